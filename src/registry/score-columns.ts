/** The columns of a score: its points, what they can still become, and the figure of their group. */
import { isInapplicable, isShown } from '../present/wording.ts';
import type { Assessment } from '../score/engine/assess.ts';
import { observeEndpoint } from '../score/engine/observed.ts';
import { maximumOf, type Score, type ScoreResult } from '../score/engine/score.ts';
import type { Settings } from '../score/engine/settings.ts';
import type { Figure } from '../score/evidence/literature.ts';
import { type Cell, type Column, column } from './column.ts';

/** A score of a lesion that could be computed. */
export interface Scored {
  readonly result: ScoreResult;
  /** The figures of the ends that it can still become, as the settings of the unit show them. */
  readonly low: Figure | null;
  readonly high: Figure | null;
  /** Whether what it predicts came about; null where that cannot be told. */
  readonly observed: boolean | null;
}

/** The figure of an end of what a score can become; null where there is none, or it is hidden. */
function figureOf(result: ScoreResult, end: 'low' | 'high', settings: Settings): Figure | null {
  const { figure } = result[end];
  return figure && isShown(figure, settings) ? figure : null;
}

/** What a figure says at the least: nothing is below `< 4.3 %` but 0. */
const least = ({ percent, comparator }: Figure): number => (comparator ? 0 : percent);
const most = ({ percent, upTo }: Figure): number => upTo ?? percent;

/** The one percentage: of a complete score, or one whose ends lie in one group, where the source prints a number. */
function percentOf({ result, low }: Scored): Cell {
  const isOne = result.low === result.high;
  return low && isOne && low.comparator === undefined && low.upTo === undefined ? low.percent : null;
}

type Read = (scored: Scored) => Cell;

/** What is told of a score, by the ends of the names of its columns. */
const PARTS: readonly (readonly [string, Column<Scored>['type'], (score: Score) => string, Read])[] = [
  [
    'points',
    'number',
    (score) =>
      `Points of ${score.name}, of ${maximumOf(score)}. Empty while an item is unknown, and where the score does not apply.`,
    ({ result }) => result.points,
  ],
  ['min', 'number', (score) => `The least that ${score.name} can still become.`, ({ result }) => result.min],
  ['max', 'number', (score) => `The most that ${score.name} can still become.`, ({ result }) => result.max],
  [
    'complete',
    'boolean',
    (score) => `Whether no item of ${score.name} is unknown. Empty where the score does not apply.`,
    ({ result }) => result.points !== null,
  ],
  [
    'group',
    'text',
    (score) =>
      `The group of ${score.name} as published; empty where none is, or the score can still fall into several.`,
    ({ result }) => (result.low === result.high ? result.low.label : null),
  ],
  [
    'percent',
    'number',
    (score) =>
      `What was published for the group, in per cent of ${score.predicts}. Empty for a bound, a band or several groups: see the ends.`,
    percentOf,
  ],
  [
    'percent_min',
    'number',
    (score) => `The least of what was published for ${score.name}, in per cent.`,
    ({ low, high }) => (low && high ? Math.min(least(low), least(high)) : null),
  ],
  [
    'percent_max',
    'number',
    (score) => `The most of what was published for ${score.name}, in per cent.`,
    ({ low, high }) => (low && high ? Math.max(most(low), most(high)) : null),
  ],
  [
    'disputed',
    'boolean',
    (score) => `Whether sources dispute the figure of ${score.name}. Empty where there is no figure.`,
    ({ low, high }) =>
      low || high ? [low, high].some((figure) => (figure?.dispute ?? null) !== null) : null,
  ],
  [
    'observed',
    'boolean',
    (score) =>
      `Whether what ${score.name} predicts came about (${score.predicts}). Empty where that cannot be told, and where the score does not apply.`,
    ({ observed }) => observed,
  ],
];

/** The columns of a score, each name with the prefix before it: `j_cto_points`. */
export function scoreColumns(score: Score): Column<Scored>[] {
  return PARTS.map(([name, type, meaning, read]) =>
    column(`${score.id}_${name}`, type, meaning(score), read, {
      unit: name.startsWith('percent') ? '%' : null,
    }),
  );
}

/** The columns of one score after the other, for a table with a row for each: `points`, `min`, … */
export const longScoreColumns: readonly Column<Scored>[] = PARTS.map(([name, type, , read]) =>
  column(name, type, `As in the lesions' table, where the name of the score stands before it.`, read, {
    unit: name.startsWith('percent') ? '%' : null,
  }),
);

/**
 * A score among those of a lesion. Nothing is held against one that may not apply.
 *
 * @returns null where it could not be computed or does not apply
 */
export function scoredBy(score: Score, assessment: Assessment, settings: Settings): Scored | null {
  const result = assessment.scores.find((one) => one.score === score);
  if (!result || isInapplicable(result)) return null;
  const applies = result.applicability?.applies ?? result.applicability === null;
  return {
    result,
    low: figureOf(result, 'low', settings),
    high: figureOf(result, 'high', settings),
    observed: applies ? observeEndpoint(score, assessment) : null,
  };
}
