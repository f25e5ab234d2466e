/**
 * Scores for a terminal, item by item; in English, as all that the command line says.
 */
import { type Assessment, chosenOf } from '../score/assess.ts';
import { technicalSuccess } from '../score/definitions.ts';
import type { ScoreResult } from '../score/score.ts';
import type { Settings } from '../score/settings.ts';
import { inEnglish } from '../words/words.ts';
import { figuresOf, likelihoodText, provenances, scoreText, sourcesOf, verdictText } from './wording.ts';

function scoreLines(result: ScoreResult, settings: Settings): string[] {
  const figures = figuresOf(result, settings);
  const sources = sourcesOf(result, settings, inEnglish);
  const disputes = [...new Set(figures.flatMap(({ dispute }) => dispute?.sentence ?? []))];
  return [
    `  ${inEnglish(scoreText(result))}`,
    `    ${result.score.predicts}: ${inEnglish(likelihoodText(result, settings))}${sources ? ` (${sources})` : ''}`,
    ...disputes.map((sentence) => `    ${sentence}`),
    ...result.items.map(({ item, points, because }) => {
      const sign = points === null ? '?' : points > 0 ? `+${points}` : '0';
      return `    ${sign.padStart(2)}  ${item.label}: ${inEnglish(because)}`;
    }),
  ];
}

/** The lines for one lesion. */
export function scoreTextLines(assessment: Assessment, settings: Settings): string[] {
  const { verdict } = assessment;
  const { chosen, others } = chosenOf(assessment, settings);
  return [
    ...chosen.flatMap((result) => scoreLines(result, settings)),
    ...others.map((result) => {
      const from = provenances(result, settings, inEnglish);
      const likelihood = `${result.score.predicts}: ${inEnglish(likelihoodText(result, settings))}`;
      return `  ${inEnglish(scoreText(result))}, ${likelihood}${from ? ` (${from})` : ''}`;
    }),
    ...(verdict
      ? [`  Technical success: ${inEnglish(verdictText(verdict, technicalSuccess.timiFlow))}`]
      : []),
  ];
}
