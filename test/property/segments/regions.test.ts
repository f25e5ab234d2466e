import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Carrier } from '../../../src/segments/layout.ts';
import type { EmbeddedRegion } from '../../../src/segments/segment.ts';
import { regionsOf } from '../../support/regions.ts';
import { markdownDocuments } from '../markdown/markdown-documents.ts';
import { nestedFences } from '../markdown/nested-fences.ts';
import { yamlStreams } from './yaml-streams.ts';

/** Holds a block's offsets against their meaning, one by one. */
function checkOffsets(host: string, region: EmbeddedRegion): void {
  const { text, inner, outer } = region;
  const offsets = Array.from({ length: text.length + 1 }, (_, index) => index);
  const hosts = offsets.map((offset) => region.toHost(offset));
  assert.deepEqual([hosts[0], hosts.at(-1)], [inner.start, inner.end]);
  assert.ok(outer.start <= inner.start);
  for (const offset of offsets.slice(0, -1)) {
    assert.equal(host[region.toHost(offset)], text[offset]);
    assert.equal(region.fromHost(region.toHost(offset)), offset);
  }
  for (let hostOffset = 0; hostOffset <= host.length; hostOffset++) {
    const nearest = hosts.findLastIndex((one) => one <= hostOffset);
    assert.equal(region.fromHost(hostOffset), Math.max(0, nearest));
  }
  for (const end of offsets) {
    const range = region.rangeToHost(0, end);
    assert.equal(range.start, inner.start);
    assert.equal(range.end, end === 0 ? inner.start : region.toHost(end - 1) + 1);
    assert.equal(region.rangeToHost(end, end).end, region.rangeToHost(end, end).start);
  }
}

describe('the offsets of a block', () => {
  const documents: [string, fc.Arbitrary<string>, Carrier][] = [
    ['a Markdown document', markdownDocuments, 'markdown'],
    ['nested fences', nestedFences.map(({ text }) => text), 'markdown'],
    ['a YAML stream', yamlStreams, 'yaml'],
  ];
  for (const [what, texts, carrier] of documents) {
    it(`go to the host and back, in ${what}`, () => {
      let blocks = 0;
      fc.assert(
        fc.property(texts, (text) => {
          for (const region of regionsOf(text, carrier)) {
            checkOffsets(text, region);
            blocks++;
          }
        }),
        { numRuns: 2000 },
      );
      assert.ok(blocks > 100, `only ${blocks} blocks were seen`);
    });
  }
});
