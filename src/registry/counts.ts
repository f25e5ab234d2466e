/**
 * The counts that an audit rests on, from the wide table of lesions alone: how often what was predicted came about, by
 * score and points, operator, year and vessel; outcomes and doses over time; what is missing. Whoever makes them, an
 * engine by SQL or this file, the audit is made of them alone.
 */
import { isOfProcedure } from '../score/engine/observed.ts';
import type { Score } from '../score/engine/score.ts';
import { catalogue } from '../score/scores/catalogue.ts';
import { type Column, column } from './column.ts';
import { procedureKeys } from './key-columns.ts';
import { procedureEvents, procedurePoints } from './procedure-columns.ts';
import { UNKNOWN_NUMBERS } from './unknown-column.ts';

/** A row of the counts. What does not belong to its question is null. */
export interface CountRow {
  readonly question: string;
  readonly score: string | null;
  readonly key: string | null;
  readonly points: number | null;
  readonly operator: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly vessel: string | null;
  readonly n: number;
  readonly observed: number | null;
  readonly missing: number;
  readonly total: number | null;
}

const at = <Name extends keyof CountRow>(name: Name, type: Column<CountRow>['type'], meaning: string) =>
  column<CountRow>(name, type, meaning, (row) => row[name]);

/** The columns of the counts, in their order, by which the rows are sorted too. */
export const countColumns: readonly Column<CountRow>[] = [
  column('question', 'text', 'What is counted.', ({ question }) => question, {
    values: ['dose', 'event', 'missing', 'outcome', 'score'],
  }),
  at('score', 'text', 'The score, where one is asked about.'),
  at('key', 'text', 'The column of the lesions that is asked about, or the outcome.'),
  at('points', 'number', 'Points of the score. Empty where an item is unknown or it does not apply.'),
  at('operator', 'text', 'The first operator.'),
  at('year', 'integer', 'The year of the procedure.'),
  at('month', 'integer', 'Its month, from 1.'),
  at('vessel', 'text', 'The vessel of the lesion.'),
  at('n', 'integer', 'How many there are: with a known outcome, with a dose, or of missing data all.'),
  at('observed', 'integer', 'In how many of these it came about.'),
  at('missing', 'integer', 'Of how many it is not known.'),
  at('total', 'number', 'The sum of a dose where it is known.'),
];

/** Columns that hold for a lesion, and those that hold for its procedure and are counted once, with the first that was attempted. */
export const countedOutcomes: readonly (readonly [key: string, ofProcedure: boolean])[] = [
  ['technical_success', false],
  ['in_hospital_mace', true],
  ['procedural_success', true],
];

/** The doses of a procedure whose sums are counted. */
export const countedDoses = [
  'procedure_contrast_ml',
  'procedure_air_kerma_gy',
  'procedure_dap_gy_cm2',
  'procedure_fluoroscopy_min',
  'procedure_duration_min',
];

/** Of all lesions, in how many one was tried: the others are counted nowhere else. */
export const ATTEMPTED = 'attempted';

/** Columns of a score that its points and its endpoint are read from. */
export const scoredColumns = (score: Score): readonly [points: string, observed: string] => [
  isOfProcedure(score) ? procedurePoints(score.id) : `${score.id}_points`,
  `${score.id}_observed`,
];

/** Whether a key is missing matters only where the lesion was crossed, or once for a procedure, or for each lesion. */
export type Scope = 'crossed' | 'procedure' | 'lesion';

const ofProcedure = new Set(procedureKeys);

/** Where it matters. */
export const scopeOf = (key: string): Scope =>
  key.startsWith('crossing_minutes') ? 'crossed' : ofProcedure.has(key) ? 'procedure' : 'lesion';

/** What happened once in a procedure, after how many of all lesions were attempted. */
export const countedEvents: readonly string[] = [ATTEMPTED, ...procedureEvents];

/** The columns that say where a row is counted. */
export const placingColumns: readonly string[] = [
  ATTEMPTED,
  'first_attempted',
  'operator',
  'year',
  'month',
  'procedure_date',
  'vessel',
  'crossing_successful',
  UNKNOWN_NUMBERS,
];

/** What is read of a lesion besides the keys whose gaps are counted. */
export const countedColumns: readonly string[] = [
  ...placingColumns,
  'procedure_date_partial',
  ...catalogue.flatMap(scoredColumns),
  ...countedOutcomes.map(([key]) => key),
  ...procedureEvents,
  ...countedDoses,
];
