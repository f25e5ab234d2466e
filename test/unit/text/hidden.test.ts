import assert from 'node:assert/strict';
import { hiddenIn, removeHidden, showHidden, showHiddenInJson } from '../../../src/text/hidden.ts';
import { changed } from '../../support/clean-note.ts';
import { document, problems, service } from '../../support/notes.ts';

describe('a hidden character', () => {
  for (const sign of [
    '\u0000',
    '\u001b',
    '\u007f',
    '\u009b',
    '\u00ad',
    '\u200b',
    '\u200e',
    '\u202e',
    '\u2028',
    '\u2066',
    '\ufeff',
    '\u{e0041}',
    '\ud83d',
  ]) {
    it(`is found, taken out and shown: U+${sign.codePointAt(0)?.toString(16)}`, () => {
      assert.deepEqual(hiddenIn(`a${sign}b${sign}`), [sign]);
      assert.equal(removeHidden(`a${sign}b`), 'ab');
      assert.equal(showHidden(`a${sign}b`), 'a\ufffdb');
      const json = showHiddenInJson(JSON.stringify({ [`k${sign}`]: sign }));
      assert.match(json, /^[\x20-\x7e]*$/);
      assert.deepEqual(JSON.parse(json), { [`k${sign}`]: sign });
    });
  }

  it('is none that belongs to a script, to an emoji or to the end of a line', () => {
    for (const text of [
      'é',
      'e\u0301',
      'می\u200cخواهم',
      '👨\u200d👩',
      '❤\ufe0f',
      'a\tb\r\nc',
      '\u00a0',
      '日本',
    ])
      assert.deepEqual(hiddenIn(text), []);
    assert.deepEqual(hiddenIn('a\u200db'), ['\u200d']);
  });

  for (const [what, text, range] of [
    ['a name', changed(['id: P-1', 'id: P\u202e-1']), '2:6-2:10'],
    ['free text', changed(['[op-3]', '[op\u200b-3]']), '14:14-14:19'],
    ['a key', changed(['    vessel: LAD', '    x_\u2066a: 1\n    vessel: LAD']), '19:4-19:8'],
    [
      'a value of a lesion',
      changed(['    vessel: LAD', '    x_a: [b, {c: d\u202e}]\n    vessel: LAD']),
      '19:17-19:19',
    ],
  ] as const) {
    it(`is a problem in ${what}`, () =>
      assert.ok(problems(text).includes(`hidden-character ${range}`), String(problems(text))));
  }

  it('is none in a comment or as an escape, which is seen', () => {
    assert.deepEqual(problems(changed(['id: P-1', 'id: P-1 # \u202e'], ['[op-3]', '["op\\u202e-3"]'])), []);
  });

  it('is not in a message that repeats it', () => {
    const diagnostics = service().diagnose(document(changed(['vessel: LAD', 'vessel: "L\\u202eAD"'])));
    assert.ok(diagnostics.every(({ message }) => !String(message).includes('\u202e')));
    assert.match(String(diagnostics[0]?.message), /L\ufffdAD/);
  });
});
