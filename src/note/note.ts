/**
 * From the layout of a document to its notes: read, joined and held against the schema.
 */
import type { CTOProcedureNote, Patient } from '../generated/note.ts';
import type { Problem } from '../problems/problem.ts';
import type { Doubts } from '../schema/validate.ts';
import type { Carrier, Layout } from '../segments/layout.ts';
import type { EmbeddedRegion, Segment } from '../segments/segment.ts';
import type { SummaryMarker } from '../segments/summary-markers.ts';
import { firstNot, type HostOffset } from '../text/offsets.ts';
import { createDuplicates, type LesionEntry, readLesions, withErrors } from './lesions.ts';
import { collectProblems, createSegmentProblems, type SegmentProblems } from './note-problems.ts';
import { joinSections, type NoteRoot } from './note-root.ts';
import { holdsLesions, type ParsedSegment, parseSegment } from './parsed-segment.ts';
import { indexSegments, PlacedSegment, type SegmentIndex } from './placed-segment.ts';

/** A procedure note: a YAML document, or all fences of a Markdown document together. */
export interface Note extends SegmentIndex {
  readonly carrier: Carrier;
  readonly segments: readonly PlacedSegment[];
  /** What is recorded and valid, outside the lesions. Of an unchanged text it is the same object. */
  readonly data: Partial<Omit<CTOProcedureNote, 'lesions'>>;
  readonly patient: Partial<Patient>;
  /** What is in doubt, since something is wrong outside of lesions. */
  readonly doubts: Doubts;
  readonly lesions: readonly LesionEntry[];
  /** The lesions with something wrong in them that belongs outside of lesions. */
  readonly straying: readonly LesionEntry[];
  /** What is wrong with its YAML and against the schema, in the order of the text. */
  readonly problems: readonly Problem[];
  /** Whether all of it could be read, so that what is not found is really not there. */
  readonly readable: boolean;
  /**
   * The summaries between markers, by the name of their lesion: the first that bears it, or else the one right below its
   * fence, whose lesion was called something else.
   */
  readonly markers: ReadonlyMap<string, SummaryMarker>;
  /** The summaries of no lesion, in order: their lesion has gone, or has another one. */
  readonly strayMarkers: readonly SummaryMarker[];
}

/** A segment at its place, with its lesions. */
interface PlacedLesions {
  readonly segment: PlacedSegment;
  readonly lesions: readonly LesionEntry[];
}

const NO_PATIENT: Partial<Patient> = {};

/**
 * Reads all notes of a document, and remembers what it read for as long as the text of it stands somewhere. A Markdown
 * document without fences of ours has none.
 */
export function createNoteReader(): (layout: Layout) => Note[] {
  const parsedSegments = new WeakMap<Segment, ParsedSegment>();
  const roots = new WeakMap<
    ParsedSegment,
    { readonly of: readonly ParsedSegment[]; readonly root: NoteRoot }
  >();

  const problemsOfSegment = createSegmentProblems();
  const duplicates = createDuplicates();

  const parsedSegment = ({ segment }: EmbeddedRegion): ParsedSegment => {
    const known = parsedSegments.get(segment);
    if (known) return known;
    const parsed = parseSegment(segment);
    parsedSegments.set(segment, parsed);
    return parsed;
  };

  /** Any lesion stands for all that are as readable: which one it is does not matter to a note root. */
  const lesions = new Map<string, ParsedSegment>();
  const anyLesion = (parsed: ParsedSegment): ParsedSegment => {
    const kind = `${parsed.segment.kind} ${parsed.unreadable === null}`;
    const known = lesions.get(kind) ?? parsed;
    lesions.set(kind, known);
    return known;
  };

  const rootFor = (segments: readonly PlacedSegment[], carrier: Carrier): NoteRoot => {
    const { sections, lesion } = segmentsOfRoot(segments);
    const of = lesion ? [...sections, anyLesion(lesion)] : sections;
    const [first] = of;
    const known = first && roots.get(first);
    if (known && known.of.length === of.length && of.every((one, i) => one === known.of[i]))
      return known.root;
    const root = joinSections(of, carrier);
    if (first) roots.set(first, { of, root });
    return root;
  };

  let last: readonly (readonly PlacedLesions[])[] = [];

  /** A segment and its lesions at their place: the objects that stood there, unless an edit has moved them. */
  const place = (region: EmbeddedRegion, lesionsBefore: number, there?: PlacedLesions): PlacedLesions => {
    if (there?.segment.region === region && there.segment.lesionsBefore === lesionsBefore) return there;
    const segment = new PlacedSegment(region, parsedSegment(region), lesionsBefore);
    return { segment, lesions: readLesions(segment) };
  };

  return ({ text, carrier, notes, markers }) => {
    const now: PlacedLesions[][] = [];
    const made = notes.map((regions, number) => {
      const placed: PlacedLesions[] = [];
      const segments: PlacedSegment[] = [];
      const entries: LesionEntry[] = [];
      const straying: LesionEntry[] = [];
      const faulty: SegmentProblems[] = [];
      const before = last[number];
      for (const region of regions) {
        const one = place(region, entries.length, before?.[placed.length]);
        const { segment, lesions } = one;
        placed.push(one);
        segments.push(segment);
        for (const lesion of lesions) entries.push(lesion);
        if (!segment.parsed.faulty) continue;
        faulty.push(problemsOfSegment(segment));
        straying.push(...lesions.filter(({ doubts }) => doubts.reachesRoot));
      }
      now.push(placed);
      const root = rootFor(segments, carrier);
      // A list of lesions that stands twice may well hold them twice.
      const twice = root.doubts.has(['lesions', 0, 'id']) ? [] : duplicates(entries);
      return noteOf({ text, carrier, segments, entries, straying, markers }, root, faulty, twice);
    });
    last = now;
    return made;
  };
}

/** What a note root depends on. Of lesions it matters only whether there are any, and whether all can be read. */
function segmentsOfRoot(segments: readonly PlacedSegment[]) {
  const sections: ParsedSegment[] = [];
  let lesion: ParsedSegment | null = null;
  for (const { parsed } of segments) {
    if (!holdsLesions(parsed.segment)) sections.push(parsed);
    else if (lesion === null || (lesion.unreadable === null && parsed.unreadable !== null)) lesion = parsed;
  }
  return { sections, lesion };
}

/** What a note is put together from. */
interface NoteParts extends Pick<Note, 'carrier' | 'segments' | 'straying'> {
  readonly text: string;
  readonly entries: readonly LesionEntry[];
  readonly markers: readonly SummaryMarker[];
}

function noteOf(
  { text, carrier, segments, entries, straying, markers }: NoteParts,
  root: NoteRoot,
  ofSegments: readonly SegmentProblems[],
  duplicates: readonly Problem[],
): Note {
  const index = indexSegments(segments);
  const problems = [...collectProblems(carrier, root, ofSegments, index), ...duplicates];
  problems.sort((a, b) => a.range.start - b.range.start);
  return {
    carrier,
    segments,
    data: root.data,
    patient: root.data.patient ?? NO_PATIENT,
    doubts: root.doubts,
    lesions: withErrors(entries, problems),
    straying,
    problems,
    ...index,
    readable: segments.every(({ readable }) => readable),
    ...assignMarkers(text, entries, markers),
  };
}

/** The note that a place lies in: of several in a file the last that begins before it, or else the first. */
export function noteAt(notes: readonly Note[], offset: HostOffset): Note | undefined {
  return notes.findLast(({ segments }) => (segments[0]?.region.outer.start ?? 0) <= offset) ?? notes[0];
}

const NO_MARKERS: Pick<Note, 'markers' | 'strayMarkers'> = { markers: new Map(), strayMarkers: [] };

/** Which summary belongs to which lesion. A copied fence brings along the summary below it, under the old name. */
function assignMarkers(
  text: string,
  entries: readonly LesionEntry[],
  markers: readonly SummaryMarker[],
): Pick<Note, 'markers' | 'strayMarkers'> {
  if (markers.length === 0) return NO_MARKERS;
  const names = new Set(entries.map(({ name }) => name));
  const own = new Map<string, SummaryMarker>();
  const others = new Set<SummaryMarker>();
  for (const marker of markers) {
    if (names.has(marker.id) && !own.has(marker.id)) own.set(marker.id, marker);
    else others.add(marker);
  }
  for (const marker of others) {
    const above = entries[firstNot(entries, ({ start }) => start < marker.range.start) - 1];
    if (!above || own.has(above.name) || !/^[\s>]*$/.test(text.slice(above.range.end, marker.range.start)))
      continue;
    own.set(above.name, marker);
    others.delete(marker);
  }
  return { markers: own, strayMarkers: [...others] };
}
