/** What happened against what was published: by published group, and in sum. */
import type { Group } from '../score/engine/score.ts';
import type { Figure } from '../score/evidence/literature.ts';
import { type GroupCells, type PointsCell, type Sums, sumOfCells } from './cells.ts';
import { type Estimate, eventCount, observedToExpected, proportion } from './statistics.ts';

/** A published figure, as fractions. */
export interface Prediction {
  /** Null where there is none, or no single number. */
  readonly predicted: number | null;
  /** The ends of the figure: of a number itself, of a band, or of a bound. */
  readonly predicted_low: number | null;
  readonly predicted_high: number | null;
  /** Whether sources dispute the figure; null where there is none. */
  readonly disputed: boolean | null;
}

/**
 * Whether it happened more or less often than published. `by_points`: a group says something else than the sum.
 * `cannot_tell`: the outcomes that are not known, or the width of the published range, leave it open.
 */
type CalibrationVerdict = 'more' | 'less' | 'as_published' | 'by_points' | 'cannot_tell';

/** The lesions that a published figure is for, together. */
export interface GroupAudit extends Prediction {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly missing: number;
  readonly observed: number;
  /** Null where no outcome is known. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Null where there is no figure, or a disputed one. */
  readonly verdict: CalibrationVerdict | null;
}

export interface Comparison {
  /** What the figures add up to for the lesions that have one; null where any of them is a range. */
  readonly expected: number | null;
  readonly expected_low: number | null;
  readonly expected_high: number | null;
  /** How many lesions have a figure, and what came about in them. */
  readonly expected_n: number;
  readonly expected_observed: number | null;
  /** Null also where figures are disputed, or cover too few of the lesions. */
  readonly observed_to_expected: Estimate | null;
  /** Observed : expected if it had come about in none, or in all, of those whose outcome is not known. */
  readonly if_none: number | null;
  readonly if_all: number | null;
  readonly verdict: CalibrationVerdict | null;
}

/** The part of the lesions that must have a figure, or nothing is said of their sum. */
const COVERED = 0.8;

/** Beyond this part of outcomes that are not known nothing is said to be as published. */
const MUCH_MISSING = 0.1;

/** A figure of a source has few digits, and so has its fraction. */
const fraction = (percent: number): number => Math.round(percent * 1e6) / 1e8;

/** A figure as fractions; null is none. */
export function predictionOf(figure: Figure | null): Prediction {
  if (!figure) return { predicted: null, predicted_low: null, predicted_high: null, disputed: null };
  const { percent, upTo, comparator, dispute } = figure;
  return {
    predicted: comparator || upTo !== undefined ? null : fraction(percent),
    predicted_low: comparator ? 0 : fraction(percent),
    predicted_high: fraction(upTo ?? percent),
    disputed: dispute !== null,
  };
}

/** The verdict that an interval gives, and that no outcome which is not known could change. */
function judge(
  { low, high }: { low: number; high: number },
  [least, most]: readonly [least: number, most: number],
  { n, missing }: Sums,
  from: number,
  to: number,
): CalibrationVerdict {
  if (low > to) return least > to ? 'more' : 'cannot_tell';
  if (high < from) return most < from ? 'less' : 'cannot_tell';
  return missing <= MUCH_MISSING * (n + missing) ? 'as_published' : 'cannot_tell';
}

const isShown = ({ isHidden }: PointsCell) => !isHidden;

/** A published group, of the lesions that are shown. */
export function auditGroup({ group, cells }: GroupCells, figure: Figure | null): GroupAudit {
  const { n, observed, missing } = sumOfCells(cells.filter(isShown));
  const share = proportion(observed, n);
  const published = predictionOf(figure);
  const { predicted_low: from, predicted_high: to, disputed } = published;
  const total = n + missing;
  return {
    from: group.from,
    to: group.to,
    n,
    missing,
    observed,
    rate: share?.value ?? null,
    low: share?.low ?? null,
    high: share?.high ?? null,
    ...published,
    verdict:
      !share || from === null || to === null || disputed
        ? null
        : judge(share, [observed / total, (observed + missing) / total], { n, observed, missing }, from, to),
  };
}

/** Rounded as it is printed: a limit that reads 1.00 excludes nothing. */
const printed = (value: number): number => Math.round(value * 100) / 100;

const NONE: Comparison = {
  expected: null,
  expected_low: null,
  expected_high: null,
  expected_n: 0,
  expected_observed: null,
  observed_to_expected: null,
  if_none: null,
  if_all: null,
  verdict: null,
};

/** What the sum says, unless a group says something else: the opposite, or any difference from what was published. */
function withGroups(verdict: CalibrationVerdict, groups: readonly GroupAudit[]): CalibrationVerdict {
  const isAny = (...wanted: readonly CalibrationVerdict[]) =>
    groups.some((one) => one.verdict && wanted.includes(one.verdict));
  const isOpposed =
    (verdict === 'more' && isAny('less')) ||
    (verdict === 'less' && isAny('more')) ||
    (verdict === 'as_published' && isAny('more', 'less', 'cannot_tell'));
  return isOpposed ? 'by_points' : verdict;
}

/**
 * All groups of a score together.
 *
 * @param fewest with how many lesions anything is said
 */
export function compareAll(groups: readonly GroupAudit[], fewest: number): Comparison {
  const figured = groups.filter(({ predicted_low, n }) => predicted_low !== null && n > 0);
  const sums = sumOfCells(figured);
  const { n, observed, missing } = sums;
  if (n < fewest) return { ...NONE, expected_n: n };
  const add = (of: (one: GroupAudit) => number) => figured.reduce((sum, one) => sum + of(one), 0);
  const low = add((one) => one.n * (one.predicted_low ?? 0));
  const high = add((one) => one.n * (one.predicted_high ?? 0));
  const expected = low === high ? low : null;
  const found = {
    ...NONE,
    expected,
    expected_low: low,
    expected_high: high,
    expected_n: n,
    expected_observed: observed,
  };
  const all = groups.reduce((sum, one) => sum + one.n, 0);
  if (figured.some(({ disputed }) => disputed) || n < COVERED * all) return found;
  if (expected === null) {
    const count = eventCount(observed, n);
    const verdict = count.low > high ? 'more' : count.high < low ? 'less' : 'cannot_tell';
    return { ...found, verdict };
  }
  const ratio = observedToExpected(observed, n, expected);
  if (!ratio) return found;
  const whole = expected + add((one) => one.missing * (one.predicted ?? 0));
  const ends: [number, number] = [observed / whole, (observed + missing) / whole];
  const limits = { low: printed(ratio.low), high: printed(ratio.high) };
  return {
    ...found,
    observed_to_expected: ratio,
    if_none: ends[0],
    if_all: ends[1],
    verdict: withGroups(judge(limits, ends, sums, 1, 1), figured),
  };
}

/** What the figures of a score are, of those that are shown. */
export const figureOf = (group: Group, hideDisputed: boolean): Figure | null =>
  group.figure?.dispute && hideDisputed ? null : group.figure;
