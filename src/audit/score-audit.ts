/** A score against what happened: by points, observed : expected, and how well it tells bad outcomes from good ones. */
import type { CountRow } from '../registry/counts.ts';
import { countedAs, isAdverse, isObservable, isOfProcedure } from '../score/engine/observed.ts';
import { maximumOf, type Score } from '../score/engine/score.ts';
import { cellsOf, type PointsCell, type Sums, sumOfCells } from './cells.ts';
import {
  auditGroup,
  type Comparison,
  compareAll,
  figureOf,
  type GroupAudit,
  type Prediction,
  predictionOf,
} from './comparison.ts';
import { FEWEST, type Share, shareOf } from './share.ts';
import { type Concordance, cStatistic } from './statistics.ts';

/** How often the endpoint came about, as far as it is shown; all rates are fractions. */
export interface ShownShare extends Omit<Share, 'n'> {
  /** How many have a known outcome; null where there are fewer than five, of which nothing is shown. */
  readonly n: number | null;
}

/** Lesions with the same points, and what was published for them. */
export interface PointsAudit extends ShownShare, Prediction {
  readonly points: number;
  /** The last points of those that were put together; `points` where there are none. */
  readonly points_to: number;
}

export interface ScoreAudit extends Comparison {
  readonly name: string;
  /** The endpoint. */
  readonly outcome: string;
  /** What is counted: a procedure once, by its attempted lesion with the most points, where the endpoint is one of it. */
  readonly unit: 'lesion' | 'procedure';
  /** What counts as the endpoint, in a sentence; null where no source says it. */
  readonly counted: string | null;
  /** Whether some lesions do not count for it, however well they are recorded. */
  readonly partial: boolean;
  /** Whether more points make it more likely. */
  readonly adverse: boolean;
  /** Whether outcomes can be held against the score: not where no source says what it counts. */
  readonly comparable: boolean;
  /** Lesions with points and a known outcome, of those that are shown. */
  readonly n: number;
  readonly observed: number;
  /** Lesions with points whose outcome is not known, or does not count. */
  readonly missing: number;
  /** Lesions without points: an item is unknown, or the score does not apply. */
  readonly without_points: number;
  /** What happened in them. */
  readonly without: ShownShare;
  /** The most points that the score has. */
  readonly maximum: number;
  readonly points: readonly PointsAudit[];
  /** The groups that figures were published for, with lesions in them that are shown. */
  readonly groups: readonly GroupAudit[];
  readonly c: Concordance | null;
  /** Whether any figure that is shown is disputed, and then what rests on the figures is so too. */
  readonly disputed: boolean;
  /** Why, in a sentence; null where nothing is. */
  readonly dispute: string | null;
  /** Whose model predicts the figures; null where they were observed. */
  readonly model: string | null;
  /** Where the figures were published, and how they were read. */
  readonly sources: readonly string[];
  /** What the score was developed from, and how it did there and elsewhere. */
  readonly origin: string;
  readonly performance: readonly string[];
}

function shownShare({ n, observed, missing }: Sums, isHidden: boolean): ShownShare {
  if (!isHidden) return shareOf([{ n, observed, missing }]);
  const size = n > 0 && n < FEWEST ? null : n;
  return { n: size, missing, observed: null, rate: null, low: null, high: null };
}

function pointsOf(cell: PointsCell, published: Prediction): PointsAudit {
  return {
    points: cell.points,
    points_to: cell.to,
    ...shownShare(cell, cell.isHidden),
    ...published,
  };
}

/** The c-statistic of cells that are shown; null where there are fewer than five outcomes of one kind, or one cell. */
function discriminate(cells: readonly PointsCell[], isAdverseOutcome: boolean): Concordance | null {
  const outcomes = cells.map(({ points, n, observed }) => ({
    points,
    adverse: isAdverseOutcome ? observed : n - observed,
    favourable: isAdverseOutcome ? n - observed : observed,
  }));
  const sum = (of: (one: (typeof outcomes)[number]) => number) =>
    outcomes.reduce((all, one) => all + of(one), 0);
  const fewest = Math.min(
    sum(({ adverse }) => adverse),
    sum(({ favourable }) => favourable),
  );
  return fewest < FEWEST || cells.filter(({ n }) => n > 0).length < 2 ? null : cStatistic(outcomes);
}

/**
 * Audits a score.
 *
 * @param rows its counts
 * @param hideDisputed whether figures that sources dispute are left out
 * @param outside how many lesions of a total that is shown elsewhere are not in its counts; null where there is none
 */
export function auditScore(
  score: Score,
  rows: readonly CountRow[],
  hideDisputed: boolean,
  outside: number | null,
): ScoreAudit {
  const published = score.observedElsewhere ?? score.groups;
  const { groups, without, isWithoutHidden } = cellsOf(rows, published, outside);
  const cells = groups.flatMap((one) => one.cells);
  const shown = cells.filter(({ isHidden }) => !isHidden);
  const { n, observed }: Sums = sumOfCells(shown);
  const found = groups
    .filter((one) => one.cells.some(({ isHidden }) => !isHidden))
    .map((one) => auditGroup(one, figureOf(one.group, hideDisputed)));
  const figures = groups.flatMap(({ group, cells: { length } }) =>
    length > 0 ? (figureOf(group, hideDisputed) ?? []) : [],
  );
  const adverse = isAdverse(score);
  return {
    name: score.name,
    outcome: score.predicts,
    unit: isOfProcedure(score) ? 'procedure' : 'lesion',
    counted: countedAs(score)?.counted ?? null,
    partial: countedAs(score)?.isPartial ?? false,
    adverse,
    comparable: isObservable(score),
    n,
    observed,
    missing: sumOfCells(cells).missing,
    without_points: without.n + without.missing,
    without: shownShare(without, isWithoutHidden),
    maximum: maximumOf(score),
    points: groups.flatMap(({ group, cells: ofGroup }) =>
      ofGroup.map((cell) => pointsOf(cell, predictionOf(figureOf(group, hideDisputed)))),
    ),
    groups: found,
    ...compareAll(found, FEWEST),
    c: discriminate(shown, adverse),
    disputed: figures.some(({ dispute }) => dispute !== null),
    dispute: figures.find(({ dispute }) => dispute !== null)?.dispute?.sentence ?? null,
    model: figures.find(({ isModelled }) => isModelled)?.source.short ?? null,
    sources: [...new Set(figures.map(({ source, reading }) => `${source.short}, ${reading}`))],
    origin: score.origin,
    performance: score.limits
      .filter(({ isPerformance }) => isPerformance)
      .map(({ text, source }) => (source ? `${text.replace(/\.$/, '')} (${source.short}).` : text)),
  };
}
