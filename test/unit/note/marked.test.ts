/** Where a mark is found in a text, and what stands around it. `@` is the mark. */
import assert from 'node:assert/strict';
import { type Found, MARK } from '../../../src/note/caret/marked.ts';
import { markedPlain } from '../../../src/note/caret/marked-plain.ts';
import { markedYaml } from '../../../src/note/caret/marked-yaml.ts';
import { readPlain } from '../../../src/note/plain-yaml.ts';

type Row = readonly [text: string, found: Partial<Found> | null];

const nothing = { isKey: false, inText: false, flow: false, value: null };

const rows: readonly Row[] = [
  ['a: @\n', { path: ['a'], beside: { a: null } }],
  ['a: 1\n@: 2\n', { path: [MARK], isKey: true, beside: { a: 1 }, value: 2 }],
  ['a: [b, @]\n', { path: ['a', 1], flow: true, beside: ['b'] }],
  ['a:\n  - @\n', { path: ['a', 0], beside: null }],
  ['a: "x @"\nb: y @\n', { path: ['a'], inText: true, beside: { a: `x ${MARK}`, b: `y ${MARK}` } }],
  ['a: |\n  x\n  @\n', { path: ['a'], inText: true, beside: { a: `x\n${MARK}\n` } }],
  ['a: x @\n', null],
  ['a: "x"\nb: y @\n', null],
];

const beyondPlain: readonly Row[] = [
  ['a: {b: 1, @: x}\n', { path: ['a', MARK], isKey: true, flow: true, beside: { b: 1 }, value: 'x' }],
  ['a: {@: {b: 1}}\n', { path: ['a', MARK], isKey: true, flow: true, beside: null, value: { b: 1 } }],
  ['a: {b: @}\n', { path: ['a', 'b'], flow: true, beside: { b: null } }],
  ['{? @ }\n', { path: [MARK], isKey: true, flow: true, beside: null }],
  ['? [b]\n: @\n', { path: ['["b"]'], beside: { '[ b ]': null } }],
  // Of a map that cannot be put together, the keys are known.
  ['a: *gone\n@: 1\n', { path: [MARK], isKey: true, beside: { a: null }, value: 1 }],
  // However many aliases there are, each is what it stands for.
  [
    `a: &a b\nc: [${'*a, '.repeat(101)}@]\n`,
    { path: ['c', 101], flow: true, beside: Array.from({ length: 101 }, () => 'b') },
  ],
];

describe('a mark', () => {
  for (const [text, found] of [...rows, ...beyondPlain]) {
    it(`in ${JSON.stringify(text.slice(0, 30))}, read by the library`, () => {
      const mark = markedYaml(text.replaceAll('@', MARK)).mark();
      assert.deepEqual(mark, found && { ...nothing, ...found });
    });
  }
  for (const [text, found] of rows) {
    it(`in ${JSON.stringify(text)}, which is plain`, () => {
      const source = text.replaceAll('@', MARK);
      const plain = readPlain(source);
      assert.ok(plain);
      assert.deepEqual(markedPlain(source, plain).mark(), found && { ...nothing, ...found });
    });
  }
});

describe('what is said without the mark', () => {
  const expected: readonly (readonly [text: string, said: string])[] = [
    ['a: @\nb: [1, @]\n', '{"a":null,"b":[1]}'],
    ['a: 1\n@: 2\n', '{"a":1}'],
    ['a: x @\n@ y: 1\n', `{"a":"x ${MARK}"}`],
    ['x @: 1\n', `{"x ${MARK}":1}`],
    ['a: *gone\nb: 1\n', '{"a":null,"b":null}'],
    ['- @\n', 'null'],
    ['', 'null'],
  ];
  for (const [text, said] of expected) {
    it(`of ${JSON.stringify(text)}`, () => {
      assert.equal(markedYaml(text.replaceAll('@', MARK)).said(), said);
    });
  }
});
