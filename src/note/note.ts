/**
 * From the layout of a document to its notes: read, joined and held against the schema.
 */
import type { CTOProcedureNote, Patient } from '../generated/note.ts';
import type { Block } from '../text/blocks.ts';
import type { Carrier, Layout } from '../text/layout.ts';
import type { SummaryMarker } from '../text/markers.ts';
import type { Piece } from '../text/piece.ts';
import type { Range } from '../text/range.ts';
import type { Doubts } from './doubts.ts';
import { homeFinder, locator, partFinder, sectionFinder } from './finders.ts';
import { type Frame, frameOf } from './frame.ts';
import { duplicateLesions, type LesionEntry, lesionsOf, withErrors } from './lesions.ts';
import type { Mark } from './mark.ts';
import { Part } from './part.ts';
import type { Path } from './path.ts';
import type { Problem } from './problem.ts';
import { problemsOf } from './problems.ts';
import { holdsLesions, type Reading, readPiece } from './reading.ts';

/** A procedure note: a YAML document, or all fences of a Markdown document together. */
export interface Note {
  readonly carrier: Carrier;
  readonly parts: readonly Part[];
  /** What is recorded and valid, outside the lesions. Of an unchanged text it is the same object. */
  readonly data: Partial<Omit<CTOProcedureNote, 'lesions'>>;
  readonly patient: Partial<Patient>;
  /** What is in doubt, since something is wrong outside of lesions. */
  readonly doubts: Doubts;
  readonly lesions: readonly LesionEntry[];
  /** What is wrong with its YAML and against the schema, in the order of the text. */
  readonly problems: readonly Problem[];
  /** Where to mark something that concerns the note as a whole. */
  readonly anchor: Range;
  /** Whether all of it could be read, so that what is not found is really not there. */
  readonly readable: boolean;
  /** The summaries between markers, by the name of their lesion; of several for one lesion the first. */
  readonly markers: ReadonlyMap<string, SummaryMarker>;
  /** Host range of what stands at a path; null if nothing does. */
  locate(path: Path, mark: Mark): Range | null;
  /** The blocks in which a key of the note itself stands, in the order of the text. */
  partsWith(key: string): readonly Part[];
  /** The blocks that a path may lead to: of a lesion its own, else all that are no lesion's. */
  partsFor(path: Path): readonly Part[];
}

/** Reads notes, and remembers what it read for as long as the text of it stands somewhere. */
export interface NoteReader {
  /** All notes of a document. A Markdown document without fences of ours has none. */
  read(layout: Layout): Note[];
}

const NO_PATIENT: Partial<Patient> = {};

export function createNoteReader(): NoteReader {
  const readings = new WeakMap<Piece, Reading>();
  const frames = new WeakMap<Reading, { readonly of: readonly Reading[]; readonly frame: Frame }>();

  const readingOf = ({ piece }: Block): Reading => {
    const known = readings.get(piece) ?? readPiece(piece);
    readings.set(piece, known);
    return known;
  };

  const frameFor = (parts: readonly Part[], carrier: Carrier): Frame => {
    const of = frameParts(parts);
    const [first] = of;
    const known = first && frames.get(first);
    if (known && known.of.length === of.length && of.every((one, i) => one === known.of[i]))
      return known.frame;
    const frame = frameOf(of, carrier);
    if (first) frames.set(first, { of, frame });
    return frame;
  };

  return {
    read: ({ carrier, notes, markers }) =>
      notes.map((blocks) => {
        let before = 0;
        const parts = blocks.map((block) => {
          const part = new Part(block, readingOf(block), before);
          before += part.reading.lesions.length;
          return part;
        });
        return noteOf(carrier, parts, frameFor(parts, carrier), markers);
      }),
  };
}

/** What a frame rests on. Of lesions it matters only whether there are any, and whether all can be read. */
function frameParts(parts: readonly Part[]): Reading[] {
  const sections: Reading[] = [];
  let lesion: Reading | null = null;
  for (const { reading } of parts) {
    if (!holdsLesions(reading.piece)) sections.push(reading);
    else if (lesion === null || (lesion.unreadable === null && reading.unreadable !== null)) lesion = reading;
  }
  return lesion ? [...sections, lesion] : sections;
}

function noteOf(
  carrier: Carrier,
  parts: readonly Part[],
  frame: Frame,
  markers: readonly SummaryMarker[],
): Note {
  const anchor = anchorOf(parts);
  const homeOf = homeFinder(parts);
  const partsWith = sectionFinder(parts);
  const locate = locator(anchor, homeOf, partsWith);
  const entries = lesionsOf(parts);
  const problems = [
    ...problemsOf({ carrier, parts, frame, anchor, locate, homeOf, partsWith }),
    // A list of lesions that stands twice may well hold them twice.
    ...(frame.doubts.has(['lesions', 0, 'id']) ? [] : duplicateLesions(entries)),
  ];
  problems.sort((a, b) => a.range.start - b.range.start);
  return {
    carrier,
    parts,
    data: frame.data,
    patient: frame.data.patient ?? NO_PATIENT,
    doubts: frame.doubts,
    lesions: withErrors(entries, problems),
    problems,
    anchor,
    readable: parts.every(({ readable }) => readable),
    markers: firstById(markers),
    locate,
    partsWith,
    partsFor: partFinder(parts, homeOf),
  };
}

/** Of several summaries of one lesion the first, in the order of the text. */
function firstById(markers: readonly SummaryMarker[]): Map<string, SummaryMarker> {
  const first = new Map<string, SummaryMarker>();
  for (const marker of markers) if (!first.has(marker.id)) first.set(marker.id, marker);
  return first;
}

/** What concerns the whole is marked at the first of its sections. */
function anchorOf(parts: readonly Part[]): Range {
  const part = parts.find(({ block }) => !holdsLesions(block)) ?? parts[0];
  return part?.anchor ?? { start: 0, end: 0 };
}
