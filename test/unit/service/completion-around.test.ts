/** What is offered of the maps and lists around the one that the caret is in, and that nothing else is touched. */
import assert from 'node:assert/strict';
import { labels, offered } from '../../support/completions.ts';
import { marked } from '../../support/notes.ts';

const LESION = 'cto_note: 1\nlesions:\n  - id: A\n';

describe('of the maps around', () => {
  const outcome = `${LESION}    outcome:\n`;
  for (const [what, source, around] of [
    [
      'nothing is offered in the midst of a word',
      `${outcome}      timi_flow: 3\n      com<|>p\n`,
      ['complications', 'stump'],
    ],
    ['those that lie deeper are none', `${outcome}    com<|>\n`, ['timi_flow']],
    ['a section is none, where more of the list follows', `${LESION}    x<|>\n  - id: B\n`, ['patient']],
    [
      'a lesion is none, where a word of a list is meant',
      'complications:\n  - mi\n  d<|>\n',
      ['lesion A', 'patient'],
    ],
    [
      'a lesion is none, where a key takes the place of a word with a value',
      `${outcome}      timi_flow: 3\n    d<|> x\n`,
      ['lesion B'],
    ],
    [
      'a lesion is none, where the value of a key is missing',
      `${LESION}    stump:\n      <|>\n`,
      ['lesion B'],
    ],
    [
      'the entries of a list above are none, where a key may stand',
      'complications:\n  - mi\n<|>\n',
      ['death'],
    ],
    [
      'those of a list that a lesion has are none, either',
      `${LESION}    crossing:\n      strategies:\n        - adr\n      <|>\n`,
      ['awe', 'retrograde_wire'],
    ],
  ] as const) {
    it(what, () => {
      const found = labels(source);
      assert.ok(found.length > 0);
      assert.deepEqual(
        around.filter((label) => found.includes(label)),
        [],
      );
    });
  }
});

describe('nothing that stands around a caret is touched', () => {
  it('by whatever is offered there', () => {
    const sources = [`${LESION}    stu<|> # a\n    vessel: LAD\n`, 'patient: { sex: male, <|> } # a\n'];
    for (const source of sources) {
      const { text, caret } = marked(source);
      const lines = text.split('\n');
      for (const { textEdit } of offered(source)) {
        const { range } = textEdit as {
          range: { start: { line: number }; end: { line: number; character: number } };
        };
        assert.deepEqual([range.start.line, range.end.line], [caret.line, caret.line]);
        assert.ok(range.end.character <= (lines[caret.line] ?? '').indexOf(' #'));
      }
    }
  });
});
