/** Dates as they are known: a day, or the month or the year alone, as `2018-07-12`, `2018-07` and `2018`. */

/** A date of a note; a year may have been read as a number. */
export type PartialDate = string | number;

/** Whether the day is known. */
export const isDay = (date: PartialDate): boolean => String(date).length > 'YYYY-MM'.length;

/** The year. */
export const yearOf = (date: PartialDate): number => Number(String(date).slice(0, 4));

/** The month, from 1; null where only the year is known. */
export const monthOf = (date: PartialDate): number | null => Number(String(date).slice(5, 7)) || null;

/** Whether a date is later than another for sure: within the same month, or year, a month or a year does not tell. */
export function isLaterDate(date: PartialDate, other: PartialDate): boolean {
  const length = Math.min(String(date).length, String(other).length);
  return String(date).slice(0, length) > String(other).slice(0, length);
}
