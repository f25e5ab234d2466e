/**
 * The scored summary of a lesion: plain text that also reads well as Markdown. It is English for every reader, since
 * it becomes part of the note: in the language of whoever inserts it, it would be stale for everyone else.
 */
import { type Assessment, chosenOf } from '../score/assess.ts';
import { technicalSuccess } from '../score/definitions.ts';
import type { ScoredItem, ScoreResult } from '../score/score.ts';
import type { Settings } from '../score/settings.ts';
import { inEnglish } from '../words/words.ts';
import {
  figuresOf,
  headline,
  isInapplicable,
  likelihoodText,
  scoreText,
  sourcesOf,
  verdictText,
} from './wording.ts';

const items = (list: readonly ScoredItem[]): string =>
  list.map(({ item, because }) => `${lowerFirst(item.label)} (${inEnglish(because)})`).join('; ');

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function scoreLines(result: ScoreResult, settings: Settings): string[] {
  const { score, missing } = result;
  const likelihood = inEnglish(likelihoodText(result, settings));
  if (isInapplicable(result)) return [`${inEnglish(scoreText(result))}: ${likelihood}.`];
  const counted = result.items.filter(({ state }) => state === 'present');
  const figures = figuresOf(result, settings);
  const sources = sourcesOf(result, settings, inEnglish);
  const disputes = [...new Set(figures.flatMap(({ dispute }) => dispute?.sentence ?? []))];
  const predicted = `${upperFirst(score.predicts)}: ${likelihood}`;
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
    lines.push(
      `Technical success of this procedure: ${inEnglish(verdictText(verdict, technicalSuccess.timiFlow))}.`,
    );
  if (settings.summarySafety) {
    lines.push(...assessment.burdens.map(({ text, source }) => `${inEnglish(text)} (${source.short}).`));
  }
  return [inEnglish(headline(chosen)), '', ...lines.map((line) => `- ${line}`)];
}

/** The lines of the summary as one text. */
export function summaryText(assessment: Assessment, settings: Settings): string {
  return summaryLines(assessment, settings).join('\n');
}
