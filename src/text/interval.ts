/**
 * Numbers as they were really seen: `under 20`, `over 20`, `20-25`, `about 20`. This is the one place that reads
 * them; everything else asks where the number lies.
 */
import { type Argument, joinMessages, type Message, msg } from './message.ts';

/** Where a number lies. An end that is open does not belong to it; an end that is infinite is not known. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** The note says `about`: it counts as the number. */
  readonly about: boolean;
}

const closed = (low: number, high: number, about = false): Interval => ({
  low,
  high,
  lowOpen: false,
  highOpen: false,
  about,
});

/** Most words that are asked about have none, and are no number for sure. */
const DIGIT = /\d/;
const WORDED = /^(under|over|about) (\d+(?:\.\d+)?)$/;
const LESS = /^< ?(\d+(?:\.\d+)?)$/;
const RANGE = /^(\d+(?:\.\d+)?)(?: ?[\u2013-] ?| to )(\d+(?:\.\d+)?)$/;

/**
 * Where a value of the note lies. No measured value of the format is negative, so `under 20` begins at 0.
 *
 * @returns null where nothing is known: `unknown`, no number, a reversed range, or `under 0`
 */
export function intervalOf(value: unknown): Interval | null {
  if (typeof value === 'number') return Number.isNaN(value) ? null : closed(value, value);
  if (typeof value !== 'string' || !DIGIT.test(value)) return null;
  const range = RANGE.exec(value);
  if (range) {
    const [low, high] = [Number(range[1]), Number(range[2])];
    return low <= high ? closed(low, high) : null;
  }
  const [, less] = LESS.exec(value) ?? [];
  const [, word = 'under', worded] = WORDED.exec(value) ?? [];
  const text = less ?? worded;
  if (text === undefined) return null;
  const limit = Number(text);
  if (word === 'about') return closed(limit, limit, true);
  if (word === 'over') return { ...closed(limit, Number.POSITIVE_INFINITY), lowOpen: true };
  return limit > 0 ? { ...closed(0, limit), highOpen: true } : null;
}

/** Whether a value is a number or a bound, be it one that says nothing, such as a reversed range. */
export function isNumberOrBound(value: unknown): boolean {
  if (typeof value !== 'string') return intervalOf(value) !== null;
  return WORDED.test(value) || LESS.test(value) || RANGE.test(value);
}

/** Whether the number is the limit or more; null where the interval does not decide it. */
export function isAtLeast({ low, high, highOpen }: Interval, limit: number): boolean | null {
  if (low >= limit) return true;
  return high < limit || (high === limit && highOpen) ? false : null;
}

/** Whether the number is above the limit; null where the interval does not decide it. */
export function isMoreThan({ low, high, lowOpen }: Interval, limit: number): boolean | null {
  if (low > limit || (low === limit && lowOpen)) return true;
  return high <= limit ? false : null;
}

/** Whether the number is below the limit; null where the interval does not decide it. */
export function isBelow(interval: Interval, limit: number): boolean | null {
  const reached = isAtLeast(interval, limit);
  return reached === null ? null : !reached;
}

/** Whether the number is the limit or less; null where the interval does not decide it. */
export function isAtMost(interval: Interval, limit: number): boolean | null {
  const above = isMoreThan(interval, limit);
  return above === null ? null : !above;
}

/** The number, if it is one: `20`, `about 20`, `20-20`. */
export function numberOf({ low, high }: Interval): number | null {
  return low === high ? low : null;
}

/** What the interval becomes under a function that keeps the order of numbers. */
export function mapInterval(interval: Interval, change: (value: number) => number): Interval {
  return { ...interval, low: change(interval.low), high: change(interval.high) };
}

/**
 * The interval in a sentence: `20`, `about 20`, `under 20`, `over 20`, `20–25`.
 *
 * @param numeral how its numbers are written
 */
export function intervalText(
  { low, high, lowOpen, highOpen, about }: Interval,
  numeral: (value: number) => Argument = (value) => value,
): Message {
  if (low === high) return about ? msg`about ${numeral(low)}` : joinMessages([numeral(low)], '');
  if (highOpen) return msg`under ${numeral(high)}`;
  return lowOpen ? msg`over ${numeral(low)}` : joinMessages([numeral(low), numeral(high)], '–');
}
