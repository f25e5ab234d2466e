/** What a table is, what its rows are made from, and the columns that place a row. */
import type { AnalysedNote, Analysis } from '../service/analysis.ts';
import type { shownProblems } from '../service/diagnostics.ts';
import { type Column, column } from './column.ts';

/** A problem as a table has it. */
export type TableProblem = ReturnType<typeof shownProblems>[number];

/** A file with what is known of it. */
export interface FileSource {
  readonly name: string;
  readonly analysis: Analysis;
  readonly problems: readonly TableProblem[];
}

/** A note, and where it stands. */
export interface PlacedNote {
  readonly file: FileSource;
  /** Its place in the file, from 0. */
  readonly number: number;
  readonly note: AnalysedNote;
}

/** A lesion, and where it stands. */
export interface PlacedLesion {
  readonly lesion: AnalysedNote['lesions'][number];
  /** Its place in the note, from 0. */
  readonly index: number;
}

/** A table: its columns, and what of a file makes a row. */
export interface Table<Source> {
  readonly columns: readonly Column<Source>[];
  sourcesIn(file: FileSource): readonly Source[];
}

/** Where a note stands. */
export const notePlace: readonly Column<PlacedNote>[] = [
  column('file', 'text', 'The file of the note, as it was named or found.', ({ file }) => file.name),
  column('note', 'integer', 'The place of the note in its file, from 0.', ({ number }) => number),
];

/** Where a lesion stands in its note. */
export const lesionPlace: readonly Column<PlacedLesion>[] = [
  column('lesion', 'integer', 'The place of the lesion in its note, from 0.', ({ index }) => index),
  column('lesion_id', 'text', 'The name of the lesion in its note.', ({ lesion }) =>
    lesion.entry.data.id === undefined ? null : String(lesion.entry.data.id),
  ),
];
