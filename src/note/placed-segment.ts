import type { EmbeddedRegion } from '../segments/segment.ts';
import { firstNot, type HostOffset, type Range, type Span } from '../text/offsets.ts';
import { type Path, valueAt } from '../yaml/path.ts';
import type { Mark, PathAtOffset } from '../yaml/tree.ts';
import { holdsLesions, innerPath, type ParsedSegment } from './parsed-segment.ts';

/** A parsed segment at its place in the document, and with its place in the note. */
export class PlacedSegment {
  readonly region: EmbeddedRegion;
  readonly parsed: ParsedSegment;
  /** How many lesions of the note stand before it. */
  readonly lesionsBefore: number;

  constructor(region: EmbeddedRegion, parsed: ParsedSegment, before: number) {
    this.region = region;
    this.parsed = parsed;
    this.lesionsBefore = before;
  }

  /** Whether its data can be relied on. */
  get readable(): boolean {
    return this.parsed.unreadable === null;
  }

  /** Where to mark something that concerns all of it. */
  get head(): Range {
    return this.region.fence?.open ?? this.region.inner;
  }

  /** Its first key, where it has one: what concerns the note as a whole is marked there. */
  get anchor(): Range {
    const { data, span } = this.parsed.yaml;
    const [first = ''] = Object.keys(data ?? {});
    const key = span([first], 'key');
    return key ? this.toRange(key) : this.head;
  }

  /** Where a place of the note is found in the data of the segment; null if it stands in another segment. */
  inner(path: Path): Path | null {
    if (isInLesion(path)) {
      const number = Number(path[1]) - this.lesionsBefore;
      const isHere = number >= 0 && number < this.parsed.lesions.length;
      return isHere ? innerPath(this.parsed.segment, number, path.slice(2)) : null;
    }
    return holdsLesions(this.region) ? null : path;
  }

  /** The place in the note of a place in the data of the segment. */
  outer(path: Path): Path {
    const { kind } = this.region;
    if (kind === 'lesion') return ['lesions', this.lesionsBefore, ...path];
    const list = kind === 'entry' ? 0 : path[0] === 'lesions' ? 1 : -1;
    const number = path[list];
    return number === undefined
      ? path
      : ['lesions', this.lesionsBefore + Number(number), ...path.slice(list + 1)];
  }

  /** The place in the document of characters of the segment. */
  toRange({ start, end }: Span): Range {
    return this.region.rangeToHost(start, end);
  }

  /** Range of what stands at a place of the note; null if nothing does, or it stands in another segment. */
  locate(path: Path, mark: Mark): Range | null {
    const inner = this.inner(path);
    const span = inner && this.parsed.yaml.span(inner, mark);
    return span && this.toRange(span);
  }

  /** The innermost place of the note that an offset lies in. */
  pathAt(offset: HostOffset): PathAtOffset {
    const { path, on } = this.parsed.yaml.pathAt(this.region.fromHost(offset));
    return { path: this.outer(path), on };
  }

  /** What was read at a place of the note, valid or not; undefined if nothing was. */
  valueAt(path: Path): unknown {
    const inner = this.inner(path);
    return inner ? valueAt(this.parsed.yaml.data, inner) : undefined;
  }
}

/** Finds the segments of a note, and the places in them. */
export interface SegmentIndex {
  /** Where to mark something that concerns the note as a whole: at the first of its sections. */
  readonly anchor: Range;
  /** Host range of what stands at a path, the anchor for the note itself; null if nothing does. */
  readonly locate: (path: Path, mark: Mark) => Range | null;
  /** The segments in which a key of the note itself stands, in the order of the text. */
  readonly segmentsWith: (key: string) => readonly PlacedSegment[];
  /** The segments that a path may lead to: of a lesion its own, else all that are no lesion's. */
  readonly segmentsFor: (path: Path) => readonly PlacedSegment[];
}

const isInLesion = (path: Path): boolean => path[0] === 'lesions' && path.length > 1;

const NO_SEGMENTS: readonly PlacedSegment[] = [];

/** The index of segments in the order of the text. */
export function indexSegments(segments: readonly PlacedSegment[]): SegmentIndex {
  const sectioned = segments.find(({ region }) => !holdsLesions(region)) ?? segments[0];
  const anchor = sectioned?.anchor ?? { start: 0, end: 0 };
  // Both are built when they are first needed: most lesions are fine, and nobody asks for the place of a section.
  let sections: ReadonlyMap<string, readonly PlacedSegment[]> | null = null;
  let others: readonly PlacedSegment[] | null = null;
  // Of the segments that as many lesions stand before, the last one has the lesion: the others have none.
  const ofLesion = (lesion: number) =>
    segments[firstNot(segments, ({ lesionsBefore }) => lesionsBefore <= lesion) - 1];
  const outsideOfLesions = () => {
    others ??= segments.filter(({ region }) => !holdsLesions(region));
    return others;
  };
  const segmentsWith = (key: string) => {
    sections ??= sectionsOf(outsideOfLesions());
    return sections.get(key) ?? NO_SEGMENTS;
  };
  return {
    anchor,
    segmentsWith,
    locate(path, mark) {
      if (path.length === 0) return anchor;
      // Of a key that stands in several of them the last one counts.
      const home = isInLesion(path)
        ? ofLesion(Number(path[1]))
        : segmentsWith(String(path[0])).findLast((segment) => segment.locate(path, 'key') !== null);
      return home?.locate(path, mark) ?? null;
    },
    segmentsFor(path) {
      if (isInLesion(path)) return [ofLesion(Number(path[1])) ?? []].flat();
      return outsideOfLesions();
    },
  };
}

/** The segments in which each top-level key stands. */
function sectionsOf(segments: readonly PlacedSegment[]): Map<string, PlacedSegment[]> {
  const sections = new Map<string, PlacedSegment[]>();
  for (const segment of segments) {
    for (const key of Object.keys(segment.parsed.sections)) {
      if (!sections.get(key)?.push(segment)) sections.set(key, [segment]);
    }
  }
  return sections;
}
