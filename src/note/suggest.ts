/** What was meant, where what is written comes near to it. */
import { distance } from 'fastest-levenshtein';
import type { SchemaNode } from './schema.ts';

/** A word as it compares to others: letter case, spaces and hyphens make no difference. */
export const plain = (word: string) => word.toLowerCase().replace(/[\s-]+/g, '_');

/**
 * The known word nearest to a written one.
 *
 * @returns null if none is near: a guess that is far off would mislead
 */
export function nearest(written: string, known: readonly string[]): string | null {
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
 * The known key that was meant by one without its unit or its first word: `length`, `collaterals`.
 *
 * @returns null if none or several could be meant
 */
export function meantKey(written: string, known: readonly string[]): string | null {
  const near = nearest(written, known);
  if (near !== null) return near;
  const word = written.toLowerCase();
  const found = known.filter((key) => word.length > 2 && key.split('_').includes(word));
  return found.length === 1 ? (found[0] ?? null) : null;
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

/** How people write the units, and what one of each is in the unit of the key. */
const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  mm: { mm: 1, cm: 10 },
  months: { month: 1, months: 1, mo: 1, year: 12, years: 12, y: 12, yr: 12, yrs: 12 },
  years: { year: 1, years: 1, y: 1, yr: 1, yrs: 1 },
  degrees: { '°': 1, deg: 1, degree: 1, degrees: 1 },
  '%': { '%': 1, percent: 1 },
  Gy: { gy: 1, mgy: 0.001 },
  mL: { ml: 1, cc: 1, l: 1000 },
  min: { min: 1, mins: 1, minute: 1, minutes: 1, h: 60, hour: 60, hours: 60 },
  kg: { kg: 1 },
};

/**
 * The number that was meant by text such as `25 mm`, `2.5 cm` or `2,5`, in the unit of the key.
 *
 * @returns null if it is not plainly one number: a wrong guess would become a wrong value
 */
export function meantNumber(written: string, unit: string | undefined): number | null {
  const [, whole, decimals = '0', suffix = ''] = /^(\d+)(?:[.,](\d+))?\s*(\S*)$/.exec(written.trim()) ?? [];
  // `1,250` is a thousand to some and a little more than one to others.
  if (whole === undefined || /^[1-9]\d{0,2}[.,]\d{3}(?!\d)/.test(written.trim())) return null;
  const factor = suffix === '' ? 1 : UNITS[unit ?? '']?.[suffix.toLowerCase()];
  return factor === undefined ? null : Number((Number(`${whole}.${decimals}`) * factor).toPrecision(12));
}

/**
 * The date that was meant by a common spelling, as `YYYY-MM-DD`.
 *
 * @returns null where day and month could be mistaken for each other
 */
export function meantDate(written: string): string | null {
  const dayFirst = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(written);
  // Without signs between them, `2026112` could be in January or in November.
  const yearFirst =
    /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(written) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(written);
  const [year, month, day] = dayFirst ? dayFirst.slice(1).reverse() : (yearFirst?.slice(1) ?? []);
  if (!year || !month || !day) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A day that does not exist rolls over into the next month.
  const parsed = new Date(date);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? null : date;
}
