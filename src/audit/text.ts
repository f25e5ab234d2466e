/** The audit on a terminal: what a cardiologist reads in half a minute. */
import type { Audit } from './audit.ts';
import { partText } from './operator-section.ts';
import type { ScoreAudit } from './score-audit.ts';
import {
  comparisonText,
  discriminationText,
  eventHead,
  leftOutText,
  scoreRows,
  scoreTitle,
} from './score-words.ts';
import type { Share } from './share.ts';
import {
  DISPUTED,
  estimateText,
  keyText,
  many,
  numeral,
  percent,
  rangeText,
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

/** How long a line of sentences may be. */
const WIDTH = 100;

/** Sentences in lines. */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, indent + line];
}

/** The keys that are missing most: more help nobody at once. */
const MOST_KEYS = 5;

/** A score of the unit: its points, and what they come to. */
function scoreLines(score: ScoreAudit): string[] {
  const head = [
    'points',
    'known',
    eventHead(score).toLowerCase(),
    'rate',
    score.model ? 'predicted' : 'published',
  ];
  const rows = scoreRows(score).map(({ name, known, observed, rate, published }) => [
    name,
    known,
    observed,
    rate,
    published,
  ]);
  const says = [...comparisonText(score), ...leftOutText(score), discriminationText(score)];
  return ['', scoreTitle(score), ...aligned([head, ...rows]), ...wrapped(says.join(' '), '  ')];
}

function missingLine({ missing }: Audit): string[] {
  const most = missing.filter((one) => one.missing > 0 && one.n > 0).slice(0, MOST_KEYS);
  if (most.length === 0) return [];
  const named = most.map(({ key, n, missing: count }) => `${keyText(key)} ${percent(count / n)}`);
  return ['', ...wrapped(`Not recorded most often: ${named.join(', ')}.`, '')];
}

function operatorLines({ operators }: Audit): string[] {
  const named = operators.filter(({ operator }) => operator !== null);
  if (named.length === 0) return [];
  return [
    '',
    'Operators, listed alphabetically (confidential; their lesions differ, so this is no ranking)',
    ...aligned([
      ['operator', 'procedures', 'technical success'],
      ...named.map((one) => [
        one.operator ?? '',
        numeral(one.procedures),
        partText(one.technical_success, one),
      ]),
    ]),
  ];
}

/** Observed : expected, or why there is none. */
function ratioText({ observed_to_expected: ratio, disputed, expected_n, n }: ScoreAudit): string {
  if (ratio) return estimateText(ratio);
  if (disputed) return DISPUTED;
  return expected_n === 0 ? 'no figure found' : expected_n < n ? 'figures for too few' : 'figures are ranges';
}

/** The scores that the unit does not use, a line each. */
function otherLines(scores: readonly ScoreAudit[]): string[] {
  if (scores.length === 0) return [];
  return [
    '',
    'Other scores',
    ...aligned([
      ['score', 'predicts', 'known', 'c', 'observed : expected'],
      ...scores.map((score) => [
        score.name,
        score.outcome,
        numeral(score.n),
        estimateText(score.c),
        ratioText(score),
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
  const { lesions, procedures, technical_success, procedural_success, in_hospital_mace } = found;
  const span = spanText(found);
  const scores = shownScores(found);
  const told = chosen.flatMap((id) => scores.filter(([one]) => one === id));
  const others = scores.filter((one) => !told.includes(one)).map(([, score]) => score);
  const line = (name: string, share: Share, of: string) => [
    name,
    shareText(share),
    `of ${many(share.n, of)} with a known outcome, ${numeral(share.missing)} without`,
  ];
  const unshown = unshownScores(found);
  return [
    `Audit: ${many(lesions, 'attempted lesion')} in ${many(procedures, 'procedure')}${span === '' ? '' : `, ${span}`}.`,
    ...aligned([
      line('Technical success', technical_success, 'lesion'),
      line('Procedural success', procedural_success, 'procedure'),
      line('In-hospital MACE', in_hospital_mace, 'procedure'),
    ]),
    ...told.flatMap(([, score]) => scoreLines(score)),
    ...otherLines(others),
    ...(unshown.length > 0 ? ['', ...wrapped(unshown.join(' '), '')] : []),
    ...missingLine(found),
    ...operatorLines(found),
    '',
    ...wrapped(
      `c: of a lesion with the worse outcome and one with the better, how often the first has more points (0.5 is chance). Observed : expected: 1 is as published. ${rangeText(found)}`,
      '',
    ),
  ];
}
