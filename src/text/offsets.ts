declare const text: unique symbol;

/**
 * An offset in UTF-16 code units, and which text it counts in: the compiler refuses an offset in one text where one in
 * another is wanted. A plain number, such as a search or a sum gives, fits any text, so that nothing has to be cast.
 */
type OffsetIn<Text extends string> = number & { readonly [text]?: Text };

/** An offset in the host document. */
export type HostOffset = OffsetIn<'host'>;

/** An offset in what a chunk of the host document holds: a segment keeps it wherever an edit moves the chunk. */
export type ChunkOffset = OffsetIn<'chunk'>;

/** An offset in the text of a segment, from which the prefixes of quotes and lists are gone. */
export type SegmentOffset = OffsetIn<'segment'>;

/** A range of a text, `end` exclusive. */
export interface RangeIn<Offset extends number> {
  readonly start: Offset;
  readonly end: Offset;
}

/** A range of the host document. */
export type Range = RangeIn<HostOffset>;

/** Characters of the text of a segment. */
export type Span = RangeIn<SegmentOffset>;

/** Whether a caret at `offset` touches the range; a caret right behind the last character does. */
export function contains<Offset extends number>(range: RangeIn<Offset>, offset: NoInfer<Offset>): boolean {
  return range.start <= offset && offset <= range.end;
}

/** Whether all of `inner` lies in `outer`; a range lies in itself. */
export function isWithinRange<Offset extends number>(
  inner: RangeIn<Offset>,
  outer: RangeIn<NoInfer<Offset>>,
): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The range moved by `by` characters, in the same text or in one that counts from elsewhere. */
export function shiftRange({ start, end }: RangeIn<number>, by: number): RangeIn<number> {
  return { start: start + by, end: end + by };
}

/** The index of the last of the ascending `values` that is not above `value`; 0 when all are above it. */
export function lastAtOrBefore(values: ArrayLike<number>, value: number): number {
  return Math.max(0, firstNot(values, (one) => one <= value) - 1);
}

/** The index of the first of `items` for which a test does not hold, when it holds up to there; else their number. */
export function firstNot<T>(items: ArrayLike<T>, holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offsets in the text of a segment, and those in the chunk that its text is taken from. */
export interface Mapping {
  /** The chunk's offset of an offset in the text. */
  toChunk(offset: SegmentOffset): ChunkOffset;
  /** The chunk's range of a range in the text; it ends behind the chunk's place of its last character. */
  rangeToChunk(start: SegmentOffset, end: SegmentOffset): RangeIn<ChunkOffset>;
  /** The greatest offset in the text that is not behind an offset of the chunk; 0 before its first line. */
  fromChunk(offset: ChunkOffset): SegmentOffset;
}

/**
 * Maps the offsets of a text that is put together from lines of a chunk.
 *
 * @param lines in order; none of them is empty but a single one
 * @param empty where everything lies when there are no lines
 */
export function createMapping(lines: readonly RangeIn<ChunkOffset>[], empty: ChunkOffset): Mapping {
  const chunkStarts = lines.map(({ start }) => start);
  const textStarts: number[] = [];
  let length = 0;
  for (const { start, end } of lines) {
    textStarts.push(length);
    length += end - start;
  }

  const toChunk = (offset: SegmentOffset): ChunkOffset => {
    const within = Math.max(0, Math.min(offset, length));
    const index = lastAtOrBefore(textStarts, within);
    return (chunkStarts[index] ?? empty) + within - (textStarts[index] ?? 0);
  };

  return {
    toChunk,
    rangeToChunk(start, end) {
      const from = toChunk(start);
      const last = Math.min(end, length) - 1;
      return { start: from, end: last >= start ? toChunk(last) + 1 : from };
    },
    fromChunk(offset) {
      const index = lastAtOrBefore(chunkStarts, offset);
      const line = lines[index];
      if (!line || offset < line.start) return 0;
      const size = line.end - line.start;
      // Behind a line's end the next one has not begun yet: its first character is behind the offset.
      const last = index === lines.length - 1 || lines[index + 1]?.start === line.end ? size : size - 1;
      return (textStarts[index] ?? 0) + Math.min(offset - line.start, last);
    },
  };
}
