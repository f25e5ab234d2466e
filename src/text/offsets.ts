/** A range of the host document: offsets in UTF-16 code units, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether a caret at `offset` touches the range; a caret right behind the last character does. */
export function contains(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** Whether all of `inner` lies in `outer`; a range lies in itself. */
export function isWithinRange(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The range moved by `by` characters. */
export function shiftRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** The index of the last of the ascending `values` that is not above `value`; 0 when all are above it. */
export function lastAtOrBefore(values: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first of the indices below `count` for which a test does not hold, when it holds up to there; else `count`. */
export function firstNot(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offsets of a text that is put together, and those of the host document it is taken from. */
export interface Mapping {
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
export function createMapping(segments: readonly Range[], empty: number): Mapping {
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
