import type { Fence } from '../markdown/open-fence.ts';
import {
  type ChunkOffset,
  createMapping,
  type HostOffset,
  type Mapping,
  type Range,
  type RangeIn,
  type SegmentOffset,
  shiftRange,
} from '../text/offsets.ts';
import { exceededSegmentLimit, type LimitExceeded } from './limits.ts';

/**
 * What a run of YAML holds: a whole document; the sections of one from a top-level key on; an entry of its
 * list of lesions; a `cto-note` fence; a `cto-lesion` fence.
 */
export type SegmentKind = 'document' | 'section' | 'entry' | 'note' | 'lesion';

/** A run of YAML in a document, wherever it stands: its offsets are those in its chunk. */
export interface Segment {
  readonly kind: SegmentKind;
  /** The YAML as it is to be parsed, without the prefixes of quotes and lists; '' where there is too much of it. */
  readonly text: string;
  /** What there is too much of, so that nobody reads it; null if nothing. */
  readonly exceeded: LimitExceeded | null;
  readonly outer: RangeIn<ChunkOffset>;
  readonly inner: RangeIn<ChunkOffset>;
  readonly fence: Fence<ChunkOffset> | null;
  readonly map: Mapping;
}

/** A run of YAML that stands as it is from an offset on. */
export function yamlSegment(kind: SegmentKind, text: string, start: ChunkOffset): Segment {
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
  start: ChunkOffset,
  exceeded: LimitExceeded,
): Segment {
  const [first = ''] = /^[^\r\n]{0,80}/.exec(text) ?? [];
  const outer = { start, end: start + text.length };
  const inner = { start, end: start + first.length };
  return { kind, text: '', exceeded, outer, inner, fence: null, map: createMapping([], start) };
}

/** The YAML in a fence of a text. */
export function fenceSegment(text: string, kind: SegmentKind, fence: Fence<ChunkOffset>): Segment {
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

function lineStartOf(text: string, offset: ChunkOffset): ChunkOffset {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** A run of YAML at its place in a document. */
export class EmbeddedRegion {
  /** The YAML itself. As long as its text does not change, it is the same object in every version of a document. */
  readonly segment: Segment;
  /** Where its chunk begins in the document. */
  readonly at: HostOffset;

  constructor(segment: Segment, at: HostOffset) {
    this.segment = segment;
    this.at = at;
  }

  get kind(): SegmentKind {
    return this.segment.kind;
  }

  /** The YAML as it is to be parsed, without the prefixes of quotes and lists. */
  get text(): string {
    return this.segment.text;
  }

  /** With the lines of the fence; for a region of a YAML document the same as `inner`. */
  get outer(): Range {
    return shiftRange(this.segment.outer, this.at);
  }

  /** From the first character of the text to the last; in an empty fence, where a first line would stand. */
  get inner(): Range {
    return shiftRange(this.segment.inner, this.at);
  }

  /** Null in a YAML document. */
  get fence(): Pick<Fence<HostOffset>, 'marker' | 'prefix' | 'open' | 'close' | 'outer'> | null {
    const { fence } = this.segment;
    if (!fence) return null;
    const { marker, prefix, open, close, outer } = fence;
    return {
      marker,
      prefix,
      open: shiftRange(open, this.at),
      close: close && shiftRange(close, this.at),
      outer: shiftRange(outer, this.at),
    };
  }

  /** The offset in the document of an offset in `text`; its length is the end of `inner`. */
  toHost(offset: SegmentOffset): HostOffset {
    return this.segment.map.toChunk(offset) + this.at;
  }

  /**
   * The range in the document of a range in `text`. It ends behind its last character, so that a range
   * up to a line's end does not run into the prefix of the next line.
   */
  rangeToHost(start: SegmentOffset, end: SegmentOffset): Range {
    return shiftRange(this.segment.map.rangeToChunk(start, end), this.at);
  }

  /** The greatest offset in `text` that is not after an offset in the document; 0 before the region. */
  fromHost(offset: HostOffset): SegmentOffset {
    return this.segment.map.fromChunk(offset - this.at);
  }
}
