/** What became of outcomes and doses over time. */
import type { CountRow } from '../registry/counts.ts';
import { FEWEST, groupBy, sumOf } from './share.ts';

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

const placeOf = ({ year, month }: CountRow): number => (year ?? 0) * 12 + (month ?? 0);

/**
 * The cumulative sum of bad outcomes, observed less expected at the mean rate of all dated ones: it ends at 0.
 *
 * @param rows counts of one outcome by year and month; those without a month are left out
 * @param isBad whether the outcome itself is bad, or its absence
 */
export function cusum(rows: readonly CountRow[], isBad: boolean): CusumStep[] {
  const dated = rows.filter(({ year, month }) => year !== null && month !== null);
  const bad = ({ n, observed }: { n: number; observed: number }) => (isBad ? observed : n - observed);
  const all = sumOf(dated);
  if (all.n < FEWEST) return [];
  const rate = bad(all) / all.n;
  const months = [...groupBy(dated, placeOf)].sort(([a], [b]) => a - b).map(([, month]) => month);
  const pooled: CountRow[][] = [];
  for (const month of months) {
    const last = pooled.at(-1);
    if (last && sumOf(last).n < FEWEST) last.push(...month);
    else pooled.push([...month]);
  }
  const [beforeLast, last] = pooled.slice(-2);
  if (beforeLast && last && sumOf(last).n < FEWEST) {
    beforeLast.push(...last);
    pooled.pop();
  }
  let sum = 0;
  return pooled.flatMap((step) => {
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
