/** What the compiler refuses: `npm run check` fails where one of these lines is no error. */
import assert from 'node:assert/strict';
import { EmbeddedRegion, yamlSegment } from '../../../src/segments/segment.ts';
import { applyEdits, replaceRange, type TextEdit } from '../../../src/text/edits.ts';
import { linesOf } from '../../../src/text/lines.ts';
import {
  contains,
  type HostOffset,
  type Range,
  type SegmentOffset,
  type Span,
} from '../../../src/text/offsets.ts';

const region = new EmbeddedRegion(yamlSegment('document', 'id: A\n', 0), 10);
const span: Span = { start: 4, end: 5 };
const range: Range = region.rangeToHost(span.start, span.end);
const inSegment: SegmentOffset = 4;
const inHost: HostOffset = 14;

describe('offsets in two texts', () => {
  it('are told apart by the compiler', () => {
    // @ts-expect-error: characters of a segment are no range of the document.
    const wrongRange: Range = span;
    // @ts-expect-error: nor is a range of the document a span.
    const wrongSpan: Span = range;
    // @ts-expect-error: an edit is made in the document.
    const wrongEdit: TextEdit = replaceRange(span, 'B');
    // @ts-expect-error: a place in the document is no place in the segment.
    const twice = region.toHost(inHost);
    // @ts-expect-error: and the other way round.
    const back = region.fromHost(inSegment);
    // @ts-expect-error: the lines of the document know nothing of a segment.
    const position = linesOf('').positionAt(inSegment);
    // @ts-expect-error: a caret in the segment touches no range of the document.
    const touches = contains(range, inSegment);
    // @ts-expect-error: what a chunk keeps has not been put in its place.
    const kept: Range = region.segment.inner;
    for (const value of [wrongRange, wrongSpan, wrongEdit, twice, back, position, touches, kept])
      assert.notEqual(value, undefined);
  });

  it('lead to each other by the region', () => {
    assert.deepEqual(range, { start: 14, end: 15 });
    assert.equal(region.toHost(inSegment), inHost);
    assert.equal(region.fromHost(inHost), inSegment);
  });

  it('of a segment edit the text of the segment', () => {
    assert.equal(applyEdits<SegmentOffset>('id: A\n', [{ range: span, newText: 'B' }]), 'id: B\n');
  });
});
