/**
 * How scores and figures are worded, in the hover, the summary and on the command line alike; the caller
 * chooses the language.
 */
import type { Lesion } from '../generated/note.ts';
import { type Group, maximumOf, type ScoreResult } from '../score/engine/score.ts';
import type { Settings } from '../score/engine/settings.ts';
import type { Verdict } from '../score/evidence/definitions.ts';
import type { Figure } from '../score/evidence/literature.ts';
import {
  fixed,
  joinMessages,
  type Localizer,
  type Message,
  msg,
  textMessage,
  toEnglish,
} from '../text/message.ts';

/** Between the ends of a range. */
const TO = '–';

/** `3/5`, or `2–4/5` while something is missing. */
export function pointsText({ score, points, min, max }: ScoreResult): Message {
  const most = maximumOf(score);
  return points === null ? msg`${min}${TO}${max}/${most}` : msg`${points}/${most}`;
}

/** The group of a score; null if none is published or the score can still fall into several. */
function groupText({ low, high }: ScoreResult): string | null {
  return low === high ? low.label : null;
}

/** Whether the score was developed for other patients than this one. */
export function isInapplicable({ applicability }: ScoreResult): boolean {
  return applicability?.applies === false;
}

/** `J-CTO 3/5 very difficult`. */
export function scoreText(result: ScoreResult): Message {
  const group = isInapplicable(result) ? null : groupText(result);
  return group === null ? shortScore(result) : msg`${shortScore(result)} ${textMessage(group)}`;
}

/** `J-CTO 2 to 4 of 5`: a score for who hears it, since a dash between two numbers is not read aloud. */
export function spokenScore(result: ScoreResult): Message {
  const { score, points, min, max } = result;
  if (isInapplicable(result)) return scoreText(result);
  const counted = points === null ? msg`${min} to ${max}` : msg`${points}`;
  const group = groupText(result);
  const spoken = msg`${score.name} ${msg`${counted} of ${maximumOf(score)}`}`;
  return group === null ? spoken : msg`${spoken}, ${textMessage(group)}`;
}

/** `J-CTO 3/5`. */
export function shortScore(result: ScoreResult): Message {
  const { name } = result.score;
  return isInapplicable(result) ? msg`${name} not applicable` : msg`${name} ${pointsText(result)}`;
}

/** `J-CTO 3/5 very difficult · PROGRESS-CTO 4/4`: the first line of all that is said of a lesion. */
export function headline(scores: readonly ScoreResult[]): Message {
  return joinMessages(scores.map(scoreText), ' · ');
}

const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** `10 %`, `< 4.3 %`, and `1.1–2.0 %`, both ends of which have the same decimals. */
export function percentText({ percent, comparator, upTo }: Figure): Message {
  if (upTo !== undefined) {
    const decimals = Math.max(decimalsOf(percent), decimalsOf(upTo));
    return msg`${fixed(percent, decimals)}${TO}${fixed(upTo, decimals)} %`;
  }
  return comparator ? msg`${comparator} ${percent} %` : msg`${percent} %`;
}

/** Whether a figure may be shown under the unit's settings. */
export function isShown(figure: Figure, { disputedFigures }: Settings): boolean {
  return figure.dispute === null || disputedFigures === 'mark';
}

/** What stands in place of a figure. */
export const noFigure = msg`no figure was found`;
const hidden = msg`not shown: the figure is disputed`;

/** The figure of a group, or why there is none. */
function groupFigure(group: Group, settings: Settings): Message {
  if (!group.figure) return noFigure;
  return isShown(group.figure, settings) ? percentText(group.figure) : hidden;
}

/** What the state of an item is called. */
export const STATE = { present: msg`counts`, absent: msg`does not count`, unknown: msg`unknown` } as const;

const pointsWord = (count: number): Message => (count === 1 ? msg`${count} point` : msg`${count} points`);

/**
 * How likely the endpoint is: `10 %`, or for an incomplete score the outcome at both ends,
 * `42 % (2 points) to 10 % (4 points)`, or of the one end that has a figure; and for whom the score was made, where it may not be this patient.
 */
export function likelihoodText(result: ScoreResult, settings: Settings): Message {
  const { applicability } = result;
  if (applicability?.applies === false) return applicability.because;
  const range = rangeText(result, settings);
  return applicability?.applies === null ? msg`${range}; ${applicability.because}` : range;
}

function rangeText({ low, high, min, max }: ScoreResult, settings: Settings): Message {
  const least = groupFigure(low, settings);
  const most = groupFigure(high, settings);
  if (low === high) return least;
  if (!low.figure && !high.figure)
    return msg`no figure was found for ${pointsWord(min)} or for ${pointsWord(max)}`;
  if (!high.figure) return msg`${least} (${pointsWord(min)}); no figure was found for ${pointsWord(max)}`;
  if (!low.figure) return msg`no figure was found for ${pointsWord(min)}; ${most} (${pointsWord(max)})`;
  return toEnglish(least) === toEnglish(most)
    ? least
    : msg`${least} (${pointsWord(min)}) to ${most} (${pointsWord(max)})`;
}

/** The figures that a result shows; none if they are hidden or unknown. */
export function figuresOf(result: ScoreResult, settings: Settings): Figure[] {
  const { low, high } = result;
  if (isInapplicable(result)) return [];
  const figures = [low.figure, ...(low === high ? [] : [high.figure])];
  return figures.filter((figure) => figure !== null).filter((figure) => isShown(figure, settings));
}

/** What is disputed of the figures of a result, a sentence each; none if it shows none. */
export function disputesOf(result: ScoreResult, settings: Settings): string[] {
  return [...new Set(figuresOf(result, settings).flatMap(({ dispute }) => dispute?.sentence ?? []))];
}

/** Where a figure comes from and how it was read: `Morino 2011, derivation cohort; read in secondary sources`. */
export function provenance({ source, reading }: Figure): Message {
  return msg`${source.short}, ${textMessage(reading)}`;
}

/** Where the figures of a result come from, each source once; empty if it shows none. */
export function sourcesOf(result: ScoreResult, settings: Settings, localize: Localizer): string {
  const from = figuresOf(result, settings).map((figure) => localize(provenance(figure)));
  return [...new Set(from)].join('; ');
}

/** Where the figures of a result come from, and that they are disputed if they are; empty if it shows none. */
export function provenances(result: ScoreResult, settings: Settings, localize: Localizer): string {
  const disputed = figuresOf(result, settings).some(({ dispute }) => dispute !== null);
  const from = sourcesOf(result, settings, localize);
  return disputed ? `${from}; ${localize(msg`disputed`)}` : from;
}

/**
 * `yes: TIMI 3 flow, 10 % residual stenosis (success is TIMI 3 and below 50 %)`; a verdict that nothing has checked is
 * called the operator's own.
 */
export function verdictText(verdict: Verdict, timiFlow: number): Message {
  const { because, limit } = verdict;
  return msg`${verdictWord(verdict)}: ${because} (success is TIMI ${timiFlow} flow with residual stenosis below ${limit} %)`;
}

/** An answer; null is one that cannot be told. */
export function answerText(answer: boolean | null): Message {
  if (answer === null) return msg`cannot be told`;
  return answer ? msg`yes` : msg`no`;
}

function verdictWord({ success, operator }: Verdict): Message {
  if (success !== null || operator === null) return answerText(success);
  return operator
    ? msg`yes, the operator's own verdict, unchecked`
    : msg`no, the operator's own verdict, unchecked`;
}

/**
 * Where a lesion lies: `LAD mid`; '' where that is not recorded.
 *
 * @param name what stands before it: a vessel that is called so is not said twice
 */
export function placeText({ vessel, segment }: Partial<Lesion>, name?: string): string {
  return [vessel === name ? [] : (vessel ?? []), segment ?? []].flat().join(' ');
}
