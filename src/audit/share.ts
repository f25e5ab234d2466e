/** Parts of a whole, and what counts are too small to carry. */
import type { CountRow } from '../registry/counts.ts';
import { proportion } from './statistics.ts';

/** Below so many, nothing is shown of what came about: neither how many nor how often. */
export const FEWEST = 5;

/** Below so many procedures an operator or a year has counts and no rates, which would be read as a ranking. */
export const FEWEST_PROCEDURES = 10;

/** How often something came about. From `observed` on null where `n` is too small to carry it. */
export interface Share {
  /** How many have a known outcome. */
  readonly n: number;
  /** Of how many the outcome is not known. */
  readonly missing: number;
  readonly observed: number | null;
  /** A fraction, with the ends of Wilson's interval of 95 %. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export type Counted = Pick<CountRow, 'n' | 'observed' | 'missing'>;

/** What counts add up to. */
export function sumOf(rows: readonly Counted[]) {
  let [n, observed, missing] = [0, 0, 0];
  for (const row of rows) {
    n += row.n;
    observed += row.observed ?? 0;
    missing += row.missing;
  }
  return { n, observed, missing };
}

/** The share of all rows together. */
export function shareOf(rows: readonly Counted[]): Share {
  const { n, observed, missing } = sumOf(rows);
  const found = n < FEWEST ? null : proportion(observed, n);
  return {
    n,
    missing,
    observed: found ? observed : null,
    rate: found?.value ?? null,
    low: found?.low ?? null,
    high: found?.high ?? null,
  };
}

/**
 * Which of some numbers are not shown, so that nothing of fewer than five follows from a total either: while those that
 * are hidden come to fewer than five together, the smallest of the others is hidden with them.
 *
 * @param counts the parts of a total
 * @param isSmall whether one is hidden by itself
 */
export function hiddenAmong(
  counts: readonly number[],
  isSmall: (count: number, at: number) => boolean = (count) => count < FEWEST,
): boolean[] {
  const hidden = counts.map((count, at) => count > 0 && isSmall(count, at));
  const sum = () => counts.reduce((total, count, at) => total + (hidden[at] ? count : 0), 0);
  while (sum() > 0 && sum() < FEWEST) {
    const shown = counts.flatMap((count, at) => (count > 0 && !hidden[at] ? [{ count, at }] : []));
    const [first, ...others] = shown;
    if (!first) break;
    const least = others.reduce((best, one) => (one.count < best.count ? one : best), first);
    hidden[least.at] = true;
  }
  return hidden;
}

/** Rows by what they have in common, in the order in which they come. */
export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
