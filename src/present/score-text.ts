/**
 * Scores for a terminal, item by item.
 */
import { type Assessment, chosenOf } from '../score/assess.ts';
import { technicalSuccess } from '../score/definitions.ts';
import type { ScoreResult } from '../score/score.ts';
import type { Settings } from '../score/settings.ts';
import { figuresOf, likelihoodText, provenance, provenances, scoreText, verdictText } from './wording.ts';

function scoreLines(result: ScoreResult, settings: Settings): string[] {
  const figures = figuresOf(result, settings);
  const sources = [...new Set(figures.map(provenance))].join('; ');
  const disputes = [...new Set(figures.flatMap(({ dispute }) => dispute?.sentence ?? []))];
  return [
    `  ${scoreText(result)}`,
    `    ${result.score.predicts}: ${likelihoodText(result, settings)}${sources ? ` (${sources})` : ''}`,
    ...disputes.map((sentence) => `    ${sentence}`),
    ...result.items.map(({ item, points, because }) => {
      const sign = points === null ? '?' : points > 0 ? `+${points}` : '0';
      return `    ${sign.padStart(2)}  ${item.label}: ${because}`;
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
      const from = provenances(result, settings);
      const likelihood = `${result.score.predicts}: ${likelihoodText(result, settings)}`;
      return `  ${scoreText(result)}, ${likelihood}${from ? ` (${from})` : ''}`;
    }),
    ...(verdict ? [`  Technical success: ${verdictText(verdict, technicalSuccess.timiFlow)}`] : []),
  ];
}
