/** What the quick reader reads it reads as the library does, and what it does not know it leaves to that. */
import assert from 'node:assert/strict';
import { compared } from '../../support/plain.ts';

describe('the quick reader and the library read alike', () => {
  for (const text of [
    'a: 1\n',
    'a: 1',
    '# c\n\na: 1 # c\n',
    'a:\n  b: 1\n',
    'a:\nb: 1\n',
    'a:\n- b\n- c\n',
    'a:\n  - b: 1\n    c: 2\n  - d: 3\n',
    '-   a: 1\n    b: 2\n',
    'a: [b, "c d", 1]\n',
    'a: []\n',
    'a: 2026-03-04\n',
    'a: "2026-03-04"\n',
    'a: 2026-03\nb: 61-71\nc: 2.5-3\nd: 12:30\ne: 3 mm\nf: 7Fr\n',
    'a: [3-4, 1.5-2]\n',
    'a: b:c\n',
    'a: b#c\n',
    "a: 'b # c'\n",
    'a: ~\nb: null\nc: true\nd: 0.5\ne: 10\n',
    'a: |\n  b\n',
    'a: |\n  b\n\n    c\nd: 1\n',
    'a: |\n  b\n\n\n',
    'a: |\n  b\n\n\nc: 1\n',
    'a: |\n  b  \n',
    'a: |\n  b  \nc: 1\n',
    'a: | \n  b\n',
    'a: 1\r\nb:\r\n  - c\r\n',
  ]) {
    it(JSON.stringify(text), () => assert.ok(compared(text)));
  }

  it('as deep as a note may be', () => {
    const levels = (count: number) =>
      Array.from({ length: count }, (_, i) => `${' '.repeat(i)}a:\n`)
        .join('')
        .concat(`${' '.repeat(count)}b: 1\n`);
    assert.ok(compared(levels(90)));
    assert.equal(compared(levels(101)), false);
  });
});

describe('the quick reader leaves to the library', () => {
  for (const text of [
    '',
    '# c\n',
    '\ufeffa: 1\n',
    'a:\t1\n',
    'a: 1\rb: 2\n',
    '__proto__: 1\n',
    'a: 1\na: 2\n',
    'null: 1\n',
    'a: 1\n  b: 2\n',
    'a:\n  b: 1\n c: 2\n',
    '- a\n  - b\n',
    '- a\nb: 1\n',
    'a: b\n  c\n',
    'a: "b\n  c"\n',
    'a: "b\\n"\n',
    "a: 'b''c'\n",
    'a: &b 1\n',
    'a: *b\n',
    'a: {b: 1}\n',
    'a: [b\n]\n',
    'a: [b: 1]\n',
    'a: >\n  b\n',
    'a: |-\n  b\n',
    'a: |\n',
    'a: |\n  b',
    'a: |\n  b\r\n',
    'a: |\n  b\n   \n  c\n',
    'a: |\nb: 1\n',
    'a: 0x1f\n',
    'a: 1e3\n',
    'a: 1e-3\n',
    'a: 0o17\n',
    'a: +1\n',
    'a: 007\n',
    'a: .5\n',
    'a: 1234567890123456\n',
    '---\na: 1\n',
    '? a\n',
  ]) {
    it(JSON.stringify(text), () => assert.equal(compared(text), false));
  }
});
