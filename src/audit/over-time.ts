/** What became of outcomes and doses over time. */
import type { CountRow } from '../registry/counts.ts';
import { FEWEST, groupBy, sumOf } from './share.ts';
import { cusumLimit } from './statistics.ts';

/** One step of a CUSUM: a month, or several in a row that are too small to stand alone. */
export interface CusumStep {
  readonly year: number;
  readonly month: number;
  /** The last month of the step. */
  readonly to: { readonly year: number; readonly month: number };
  readonly n: number;
  /** Bad outcomes up to here, less those that the mean of all steps leads one to expect. */
  readonly sum: number;
}

/** The mean of a dose in a year. */
export interface YearlyDose {
  readonly year: number;
  /** How many procedures have it recorded as a number, and how many do not. */
  readonly n: number;
  readonly missing: number;
  /** Null where `n` is too small to carry it. */
  readonly mean: number | null;
}

/** A CUSUM with what belongs to it. */
export interface Cusum {
  readonly steps: readonly CusumStep[];
  /** Within which distance from 0 the line stays in 95 of 100 times, if the rate never changed. */
  readonly limit: number;
  /** How many known outcomes have no date, or one without a month, and are left out. */
  readonly undated: number;
}

/** Rows by year and month, those together that are too few to stand alone: with later ones, or at the end with earlier ones. */
function pool(groups: readonly (readonly CountRow[])[]): CountRow[][] {
  const pooled: CountRow[][] = [];
  for (const group of groups) {
    const last = pooled.at(-1);
    if (last && sumOf(last).n < FEWEST) last.push(...group);
    else pooled.push([...group]);
  }
  const [beforeLast, last] = pooled.slice(-2);
  if (beforeLast && last && sumOf(last).n < FEWEST) {
    beforeLast.push(...last);
    pooled.pop();
  }
  return pooled;
}

const inOrder = (rows: readonly CountRow[], keyOf: (row: CountRow) => number | null): CountRow[][] =>
  [...groupBy(rows, keyOf)].sort(([a], [b]) => (a ?? 0) - (b ?? 0)).map(([, group]) => group);

/**
 * The cumulative sum of bad outcomes, observed less expected at the mean rate of all dated ones: it ends at 0.
 *
 * @param rows counts of one outcome by year and month; those without a month are left out
 * @param isBad whether the outcome itself is bad, or its absence
 */
export function cusum(rows: readonly CountRow[], isBad: boolean): Cusum {
  const dated = rows.filter(({ year, month }) => year !== null && month !== null);
  const bad = ({ n, observed }: { n: number; observed: number }) => (isBad ? observed : n - observed);
  const all = sumOf(dated);
  const undated = sumOf(rows).n - all.n;
  if (all.n < FEWEST) return { steps: [], limit: 0, undated };
  const rate = bad(all) / all.n;
  // Months of two years stand together only where a year is too small: with its total, its first ones would follow.
  const years = pool(inOrder(dated, ({ year }) => year));
  const pooled = years.flatMap((ofYears) =>
    pool(inOrder(ofYears, ({ year, month }) => (year ?? 0) * 12 + (month ?? 0))),
  );
  let sum = 0;
  const steps = pooled.flatMap((step) => {
    const [first, final] = [step[0], step.at(-1)];
    const counts = sumOf(step);
    sum += bad(counts) - counts.n * rate;
    if (!first || !final) return [];
    return {
      year: first.year ?? 0,
      month: first.month ?? 0,
      to: { year: final.year ?? 0, month: final.month ?? 0 },
      n: counts.n,
      sum,
    };
  });
  return { steps, limit: cusumLimit(all.n, rate), undated };
}

/** The first and the last month of each year in which anything is counted; none of a year with dates without a month. */
export function monthsByYear(rows: readonly CountRow[]): Map<number, readonly [first: number, last: number]> {
  const dated = rows.filter(({ n, missing }) => n + missing > 0);
  return new Map(
    [...groupBy(dated, ({ year }) => year)].flatMap(([year, ofYear]) => {
      const months = ofYear.flatMap(({ month }) => month ?? []);
      return year === null || months.length < ofYear.length
        ? []
        : [[year, [Math.min(...months), Math.max(...months)]]];
    }),
  );
}

/** The means of a dose by year; procedures without a year are left out. */
export function yearlyDoses(rows: readonly CountRow[]): YearlyDose[] {
  return [...groupBy(rows, ({ year }) => year)]
    .flatMap(([year, ofYear]) => {
      if (year === null) return [];
      const { n, missing } = sumOf(ofYear);
      const total = ofYear.reduce((sum, row) => sum + (row.total ?? 0), 0);
      return { year, n, missing, mean: n < FEWEST ? null : total / n };
    })
    .sort((a, b) => a.year - b.year);
}
