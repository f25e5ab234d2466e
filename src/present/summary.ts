/**
 * The scored summary of a lesion: plain text that also reads well as Markdown.
 */
import { type Assessment, chosenOf } from '../score/assess.ts';
import { technicalSuccess } from '../score/definitions.ts';
import type { ScoredItem, ScoreResult } from '../score/score.ts';
import type { Settings } from '../score/settings.ts';
import {
  figuresOf,
  headline,
  isInapplicable,
  likelihoodText,
  provenance,
  scoreText,
  verdictText,
} from './wording.ts';

const items = (list: readonly ScoredItem[]): string =>
  list.map(({ item, because }) => `${lowerFirst(item.label)} (${because})`).join('; ');

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function scoreLines(result: ScoreResult, settings: Settings): string[] {
  const { score, missing } = result;
  if (isInapplicable(result)) return [`${scoreText(result)}: ${result.applicability?.because}.`];
  const counted = result.items.filter(({ state }) => state === 'present');
  const figures = figuresOf(result, settings);
  const sources = [...new Set(figures.map(provenance))].join('; ');
  const disputes = [...new Set(figures.flatMap(({ dispute }) => dispute?.sentence ?? []))];
  const predicted = `${upperFirst(score.predicts)}: ${likelihoodText(result, settings)}`;
  return [
    `${score.name} counts: ${counted.length > 0 ? items(counted) : 'nothing'}.`,
    ...(missing.length > 0 ? [`${score.name} misses: ${items(missing)}.`] : []),
    [`${predicted}${sources ? ` (${sources})` : ''}.`, ...disputes].join(' '),
  ];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The lines of the summary. The same lesion under the same settings gives the same lines.
 *
 * The first line is the headline; an empty line follows, then a list.
 */
export function summaryLines(assessment: Assessment, settings: Settings): string[] {
  const { verdict } = assessment;
  const { chosen } = chosenOf(assessment, settings);
  const lines = chosen.flatMap((result) => scoreLines(result, settings));
  if (verdict)
    lines.push(`Technical success of this procedure: ${verdictText(verdict, technicalSuccess.timiFlow)}.`);
  if (settings.summarySafety) {
    lines.push(...assessment.burdens.map(({ text, source }) => `${upperFirst(text)} (${source.short}).`));
  }
  return [headline(chosen), '', ...lines.map((line) => `- ${line}`)];
}

/** The lines of the summary as one text. */
export function summaryText(assessment: Assessment, settings: Settings): string {
  return summaryLines(assessment, settings).join('\n');
}
