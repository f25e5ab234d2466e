/** Where a mark is found in a text, and what stands around it. `@` is the mark. */
import assert from 'node:assert/strict';
import {
  CARET_MARKER,
  type CaretPlace,
  parsePlainWithMarker,
  parseYamlWithMarker,
} from '../../../src/service/completion/speculative-parse.ts';
import { parsePlainYaml } from '../../../src/yaml/plain-reader.ts';

type Row = readonly [text: string, found: Partial<CaretPlace> | null];

const nothing = { isKey: false, inText: false, flow: false, value: null };

const rows: readonly Row[] = [
  ['a: @\n', { path: ['a'], beside: { a: null } }],
  ['a: 1\n@: 2\n', { path: [CARET_MARKER], isKey: true, beside: { a: 1 }, value: 2 }],
  ['a: [b, @]\n', { path: ['a', 1], flow: true, beside: ['b'] }],
  ['a:\n  - @\n', { path: ['a', 0], beside: null }],
  [
    'a: "x @"\nb: y @\n',
    { path: ['a'], inText: true, beside: { a: `x ${CARET_MARKER}`, b: `y ${CARET_MARKER}` } },
  ],
  ['a: |\n  x\n  @\n', { path: ['a'], inText: true, beside: { a: `x\n${CARET_MARKER}\n` } }],
  ['a: x @\n', null],
  ['a: "x"\nb: y @\n', null],
];

const beyondPlain: readonly Row[] = [
  ['a: {b: 1, @: x}\n', { path: ['a', CARET_MARKER], isKey: true, flow: true, beside: { b: 1 }, value: 'x' }],
  ['a: {@: {b: 1}}\n', { path: ['a', CARET_MARKER], isKey: true, flow: true, beside: null, value: { b: 1 } }],
  ['a: {b: @}\n', { path: ['a', 'b'], flow: true, beside: { b: null } }],
  ['{? @ }\n', { path: [CARET_MARKER], isKey: true, flow: true, beside: null }],
  ['? [b]\n: @\n', { path: ['[b]'], beside: { '[ b ]': null } }],
  // Of a map that cannot be put together, the keys are known.
  ['a: *gone\n@: 1\n', { path: [CARET_MARKER], isKey: true, beside: { a: null }, value: 1 }],
  // However many aliases there are, each is what it stands for.
  [
    `a: &a b\nc: [${'*a, '.repeat(101)}@]\n`,
    { path: ['c', 101], flow: true, beside: Array.from({ length: 101 }, () => 'b') },
  ],
];

describe('a mark', () => {
  for (const [text, found] of [...rows, ...beyondPlain]) {
    it(`in ${JSON.stringify(text.slice(0, 30))}, read by the library`, () => {
      const mark = parseYamlWithMarker(text.replaceAll('@', CARET_MARKER)).mark();
      assert.deepEqual(mark, found && { ...nothing, ...found });
    });
  }
  for (const [text, found] of rows) {
    it(`in ${JSON.stringify(text)}, which is plain`, () => {
      const source = text.replaceAll('@', CARET_MARKER);
      const plain = parsePlainYaml(source);
      assert.ok(plain);
      assert.deepEqual(parsePlainWithMarker(source, plain).mark(), found && { ...nothing, ...found });
    });
  }
});

describe('what is said without the mark', () => {
  const expected: readonly (readonly [text: string, said: string])[] = [
    ['a: @\nb: [1, @]\n', '{"a":null,"b":[1]}'],
    ['a: 1\n@: 2\n', '{"a":1}'],
    ['a: x @\n@ y: 1\n', `{"a":"x ${CARET_MARKER}"}`],
    ['x @: 1\n', `{"x ${CARET_MARKER}":1}`],
    ['a: *gone\nb: 1\n', '{"a":null,"b":null}'],
    ['- @\n', 'null'],
    ['', 'null'],
  ];
  for (const [text, said] of expected) {
    it(`of ${JSON.stringify(text)}`, () => {
      assert.equal(parseYamlWithMarker(text.replaceAll('@', CARET_MARKER)).said(), said);
    });
  }
});
