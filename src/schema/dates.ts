/** The day or the month that was meant by a date in another spelling, and times of day in other words. */
import { type Suggestion, unquoted } from './suggest.ts';

/** The months in English and German, spelt out; three letters and more of one name it. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner'],
  ['february', 'februar'],
  ['march', 'märz', 'maerz', 'mrz'],
  ['april'],
  ['may', 'mai'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august'],
  ['september'],
  ['october', 'oktober'],
  ['november'],
  ['december', 'dezember'],
];

/** `YYYY-MM-DD`, or `YYYY-MM` without a day; null for what does not exist. */
function dateOf(year = '', month = '', day?: string): string | null {
  if (day === undefined) {
    const alone = `${year}-${month.padStart(2, '0')}`;
    return /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(alone) ? alone : null;
  }
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(date);
  // A day that does not exist rolls over into the next month.
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? null : date;
}

const monthOf = (word = ''): string => {
  const name = word.toLowerCase();
  const index = MONTHS.findIndex((names) => names.some((one) => name.length > 2 && one.startsWith(name)));
  return index < 0 ? '' : String(index + 1);
};

/** What a spelling may say, as year, month and day. */
const SPELLINGS: readonly [form: RegExp, ...read: ((parts: string[]) => Parameters<typeof dateOf>)[]][] = [
  [/^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/, ([y, m, d]) => [y, m, d]],
  // Without signs between them, `2026112` could be in January or in November.
  [/^(\d{4})(\d\d)(\d\d)$/, ([y, m, d]) => [y, m, d]],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, ([d, m, y]) => [y, m, d]],
  [/^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/, ([d, , m, y]) => [y, m, d], ([m, , d, y]) => [y, m, d]],
  [/^(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]*(\p{L}+)\.?,?[\s-]*(\d{4})$/u, ([d, m, y]) => [y, monthOf(m), d]],
  [/^(\p{L}+)\.?[\s-]*(\d{1,2})(?:\.|st|nd|rd|th)?,?[\s-]+(\d{4})$/u, ([m, d, y]) => [y, monthOf(m), d]],
  [/^(\d{4})[\s-](\p{L}+)\.?[\s-](\d{1,2})$/u, ([y, m, d]) => [y, monthOf(m), d]],
  // Without the day, or with a sign in its place.
  [/^(\d{4})[-./ ](\d{1,2})(?:[-./ ](?:00|[xX?]{2}))?$/, ([y, m]) => [y, m]],
  [/^(\d{1,2})[-./ ](\d{4})$/, ([m, y]) => [y, m]],
  [/^(\p{L}+)\.?,?[\s-]*(\d{4})$/u, ([m, y]) => [y, monthOf(m)]],
  [/^(\d{4})[\s-](\p{L}+)\.?$/u, ([y, m]) => [y, monthOf(m)]],
];

/** A time of day behind a date, with its zone. Runs of blanks have an end, or each of a long one would begin a search. */
const TIME = /(?:T|,?\s{1,9})\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?\s{0,9}(?:[AP]M|Uhr|Z|[+-]\d\d:?\d\d)?$/i;

/**
 * What was meant by a common spelling of a date, as `YYYY-MM-DD` or `YYYY-MM`: two days where day and month could be
 * mistaken for each other. A time of day would be lost, so that such a date is not changed without asking.
 *
 * @returns null where no day or month was meant that exists
 */
export function suggestDate(text: string): Suggestion | null {
  const written = unquoted(text);
  const date = written.replace(TIME, '');
  const days = SPELLINGS.flatMap(([form, ...readings]) => {
    const [, ...parts] = form.exec(date) ?? [];
    return parts.length === 0 ? [] : readings.flatMap((read) => dateOf(...read(parts)) ?? []);
  });
  const values = [...new Set(days)];
  if (values.length === 0) return null;
  const safety = values.length > 1 ? 'possible' : date === written ? 'safe' : 'likely';
  return { values, safety };
}

/** Times of day as people write them: `9:30`, `2 pm`, `14.30 Uhr`. */
const TIME_OF_DAY = /^(\d{1,2})(?:[:.h](\d{2})|(?= ?[ap]\.?m| ?uhr$))(?: ?(?:uhr|h|([ap])\.?m\.?))?$/i;

/**
 * What was meant by a time of day in other words, as the format has it: `14:00`.
 *
 * @returns null where it is not plainly one
 */
export function suggestTime(text: string): Suggestion | null {
  const [, hours = '', minutes = '00', half = ''] = TIME_OF_DAY.exec(unquoted(text).trim()) ?? [];
  const written = Number(hours);
  const isHalf = half !== '';
  if (hours === '' || Number(minutes) > 59 || (isHalf ? written < 1 || written > 12 : written > 23))
    return null;
  const hour = isHalf ? (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : written;
  return { values: [`${String(hour).padStart(2, '0')}:${minutes}`], safety: 'safe' };
}
