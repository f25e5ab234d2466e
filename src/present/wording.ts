/**
 * How scores and figures are worded, in the hover, the summary and on the command line alike; in which language,
 * is up to whoever says it.
 */
import type { Verdict } from '../score/definitions.ts';
import type { Figure } from '../score/literature.ts';
import { type Group, maximumOf, type ScoreResult } from '../score/score.ts';
import type { Settings } from '../score/settings.ts';
import { joined, phrase, type Sentence, say } from '../words/sentence.ts';
import { inEnglish, type Words } from '../words/words.ts';

/** Between the ends of a range. */
const TO = '–';

/** `3/5`, or `2–4/5` while something is missing. */
export function pointsText({ score, points, min, max }: ScoreResult): Sentence {
  const most = maximumOf(score);
  return points === null ? say`${min}${TO}${max}/${most}` : say`${points}/${most}`;
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
export function scoreText(result: ScoreResult): Sentence {
  const group = isInapplicable(result) ? null : groupText(result);
  return group === null ? shortScore(result) : say`${shortScore(result)} ${phrase(group)}`;
}

/** `J-CTO 2 to 4 of 5`: a score for who hears it, since a dash between two numbers is not read aloud. */
export function spokenScore(result: ScoreResult): Sentence {
  const { score, points, min, max } = result;
  if (isInapplicable(result)) return scoreText(result);
  const counted = points === null ? say`${min} to ${max}` : say`${points}`;
  const group = groupText(result);
  const spoken = say`${score.name} ${say`${counted} of ${maximumOf(score)}`}`;
  return group === null ? spoken : say`${spoken}, ${phrase(group)}`;
}

/** `J-CTO 3/5`. */
export function shortScore(result: ScoreResult): Sentence {
  const { name } = result.score;
  return isInapplicable(result) ? say`${name} not applicable` : say`${name} ${pointsText(result)}`;
}

/** `J-CTO 3/5 very difficult · PROGRESS-CTO 4/4`: the first line of all that is said of a lesion. */
export function headline(scores: readonly ScoreResult[]): Sentence {
  return joined(scores.map(scoreText), ' · ');
}

/** `10 %`, `< 4.3 %`. */
export function percentText({ percent, comparator, upTo }: Figure): Sentence {
  if (upTo !== undefined) return say`${percent}${TO}${upTo} %`;
  return comparator ? say`${comparator} ${percent} %` : say`${percent} %`;
}

/** Whether a figure may be shown under the unit's settings. */
export function isShown(figure: Figure, { disputedFigures }: Settings): boolean {
  return figure.dispute === null || disputedFigures === 'mark';
}

/** What is said in the place of a figure. */
export const noFigure = say`no figure was found`;
const hidden = say`not shown: the figure is disputed`;

/** The figure of a group, or why there is none. */
function groupFigure(group: Group, settings: Settings): Sentence {
  if (!group.figure) return noFigure;
  return isShown(group.figure, settings) ? percentText(group.figure) : hidden;
}

/** What the state of an item is called. */
export const STATE = { present: say`counts`, absent: say`does not count`, unknown: say`unknown` } as const;

const pointsWord = (count: number): Sentence => (count === 1 ? say`${count} point` : say`${count} points`);

/**
 * How likely the endpoint is: `10 %`, or for an incomplete score the outcome at both ends,
 * `42 % (2 points) to 10 % (4 points)`, or of the one end that has a figure; and for whom the score was made, where it may not be this patient.
 */
export function likelihoodText(result: ScoreResult, settings: Settings): Sentence {
  const { applicability } = result;
  if (applicability?.applies === false) return applicability.because;
  const range = rangeText(result, settings);
  return applicability?.applies === null ? say`${range}; ${applicability.because}` : range;
}

function rangeText({ low, high, min, max }: ScoreResult, settings: Settings): Sentence {
  const least = groupFigure(low, settings);
  const most = groupFigure(high, settings);
  if (low === high) return least;
  if (!low.figure && !high.figure)
    return say`no figure was found for ${pointsWord(min)} or for ${pointsWord(max)}`;
  if (!high.figure) return say`${least} (${pointsWord(min)}); no figure was found for ${pointsWord(max)}`;
  if (!low.figure) return say`no figure was found for ${pointsWord(min)}; ${most} (${pointsWord(max)})`;
  return inEnglish(least) === inEnglish(most)
    ? least
    : say`${least} (${pointsWord(min)}) to ${most} (${pointsWord(max)})`;
}

/** The figures that a result shows; none if they are hidden or unknown. */
export function figuresOf(result: ScoreResult, settings: Settings): Figure[] {
  const { low, high } = result;
  if (isInapplicable(result)) return [];
  const figures = [low.figure, ...(low === high ? [] : [high.figure])];
  return figures.filter((figure) => figure !== null).filter((figure) => isShown(figure, settings));
}

/** Where a figure comes from and how it was read: `Morino 2011, derivation cohort; read in secondary sources`. */
export function provenance({ source, reading }: Figure): Sentence {
  return say`${source.short}, ${phrase(reading)}`;
}

/** Where the figures of a result come from, each source once; empty if it shows none. */
export function sourcesOf(result: ScoreResult, settings: Settings, words: Words): string {
  const from = figuresOf(result, settings).map((figure) => words(provenance(figure)));
  return [...new Set(from)].join('; ');
}

/** Where the figures of a result come from, and that they are disputed if they are; empty if it shows none. */
export function provenances(result: ScoreResult, settings: Settings, words: Words): string {
  const disputed = figuresOf(result, settings).some(({ dispute }) => dispute !== null);
  const from = sourcesOf(result, settings, words);
  return disputed ? `${from}; ${words(say`disputed`)}` : from;
}

/**
 * `yes: TIMI 3 flow, 10 % residual stenosis (success is TIMI 3 and below 50 %)`; a verdict that nothing has checked is
 * called the operator's own.
 */
export function verdictText(verdict: Verdict, timiFlow: number): Sentence {
  const { because, limit } = verdict;
  return say`${verdictWord(verdict)}: ${because} (success is TIMI ${timiFlow} flow with residual stenosis below ${limit} %)`;
}

function verdictWord({ success, operator }: Verdict): Sentence {
  if (success !== null) return success ? say`yes` : say`no`;
  if (operator === null) return say`cannot be told`;
  return operator
    ? say`yes, the operator's own verdict, unchecked`
    : say`no, the operator's own verdict, unchecked`;
}
