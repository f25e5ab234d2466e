/**
 * Splits a Markdown document at its fences, wherever no quote, list item, paragraph or HTML block is open, so that
 * a chunk depends on nothing before it.
 */
import { FenceScanner } from '../markdown/fence-scanner.ts';
import { shiftFence } from '../markdown/fences.ts';
import { LineCursor } from '../markdown/line-cursor.ts';
import type { Fence } from '../markdown/open-fence.ts';
import { lineAfter } from '../text/lines.ts';
import { type ChunkOffset, firstNot, isWithinRange, type RangeIn } from '../text/offsets.ts';
import { type Chunker, createChunk, ownCopy } from './chunks.ts';
import { segmentLimits } from './limits.ts';
import { type FenceWord, guessFence } from './near-fences.ts';
import { fenceSegment, type SegmentKind, unreadSegment } from './segment.ts';
import { findSummaryMarkers } from './summary-markers.ts';

const KINDS: Readonly<Record<FenceWord, SegmentKind>> = { 'cto-note': 'note', 'cto-lesion': 'lesion' };
const OURS = /cto-(?:note|lesion)/i;

const OPENER = /^ {0,3}(?:`{3}|~{3})/;

/** Whether a text may hold fences of ours at all. */
export function mayHoldFences(text: string): boolean {
  return OURS.test(text);
}

/** What the YAML in a fence is, by the fence's word in any letter case; undefined for a fence that is not ours. */
function segmentKind({ language }: Fence): SegmentKind | undefined {
  return KINDS[language.toLowerCase() as FenceWord];
}

/** The next chunk of a Markdown document after its front matter. */
export const chunkMarkdown: Chunker = (text, offset) => {
  const scanner = new FenceScanner(new LineCursor(text));
  let next = offset;
  let fences = 0;
  while (next < text.length) {
    // A byte order mark is no part of the first line.
    const start = next === 0 && text.startsWith('\uFEFF') ? 1 : next;
    const line = lineAfter(text, start);
    if (next > offset && scanner.atRest && (scanner.count > fences || OPENER.test(line.text))) break;
    fences = scanner.count;
    next = line.next;
    if (start < next) scanner.read(start, start + line.text.length, next);
  }
  const content = ownCopy(text.slice(offset, next));
  const found: Fence<ChunkOffset>[] = scanner.close().map((fence) => shiftFence(fence, -offset));
  const holdsFence = (range: RangeIn<ChunkOffset>) => {
    // They stand in the order of the text: of those that begin in it, the first ends first.
    const first = found[firstNot(found, ({ outer }) => outer.start < range.start)];
    return first !== undefined && isWithinRange(first.outer, range);
  };
  const segments = found.flatMap((fence) => {
    const kind = segmentKind(fence);
    return kind ? [fenceSegment(content, kind, fence)] : [];
  });
  // Deeper down a fence of ours is not found, and that must not look as if there were none.
  const isLost = scanner.isTooDeep && mayHoldFences(content);
  const exceeded = { of: 'segment', what: 'depth', limit: segmentLimits.depth } as const;
  return {
    chunk: createChunk({
      text: content,
      segments: isLost ? [unreadSegment('document', content, 0, exceeded)] : segments,
      // One of two markers with a fence between them has lost its partner: what stands there is no summary.
      markers: findSummaryMarkers(content, found).filter(({ range }) => !holdsFence(range)),
      nearFences: found.flatMap((fence) => (segmentKind(fence) ? [] : (guessFence(content, fence) ?? []))),
      written: segments.length > 0,
    }),
    after: '',
  };
};
