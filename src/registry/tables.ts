/** The tables that notes become: procedures, lesions, attempts, scores, problems and lists of entries, each with its columns and rows. */

import { entryTableNames } from '../generated/table-names.ts';
import { saysNo } from '../score/engine/item-result.ts';
import type { Score } from '../score/engine/score.ts';
import { catalogue } from '../score/scores/catalogue.ts';
import type { AnalysedNote } from '../service/analysis.ts';
import { countBySeverity, type ProblemCount, problemsWithin } from '../service/diagnostics.ts';
import { toEnglish } from '../text/message.ts';
import { monthOf, type PartialDate, yearOf } from '../text/partial-date.ts';
import { type Cell, type Column, column, readFrom, rowReader } from './column.ts';
import { entryLists } from './entry-lists.ts';
import { entryTable } from './entry-tables.ts';
import { ATTEMPT, lesionColumns, noteColumns } from './key-columns.ts';
import { judgeProcedure, type ProcedureResult, procedureColumns } from './procedure-columns.ts';
import { schemaColumns } from './schema-columns.ts';
import { longScoreColumns, type Scored, scoreColumns, scoredBy } from './score-columns.ts';
import {
  type FileSource,
  lesionPlace,
  notePlace,
  type PlacedLesion,
  type PlacedNote,
  type Table,
  type TableProblem,
} from './table.ts';
import { unknownColumns } from './unknown-column.ts';

interface NoteSource extends PlacedNote, ProblemCount {}

interface LesionSource extends PlacedLesion {
  readonly of: NoteSource;
  /** Whether it is the first of its note that was not left alone. */
  readonly isFirst: boolean;
}

/** A lesion with what is found in it once for all of its columns. */
interface ScoredLesion extends LesionSource {
  /** In the order of the catalogue. */
  readonly scored: readonly (Scored | null)[];
  readonly procedure: ProcedureResult;
}

/** How many errors and warnings a note has. */
export function countProblems({ analysis, problems }: FileSource, note: AnalysedNote): ProblemCount {
  return countBySeverity(problemsWithin(note, problems, analysis));
}

const notesIn = (file: FileSource): NoteSource[] =>
  file.analysis.notes.map((note, number) => {
    const { errors, warnings } = countProblems(file, note);
    return { file, number, note, errors, warnings };
  });

/** The lesions of a note. */
function lesionsOf(of: NoteSource): LesionSource[] {
  const { lesions } = of.note;
  const first = lesions.find(({ entry }) => !saysNo(entry.data.attempted));
  return lesions.map((lesion, index) => ({ of, lesion, index, isFirst: lesion === first }));
}

const lesionsIn = (file: FileSource): LesionSource[] => notesIn(file).flatMap(lesionsOf);

/** What follows from the date of the procedure; null where there is none. */
const ofDate =
  (read: (date: PartialDate) => number | null) =>
  ({ note }: NoteSource) => {
    const { date } = note.note.data.procedure ?? {};
    return date === undefined ? null : read(date);
  };

const year = column('year', 'integer', 'The year of the procedure.', ofDate(yearOf));
const monthMeaning = 'The month of the procedure, from 1; empty also where only the year is known.';
const month = column('month', 'integer', monthMeaning, ofDate(monthOf));

const operator = column<NoteSource>('operator', 'text', 'The first operator.', ({ note }) => {
  const [first] = note.note.data.procedure?.operators ?? [];
  return first === undefined ? null : String(first);
});

const noteData = ({ note }: NoteSource): object => note.note.data;

const procedure: readonly Column<NoteSource>[] = [year, month, operator, ...readFrom(noteColumns, noteData)];

const problemCounts: readonly Column<NoteSource>[] = [
  column(
    'errors',
    'integer',
    'How many errors the note has; what is wrong is left out of its row.',
    ({ errors }) => errors,
  ),
  column('warnings', 'integer', 'How many warnings the note has.', ({ warnings }) => warnings),
];

const success: readonly Column<LesionSource>[] = [
  column(
    'technical_success',
    'boolean',
    'Technical success by flow and residual stenosis; empty where they do not decide.',
    ({ lesion }) => lesion.assessment.verdict?.success ?? null,
  ),
  column(
    'in_hospital_mace',
    'boolean',
    'A major adverse cardiac event in hospital; empty where that cannot be told.',
    ({ lesion }) => lesion.assessment.inHospital?.mace ?? null,
  ),
];

const firstAttempted = column<LesionSource>(
  'first_attempted',
  'boolean',
  'Whether it is the first lesion of its note that was not left alone: what belongs to the procedure is counted once, with this one.',
  ({ isFirst }) => isFirst,
);

const lesion: readonly Column<ScoredLesion>[] = [
  ...lesionPlace,
  firstAttempted,
  ...readFrom(lesionColumns, (source: ScoredLesion) => source.lesion.entry.data),
  ...catalogue.flatMap((score, at) =>
    readFrom(scoreColumns(score), ({ scored }: ScoredLesion) => scored[at]),
  ),
  ...success,
  ...readFrom(procedureColumns, ({ procedure: result }: ScoredLesion) => result),
];

/** Columns of a note for its lesions. */
const ofNote = (columns: readonly Column<NoteSource>[]) => readFrom(columns, ({ of }: LesionSource) => of);

/** Columns that say where something belongs, for tables beside that of the lesions. */
const placeOfLesion: readonly Column<LesionSource>[] = [...ofNote(notePlace), ...lesionPlace];

interface AttemptSource extends LesionSource {
  readonly attempt: object;
  readonly at: number;
}

const attemptColumns = schemaColumns(ATTEMPT, '');

const attempts: Table<AttemptSource> = {
  columns: [
    ...placeOfLesion,
    column('attempt', 'integer', 'The place of the attempt, from 1.', ({ at }) => at + 1),
    ...readFrom(attemptColumns, ({ attempt }: AttemptSource) => attempt),
    ...unknownColumns(attemptColumns, ({ attempt }: AttemptSource) => [attempt]),
  ],
  sourcesIn: (file) =>
    lesionsIn(file).flatMap((source) =>
      (source.lesion.entry.data.crossing?.attempts ?? []).map((attempt, at) => ({ ...source, attempt, at })),
    ),
};

interface ScoreSource extends LesionSource {
  readonly score: Score;
  readonly scored: Scored | null;
}

const scoresOf = ({ lesion: { assessment }, of }: LesionSource): (Scored | null)[] =>
  catalogue.map((score) => scoredBy(score, assessment, of.file.analysis.settings));

const scores: Table<ScoreSource> = {
  columns: [
    ...placeOfLesion,
    column('score', 'text', 'The score.', ({ score }) => score.id, {
      values: catalogue.map(({ id }) => id),
    }),
    ...readFrom(longScoreColumns, ({ scored }: ScoreSource) => scored),
  ],
  sourcesIn: (file) =>
    lesionsIn(file).flatMap((source) =>
      scoresOf(source).map((scored, at) => ({ ...source, score: catalogue[at] as Score, scored })),
    ),
};

interface ProblemSource extends FileSource {
  readonly problem: TableProblem;
}

const diagnostics: Table<ProblemSource> = {
  columns: [
    column('file', 'text', 'The file of the note, as it was named or found.', ({ name: file }) => file),
    column(
      'line',
      'integer',
      'The line of the problem, from 1.',
      ({ problem, analysis }) => analysis.lines.lineAt(problem.range.start) + 1,
    ),
    column('code', 'text', 'The code of the problem.', ({ problem }) => problem.code),
    column('severity', 'text', 'How serious it is.', ({ problem }) => problem.severity, {
      values: ['error', 'warning', 'information', 'hint'],
    }),
    column(
      'message',
      'text',
      'What is wrong, in a sentence that may quote the note.',
      ({ problem }) => toEnglish(problem.message),
      {
        isFreeText: true,
      },
    ),
  ],
  sourcesIn: (file) => file.problems.map((problem) => ({ ...file, problem })),
};

/** The lesions of a note with their scores, and what they came to together. */
function scoredLesionsOf(source: NoteSource): ScoredLesion[] {
  const all = lesionsOf(source).map((one) => ({ one, scored: scoresOf(one) }));
  const attempted = all.filter(({ one }) => !saysNo(one.lesion.entry.data.attempted));
  const procedure = judgeProcedure(
    attempted.map(({ one, scored }) => ({ assessment: one.lesion.assessment, scored })),
  );
  // Key by key: what is spread has a hidden class of its own, at which each column would look anew.
  return all.map(({ one: { of, lesion, index, isFirst }, scored }) => ({
    of,
    lesion,
    index,
    isFirst,
    scored,
    procedure,
  }));
}

const lesions: Table<ScoredLesion> = {
  columns: [
    ...ofNote([...notePlace, ...procedure]),
    ...lesion,
    ...unknownColumns([...noteColumns, ...lesionColumns], (source: ScoredLesion) => [
      noteData(source.of),
      source.lesion.entry.data,
    ]),
    ...ofNote(problemCounts),
  ],
  sourcesIn: (file) => notesIn(file).flatMap(scoredLesionsOf),
};

const procedures: Table<NoteSource> = {
  columns: [
    ...notePlace,
    ...procedure,
    ...unknownColumns(noteColumns, (source: NoteSource) => [noteData(source)]),
    column('lesions', 'integer', 'How many lesions the note has.', ({ note }) => note.lesions.length),
    ...problemCounts,
  ],
  sourcesIn: notesIn,
};

/** Those that are more than a list of entries. */
const TABLES = { lesions, procedures, attempts, scores, diagnostics };

/** The names of all tables. */
export const tableNames = [...(Object.keys(TABLES) as (keyof typeof TABLES)[]), ...entryTableNames];
export type TableName = (typeof tableNames)[number];

/** A table by its name, ready to be filled. */
export interface ReadyTable {
  readonly columns: readonly Column<never>[];
  /** The rows of a file, in the order of its text, with a cell for each column. */
  rowsOf(file: FileSource): Cell[][];
}

/**
 * A table.
 *
 * @param withText whether words of the authors' own are in it
 * @param only the names of the columns that it has; all, if none are given
 */
export function tableOf(wanted: TableName, withText: boolean, only?: readonly string[]): ReadyTable {
  const ready = <Source>({ columns: all, sourcesIn }: Table<Source>): ReadyTable => {
    const columns = all.filter(
      ({ name, isFreeText }) => (withText || !isFreeText) && (only?.includes(name) ?? true),
    );
    const readRow = rowReader(columns);
    return {
      columns,
      rowsOf: (file) => sourcesIn(file).map(readRow),
    };
  };
  const list = wanted in TABLES ? undefined : entryLists().find(({ name }) => name === wanted);
  return ready((list ? entryTable(list) : TABLES[wanted as keyof typeof TABLES]) as Table<unknown>);
}
