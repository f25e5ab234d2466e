/** How near words are to one another, and which key was meant by one that is nearly right. */
import type { FixSafety } from '../text/edits.ts';

/** A word as it compares to others: letter case, spaces and hyphens make no difference. */
export const normalizeWord = (word: string) => word.toLowerCase().replace(/[\s-]+/g, '_');

/**
 * How many typos make one word of another: a letter too many, too few, a wrong one, or two neighbours
 * swapped (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  let above: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    const at = (of: readonly number[], j: number) => of[j] ?? Number.POSITIVE_INFINITY;
    for (let j = 1; j <= b.length; j += 1) {
      const change = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? at(above, j - 2) + 1 : change;
      next.push(Math.min(change, swap, at(row, j) + 1, at(next, j - 1) + 1));
    }
    [above, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/**
 * Whether two words are no more than some typos apart: told by their lengths alone where those differ by more, since
 * what is written may be as long as a note.
 */
export function isWithin(a: string, b: string, most: number): boolean {
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}

/**
 * The known word nearest to a written one.
 *
 * @returns null if none is near: a guess that is far off would mislead
 */
export function nearest(written: string, known: readonly string[]): string | null {
  const target = normalizeWord(written);
  // One letter in three may be wrong, but never more than three.
  const most = Math.min(3, Math.max(1, Math.floor(target.length / 3)));
  const near = known.filter((word) => isWithin(target, normalizeWord(word), most));
  const away = (word: string) => editDistance(target, normalizeWord(word));
  return near.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/**
 * The known key that was meant by one without its unit or its first word: `length`, `collaterals`.
 *
 * @returns null if none or several could be meant
 */
export function nearestKey(written: string, known: readonly string[]): string | null {
  const near = nearest(written, known);
  if (near !== null) return near;
  const word = written.toLowerCase();
  const found = known.filter((key) => word.length > 2 && key.split('_').includes(word));
  // `length` is `length_mm`, though a stent has one too.
  const [own, ...others] = found.filter((key) => key.startsWith(`${word}_`));
  if (own !== undefined && others.length === 0) return own;
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether another known word is as near to the written one as the one that was found. */
function hasRival(written: string, meant: string, known: readonly string[]): boolean {
  const away = (word: string) => editDistance(normalizeWord(written), normalizeWord(word));
  return known.some((word) => word !== meant && away(word) <= away(meant));
}

/** How certain it is that a key was meant: a key with another unit would make another value of the number. */
export function keyFixSafety(written: string, meant: string, known: readonly string[]): FixSafety {
  if (normalizeWord(written) === normalizeWord(meant)) return 'safe';
  const unit = (key: string) => normalizeWord(key).split('_').at(-1);
  if (meant.startsWith(`${normalizeWord(written)}_`)) return 'likely';
  if (unit(written) !== unit(meant) && meant.includes('_')) return 'possible';
  if (hasRival(written, meant, known)) return 'possible';
  return isWithin(normalizeWord(written), meant, 2) && written.length > 4 ? 'safe' : 'likely';
}
