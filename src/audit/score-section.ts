/** A score on the page of an audit: its picture, what it says, and its numbers. */
import { escapeHtml, htmlTable, tag } from '../report/html.ts';
import { calibrationChart } from './charts.ts';
import { cell, figure, paragraph } from './figure.ts';
import type { ScoreAudit } from './score-audit.ts';
import {
  comparisonText,
  discriminationText,
  eventHead,
  leftOutText,
  scoreRows,
  scoreTitle,
} from './score-words.ts';

/** Lines in the pictures of scores that have an interval. */
const linesOf = (scores: readonly ScoreAudit[]): number =>
  scores.reduce((sum, { points }) => sum + points.filter(({ rate }) => rate !== null).length, 0);

/** How to read the pictures of scores, once for all of them. */
export function scoreKey(scores: readonly ScoreAudit[]): string {
  const lines = linesOf(scores);
  const missed = Math.round(lines / 20);
  const entries = [
    `Blue dot: the rate here; its line: the interval of 95 %. In 95 of 100 such audits a line like this covers the true rate${missed > 0 ? `: of the ${lines} lines below about ${missed} ${missed === 1 ? 'misses' : 'miss'} it by chance` : ''}.`,
    'Violet bar: the published figure, one bar for all points that share it; a box where a range or only a limit was published. Dashed: the figure is disputed.',
    'Without points: an item is unknown, or the score does not apply.',
  ];
  return (
    tag('ul', {}, ...entries.map((entry) => tag('li', {}, escapeHtml(entry)))) +
    paragraph(
      'The rate of points that share a figure also depends on how many of the lesions have many of these points. The published figures come from limited cohorts, and their own uncertainty is not in these ranges. No picture can tell why a rate differs: other lesions, operators and years than those of the publication move it as well. Each score predicts something else: only scores with the same endpoint can be compared.',
    )
  );
}

/** How procedures are scored that have several lesions. */
const ONCE = 'Each procedure counts once, by its attempted lesion with the most points.';

/** A score. */
export function scoreSection(score: ScoreAudit): string {
  const { counted, dispute, model, partial, sources, origin, performance, unit } = score;
  const says = [comparisonText(score).join(' '), discriminationText(score)];
  const once = unit === 'procedure' ? ONCE : '';
  const head = [
    'Points',
    'Outcome known',
    eventHead(score),
    'Rate (95 % CI)',
    model ? `Predicted by the model (${model})` : 'Published',
    partial ? 'Not known or not counted' : 'Not known',
  ];
  const rows = scoreRows(score).map((row) => Object.values(row).map(cell));
  const small = [origin, ...(sources.length > 0 ? [`Figures: ${sources.join('; ')}.`] : []), ...performance];
  return tag(
    'section',
    { class: 'score' },
    tag('h3', {}, escapeHtml(scoreTitle(score))),
    figure(calibrationChart(score, says.join(' ')), says, [counted ?? '', once].join(' ').trim()),
    htmlTable(head.map(cell), rows),
    ...leftOutText(score).map((text) => paragraph(text)),
    ...(dispute ? [paragraph(dispute)] : []),
    paragraph(small.join(' '), { class: 'quiet' }),
  );
}
