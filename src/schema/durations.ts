/** Durations with their unit, as people say them: `3 days`, `for 6 weeks`, `2-3 Wochen`. */
import { type Suggestion, unquoted } from './suggest.ts';

/** What units are called, and how the format writes them. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  hours: ['h', 'hour', 'hours', 'stunde', 'stunden'],
  days: ['d', 'day', 'days', 'tag', 'tage', 'tagen'],
  weeks: ['w', 'wk', 'wks', 'week', 'weeks', 'woche', 'wochen'],
  months: ['mo', 'month', 'months', 'monat', 'monate', 'monaten'],
  years: ['y', 'yr', 'yrs', 'year', 'years', 'jahr', 'jahre', 'jahren'],
};

const BOUNDS: Readonly<Record<string, readonly string[]>> = {
  under: ['<', 'under', 'below', 'less than', 'unter', 'weniger als'],
  over: ['>', 'over', 'above', 'more than', '\u00fcber', 'ueber', 'mehr als'],
  about: ['~', 'about', 'approx', 'approx.', 'approximately', 'around', 'ca', 'ca.', 'circa', 'etwa'],
};

const nameOf = (names: Readonly<Record<string, readonly string[]>>, word: string): string | null =>
  Object.keys(names).find((name) => names[name]?.includes(word.toLowerCase())) ?? null;

const ONE = '(\\d+(?:[.,]\\d{1,2})?)';
const DURATION = new RegExp(
  `^(?:(?:for|since|seit) )?([^\\d\\s]\\D{0,15}?)? ?${ONE}(?: ?(?:[-\\u2013]|to|bis) ?${ONE})? ?(\\p{L}+)$`,
  'iu',
);
const SOME =
  /^(?:(?:for|since|seit) )?(?:(?:a few|some|several|einige|einigen|mehrere|mehreren) )?(\p{L}{4,})$/iu;

interface Duration {
  readonly bound: 'under' | 'over' | 'about' | null;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

function durationIn(text: string): Duration | null {
  const [, sign = '', from = '', to = from, word = ''] = DURATION.exec(unquoted(text)) ?? [];
  const [unit, bound] = [nameOf(UNITS, word), sign === '' ? null : nameOf(BOUNDS, sign)];
  const [low, high] = [from, to].map((number) => Number(number.replace(',', '.'))) as [number, number];
  if (from === '' || unit === null || low > high || (sign !== '' && (bound === null || to !== from)))
    return null;
  return { bound: bound as Duration['bound'], low, high, unit };
}

/**
 * What was meant by a duration in other words, as the format has it: `3 days`, `over 6 weeks`, `weeks`.
 *
 * @returns null where it is not plainly one
 */
export function suggestDuration(text: string): Suggestion | null {
  const found = durationIn(text);
  if (found) {
    const { bound, low, high, unit } = found;
    const number = low === high ? `${low}` : `${low}-${high}`;
    return { values: [`${bound === null ? '' : `${bound} `}${number} ${unit}`], safety: 'safe' };
  }
  const unit = nameOf(UNITS, SOME.exec(unquoted(text))?.[1] ?? '');
  return unit === null ? null : { values: [unit], safety: 'likely' };
}

/** How many days there are in the units that do not come out even in months. */
const DAYS: Readonly<Record<string, number>> = { days: 1, weeks: 7 };
/** No month has fewer, and none has more. */
const [SHORTEST, LONGEST] = [28, 31];

/**
 * The bounds of days or weeks in months, which differ in length: `6 weeks` are 42 days, more than any month and less than
 * any two, so `1-2`. They hold whichever months it was.
 *
 * @returns null where it is no duration in days or weeks, or nothing can be said
 */
export function suggestMonths(text: string): Suggestion | null {
  const found = durationIn(text);
  const days = DAYS[found?.unit ?? ''];
  if (!found || days === undefined || found.bound === 'about') return null;
  const low = Math.floor((found.low * days) / LONGEST);
  const high = Math.ceil((found.high * days) / SHORTEST);
  const guess = (value: string): Suggestion => ({ values: [value], safety: 'likely' });
  if (found.bound === 'over') return low > 0 ? guess(`over ${low}`) : null;
  const isShort = low === 0 && found.high * days < SHORTEST;
  return guess(found.bound === 'under' || isShort ? `under ${high}` : `${low}-${high}`);
}
