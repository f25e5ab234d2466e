/** Lesions by the points of a score, as far as they can be shown: what is too small goes together with its neighbour. */
import type { CountRow } from '../registry/counts.ts';
import type { Group } from '../score/engine/score.ts';
import { FEWEST, groupBy, hiddenAmong, sumOf } from './share.ts';

/** What is known of some lesions. */
export interface Sums {
  readonly n: number;
  readonly observed: number;
  readonly missing: number;
}

/** Lesions with the same points; or with neighbouring ones, where there are fewer than five of either. */
export interface PointsCell extends Sums {
  readonly points: number;
  /** The last points in it. */
  readonly to: number;
  /** Whether it is left out: there are fewer than five, and none in its group to put them with. */
  readonly isHidden: boolean;
}

/** The cells of a published group, of which all have one figure. */
export interface GroupCells {
  readonly group: Group;
  readonly cells: readonly PointsCell[];
}

interface ScoreCells {
  readonly groups: readonly GroupCells[];
  /** Those without points. */
  readonly without: Sums;
  /** Whether they are left out: there are fewer than five, or what is hidden would follow from them. */
  readonly isWithoutHidden: boolean;
}

const add = (a: Sums, b: Sums): Sums => ({
  n: a.n + b.n,
  observed: a.observed + b.observed,
  missing: a.missing + b.missing,
});

/** What some cells add up to. */
export const sumOfCells = (cells: readonly Sums[]): Sums =>
  cells.reduce(add, { n: 0, observed: 0, missing: 0 });

type Open = Omit<PointsCell, 'isHidden'>;

/** Puts each cell of fewer than five together with the one before it, or the first with the one behind it. */
function mergeSmall(cells: readonly Open[]): Open[] {
  const merged = [...cells];
  for (;;) {
    const at = merged.findIndex(({ n }) => n > 0 && n < FEWEST);
    if (at < 0 || merged.length === 1) return merged;
    const first = Math.max(0, at - 1);
    const [a, b] = [merged[first], merged[first + 1]];
    if (!a || !b) return merged;
    merged.splice(first, 2, { ...add(a, b), points: a.points, to: b.to });
  }
}

/**
 * The cells of a score.
 *
 * @param rows its counts
 * @param groups the groups that figures were published for
 * @param outside how many lesions of a total that is shown elsewhere, with a known outcome of the same kind, are not
 * among the counts of this score; null where there is no such total
 */
export function cellsOf(
  rows: readonly CountRow[],
  groups: readonly Group[],
  outside: number | null,
): ScoreCells {
  const byPoints = [...groupBy(rows, ({ points }) => points)];
  const without = sumOf(byPoints.flatMap(([points, ofPoints]) => (points === null ? ofPoints : [])));
  const open = groups.map((group) =>
    mergeSmall(
      byPoints
        .flatMap(([points, ofPoints]) =>
          points !== null && group.from <= points && points <= group.to
            ? { points, to: points, ...sumOf(ofPoints) }
            : [],
        )
        .sort((a, b) => a.points - b.points),
    ),
  );
  const counts = open.flat().map(({ n }) => n);
  const lost = counts.reduce((sum, n) => sum + (n < FEWEST ? n : 0), outside ?? 0);
  // Those without points are hidden before any that have some.
  const isWithoutHidden = without.n < FEWEST || (outside !== null && lost > 0 && lost < FEWEST);
  const isSmall = (n: number, at: number) => at === 0 || (at === 1 ? isWithoutHidden : n < FEWEST);
  const all = [outside ?? 0, without.n, ...counts];
  const hidden = outside === null ? all.map(isSmall) : hiddenAmong(all, isSmall);
  let at = 2;
  return {
    groups: groups.map((group, i) => ({
      group,
      cells: (open[i] ?? []).map((cell) => ({ ...cell, isHidden: (hidden[at++] ?? false) && cell.n > 0 })),
    })),
    without,
    isWithoutHidden: without.n > 0 && hidden[1] === true,
  };
}
