import assert from 'node:assert/strict';
import type { EmbeddedRegion } from '../../../src/segments/segment.ts';
import { regionsOf } from '../../support/regions.ts';

function only(text: string): EmbeddedRegion {
  const [region, ...others] = regionsOf(text, 'markdown');
  assert.ok(region && others.length === 0, `one block in ${JSON.stringify(text)}`);
  return region;
}

describe('the blocks of a Markdown document', () => {
  it('are its note and lesion fences, in order', () => {
    const text =
      '```cto-note\na: 1\n```\n~~~yaml\nb: 2\n~~~\n~~~ cto-lesion X\nid: A\n~~~\n```cto-notes\n```\n';
    const regions = regionsOf(text, 'markdown');
    assert.deepEqual(
      regions.map((region) => [region.kind, region.text]),
      [
        ['note', 'a: 1\n'],
        ['lesion', 'id: A\n'],
      ],
    );
  });

  it('are none without such a fence', () => {
    assert.deepEqual(regionsOf('', 'markdown'), []);
    assert.deepEqual(regionsOf('```yaml\na: 1\n```', 'markdown'), []);
    assert.deepEqual(regionsOf('cto-note and `cto-lesion`\n\n    ```cto-note\n', 'markdown'), []);
    assert.deepEqual(regionsOf('---\nx: |\n  ```cto-note\n---\n', 'markdown'), []);
  });

  it('have exact ranges', () => {
    const region = only('x\r\n```cto-lesion\r\nid: A\r\n```\r\n');
    assert.deepEqual(region.outer, { start: 3, end: 28 });
    assert.deepEqual(region.inner, { start: 18, end: 25 });
    assert.equal(region.fence?.open.end, 16);
  });

  it('are empty at the start of the closing line, or behind an opening line that ends the document', () => {
    assert.deepEqual(only('- ```cto-note\n  ```').inner, { start: 14, end: 14 });
    assert.deepEqual(only('```cto-note\n').inner, { start: 11, end: 11 });
    const region = only('- ```cto-note\n  ```');
    assert.deepEqual(
      [region.text, region.toHost(0), region.toHost(5), region.fromHost(3), region.fromHost(99)],
      ['', 14, 14, 0, 0],
    );
    assert.deepEqual(region.rangeToHost(0, 0), { start: 14, end: 14 });
  });
});

describe('the offsets of a block in a quote', () => {
  // Host:                 0123456789012345 6789012 345678901
  const text = '> ```cto-lesion\n> id: A\n>\n>  v: 🫀\n> ```\n';
  const region = only(text);

  it('are those of its text without the quote marks', () => {
    assert.equal(region.text, 'id: A\n\n v: 🫀\n');
    assert.deepEqual(region.inner, { start: 18, end: 35 });
  });

  it('go to the host document', () => {
    assert.deepEqual(
      [0, 5, 6, 7, 8, 13].map((offset) => region.toHost(offset)),
      [18, 23, 25, 28, 29, 34],
    );
    assert.equal(region.toHost(region.text.length), 35);
    assert.deepEqual([region.toHost(-1), region.toHost(99)], [18, 35]);
  });

  it('end a range behind its last character, not in the next prefix', () => {
    assert.deepEqual(region.rangeToHost(0, 5), { start: 18, end: 23 });
    assert.deepEqual(region.rangeToHost(0, 6), { start: 18, end: 24 });
    assert.deepEqual(region.rangeToHost(0, 7), { start: 18, end: 26 });
    assert.deepEqual(region.rangeToHost(7, 7), { start: 28, end: 28 });
    assert.deepEqual(region.rangeToHost(8, 99), { start: 29, end: 35 });
  });

  it('come back from the host document', () => {
    assert.deepEqual(
      [18, 23, 25, 28, 34, 35].map((offset) => region.fromHost(offset)),
      [0, 5, 6, 7, 13, 14],
    );
  });

  it('are those before a prefix that the host offset lies in', () => {
    assert.deepEqual(
      [24, 26, 27].map((offset) => region.fromHost(offset)),
      [5, 6, 6],
    );
  });

  it('are the first and last outside the block', () => {
    assert.deepEqual(
      [0, 17, 36, 99].map((offset) => region.fromHost(offset)),
      [0, 0, 14, 14],
    );
  });
});
