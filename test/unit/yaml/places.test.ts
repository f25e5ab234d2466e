/** What stands at an offset of a text, and what the schema says of a path. */
import assert from 'node:assert/strict';
import { schemaAt } from '../../../src/schema/schema.ts';
import { parsePlainYaml } from '../../../src/yaml/plain-reader.ts';
import { endOfLine, pathAtOffset } from '../../../src/yaml/tree.ts';
import { marked } from '../../support/notes.ts';

describe('the place that an offset lies in', () => {
  const cases: [text: string, path: (string | number)[], on: string][] = [
    ['pat<|>ient:\n  id: A\n', ['patient'], 'key'],
    ['patient<|>:\n  id: A\n', ['patient'], 'key'],
    ['patient:\n  id: <|>A\n', ['patient', 'id'], 'value'],
    ['patient:\n  id: A<|>\n', ['patient', 'id'], 'value'],
    ['patient:\n  id: A\n<|>\n', [], 'between'],
    ['x_a: [b,  <|> c]\n', ['x_a'], 'between'],
    ['x_a: [b, <|>c]\n', ['x_a', 1], 'value'],
    ['x_a:\n  - b: 1\n  - <|>c: 2\n', ['x_a', 1, 'c'], 'key'],
  ];
  for (const [source, path, on] of cases) {
    it(`is ${on} ${path.join('.')} in ${JSON.stringify(source)}`, () => {
      const { text } = marked(source);
      const plain = parsePlainYaml(text);
      assert.deepEqual(pathAtOffset(plain?.tree ?? null, source.indexOf('<|>')), { path, on });
    });
  }
});

describe('the end of a line', () => {
  const cases: [text: string, offset: number, end: number][] = [
    ['a: b  \nc', 1, 4],
    ['a: b  ', 1, 4],
    ['a: b\r\nc', 1, 4],
    ['a\n\nb', 1, 1],
    ['\na', 0, 0],
    ['a: b\n  c', 5, 8],
  ];
  for (const [text, offset, end] of cases) {
    it(`from ${offset} on in ${JSON.stringify(text)} is at ${end}`, () =>
      assert.equal(endOfLine(text, offset), end));
  }
});

describe('the schema', () => {
  const cases: [path: (string | number)[], known: boolean][] = [
    [['lesions', 0, 'vessel'], true],
    [['lesions', 12, 'vessel'], true],
    [['lesions', '12', 'vessel'], true],
    [['lesions', '1x', 'vessel'], false],
    [['lesions', 'x1', 'vessel'], false],
    [['patient', 0], false],
    [['patient', 'id', 'x'], false],
    [['patient', 'id'], true],
  ];
  for (const [path, known] of cases) {
    it(`${known ? 'knows' : 'does not know'} ${path.join('.')}`, () =>
      assert.equal(schemaAt(path) !== null, known));
  }
});
