/** What was meant, where what is written comes near to it. */
import { distance } from 'fastest-levenshtein';
import type { SchemaNode } from './schema.ts';

/**
 * The known word nearest to a written one.
 *
 * @returns null if none is near: a guess that is far off would mislead
 */
export function nearest(written: string, known: readonly string[]): string | null {
  const plain = (word: string) => word.toLowerCase().replace(/[\s-]+/g, '_');
  const target = plain(written);
  let best: string | null = null;
  // One letter in three may be wrong, but never more than three.
  let limit = Math.min(3, Math.max(1, Math.floor(target.length / 3))) + 1;
  for (const word of known) {
    const away = distance(target, plain(word));
    if (away < limit) {
      best = word;
      limit = away;
    }
  }
  return best;
}

/**
 * The value that was meant instead of one that is not on the list: a synonym of the field, or the nearest.
 *
 * @returns null if nothing is near
 */
export function meantValue(written: unknown, node: SchemaNode): string | null {
  if (typeof written === 'boolean') written = written ? 'yes' : 'no';
  if (typeof written !== 'string' && typeof written !== 'number') return null;
  const word = String(written).trim();
  const same = (a: string) => a.toLowerCase() === word.toLowerCase();
  const values = (node.enum ?? []).map(String);
  const cased = values.find(same);
  if (cased !== undefined) return cased;
  const synonym = Object.entries(node['x-synonyms'] ?? {}).find(([key]) => same(key));
  if (synonym) return String(synonym[1]);
  return nearest(
    word,
    values.filter((value) => /\D/.test(value)),
  );
}

/**
 * The number that was meant by text such as `25 mm`, `2,5` or `~20`.
 *
 * @returns null if there is no single number in it
 */
export function meantNumber(written: string): number | null {
  const match = /^\D{0,3}?(\d+)(?:[.,](\d+))?\s*(?:[^\d.,–-].*)?$/u.exec(written.trim());
  if (!match || /^[-<>≥≤]/.test(written.trim())) return null;
  return Number(`${match[1]}.${match[2] ?? 0}`);
}

/**
 * The date that was meant by a common spelling, as `YYYY-MM-DD`.
 *
 * @returns null where day and month could be mistaken for each other
 */
export function meantDate(written: string): string | null {
  const dayFirst = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(written);
  const yearFirst =
    /^(\d{4})[./ ]?(\d{1,2})[./ ]?(\d{1,2})$/.exec(written) ?? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written);
  const [year, month, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : yearFirst
      ? [yearFirst[1], yearFirst[2], yearFirst[3]]
      : [];
  if (!year || !month || !day) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) ? null : date;
}
