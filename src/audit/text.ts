/** The audit on a terminal: what a cardiologist reads in half a minute. */
import type { Audit } from './audit.ts';
import type { ScoreAudit } from './score-audit.ts';
import { FEWEST, FEWEST_PROCEDURES } from './share.ts';
import {
  DISPUTED,
  estimateText,
  keyText,
  many,
  numeral,
  percent,
  predictedText,
  shareText,
  shownScores,
  spanText,
  unshownScores,
} from './words.ts';

/** Columns side by side, as wide as they have to be. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
}

/** The keys that are missing most: more help nobody at once. */
const MOST_KEYS = 5;

function pointLines({ points }: ScoreAudit): string[] {
  return aligned([
    ['points', 'lesions', 'observed', 'published'],
    ...points.map((one) => [
      String(one.points),
      numeral(one.n),
      one.n === 0 ? 'outcome not known' : shareText(one),
      predictedText(one),
    ]),
  ]);
}

/** What the whole score comes to, in a line. */
function scoreLine(score: ScoreAudit): string {
  const parts = [
    many(score.n, 'lesion'),
    ...(score.missing > 0 ? [`${numeral(score.missing)} without a known outcome`] : []),
    ...(score.without_points > 0 ? [`${numeral(score.without_points)} without points`] : []),
    `c ${estimateText(score.c)}`,
    ...(score.observed_to_expected
      ? [
          `observed : expected ${estimateText(score.observed_to_expected)}${score.disputed ? `, ${DISPUTED}` : ''}`,
        ]
      : []),
  ];
  return `  ${parts.join('; ')}`;
}

function missingLine({ missing }: Audit): string[] {
  const most = missing.filter((one) => one.missing > 0 && one.n > 0).slice(0, MOST_KEYS);
  if (most.length === 0) return [];
  const named = most.map(({ key, n, missing: count }) => `${keyText(key)} ${percent(count / n)}`);
  return ['', `Missing most: ${named.join(', ')}.`];
}

function operatorLines({ operators }: Audit): string[] {
  const named = operators.filter(({ operator }) => operator !== null);
  if (named.length === 0) return [];
  return [
    '',
    `Operators, by name (rates from ${FEWEST_PROCEDURES} procedures; patients differ, so no ranking)`,
    ...aligned([
      ['operator', 'procedures', 'technical success'],
      ...named.map(({ operator, procedures, technical_success: share }) => [
        operator ?? '',
        numeral(procedures),
        share ? shareText(share) : `fewer than ${FEWEST_PROCEDURES}`,
      ]),
    ]),
  ];
}

/** The scores that the unit does not use, a line each. */
function otherLines(scores: readonly ScoreAudit[]): string[] {
  if (scores.length === 0) return [];
  return [
    '',
    'Other scores',
    ...aligned([
      ['score', 'predicts', 'lesions', 'c', 'observed : expected'],
      ...scores.map((score) => [
        score.name,
        score.outcome,
        numeral(score.n),
        estimateText(score.c),
        `${estimateText(score.observed_to_expected)}${score.observed_to_expected && score.disputed ? `, ${DISPUTED}` : ''}`,
      ]),
    ]),
  ];
}

/**
 * The lines, without their ends.
 *
 * @param chosen ids of the scores that the unit uses, which are told point by point
 */
export function auditText(found: Audit, chosen: readonly string[]): string[] {
  const { lesions, procedures, technical_success, in_hospital_mace } = found;
  const span = spanText(found);
  const scores = shownScores(found);
  const told = chosen.flatMap((id) => scores.filter(([one]) => one === id));
  const others = scores.filter((one) => !told.includes(one)).map(([, score]) => score);
  return [
    `Audit: ${many(lesions, 'lesion')} in ${many(procedures, 'procedure')}${span === '' ? '' : `, ${span}`}. Ranges are of 95 %.`,
    ...aligned([
      [
        'Technical success',
        shareText(technical_success),
        `of ${many(technical_success.n, 'lesion')} with a known outcome, ${numeral(technical_success.missing)} without`,
      ],
      [
        'In-hospital MACE',
        shareText(in_hospital_mace),
        `of ${many(in_hospital_mace.n, 'procedure')} with a known outcome, ${numeral(in_hospital_mace.missing)} without`,
      ],
    ]),
    ...told.flatMap(([, score]) => [
      '',
      `${score.name}: ${score.outcome}`,
      ...pointLines(score),
      scoreLine(score),
    ]),
    ...otherLines(others),
    ...(unshownScores(found).length > 0 ? ['', ...unshownScores(found)] : []),
    ...missingLine(found),
    ...operatorLines(found),
    '',
    'c: of two lesions, how often the one with the worse outcome has more points (0.5 is chance).',
    `Observed : expected: 1 is as published. Of fewer than ${FEWEST} lesions nothing is shown.`,
    'Lesions cluster in patients and operators: the true ranges are somewhat wider.',
  ];
}
