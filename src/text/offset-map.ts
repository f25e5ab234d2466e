import type { Segment } from './fences.ts';
import type { Range } from './range.ts';
import { lastAtOrBefore } from './search.ts';

/** Offsets of a text that is put together, and those of the host document it is taken from. */
export interface OffsetMap {
  /** The host's offset of an offset in the text. */
  toHost(offset: number): number;
  /** The host's range of a range in the text; it ends behind the host's place of its last character. */
  rangeToHost(start: number, end: number): Range;
  /** The greatest offset in the text that is not behind an offset of the host; 0 before the first segment. */
  fromHost(offset: number): number;
}

/**
 * Maps the offsets of a text that is put together from segments of a host document.
 *
 * @param segments in order; none of them is empty but a single one
 * @param empty where everything lies when there are no segments
 */
export function offsetMap(segments: readonly Segment[], empty: number): OffsetMap {
  const hostStarts = segments.map(({ start }) => start);
  const textStarts: number[] = [];
  let length = 0;
  for (const { start, end } of segments) {
    textStarts.push(length);
    length += end - start;
  }

  const toHost = (offset: number): number => {
    const within = Math.max(0, Math.min(offset, length));
    const index = lastAtOrBefore(textStarts, within);
    return (hostStarts[index] ?? empty) + within - (textStarts[index] ?? 0);
  };

  return {
    toHost,
    rangeToHost(start, end) {
      const from = toHost(start);
      const last = Math.min(end, length) - 1;
      return { start: from, end: last >= start ? toHost(last) + 1 : from };
    },
    fromHost(offset) {
      const index = lastAtOrBefore(hostStarts, offset);
      const segment = segments[index];
      if (!segment || offset < segment.start) return 0;
      const size = segment.end - segment.start;
      // Behind a segment's end the next one has not begun yet: its first character is behind the offset.
      const last =
        index === segments.length - 1 || segments[index + 1]?.start === segment.end ? size : size - 1;
      return (textStarts[index] ?? 0) + Math.min(offset - segment.start, last);
    },
  };
}
