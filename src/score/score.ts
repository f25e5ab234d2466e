/**
 * The score engine. It knows no score: a score is a declaration, and this file adds up its items.
 */
import type { Facts } from './facts.ts';
import type { State, Test } from './finding.ts';
import type { Confidence, Figure, Source } from './literature.ts';

export interface Item {
  readonly id: string;
  readonly label: string;
  readonly points: number;
  readonly test: Test;
  /** What a fellow should know to judge it; sources that differ are named here. */
  readonly meaning: string;
  readonly confidence: Confidence;
  /** A value at which sources differ on whether the item counts, and what this project does about it. */
  readonly boundary?: { readonly value: number; readonly note: string };
}

/** Scores from `from` to `to`, both included, and what was found for them. */
export interface Group {
  readonly from: number;
  readonly to: number;
  /** The difficulty, as published; null if the publication names none. */
  readonly label: string | null;
  /** How likely the endpoint is; null if no figure was found. */
  readonly figure: Figure | null;
}

export interface Score {
  readonly id: string;
  readonly name: string;
  /** What the score predicts: its endpoint, never to be mixed with another's. */
  readonly predicts: string;
  readonly source: Source;
  readonly items: readonly Item[];
  /** Every reachable score lies in exactly one. */
  readonly groups: readonly Group[];
  /** What the score does not count, since calculators in use get it wrong. */
  readonly notCounted: readonly string[];
  /** How it did elsewhere, and what it should not be used for. */
  readonly limits: readonly string[];
}

export interface ScoredItem {
  readonly item: Item;
  readonly state: State;
  /** Points counted; null while the finding is unknown. */
  readonly points: number | null;
  /** Why, in plain text, with the note's own value. */
  readonly because: string;
}

/** A score of one lesion. It is never a bare number: an incomplete one is a range. */
export interface ScoreResult {
  readonly score: Score;
  readonly items: readonly ScoredItem[];
  /** The score; null while an item is unknown. */
  readonly points: number | null;
  /** The least and the most it can still become; both equal `points` when complete. */
  readonly min: number;
  readonly max: number;
  readonly low: Group;
  readonly high: Group;
  /** The items whose finding is unknown. */
  readonly missing: readonly ScoredItem[];
}

/** The most points a score can reach. */
export function maximumOf(score: Score): number {
  return score.items.reduce((sum, item) => sum + item.points, 0);
}

/**
 * The group a number of points belongs to.
 *
 * @throws RangeError if the declaration leaves the number out: a fault of the declaration, not of a note.
 */
export function groupOf(score: Score, points: number): Group {
  const group = score.groups.find(({ from, to }) => from <= points && points <= to);
  if (!group) throw new RangeError(`${score.name} declares no group for ${points}`);
  return group;
}

/** Adds up one score for one lesion. */
export function evaluate(score: Score, facts: Facts): ScoreResult {
  const items = score.items.map((item): ScoredItem => {
    const { state, because } = item.test.of(facts);
    const points = state === 'unknown' ? null : state === 'present' ? item.points : 0;
    return { item, state, points, because };
  });
  const missing = items.filter(({ state }) => state === 'unknown');
  const min = items.reduce((sum, { points }) => sum + (points ?? 0), 0);
  const max = missing.reduce((sum, { item }) => sum + item.points, min);
  return {
    score,
    items,
    points: missing.length === 0 ? min : null,
    min,
    max,
    low: groupOf(score, min),
    high: groupOf(score, max),
    missing,
  };
}
