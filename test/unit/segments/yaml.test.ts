import assert from 'node:assert/strict';
import { documentsOf, regionsOf } from '../../support/regions.ts';

/** What a stream is like, the stream, and the texts of its documents. */
const streams: [string, string, string[]][] = [
  ['one document', 'a: 1\nb: 2\n', ['a: 1\nb: 2\n']],
  ['nothing', '', ['']],
  ['blank lines', '\n \n', ['\n \n']],
  ['a comment', '# x', ['# x']],
  ['two documents', 'a: 1\n---\nb: 2', ['a: 1\n', '---\nb: 2']],
  ['opened documents', '---\na: 1\n---\nb: 2', ['---\na: 1\n', '---\nb: 2']],
  ['markers with \\r\\n', 'a: 1\r\n---\r\nb: 2\r\n', ['a: 1\r\n', '---\r\nb: 2\r\n']],
  ['markers with lone \\r', 'a: 1\r---\rb: 2\r', ['a: 1\r', '---\rb: 2\r']],
  [
    'markers with something behind them',
    'a: 1\n--- # x\nb: 2\n---\t{}',
    ['a: 1\n', '--- # x\nb: 2\n', '---\t{}'],
  ],
  [
    'what only looks like markers',
    '---a: 1\n --- x\n....: 2\n----: 3\n',
    ['---a: 1\n --- x\n....: 2\n----: 3\n'],
  ],
  ['a document with its end', 'a: 1\n...\nb: 2\n', ['a: 1\n...\n', 'b: 2\n']],
  ['an end and a start', 'a: 1\n...\n---\nb: 2\n', ['a: 1\n...\n', '---\nb: 2\n']],
  ['comments before the first start', '# x\n\n---\na: 1\n', ['# x\n\n---\na: 1\n']],
  [
    'directives',
    '%YAML 1.2\n---\na: 1\n...\n%TAG ! x\n# y\n---\nb: 2',
    ['%YAML 1.2\n---\na: 1\n...\n', '%TAG ! x\n# y\n---\nb: 2'],
  ],
  ['% in an opened document', '--- |\n%x\n---\nb: 2', ['--- |\n%x\n', '---\nb: 2']],
  ['an empty document before others', '---\n---\na: 1', ['---\n', '---\na: 1']],
  ['an empty document between others', 'a: 1\n---\n# x\n---\nb: 2', ['a: 1\n', '---\n# x\n', '---\nb: 2']],
  ['an empty document behind others', 'a: 1\n---\n# x\n\n', ['a: 1\n']],
  ['empty documents behind others', 'a: 1\n---\n...\n---\n', ['a: 1\n']],
  ['only empty documents', '---\n---\n# x', ['---\n']],
  ['only directives', '%YAML 1.2\n', ['%YAML 1.2\n']],
  ['comments behind an end', 'a: 1\n...\n# x\n', ['a: 1\n...\n']],
  ['only a start', '---\n', ['---\n']],
  ['only an end', '...\n', ['...\n']],
  ['ends that end nothing', '...\na: 1\n...\n...\nb: 2', ['a: 1\n...\n', 'b: 2']],
  ['a byte order mark', '\uFEFF---\na: 1\n---\nb: 2', ['---\na: 1\n', '---\nb: 2']],
  ['only a byte order mark', '\uFEFF', ['']],
];

describe('the documents of a YAML stream', () => {
  for (const [what, text, texts] of streams) {
    it(`with ${what}: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(documentsOf(text), texts);
    });
  }

  it('have exact ranges and offsets', () => {
    const [first, second] = regionsOf('\uFEFFa: 🫀\r\n---\r\nb: 2', 'yaml');
    assert.ok(first && second);
    assert.deepEqual([first.kind, first.fence], ['section', null]);
    assert.deepEqual([first.outer, first.inner], [first.inner, { start: 1, end: 8 }]);
    assert.deepEqual([second.outer, second.inner], [second.inner, { start: 8, end: 17 }]);
    assert.deepEqual(
      [0, 3, 7, 99].map((offset) => first.toHost(offset)),
      [1, 4, 8, 8],
    );
    assert.deepEqual(
      [0, 1, 4, 99].map((offset) => first.fromHost(offset)),
      [0, 0, 3, 7],
    );
    assert.deepEqual(
      [0, 5].map((offset) => second.toHost(offset)),
      [8, 13],
    );
    assert.deepEqual(
      [0, 8, 13].map((offset) => second.fromHost(offset)),
      [0, 0, 5],
    );
    assert.deepEqual(second.rangeToHost(5, 9), { start: 13, end: 17 });
  });

  it('have offsets when empty', () => {
    const [region] = regionsOf('\uFEFF', 'yaml');
    assert.ok(region);
    assert.deepEqual([region.inner, region.toHost(0), region.fromHost(1)], [{ start: 1, end: 1 }, 1, 0]);
    assert.deepEqual(region.rangeToHost(0, 0), { start: 1, end: 1 });
  });
});
