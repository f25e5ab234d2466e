/** Counts the wide table of lesions: rows that are there, or a long table a few columns at a time. */
import { catalogue } from '../score/scores/catalogue.ts';
import { monthOf } from '../text/partial-date.ts';
import type { Cell } from './column.ts';
import { type ByScore, countedParts, emptyPlaces } from './counted-parts.ts';
import {
  type CountRow,
  countColumns,
  countedDoses,
  countedEvents,
  countedOutcomes,
  placingColumns,
  type Scope,
  scopeOf,
} from './counts.ts';
import { keyColumns, unknownNames } from './key-columns.ts';
import { procedureEvents } from './procedure-columns.ts';
import { BETWEEN, PARTIAL } from './schema-columns.ts';
import { emptyTally, Groups, madeAt, type Tally, tally, type Values } from './tallies.ts';

type Columns = ReadonlyMap<string, Values>;
type Text = string | null;
type Numeral = number | null;

const SCOPES: ReadonlyMap<string, Scope> = new Map(keyColumns.map((key) => [key, scopeOf(key)]));

/** Stands for a column that is not there. */
const NONE: Values = [];

/** The month of a day as the format has it, or as a Date of UTC. */
function monthIn(day: unknown): number | null {
  if (day instanceof Date) return day.getUTCMonth() + 1;
  return typeof day === 'string' ? monthOf(day) : null;
}

/** The days of a column or, where the day is not known, the month or the year: that is no gap. */
const orPartial = (days: Values | undefined, partial: Values | undefined): Values | undefined =>
  days && partial ? Array.from(days, (day, row) => day ?? partial[row]) : days;

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

/** The groups that rows fall into, each with what is counted of it. */
const emptyGroups = () => ({
  scores: new Groups<Text, Numeral, Text, ByScore>(() => catalogue.map(() => new Map())),
  outcomes: new Groups<Text, Numeral, Numeral, Tally[]>(() => countedOutcomes.map(emptyTally)),
  doses: new Groups<null, Numeral, Numeral, Tally[]>(() => countedDoses.map(emptyTally)),
  events: new Groups<null, Numeral, Numeral, [attempted: Tally, events: Tally[]]>(() => [
    emptyTally(),
    procedureEvents.map(emptyTally),
  ]),
  gaps: new Map<string, Tally>(),
});

/** The rows of all groups, sorted, with a cell for each of their columns. */
function rowsOf({ scores, outcomes, doses, events, gaps }: ReturnType<typeof emptyGroups>): Cell[][] {
  const rows: CountRow[] = [];
  for (const [operator, year, vessel, ofScores] of scores.all())
    for (const [at, byPoints] of ofScores.entries())
      for (const [points, { n, observed, missing }] of byPoints) {
        const score = catalogue[at]?.id ?? null;
        const group = { score, operator, year, vessel, points };
        rows.push({ ...NOTHING, question: 'score', ...group, n, observed, missing });
      }
  for (const [operator, year, month, ofOutcomes] of outcomes.all())
    for (const [at, { n, observed, missing }] of ofOutcomes.entries()) {
      const group = { key: countedOutcomes[at]?.[0] ?? null, operator, year, month };
      // Of the other lesions of a procedure nothing is counted that belongs to the procedure.
      if (n + missing > 0) rows.push({ ...NOTHING, question: 'outcome', ...group, n, observed, missing });
    }
  for (const [, year, month, byDose] of doses.all())
    for (const [at, { n, missing, total }] of byDose.entries()) {
      const group = { key: countedDoses[at] ?? null, year, month };
      rows.push({ ...NOTHING, question: 'dose', ...group, n, missing, total: n > 0 ? total : null });
    }
  for (const [, year, month, [byAttempt, byEvent]] of events.all())
    for (const [at, { n, observed, missing }] of [byAttempt, ...byEvent].entries()) {
      const group = { key: countedEvents[at] ?? null, year, month };
      // Where every lesion was left alone there is no procedure.
      if (n + missing > 0) rows.push({ ...NOTHING, question: 'event', ...group, n, observed, missing });
    }
  for (const [key, { n, missing }] of gaps) rows.push({ ...NOTHING, question: 'missing', key, n, missing });
  return rows.map((row) => countColumns.map(({ read }) => read(row))).sort(compare);
}

/** Counts lesions, however many: what is kept grows with the groups alone. A lesion that was left alone is not counted. */
export function createCounter() {
  const groups = emptyGroups();
  const { scores, outcomes, doses, events, gaps } = groups;
  /** The rows that call a number unknown, by its name. */
  const calledUnknown = new Map<string, Set<number>>();

  const places = emptyPlaces();
  const { scores: byScore, outcomes: byOutcome, rows: placed } = places;
  const lists = [
    ...[byScore, byOutcome, placed].flatMap((scopes) => Object.values(scopes)),
    places.doses,
    places.events,
  ];

  /** Finds the groups of rows by the columns that say so, and counts which of them were attempted. */
  const place = (columns: Columns, length: number) => {
    for (const list of lists) list.clear();
    calledUnknown.clear();
    const [attempted, firsts, operators, years, months, days, vessels, crossedBy, unknown] =
      placingColumns.map((name) => columns.get(name) ?? NONE) as [
        ...[Values, Values, ArrayLike<Text>, ArrayLike<Numeral>, ArrayLike<Numeral>],
        ...[Values, ArrayLike<Text>, Values, Values],
      ];
    for (let row = 0; row < length; row += 1) {
      const names = unknown[row] ?? null;
      if (names !== null)
        for (const name of String(names).split(BETWEEN))
          madeAt(calledUnknown, name, () => new Set()).add(row);
      const year = years[row] ?? null;
      // Tables of earlier versions have the day alone.
      const month = months[row] ?? monthIn(days[row]);
      const [byAttempt, byEvent] = events.at(null, year, month);
      tally(byAttempt, attempted[row] !== 'no');
      if (attempted[row] === 'no') continue;
      const operator = operators[row] ?? null;
      const ended = outcomes.at(operator, year, month);
      byScore.lesion.add(row, scores.at(operator, year, vessels[row] ?? null));
      byOutcome.lesion.add(row, ended);
      placed.lesion.add(row, null);
      if (typeof crossedBy[row] === 'string' && crossedBy[row] !== 'none') placed.crossed.add(row, null);
      if (firsts[row] !== true) continue;
      byScore.procedure.add(row, scores.at(operator, year, null));
      byOutcome.procedure.add(row, ended);
      placed.procedure.add(row, null);
      places.doses.add(row, doses.at(null, year, month));
      places.events.add(row, byEvent);
    }
  };

  const countGaps = (key: string, values: Values | undefined) => {
    const scope = SCOPES.get(key);
    if (!scope || !values) return;
    const gap = madeAt(gaps, key, emptyTally);
    gap.n += placed[scope].length;
    // What the note calls unknown is recorded.
    gap.missing += placed[scope].missing(values, calledUnknown.get(unknownNames.get(key) ?? ''));
  };

  const countPart = ({ names, count }: (typeof countedParts)[number], columns: Columns) => {
    count(
      places,
      names.map((name) => columns.get(name) ?? NONE),
    );
    for (const name of names) countGaps(name, orPartial(columns.get(name), columns.get(name + PARTIAL)));
  };

  const counter = {
    /**
     * Counts rows of the wide table of lesions.
     *
     * @param columns their values by the names of columns; a column that is not there counts as empty, and gaps are
     * counted of the keys that are there
     * @param length how many rows there are
     */
    add(columns: Columns, length: number): void {
      place(columns, length);
      for (const part of countedParts) countPart(part, columns);
    },

    /**
     * Counts rows likewise whose columns are read as they are needed, so that a few of them are held at a time.
     *
     * @param read answers with those columns that there are
     */
    async addRead(read: (names: readonly string[]) => Promise<Columns>, length: number): Promise<void> {
      place(await read(placingColumns), length);
      for (const part of countedParts) countPart(part, await read(part.names));
    },

    /** The counts so far, sorted, with a cell for each of their columns. */
    rows: (): Cell[][] => rowsOf(groups),
  };
  return {
    ...counter,
    /** Counts rows that have a cell for each of some columns. */
    addRows(names: readonly string[], rows: readonly (readonly Cell[])[]): void {
      counter.add(new Map(names.map((name, at) => [name, rows.map((row) => row[at])])), rows.length);
    },
  };
}
