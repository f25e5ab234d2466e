/**
 * The counts that an audit rests on, from the wide table of lesions alone: how often what was predicted came about, by
 * score and points, operator, year and vessel; outcomes and doses over time; what is missing. Whoever makes them, an
 * engine by SQL or this file, the audit is made of them alone.
 */
import { isOfProcedure } from '../score/engine/observed.ts';
import type { Score } from '../score/engine/score.ts';
import { catalogue } from '../score/scores/catalogue.ts';
import { type Cell, type Column, column } from './column.ts';
import { keyColumns, procedureKeys } from './key-columns.ts';
import { procedureEvents, procedurePoints } from './procedure-columns.ts';
import { emptyTally, Groups, madeAt, type Tally, tally } from './tallies.ts';

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
const countedEvents: readonly string[] = [ATTEMPTED, ...procedureEvents];

/** The places in the catalogue of scores that count lesions, and of those that count procedures. */
const LESION_SCORES = catalogue.flatMap((score, at) => (isOfProcedure(score) ? [] : at));
const PROCEDURE_SCORES = catalogue.flatMap((score, at) => (isOfProcedure(score) ? at : []));

/** What is read of a lesion besides the keys whose gaps are counted. */
export const countedColumns: readonly string[] = [
  'attempted',
  'first_attempted',
  'operator',
  'year',
  'procedure_date',
  'vessel',
  'crossing_successful',
  ...catalogue.flatMap(scoredColumns),
  ...countedOutcomes.map(([key]) => key),
  ...procedureEvents,
  ...countedDoses,
];

/** The month of a day as the format has it, or as a Date of UTC. */
function monthOf(day: unknown): number | null {
  if (day instanceof Date) return day.getUTCMonth() + 1;
  return typeof day === 'string' ? Number(day.slice(5, 7)) : null;
}

type Text = string | null;
type Numeral = number | null;

/** The values of a column, a row each; null where nothing is known. */
export type Values = ArrayLike<unknown>;

const byText = (a: Cell, b: Cell): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
};

/** Rows by all their columns; null comes first. */
function compare(a: readonly Cell[], b: readonly Cell[]): number {
  for (let i = 0; i < a.length; i++) {
    const order = byText(a[i] ?? null, b[i] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

const NOTHING = {
  score: null,
  key: null,
  points: null,
  operator: null,
  year: null,
  month: null,
  vessel: null,
  observed: null,
  total: null,
};

/** Counts lesions, however many: what is kept grows with the groups alone. A lesion that was left alone is not counted. */
export function createCounter() {
  const scores = new Groups<Text, Numeral, Text, Map<Numeral, Tally>[]>(() => catalogue.map(() => new Map()));
  const outcomes = new Groups<Text, Numeral, Numeral, Tally[]>(() => countedOutcomes.map(emptyTally));
  const doses = new Groups<null, Numeral, Numeral, Tally[]>(() => countedDoses.map(emptyTally));
  const events = new Groups<null, Numeral, Numeral, Tally[]>(() => countedEvents.map(emptyTally));
  const gaps = new Map<string, Tally>();

  /** Counts a score of the rows at some places, each in its group. */
  const tallyScore = (
    at: number,
    groups: readonly (readonly Map<Numeral, Tally>[])[],
    places: readonly number[],
    [points, observed]: readonly Values[],
  ) => {
    for (let row = 0; row < places.length; row += 1) {
      const byPoints = groups[row]?.[at];
      const i = places[row] ?? 0;
      if (byPoints) tally(madeAt(byPoints, (points?.[i] ?? null) as Numeral, emptyTally), observed?.[i]);
    }
  };

  const counter = {
    /**
     * Counts rows of the wide table of lesions.
     *
     * @param columns their values by the names of columns; a column that is not there counts as empty, and gaps are
     * counted of the keys that are there
     * @param length how many rows there are
     */
    add(columns: ReadonlyMap<string, Values>, length: number): void {
      const valuesOf = (name: string): Values => columns.get(name) ?? { length };
      const firsts = valuesOf('first_attempted');
      const operators = valuesOf('operator') as ArrayLike<Text | undefined>;
      const years = valuesOf('year') as ArrayLike<Numeral | undefined>;
      const vessels = valuesOf('vessel') as ArrayLike<Text | undefined>;
      const days = valuesOf('procedure_date');
      const scored = catalogue.map((score) => scoredColumns(score).map(valuesOf));
      const ended = countedOutcomes.map(([key]) => valuesOf(key));
      const dosed = countedDoses.map(valuesOf);
      const happened = procedureEvents.map(valuesOf);
      const attempted = valuesOf(ATTEMPTED);
      const crossedBy = valuesOf('crossing_successful');
      const places: Record<Scope, number[]> = { lesion: [], procedure: [], crossed: [] };
      for (let i = 0; i < length; i++) {
        const year = years[i] ?? null;
        const month = monthOf(days[i]);
        const byEvent = events.at(null, year, month);
        tally(byEvent[0] ?? emptyTally(), attempted[i] !== 'no');
        if (attempted[i] === 'no') continue;
        const operator = operators[i] ?? null;
        const isFirst = firsts[i] === true;
        places.lesion.push(i);
        if (isFirst) places.procedure.push(i);
        if (typeof crossedBy[i] === 'string' && crossedBy[i] !== 'none') places.crossed.push(i);
        const byOutcome = outcomes.at(operator, year, month);
        for (const [at, [, ofProcedure]] of countedOutcomes.entries())
          if (isFirst || !ofProcedure) tally(byOutcome[at] ?? emptyTally(), ended[at]?.[i]);
        if (!isFirst) continue;
        for (const [at, values] of happened.entries()) tally(byEvent[at + 1] ?? emptyTally(), values[i]);
        for (const [at, dose] of doses.at(null, year, month).entries()) {
          const value = dosed[at]?.[i];
          tally(dose, value);
          dose.total += Number(value ?? 0);
        }
      }
      // A score at a time: rows of one group differ little, and so do the values of a column.
      for (const [some, of, vesselOf] of [
        [LESION_SCORES, places.lesion, (i: number) => vessels[i] ?? null],
        [PROCEDURE_SCORES, places.procedure, () => null],
      ] as const) {
        const groups = of.map((i) => scores.at(operators[i] ?? null, years[i] ?? null, vesselOf(i)));
        for (const at of some) tallyScore(at, groups, of, scored[at] ?? []);
      }
      for (const key of keyColumns) {
        const values = columns.get(key);
        if (!values) continue;
        const gap = madeAt(gaps, key, emptyTally);
        const among = places[scopeOf(key)];
        gap.n += among.length;
        for (const i of among) if (values[i] === null || values[i] === undefined) gap.missing += 1;
      }
    },

    /** The counts so far, sorted, with a cell for each of their columns. */
    rows(): Cell[][] {
      const rows: CountRow[] = [];
      for (const [operator, year, vessel, byScore] of scores.all())
        for (const [at, byPoints] of byScore.entries())
          for (const [points, { n, observed, missing }] of byPoints) {
            const score = catalogue[at]?.id ?? null;
            const group = { score, operator, year, vessel, points };
            rows.push({ ...NOTHING, question: 'score', ...group, n, observed, missing });
          }
      for (const [operator, year, month, byOutcome] of outcomes.all())
        for (const [at, { n, observed, missing }] of byOutcome.entries()) {
          const group = { key: countedOutcomes[at]?.[0] ?? null, operator, year, month };
          // Of the other lesions of a procedure nothing is counted that belongs to the procedure.
          if (n + missing > 0) rows.push({ ...NOTHING, question: 'outcome', ...group, n, observed, missing });
        }
      for (const [, year, month, byDose] of doses.all())
        for (const [at, { n, missing, total }] of byDose.entries()) {
          const group = { key: countedDoses[at] ?? null, year, month };
          rows.push({ ...NOTHING, question: 'dose', ...group, n, missing, total: n > 0 ? total : null });
        }
      for (const [, year, month, byEvent] of events.all())
        for (const [at, { n, observed, missing }] of byEvent.entries()) {
          const group = { key: countedEvents[at] ?? null, year, month };
          // Where every lesion was left alone there is no procedure.
          if (n + missing > 0) rows.push({ ...NOTHING, question: 'event', ...group, n, observed, missing });
        }
      for (const [key, { n, missing }] of gaps)
        rows.push({ ...NOTHING, question: 'missing', key, n, missing });
      return rows.map((row) => countColumns.map(({ read }) => read(row))).sort(compare);
    },
  };
  return {
    ...counter,
    /** Counts rows that have a cell for each of some columns. */
    addRows(names: readonly string[], rows: readonly (readonly Cell[])[]): void {
      counter.add(new Map(names.map((name, at) => [name, rows.map((row) => row[at])])), rows.length);
    },
  };
}
