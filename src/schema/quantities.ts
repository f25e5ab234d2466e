/** What was meant by a number with its unit, as people write it: `2,5 cm`, `<20 mm`, `for 6 weeks`, `2-3 Wochen`. */
import { guessed, type Suggestion, sure, unquoted } from './suggest.ts';

/** What the units of time are called, by how the format writes them. */
const TIME: Readonly<Record<string, readonly string[]>> = {
  hours: ['h', 'hour', 'hours', 'stunde', 'stunden'],
  days: ['d', 'day', 'days', 'tag', 'tage', 'tagen'],
  weeks: ['w', 'wk', 'wks', 'week', 'weeks', 'woche', 'wochen'],
  months: ['mo', 'month', 'months', 'monat', 'monate', 'monaten'],
  years: ['y', 'yr', 'yrs', 'year', 'years', 'jahr', 'jahre', 'jahren'],
};

/** Words that all stand for the same number of units. */
const each = (factor: number, words: readonly string[] = []): Record<string, number> =>
  Object.fromEntries(words.map((word) => [word, factor]));

/** How people write the units of keys, and what one of each is in the unit of the key. */
const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  mm: { mm: 1, cm: 10 },
  months: { ...each(1, TIME.months), ...each(12, TIME.years) },
  years: each(1, TIME.years),
  degrees: each(1, ['\u00b0', 'deg', 'degree', 'degrees', 'grad']),
  '%': each(1, ['%', 'percent', 'prozent']),
  Gy: { gy: 1, mgy: 0.001 },
  mL: { ml: 1, cc: 1, l: 1000 },
  min: { ...each(1, ['min', 'mins', 'minute', 'minutes', 'minuten']), ...each(60, TIME.hours) },
  kg: { kg: 1 },
  cm: { cm: 1, m: 100 },
  s: each(1, ['s', 'sec', 'second', 'seconds', 'sekunden']),
  units: each(1, ['units', 'iu', 'ie']),
  stents: each(1, ['stent', 'stents']),
  attempts: each(1, ['attempt', 'attempts', 'versuch', 'versuche']),
  points: each(1, ['point', 'points', 'punkte']),
};

/** Whether people write a unit so, of whatever is measured. */
export const isUnit = (word: string): boolean =>
  Object.values(UNITS).some((units) => Object.hasOwn(units, word.toLowerCase()));

/**
 * The number that was meant by text such as `25 mm`, `2.5 cm` or `2,5`, in the unit of the key.
 *
 * @returns null if it is not plainly one number: a wrong guess would become a wrong value
 */
export function suggestNumber(text: string, unit: string | undefined): Suggestion | null {
  const number = unquoted(text);
  const [, whole, decimals = '0', suffix = ''] = /^(\d+)(?:[.,](\d+))?\s*(\S*)$/.exec(number) ?? [];
  // `1,250` is a thousand to some and a little more than one to others.
  if (whole === undefined || /^[1-9]\d{0,2}[.,]\d{3}(?!\d)/.test(number)) return null;
  const factor = suffix === '' ? 1 : UNITS[unit ?? '']?.[suffix.toLowerCase()];
  return factor === undefined
    ? null
    : sure(Number((Number(`${whole}.${decimals}`) * factor).toPrecision(12)));
}

/** Signs and words before a number, by the word of the format that says the same. */
const BOUNDS: readonly (readonly [word: 'under' | 'over' | 'about', written: RegExp])[] = [
  ['under', /^(?:<(?!=)|(?:under|below|less than|unter|weniger als)\b)\s*/i],
  ['over', /^(?:>(?!=)|(?:over|above|more than|\u00fcber|ueber|mehr als)\b)\s*/i],
  ['about', /^(?:[~\u2248]|(?:about|approx|approximately|around|ca|circa|etwa|ungef\u00e4hr)\b\.?)\s*/i],
];

/** The bound that a text begins with, and what stands behind it. */
function splitBound(text: string) {
  for (const [word, written] of BOUNDS)
    if (written.test(text)) return { bound: word, rest: text.replace(written, '') };
  return { bound: null, rest: text };
}

/** `20 bis 25 mm`. */
const RANGE = /^(\d+(?:[.,]\d+)?)\s*(?:[-\u2012\u2013\u2014]|to|bis)\s*(\d+(?:[.,]\d+)?)\s*(\S*)$/i;

/**
 * What was meant by text such as `<20 mm`, `ca. 20` or `20 bis 25 mm`, in the unit of the key.
 *
 * @returns null if it is not plainly a bound, or one that cannot be written: `at least 20` is not `over 20`
 */
export function suggestBound(text: string, unit: string | undefined): Suggestion | null {
  const number = (part: string) => suggestNumber(part, unit)?.values[0];
  const { bound, rest } = splitBound(unquoted(text));
  if (bound !== null) {
    const limit = number(rest);
    return limit === undefined ? null : sure(`${bound} ${limit}`);
  }
  const [, from, to, suffix = ''] = RANGE.exec(rest) ?? [];
  const [low, high] = [from, to].map((part) =>
    part === undefined ? undefined : number(`${part} ${suffix}`.trim()),
  );
  if (low === undefined || high === undefined || low === high) return null;
  // Which of the ends was mistyped, or whether they were swapped, only the author knows.
  return low < high ? sure(`${low}-${high}`) : guessed([`${high}-${low}`]);
}

/** `2-3 Wochen`, behind its bound; a fraction of a unit has one decimal or two. */
const DURATION = /^(\d+(?:[.,]\d{1,2})?)(?: ?(?:[-\u2013]|to|bis) ?(\d+(?:[.,]\d{1,2})?))? ?(\p{L}+)$/iu;
/** `a few weeks`. */
const SOME = /^(?:(?:a few|some|several|einige|einigen|mehrere|mehreren) )?(\p{L}{4,})$/iu;

/** A duration without the word that only leads to it. */
const withoutLead = (text: string): string => unquoted(text).replace(/^(?:for|since|seit) /i, '');

const timeUnitOf = (word: string): string | null =>
  Object.keys(TIME).find((unit) => TIME[unit]?.includes(word.toLowerCase())) ?? null;

function durationIn(text: string) {
  const { bound, rest } = splitBound(withoutLead(text));
  const [, from = '', to = from, word = ''] = DURATION.exec(rest) ?? [];
  const unit = timeUnitOf(word);
  const [low, high] = [from, to].map((number) => Number(number.replace(',', '.'))) as [number, number];
  return unit === null || low > high || (bound !== null && to !== from) ? null : { bound, low, high, unit };
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
    return sure(`${bound === null ? '' : `${bound} `}${number} ${unit}`);
  }
  const unit = timeUnitOf(SOME.exec(withoutLead(text))?.[1] ?? '');
  return unit === null ? null : guessed([unit]);
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
  if (found.bound === 'over') return low > 0 ? guessed([`over ${low}`]) : null;
  const isShort = low === 0 && found.high * days < SHORTEST;
  return guessed([found.bound === 'under' || isShort ? `under ${high}` : `${low}-${high}`]);
}
