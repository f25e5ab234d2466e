import assert from 'node:assert/strict';
import type { Settings } from '../../../src/score/engine/settings.ts';
import { linesOf } from '../../../src/text/lines.ts';
import { document, service } from '../../support/notes.ts';

/** The words that are drawn as counting. */
function highlighted(
  text: string,
  languageId?: string,
  settings?: Partial<Settings>,
  part?: [number, number],
) {
  const lines = linesOf(text);
  const range = part && { start: { line: part[0], character: 0 }, end: { line: part[1], character: 0 } };
  return service(settings)
    .highlighted(document(text, languageId), range)
    .map(({ start, end }) => `${start.line} ${text.slice(lines.offsetAt(start), lines.offsetAt(end))}`);
}

const NOTE = `cto_note: 1
lesions:
  - id: A
    vessel: LCx
    length_mm: 25
    stump: tapered
    calcification: mild
    interventional_collaterals: unknown
  - id: B
    vessel: LAD
    length_mm: 25
`;

describe('what is drawn as counting', () => {
  it('are the values that do, and no others', () => {
    assert.deepEqual(highlighted(NOTE), ['3 LCx', '4 25', '6 mild', '10 25']);
  });

  it('follows the scores of the unit', () => {
    assert.deepEqual(highlighted(NOTE, 'cto-note', { scores: ['j_cto'] }), ['4 25', '6 mild', '10 25']);
  });

  it('is each value once, whatever it counts for', () => {
    const both = { scores: ['j_cto', 'castle', 'w_cto'] } as Partial<Settings>;
    const words = highlighted(NOTE, 'cto-note', both);
    assert.equal(new Set(words).size, words.length);
  });

  it('is told of some lines alone', () => {
    assert.deepEqual(highlighted(NOTE, 'cto-note', {}, [4, 6]), ['4 25']);
    assert.deepEqual(highlighted(NOTE, 'cto-note', {}, [8, 11]), ['10 25']);
    assert.deepEqual(highlighted(NOTE, 'cto-note', {}, [0, 1]), []);
  });

  it('stays on one line', () => {
    const text = NOTE.replace('vessel: LCx', 'vessel:\n      LCx').replace('mild', '"mi\\\n      ld"');
    for (const word of highlighted(text)) assert.doesNotMatch(word, /\n/);
  });

  it('stands in the fences of Markdown, and nowhere else', () => {
    const text = 'length_mm: 25\n\n> ```cto-lesion\n> id: A\n> vessel: LAD\n> length_mm: 25\n> ```\n';
    assert.deepEqual(highlighted(text, 'markdown'), ['5 25']);
  });
});
