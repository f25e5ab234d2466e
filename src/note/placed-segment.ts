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
    if (path[0] === 'lesions' && path.length > 1) {
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

/** Host range of what stands at a path; null if nothing does. */
export type Locate = (path: Path, mark: Mark) => Range | null;

/** The segments in which a key of the note itself stands, in the order of the text. */
export type SegmentsOfKey = (key: string) => readonly PlacedSegment[];

/** The segments that a path may lead to: of a lesion its own, else all that are no lesion's. */
export type SegmentsOfPath = (path: Path) => readonly PlacedSegment[];

/** Finds the segment that a lesion of the note stands in. */
export function lesionSegmentFinder(
  segments: readonly PlacedSegment[],
): (lesion: number) => PlacedSegment | null {
  return (lesion) => {
    // Of the segments that as many lesions stand before, the last one is it: the others have none.
    return (
      segments[firstNot(segments.length, (i) => (segments[i]?.lesionsBefore ?? 0) <= lesion) - 1] ?? null
    );
  };
}

/** Finds the place of what stands at a path of the note; its anchor for the note itself. */
export function createLocator(
  anchor: Range,
  segmentOfLesion: (lesion: number) => PlacedSegment | null,
  segmentsWith: SegmentsOfKey,
): Locate {
  return (path, mark) => {
    if (path.length === 0) return anchor;
    if (path[0] === 'lesions' && path.length > 1)
      return segmentOfLesion(Number(path[1]))?.locate(path, mark) ?? null;
    // Of a key that stands in several of them the last one counts.
    const home = segmentsWith(String(path[0])).findLast((segment) => segment.locate(path, 'key') !== null);
    return home?.locate(path, mark) ?? null;
  };
}

const NO_PARTS: readonly PlacedSegment[] = [];

/** Finds the segments in which a key of the note itself stands. */
export function sectionSegmentFinder(segments: readonly PlacedSegment[]): SegmentsOfKey {
  // Built when it is first needed: most lesions are fine, and nobody asks for the place of a section.
  let sections: ReadonlyMap<string, readonly PlacedSegment[]> | null = null;
  return (key) => {
    sections ??= sectionsOf(segments);
    return sections.get(key) ?? NO_PARTS;
  };
}

/** Finds the segments that a path may lead to. */
export function pathSegmentFinder(
  segments: readonly PlacedSegment[],
  segmentOfLesion: (lesion: number) => PlacedSegment | null,
): SegmentsOfPath {
  let others: readonly PlacedSegment[] | null = null;
  return (path) => {
    if (path[0] === 'lesions' && path.length > 1) return [segmentOfLesion(Number(path[1])) ?? []].flat();
    others ??= segments.filter(({ region }) => !holdsLesions(region));
    return others;
  };
}

/** The segments in which each top-level key stands. */
function sectionsOf(segments: readonly PlacedSegment[]): Map<string, PlacedSegment[]> {
  const sections = new Map<string, PlacedSegment[]>();
  for (const segment of segments) {
    for (const key of Object.keys(segment.parsed.sections)) {
      const known = sections.get(key);
      if (known) known.push(segment);
      else sections.set(key, [segment]);
    }
  }
  return sections;
}
