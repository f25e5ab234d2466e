/** From the lines of a text to those it should have, by as few changes as can be. */
import { firstNot } from '../text/search.ts';
import type { Line } from './write.ts';

/** Lines that give way to others: from one up to another, which stays. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
}

/** The places of the longest run of lines that stay in order. */
function staying(lines: readonly Line[]): Set<number> {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [i, { from }] of lines.entries()) {
    const at = firstNot(ends.length, (k) => (lines[ends[k] ?? 0]?.from ?? 0) < from);
    before.push(ends[at - 1] ?? -1);
    ends[at] = i;
  }
  const kept = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) kept.add(i);
  return kept;
}

/**
 * The changes that lead from lines of a text to others, in order.
 *
 * @param old null for a line that cannot stay as it is
 */
export function hunksOf(old: readonly (string | null)[], lines: readonly Line[]): Hunk[] {
  const kept = staying(lines);
  const hunks: Hunk[] = [];
  let from = 0;
  let added: Line[] = [];
  const close = (to: number) => {
    if (to > from || added.length > 0) hunks.push({ from, to, lines: added });
    added = [];
  };
  for (const [i, line] of lines.entries()) {
    if (kept.has(i) && old[line.from] === line.text) {
      close(line.from);
      from = line.from + 1;
    } else {
      added.push(line);
    }
  }
  close(old.length);
  return hunks;
}
