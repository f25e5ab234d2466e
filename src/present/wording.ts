/**
 * How scores and figures are worded, in the hover, the summary and on the command line alike.
 */
import type { Verdict } from '../score/definitions.ts';
import type { Figure } from '../score/literature.ts';
import { type Group, maximumOf, type ScoreResult } from '../score/score.ts';
import type { Settings } from '../score/settings.ts';

/** `3/5`, or `2–4/5` while something is missing. */
export function pointsText({ score, points, min, max }: ScoreResult): string {
  return `${points ?? `${min}–${max}`}/${maximumOf(score)}`;
}

/** The group of a score; null if none is published or the score can still fall into several. */
export function groupText({ low, high }: ScoreResult): string | null {
  return low === high ? low.label : null;
}

/** Whether the score was made for others than this patient. */
export function isInapplicable({ applicability }: ScoreResult): boolean {
  return applicability?.applies === false;
}

/** `J-CTO 3/5 very difficult`. */
export function scoreText(result: ScoreResult): string {
  const group = isInapplicable(result) ? null : groupText(result);
  return [shortScore(result), group].filter((part) => part !== null).join(' ');
}

/** `J-CTO 2 to 4 of 5`: a score for who hears it, since a dash between two numbers is not read aloud. */
export function spokenScore(result: ScoreResult): string {
  const { score, points, min, max } = result;
  if (isInapplicable(result)) return scoreText(result);
  const counted = points === null ? `${min} to ${max}` : `${points}`;
  const group = groupText(result);
  return `${score.name} ${counted} of ${maximumOf(score)}${group === null ? '' : `, ${group}`}`;
}

/** `J-CTO 3/5`. */
export function shortScore(result: ScoreResult): string {
  return `${result.score.name} ${isInapplicable(result) ? 'not applicable' : pointsText(result)}`;
}

/** `J-CTO 3/5 very difficult · PROGRESS-CTO 4/4`: the first line of all that is said of a lesion. */
export function headline(scores: readonly ScoreResult[]): string {
  return scores.map(scoreText).join(' · ');
}

/** `10 %`, `< 4.3 %`. */
export function percentText({ percent, comparator, upTo }: Figure): string {
  if (upTo !== undefined) return `${percent}–${upTo} %`;
  return `${comparator ? `${comparator} ` : ''}${percent} %`;
}

/** Whether a figure may be shown under the unit's settings. */
export function isShown(figure: Figure, { disputedFigures }: Settings): boolean {
  return figure.dispute === null || disputedFigures === 'mark';
}

/** The figure of a group, or why there is none. */
function groupFigure(group: Group, settings: Settings): string {
  if (!group.figure) return 'no figure was found';
  return isShown(group.figure, settings) ? percentText(group.figure) : 'not shown: the figure is disputed';
}

/** What the state of an item is called. */
export const STATE = { present: 'counts', absent: 'does not count', unknown: 'unknown' } as const;

const pointsWord = (count: number): string => `${count} ${count === 1 ? 'point' : 'points'}`;

/**
 * How likely the endpoint is: `10 %`, or for an incomplete score the outcome at both ends,
 * `42 % (2 points) to 10 % (4 points)`; and for whom the score was made, where it may not be this patient.
 */
export function likelihoodText(result: ScoreResult, settings: Settings): string {
  const { applicability } = result;
  if (isInapplicable(result)) return applicability?.because ?? '';
  const range = rangeText(result, settings);
  return applicability?.applies === null ? `${range}; ${applicability.because}` : range;
}

function rangeText({ low, high, min, max }: ScoreResult, settings: Settings): string {
  const least = groupFigure(low, settings);
  const most = groupFigure(high, settings);
  if (low === high) return least;
  if (!low.figure && !high.figure)
    return `no figure was found for ${pointsWord(min)} or for ${pointsWord(max)}`;
  return least === most ? least : `${least} (${pointsWord(min)}) to ${most} (${pointsWord(max)})`;
}

/** The figures that a result shows; none if they are hidden or unknown. */
export function figuresOf(result: ScoreResult, settings: Settings): Figure[] {
  const { low, high } = result;
  if (isInapplicable(result)) return [];
  const figures = [low.figure, ...(low === high ? [] : [high.figure])];
  return figures.filter((figure) => figure !== null).filter((figure) => isShown(figure, settings));
}

/** Where a figure comes from and how it was read: `Morino 2011, derivation cohort; read in secondary sources`. */
export function provenance({ source, reading }: Figure): string {
  return `${source.short}, ${reading}`;
}

/** Where the figures of a result come from, and that they are disputed if they are; empty if it shows none. */
export function provenances(result: ScoreResult, settings: Settings): string {
  const figures = figuresOf(result, settings);
  const disputed = figures.some(({ dispute }) => dispute !== null);
  return [...new Set(figures.map(provenance)), ...(disputed ? ['disputed'] : [])].join('; ');
}

/** `yes: TIMI 3 flow, 10 % residual stenosis (success is TIMI 3 and below 50 %)`. */
export function verdictText({ success, because, limit }: Verdict, timiFlow: number): string {
  const word = success === null ? 'cannot be told' : success ? 'yes' : 'no';
  return `${word}: ${because} (success is TIMI ${timiFlow} flow with residual stenosis below ${limit} %)`;
}
