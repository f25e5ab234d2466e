/** Where a problem stands in the note, and what it says, however the note is put together. */
import assert from 'node:assert/strict';
import { CLEAN, changed } from '../../support/clean-note.ts';
import { document, errors, marked, problems, service } from '../../support/notes.ts';

const shown = (text: string, languageId?: string) =>
  errors(text, languageId).map(({ code, message, range }) => `${code} ${range} ${message}`);

describe('a note that says nothing', () => {
  it('is told how a note begins', () => {
    assert.deepEqual(shown('# only this\n'), [
      'empty-note 0:0-1:0 This note is empty: begin with `cto_note: 1` and `lesions:`.',
    ]);
  });

  it('is told what a fence may hold', () => {
    assert.deepEqual(shown('```cto-lesion\n# only this\n```\n', 'markdown'), [
      'empty-note 0:0-0:13 This fence is empty: write a key and its value, such as `id: A`.',
    ]);
  });

  it('is no map', () => {
    assert.deepEqual(
      errors('```cto-note\n- a\n```\n\n```cto-lesion\nid: A\nvessel: LAD\n```\n', 'markdown').map(
        ({ code }) => code,
      ),
      ['wrong-type'],
    );
  });
});

describe('a block that is too much', () => {
  it('is one problem on its first line, and the other lesions are read', () => {
    const text = `cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    x_a: [${'1,'.repeat(20_001)}1]\n  - id: B\n    vessel: LADD\n`;
    assert.deepEqual(
      errors(text).map(({ code, range }) => `${code} ${range}`),
      ['note-too-large 2:0-2:9', 'unknown-value 6:12-6:16'],
    );
  });
});

describe('a note with aliases, which is read as a whole', () => {
  const whole = (a: string, b: string) =>
    `cto_note: 1\nx_v: &v LAD\nlesions:\n  - id: A\n    vessel: *v\n${a}  - id: B\n    vessel: *v\n${b}`;

  it('has an error of its second lesion there', () => {
    const { text, ranges } = marked(whole('', '    stump: <|bluntt|>\n'));
    assert.deepEqual(
      errors(text).map(({ code, range }) => [code, range]),
      [['unknown-value', ranges[0]]],
    );
  });

  it('has a key that stands twice in its second lesion there', () => {
    const { text, ranges } = marked(whole('', '    stump: blunt\n    <|stump|>: tapered\n'));
    assert.deepEqual(
      errors(text).map(({ code, range }) => [code, range]),
      [['duplicate-key', ranges[0]]],
    );
  });

  it('scores no lesion by a key that stands twice, and the other one as ever', () => {
    const facts =
      '    stump: blunt\n    calcification: none\n    bend_degrees: 10\n    prior_attempt: none\n';
    const scores = '    scores: {j_cto: 1}\n';
    const codes = (text: string) =>
      problems(text)
        .map((found) => found.split(':')[0] ?? '')
        .filter((found) => /^(duplicate|score-d)/.test(found));
    const twice = '    length_mm: 10\n    length_mm: 25\n';
    assert.deepEqual(codes(whole(`${facts}${twice}${scores}`, `${facts}    length_mm: 25\n${scores}`)), [
      'duplicate-key 10',
      'score-differs 19',
    ]);
    assert.deepEqual(codes(whole(`${facts}    length_mm: 25\n${scores}`, `${facts}${twice}${scores}`)), [
      'score-differs 10',
      'duplicate-key 18',
    ]);
  });
});

describe('a key of a lesion that stands twice', () => {
  it('is not scored by either', () => {
    assert.deepEqual(problems(changed(['length_mm: 25', 'length_mm: 25\n    length_mm: 10'])), [
      'duplicate-key 23:4-23:13',
    ]);
  });
});

describe('a section that stands in two fences', () => {
  it('is told at the key of the second, where it stands third', () => {
    const fence = (text: string) => `\`\`\`cto-note\n${text}\n\`\`\`\n`;
    const { text, ranges } = marked(
      `${fence('patient:\n  id: P-1')}${fence('x_a: 1\n<|patient|>:\n  id: P-1')}\`\`\`cto-lesion\nid: A\nvessel: LAD\n\`\`\`\n`,
    );
    assert.deepEqual(shown(text, 'markdown'), [
      `fence-repeats-key ${ranges[0]} \`patient\` is already in an earlier fence of this note: keep one of the two.`,
    ]);
  });
});

describe('what belongs to a problem', () => {
  it('is shown with it: the date of the procedure', () => {
    const text = changed(['date: 2026-03-02', 'date: 2026-03-05']);
    const [found] = service().diagnose(document(text));
    assert.deepEqual(
      found?.relatedInformation?.map(({ message, location }) => [message, location.range.start.line]),
      [['The date of the procedure.', CLEAN.split('\n').indexOf('  date: 2026-03-04')]],
    );
  });
});
