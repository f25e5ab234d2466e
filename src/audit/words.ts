/** Numbers of an audit in words: English for every reader, as reports are. */
import { keyTitles } from '../registry/key-columns.ts';
import type { Audit, YearAudit } from './audit.ts';
import type { Prediction } from './comparison.ts';
import type { ScoreAudit } from './score-audit.ts';
import { FEWEST, type Share } from './share.ts';
import type { Estimate } from './statistics.ts';

/** `10,480` */
export const numeral = (value: number): string => value.toLocaleString('en');

/** `1 lesion`, `10,480 lesions` */
export const many = (count: number, word: string): string =>
  `${numeral(count)} ${word}${count === 1 ? '' : 's'}`;

/** `a, b, and c` */
export const listed = (words: readonly string[]): string => new Intl.ListFormat('en').format(words);

/** A dash, where there is nothing to say. */
export const DASH = '\u2013';

/** An interval that is narrower than this is printed with a decimal. */
const NARROW = 0.04;

/** A fraction in per cent with so many decimals, and more where these would say too little: `42`, `0.40`, `99.4`. */
function percentNumber(fraction: number, decimals: number): string {
  const value = fraction * 100;
  const least = value > 0 && value < 1 ? 2 : (value > 0 && value < 10) || (value > 99 && value < 100) ? 1 : 0;
  return value.toFixed(value === 0 || value === 100 ? 0 : Math.max(decimals, least));
}

/** `42 %`, `0.40 %` */
export const percent = (fraction: number, decimals = 0): string => `${percentNumber(fraction, decimals)} %`;

/** `87 % (85 to 89 %)`, `77.5 % (76.6 to 78.3 %)`; what is too small is said to be. */
export function shareText({
  n,
  rate,
  low,
  high,
}: Pick<Share, 'rate' | 'low' | 'high'> & { n: number | null }): string {
  if (rate === null || low === null || high === null)
    return n === 0 ? 'none known' : `fewer than ${FEWEST}, not shown`;
  const decimals = high - low < NARROW ? 1 : 0;
  return `${percent(rate, decimals)} (${percentNumber(low, decimals)} to ${percent(high, decimals)})`;
}

/** `1.03, 0.99 to 1.07`; null is a dash. */
export function estimateText(estimate: Estimate | null): string {
  if (!estimate) return DASH;
  const { value, low, high } = estimate;
  return `${value.toFixed(2)}, ${low.toFixed(2)} to ${high.toFixed(2)}`;
}

/** What marks a figure that sources dispute, wherever it stands. */
export const DISPUTED = 'disputed';

/** A figure as it was published: `42.5`. */
const published = (fraction: number): string => String(Number((fraction * 100).toPrecision(6)));

/** What was published: `42 %`, `below 4.3 %`, `1.1 to 2 %`, and whether it is disputed. */
export function predictedText({ predicted, predicted_low, predicted_high, disputed }: Prediction): string {
  if (predicted_low === null || predicted_high === null) return 'not found';
  const figure =
    predicted !== null
      ? published(predicted)
      : predicted_low === 0
        ? `below ${published(predicted_high)}`
        : `${published(predicted_low)} to ${published(predicted_high)}`;
  return `${figure} %${disputed ? `, ${DISPUTED}` : ''}`;
}

/** The name of a month from 1. */
const nameOf = (month: number): string =>
  new Date(Date.UTC(2026, month - 1)).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });

/** `2026`, `2026 (to October)` where later months have nothing. Only the first and the last year can be incomplete. */
export function yearText({ year, months }: YearAudit, { from, to }: Audit): string {
  if (year === null) return 'without a date';
  const [first, last] = months ?? [1, 12];
  const start = year === from && first > 1 ? `from ${nameOf(first)}` : '';
  const end = year === to && last < 12 ? `to ${nameOf(last)}` : '';
  const part = [start, end].filter((one) => one !== '').join(' ');
  return part === '' ? String(year) : `${year} (${part})`;
}

/** A year of a dose, as it is called among the years. */
export const namedYear = (year: number, found: Audit): string => {
  const known = found.years.find((one) => one.year === year);
  return known ? yearText(known, found) : String(year);
};

/** `2019 to 2026 (to October)`; nothing where no year is recorded. */
export function spanText(found: Audit): string {
  const { from, to } = found;
  if (from === null || to === null) return '';
  return from === to ? namedYear(from, found) : `${namedYear(from, found)} to ${namedYear(to, found)}`;
}

/** The scores that something can be said of. */
export const shownScores = ({ scores }: Audit): [id: string, score: ScoreAudit][] =>
  Object.entries(scores).filter(([, { n }]) => n > 0);

/** Those that nothing can be said of, and why. */
export function unshownScores({ scores }: Audit): string[] {
  const silent = Object.values(scores).filter(({ n }) => n === 0);
  const named = (some: readonly ScoreAudit[]) => some.map(({ name }) => name).join(', ');
  const without = silent.filter(({ comparable }) => comparable);
  const undefinedOnes = silent.filter(({ comparable }) => !comparable);
  return [
    ...(without.length > 0
      ? [`Fewer than ${FEWEST} lesions with points and a known outcome: ${named(without)}.`]
      : []),
    ...(undefinedOnes.length > 0
      ? [`Not compared, since no source that was read names what counts: ${named(undefinedOnes)}.`]
      : []),
  ];
}

/** What a key is called, by the name of its column: `Residual stenosis`. */
export const keyText = (key: string): string => keyTitles.get(key) ?? key;

/** From this many times the variance on, operators differ by more than chance. */
const BEYOND_CHANCE = 3;

/** What the ranges of an audit hold for, and what they leave out. */
export function rangeText({
  lesions,
  procedures,
  between_operators: between,
  technical_success,
}: Audit): string {
  const { low, high } = technical_success;
  const widening = between && low !== null && high !== null ? (between.high - between.low) / (high - low) : 0;
  const differ = widening ** 2 > BEYOND_CHANCE ? 'Operators differ by more than chance: for' : 'For';
  const pairs = Math.round((Math.sqrt(1 + (2 * (lesions - procedures)) / lesions) - 1) * 100);
  return [
    'Ranges are of 95 %, and hold for these operators as they are.',
    ...(between && widening > 1
      ? [
          `${differ} other operators like these the range of technical success would be ${percentNumber(between.low, 0)} to ${percent(between.high)}.`,
        ]
      : []),
    ...(pairs > 0
      ? [`Lesions treated in pairs go together, which widens a range of lesions by at most ${pairs} %.`]
      : []),
    `Of fewer than ${FEWEST} lesions or procedures no outcome is shown; few events in many are.`,
  ].join(' ');
}
