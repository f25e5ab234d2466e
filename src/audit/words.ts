/** Numbers of an audit in words: English for every reader, as reports are. */
import type { Audit } from './audit.ts';
import type { PointsAudit, ScoreAudit } from './score-audit.ts';
import { FEWEST, type Share } from './share.ts';
import type { Estimate } from './statistics.ts';

const NUMERAL = new Intl.NumberFormat('en');

/** `10,480` */
export const numeral = (value: number): string => NUMERAL.format(value);

/** `1 lesion`, `10,480 lesions` */
export const many = (count: number, word: string): string =>
  `${numeral(count)} ${word}${count === 1 ? '' : 's'}`;

/** A fraction in per cent, with a decimal where the whole number would say too little: `42 %`, `0.4 %`. */
export function percent(fraction: number): string {
  const value = fraction * 100;
  const digits = value > 0 && value < 10 ? (value < 1 ? 2 : 1) : value > 99 && value < 100 ? 1 : 0;
  return `${value.toFixed(digits).replace(/\.0+$|(\.\d)0$/, '$1')} %`;
}

/** `87 % (86 to 88 %)`; what is too small is said to be. */
export function shareText({ n, rate, low, high }: Share): string {
  if (rate === null || low === null || high === null)
    return n === 0 ? 'not recorded' : `fewer than ${FEWEST}, not shown`;
  return `${percent(rate)} (${percent(low).replace(' %', '')} to ${percent(high)})`;
}

/** `1.03, 0.99 to 1.07`; null is a dash. */
export function estimateText(estimate: Estimate | null): string {
  if (!estimate) return '\u2013';
  const { value, low, high } = estimate;
  return `${value.toFixed(2)}, ${low.toFixed(2)} to ${high.toFixed(2)}`;
}

/** What marks a figure that sources dispute, wherever it stands. */
export const DISPUTED = 'disputed';

/** What was published: `42 %`, `below 4.3 %`, `1.1 to 2 %`, and whether it is disputed; a dash for nothing. */
export function predictedText({ predicted, predicted_low, predicted_high, disputed }: PointsAudit): string {
  if (predicted_low === null || predicted_high === null) return '\u2013';
  const figure =
    predicted !== null
      ? percent(predicted)
      : predicted_low === 0
        ? `below ${percent(predicted_high)}`
        : `${percent(predicted_low).replace(' %', '')} to ${percent(predicted_high)}`;
  return disputed ? `${figure}, ${DISPUTED}` : figure;
}

/** `2019 to 2026`; nothing where no year is recorded. */
export function spanText({ from, to }: Audit): string {
  if (from === null || to === null) return '';
  return from === to ? String(from) : `${from} to ${to}`;
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
    ...(without.length > 0 ? [`No lesion with points and a known outcome: ${named(without)}.`] : []),
    ...(undefinedOnes.length > 0
      ? [`Not compared, since no source that was read names what counts: ${named(undefinedOnes)}.`]
      : []),
  ];
}

/** `patient_age_years` as it stands in a note: `patient.age_years`. */
export const keyText = (key: string): string => key.replace(/^(patient|procedure|crossing|outcome)_/, '$1.');
