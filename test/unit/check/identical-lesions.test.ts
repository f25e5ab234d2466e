/** Two lesions that say the same: mostly one was copied to be changed, and was not. */
import assert from 'node:assert/strict';
import { CLEAN, changed, expectNone, expectOne } from '../../support/clean-note.ts';
import { document, marked, problems, service } from '../../support/notes.ts';

const [, LESION = ''] = /lesions:\n([\s\S]*)complications/.exec(CLEAN) ?? [];
const second = LESION.replace('id: A', 'id: <|B|>');

/** The clean note with its lesion a second time, under another name and with something changed. */
const copied = (...changes: [from: string, to: string][]): string => {
  const copy = changes.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replace(from, to);
  }, second);
  return changed(['complications:', `${copy}complications:`]);
};
const plain = (source: string): string => marked(source).text;

/** A note of lesions with a vessel and so much more. */
const short = (...lesions: string[]): string => changed([LESION, lesions.join('')]);
const codes = (text: string, languageId?: string): string[] =>
  problems(plain(text), languageId).filter((found) => found.startsWith('identical-lesions'));

describe('lesions that are identical', () => {
  it('in every value but the name are an information at the second', () => {
    const message = expectOne('identical-lesions', copied());
    assert.equal(
      message,
      'Lesion B (line 42) has the same values as lesion A (line 19): correct it if it was copied.',
    );
    const [found] = service().diagnose(document(plain(copied())));
    assert.equal(found?.severity, 3);
    assert.deepEqual(
      found?.relatedInformation?.map(({ location }) => location.range.start.line),
      [18],
    );
  });
  it('also in another order of the keys', () =>
    void expectOne(
      'identical-lesions',
      copied(['    vessel: LAD\n', ''], ['    scores:', '    vessel: LAD\n    scores:']),
    ));
  it('also with another comment', () =>
    void expectOne('identical-lesions', copied(['vessel: LAD', 'vessel: LAD # same vessel'])));
  it('also with a summary inserted for one of them', () => {
    assert.equal(codes(copied(['vessel: LAD', 'vessel: LAD\n    summary: x'])).length, 1);
  });
  it('are told of each copy, by the first of them', () => {
    const third = changed(['complications:', `${second}${LESION.replace('id: A', 'id: C')}complications:`]);
    assert.deepEqual(codes(third), ['identical-lesions 41:8-41:9', 'identical-lesions 64:8-64:9']);
  });
  it('are found in two fences of Markdown', () => {
    const fence = (id: string) =>
      `\`\`\`cto-lesion\nid: ${id}\nvessel: LAD\nstump: blunt\nlength_mm: 30\n\`\`\`\n`;
    assert.deepEqual(codes(fence('A') + fence('B'), 'markdown'), ['identical-lesions 7:4-7:5']);
  });
  it('are found where they have no name', () => {
    const lesion = '  - vessel: LAD\n    stump: blunt\n    length_mm: 30\n';
    assert.equal(codes(short(lesion, lesion)).length, 1);
  });
  it('are as serious as the unit says', () => {
    const diagnostics = service({ severity: { 'identical-lesions': 'off' } }).diagnose(
      document(plain(copied())),
    );
    assert.deepEqual(diagnostics, []);
  });
});

describe('lesions are not identical', () => {
  for (const [from, to] of [
    ['vessel: LAD', 'vessel: RCA'],
    ['length_mm: 25', 'length_mm: 26'],
    ['successful: awe', 'successful: retrograde_wire'],
    ['[awe, retrograde_wire]', '[retrograde_wire, awe]'],
    ['residual_stenosis_percent: 10', 'residual_stenosis_percent: 11'],
    ['    rentrop: 2\n', ''],
    ['rentrop: 2', 'rentrop: 2\n    x_note: other'],
  ] as const) {
    it(`with \`${to.trim() || 'nothing'}\` instead of \`${from.trim()}\``, () =>
      expectNone(plain(copied([from, to]))));
  }
  it('with the same name, which is an error of its own', () => {
    assert.deepEqual(codes(copied(['<|B|>', 'A'])), []);
  });
  it('with fewer than three values, which says too little', () => {
    const lesion = (id: string) =>
      `  - id: ${id}\n    vessel: LAD\n    stump: blunt\n    length_mm: unknown\n`;
    assert.deepEqual(codes(short(lesion('A'), lesion('B'))), []);
    const more = (id: string) => lesion(id).replace('unknown', '30');
    assert.equal(codes(short(more('A'), more('B'))).length, 1);
  });
  it('without a vessel', () => {
    const lesion = (id: string) => `  - id: ${id}\n    stump: blunt\n    length_mm: 30\n    rentrop: 2\n`;
    assert.deepEqual(codes(short(lesion('A'), lesion('B'))), []);
  });
  it('in two notes of one file', () => {
    assert.deepEqual(codes(`${CLEAN}---\n${CLEAN}`), []);
  });
});
