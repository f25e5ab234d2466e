import type { Fence } from '../markdown/open-fence.ts';
import { createMapping, type Mapping, type Range, shiftRange } from '../text/offsets.ts';
import { exceededSegmentLimit, type LimitExceeded } from './limits.ts';

/**
 * What a run of YAML holds: a whole document; the sections of one from a top-level key on; an entry of its
 * list of lesions; a `cto-note` fence; a `cto-lesion` fence.
 */
export type SegmentKind = 'document' | 'section' | 'entry' | 'note' | 'lesion';

/** A run of YAML in a document, wherever it stands: its offsets are counted from a place of its own. */
export interface Segment {
  readonly kind: SegmentKind;
  /** The YAML as it is to be parsed, without the prefixes of quotes and lists; '' where there is too much of it. */
  readonly text: string;
  /** What there is too much of, so that nobody reads it; null if nothing. */
  readonly exceeded: LimitExceeded | null;
  readonly outer: Range;
  readonly inner: Range;
  readonly fence: Fence | null;
  readonly map: Mapping;
}

/** A run of YAML that stands as it is from an offset on. */
export function yamlSegment(kind: SegmentKind, text: string, start: number): Segment {
  const range = { start, end: start + text.length };
  const exceeded = exceededSegmentLimit(text);
  if (exceeded) return unreadSegment(kind, text, start, exceeded);
  return {
    kind,
    text,
    exceeded,
    outer: range,
    inner: range,
    fence: null,
    map: createMapping([range], start),
  };
}

/** A run of YAML that is not read. What is said of it is said of its first line. */
export function unreadSegment(
  kind: SegmentKind,
  text: string,
  start: number,
  exceeded: LimitExceeded,
): Segment {
  const [first = ''] = /^[^\r\n]{0,80}/.exec(text) ?? [];
  const outer = { start, end: start + text.length };
  const inner = { start, end: start + first.length };
  return { kind, text: '', exceeded, outer, inner, fence: null, map: createMapping([], start) };
}

/** The YAML in a fence of a text. */
export function fenceSegment(text: string, kind: SegmentKind, fence: Fence): Segment {
  const { lines, open, close } = fence;
  const empty = close ? lineStartOf(text, close.start) : open.end;
  const inner = { start: lines[0]?.start ?? empty, end: lines.at(-1)?.end ?? empty };
  const content = lines.map(({ start, end }) => text.slice(start, end)).join('');
  const exceeded = exceededSegmentLimit(content);
  return {
    kind,
    text: exceeded ? '' : content,
    exceeded,
    outer: fence.outer,
    inner,
    fence,
    map: createMapping(exceeded ? [] : lines, inner.start),
  };
}

function lineStartOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** A run of YAML at its place in a document. */
export class EmbeddedRegion {
  /** The YAML itself. As long as its text does not change, it is the same object in every version of a document. */
  readonly segment: Segment;
  readonly #at: number;

  /** @param at the offset in the document that the offsets of the segment are counted from */
  constructor(segment: Segment, at: number) {
    this.segment = segment;
    this.#at = at;
  }

  get kind(): SegmentKind {
    return this.segment.kind;
  }

  /** The YAML as it is to be parsed, without the prefixes of quotes and lists. */
  get text(): string {
    return this.segment.text;
  }

  /** With the lines of the fence; for a block of a YAML document the same as `inner`. */
  get outer(): Range {
    return shiftRange(this.segment.outer, this.#at);
  }

  /** From the first character of the text to the last; in an empty fence, where a first line would stand. */
  get inner(): Range {
    return shiftRange(this.segment.inner, this.#at);
  }

  /** Null in a YAML document. */
  get fence(): Pick<Fence, 'marker' | 'prefix' | 'open' | 'close' | 'outer'> | null {
    const { fence } = this.segment;
    if (!fence) return null;
    const { marker, prefix, open, close, outer } = fence;
    return {
      marker,
      prefix,
      open: shiftRange(open, this.#at),
      close: close && shiftRange(close, this.#at),
      outer: shiftRange(outer, this.#at),
    };
  }

  /** The offset in the document of an offset in `text`; its length is the end of `inner`. */
  toHost(offset: number): number {
    return this.segment.map.toHost(offset) + this.#at;
  }

  /**
   * The range in the document of a range in `text`. It ends behind its last character, so that a range
   * up to a line's end does not run into the prefix of the next line.
   */
  rangeToHost(start: number, end: number): Range {
    return shiftRange(this.segment.map.rangeToHost(start, end), this.#at);
  }

  /** The greatest offset in `text` that is not behind an offset in the document; 0 before the block. */
  fromHost(offset: number): number {
    return this.segment.map.fromHost(offset - this.#at);
  }
}
