/** A score against what happened: by points, observed : expected, and how well it tells bad outcomes from good ones. */
import type { CountRow } from '../registry/counts.ts';
import { isAdverse, isObservable } from '../score/engine/observed.ts';
import { groupOf, type Score } from '../score/engine/score.ts';
import type { Figure } from '../score/evidence/literature.ts';
import { FEWEST, groupBy, type Share, shareOf, sumOf } from './share.ts';
import { cStatistic, type Estimate, observedToExpected } from './statistics.ts';

/** Lesions with the same points, and what was published for them; all rates and figures are fractions. */
export interface PointsAudit extends Share {
  readonly points: number;
  /** The published figure; null where there is none, or no single number. */
  readonly predicted: number | null;
  /** The ends of the figure: of a number itself, of a band, or of a bound. */
  readonly predicted_low: number | null;
  readonly predicted_high: number | null;
  /** Whether sources dispute the figure; null where there is none. */
  readonly disputed: boolean | null;
}

export interface ScoreAudit {
  readonly name: string;
  /** The endpoint. */
  readonly outcome: string;
  /** Whether more points make it more likely. */
  readonly adverse: boolean;
  /** Whether outcomes can be held against the score: not where no source says what it counts. */
  readonly comparable: boolean;
  /** Lesions with points and a known outcome. */
  readonly n: number;
  /** Lesions with points whose outcome is not known. */
  readonly missing: number;
  /** Lesions without points: an item is unknown, or the score does not apply. */
  readonly without_points: number;
  readonly points: readonly PointsAudit[];
  /** What the figures add up to for the lesions that have one, how many these are, and what came about in them. */
  readonly expected: number | null;
  readonly expected_n: number;
  readonly expected_observed: number | null;
  readonly observed_to_expected: Estimate | null;
  readonly c: Estimate | null;
  /** Whether any figure that is shown is disputed, and then what rests on the figures is so too. */
  readonly disputed: boolean;
  /** Why, in a sentence; null where nothing is. */
  readonly dispute: string | null;
  /** Where the figures were published, and how they were read. */
  readonly sources: readonly string[];
}

/** A figure of a source has few digits, and so has its fraction. */
const fraction = (percent: number): number => Math.round(percent * 1e6) / 1e8;

function prediction(figure: Figure | null) {
  if (!figure) return { predicted: null, predicted_low: null, predicted_high: null, disputed: null };
  const { percent, upTo, comparator, dispute } = figure;
  return {
    predicted: comparator || upTo !== undefined ? null : fraction(percent),
    predicted_low: comparator ? 0 : fraction(percent),
    predicted_high: fraction(upTo ?? percent),
    disputed: dispute !== null,
  };
}

/**
 * Audits a score.
 *
 * @param rows its counts
 * @param hideDisputed whether figures that sources dispute are left out
 */
export function auditScore(score: Score, rows: readonly CountRow[], hideDisputed: boolean): ScoreAudit {
  const scored = rows.filter(({ points }) => points !== null);
  const without = sumOf(rows.filter(({ points }) => points === null));
  const groups = [...groupBy(scored, ({ points }) => points ?? 0)]
    .sort(([a], [b]) => a - b)
    .map(([points, ofPoints]) => {
      const { figure } = groupOf(score, points);
      const shown = figure?.dispute && hideDisputed ? null : figure;
      return { points, figure: shown, sums: sumOf(ofPoints), share: shareOf(ofPoints), ...prediction(shown) };
    });
  const figures = groups.flatMap(({ figure }) => figure ?? []);
  const { n, missing } = sumOf(scored);
  const figured = groups.filter(({ predicted }) => predicted !== null);
  const compared = sumOf(figured.map(({ sums }) => sums));
  const expected = figured.reduce((sum, { sums, predicted }) => sum + sums.n * (predicted ?? 0), 0);
  const adverse = isAdverse(score);
  const outcomes = groups.map(({ points, sums }) => ({
    points,
    adverse: adverse ? sums.observed : sums.n - sums.observed,
    favourable: adverse ? sums.n - sums.observed : sums.observed,
  }));
  const fewest = Math.min(
    outcomes.reduce((sum, one) => sum + one.adverse, 0),
    outcomes.reduce((sum, one) => sum + one.favourable, 0),
  );
  const isEnough = compared.n >= FEWEST;
  return {
    name: score.name,
    outcome: score.predicts,
    adverse,
    comparable: isObservable(score),
    n,
    missing,
    without_points: without.n + without.missing,
    points: groups.map(({ sums: _, figure: __, share, ...rest }) => ({ ...rest, ...share })),
    expected: isEnough ? expected : null,
    expected_n: compared.n,
    expected_observed: isEnough ? compared.observed : null,
    observed_to_expected: isEnough ? observedToExpected(compared.observed, expected) : null,
    c: fewest < FEWEST ? null : cStatistic(outcomes),
    disputed: figures.some(({ dispute }) => dispute !== null),
    dispute: figures.find(({ dispute }) => dispute !== null)?.dispute?.sentence ?? null,
    sources: [...new Set(figures.map(({ source, reading }) => `${source.short}, ${reading}`))],
  };
}
