/** Operators beside one another: the limits of chance, and how hard their lesions were. By name, and no ranking. */
import type { CountRow } from '../registry/counts.ts';
import { isAdverse } from '../score/engine/observed.ts';
import type { Score } from '../score/engine/score.ts';
import type { Part } from './parts.ts';
import { FEWEST, groupBy, sumOf } from './share.ts';
import { binomialQuantiles, clusteredProportion, type Estimate } from './statistics.ts';

/** Between which rates of so many lesions chance alone leaves an operator. */
export interface FunnelLimit {
  readonly n: number;
  /** Fractions, at 95 % and at 99.8 %. */
  readonly low: number;
  readonly high: number;
  readonly lowest: number;
  readonly highest: number;
}

/** What the lesions of an operator lead one to expect. */
interface Expectation {
  /** The score whose points it rests on. */
  readonly score: string;
  /** How many of the operator's lesions have points and a known outcome. */
  readonly n: number;
  /** How often these succeeded, and how often lesions with the same points did with other operators. */
  readonly rate: number;
  readonly expected: number;
}

export interface OperatorAudit extends Part {
  /** Null is not recorded. */
  readonly operator: string | null;
  /** The limits of chance for so many lesions; null where there is no rate. */
  readonly limits: FunnelLimit | null;
  /** How many lesions have points of J-CTO, and how many of these have 3 or more. */
  readonly j_cto: { readonly n: number; readonly difficult: number };
  readonly expectation: Expectation | null;
}

/** What the limits of chance are drawn around. */
interface FunnelCentre {
  readonly rate: number;
  /** The median of the operators' rates; of fewer than five operators the rate of all lesions. */
  readonly of: 'median' | 'all';
}

export interface Operators {
  readonly operators: readonly OperatorAudit[];
  readonly funnel: readonly FunnelLimit[];
  readonly funnel_centre: FunnelCentre | null;
  /** Between which ends the rate of technical success lies for other operators like these; null below five. */
  readonly between_operators: Estimate | null;
}

/** As many operators as a median needs that no single one can pull. */
const FEWEST_OPERATORS = 5;

/** As many limits as a line needs that looks smooth. */
const LIMITS = 60;

/** From how many points of J-CTO on lesions are very difficult, as published. */
const VERY_DIFFICULT = 3;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1] ?? Number.NaN, sorted[Math.floor(half)] ?? Number.NaN];
  return (low + high) / 2;
}

const limitAt = (n: number, rate: number): FunnelLimit => {
  const [lowest = 0, low = 0, high = 0, highest = 0] = binomialQuantiles(
    [0.001, 0.025, 0.975, 0.999],
    n,
    rate,
  );
  return { n, low: low / n, high: high / n, lowest: lowest / n, highest: highest / n };
};

/** The limits up to the largest number of lesions, from the smallest or a tenth of it, where the funnel still widens. */
function funnelOf(sizes: readonly number[], rate: number): FunnelLimit[] {
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const from = Math.max(FEWEST, Math.min(least, most / 10));
  const steps = Array.from({ length: LIMITS + 1 }, (_, i) =>
    Math.round(from * (most / from) ** (i / LIMITS)),
  );
  return [...new Set(steps)].map((n) => limitAt(n, rate));
}

function difficultyOf(rows: readonly CountRow[]) {
  const all = (some: readonly CountRow[]) => {
    const { n, missing } = sumOf(some);
    return n + missing;
  };
  const scored = rows.filter(({ points }) => points !== null);
  return { n: all(scored), difficult: all(scored.filter(({ points }) => (points ?? 0) >= VERY_DIFFICULT)) };
}

/**
 * What each operator's lesions would have come to with the others: by points, at the rate of all other operators.
 *
 * @param score a score of technical success or failure
 * @param rows its counts
 */
function expectationsOf(score: Score, rows: readonly CountRow[]) {
  const scored = rows.filter(({ points }) => points !== null);
  const successes = ({ n, observed }: { n: number; observed: number }) =>
    isAdverse(score) ? n - observed : observed;
  const byPoints = [...groupBy(scored, ({ points }) => points)].map(([, ofPoints]) => ({
    all: sumOf(ofPoints),
    byOperator: groupBy(ofPoints, ({ operator }) => operator),
  }));
  return (operator: string | null, known: number): Expectation | null => {
    let [n, observed, expected] = [0, 0, 0];
    for (const { all, byOperator } of byPoints) {
      const own = sumOf(byOperator.get(operator) ?? []);
      const others = all.n - own.n;
      if (own.n === 0 || others < FEWEST) continue;
      n += own.n;
      observed += successes(own);
      expected += (own.n * (successes(all) - successes(own))) / others;
    }
    const left = known - n;
    // Of fewer than five that are left the outcome would follow.
    if (n < FEWEST || (left > 0 && left < FEWEST)) return null;
    return { score: score.name, n, rate: observed / n, expected: expected / n };
  };
}

/**
 * Audits operators.
 *
 * @param parts their counts
 * @param overall the rate of technical success of all lesions
 * @param lesions the counts of technical success
 * @param jCto those of J-CTO
 * @param best the score of technical success or failure that tells outcomes apart best, and its counts; null for none
 */
export function auditOperators(
  parts: readonly (readonly [string | null, Part])[],
  overall: number | null,
  lesions: readonly CountRow[],
  jCto: readonly CountRow[],
  best: { readonly score: Score; readonly rows: readonly CountRow[] } | null,
): Operators {
  const shares = parts.flatMap(([operator, { technical_success: share }]) =>
    operator !== null && share?.rate != null ? [{ n: share.n, rate: share.rate }] : [],
  );
  const isMedian = shares.length >= FEWEST_OPERATORS;
  const rate = isMedian ? median(shares.map((one) => one.rate)) : overall;
  const centre: FunnelCentre | null =
    rate === null || shares.length === 0 ? null : { rate, of: isMedian ? 'median' : 'all' };
  const expectation = best ? expectationsOf(best.score, best.rows) : () => null;
  const byOperator = groupBy(jCto, ({ operator }) => operator);
  const named = groupBy(
    lesions.filter(({ operator }) => operator !== null),
    ({ operator }) => operator,
  );
  return {
    operators: parts.map(([operator, part]) => {
      const share = part.technical_success;
      return {
        operator,
        ...part,
        limits: centre && operator !== null && share?.rate != null ? limitAt(share.n, centre.rate) : null,
        j_cto: difficultyOf(byOperator.get(operator) ?? []),
        expectation: operator !== null && share?.rate != null ? expectation(operator, share.n) : null,
      };
    }),
    funnel: centre
      ? funnelOf(
          shares.map(({ n }) => n),
          centre.rate,
        )
      : [],
    funnel_centre: centre,
    between_operators: clusteredProportion([...named.values()].map(sumOf)),
  };
}
