/**
 * The score engine. It knows no score: a score is a declaration, and this file adds up its items.
 */

import { type Interval, intervalOf, numberOf } from '../../text/interval.ts';
import type { Message } from '../../text/message.ts';
import type { Confidence, Figure, Source, Statement } from '../evidence/literature.ts';
import type { Applicability } from './applicability.ts';
import { type FactKey, type Facts, factOf } from './facts.ts';
import type { ItemTest, State } from './item-result.ts';

export interface Item {
  readonly id: string;
  readonly label: string;
  readonly points: number;
  readonly test: ItemTest;
  /** What to know to judge it; where sources differ, they are named. */
  readonly meaning: string;
  /** Exclusive items of one key are levels of one variable: only one of them can count. */
  readonly exclusive?: true;
  /** A value at which sources differ on whether the item counts, and what this project does about it. */
  readonly boundary?: { readonly value: number; readonly note: string };
}

/** Scores from `from` to `to`, both included, and what was found for them. */
export interface Group {
  readonly from: number;
  readonly to: number;
  /** The difficulty, as published; null if the publication names none. */
  readonly label: string | null;
  /** How likely the endpoint is; null if no source gives a figure. */
  readonly figure: Figure | null;
}

export interface Score {
  readonly id: string;
  readonly name: string;
  /** What the score predicts: its endpoint, never to be mixed with another's. */
  readonly predicts: string;
  readonly source: Source;
  /** What the score was developed from. */
  readonly origin: string;
  /** How the publication was read, which is how sure the items and their points are. */
  readonly confidence: Confidence;
  /** For whom the score was made, where it was not for everyone. */
  readonly applicability?: (facts: Facts) => Applicability | null;
  /** A caution for some lesions, in a sentence; null for all others. */
  readonly caution?: (facts: Facts) => Message | null;
  readonly items: readonly Item[];
  /** Every reachable score lies in exactly one. */
  readonly groups: readonly Group[];
  /** What was observed in another cohort, where that gives all points a rate: an audit compares with it. */
  readonly observedElsewhere?: readonly Group[];
  /** What the score does not count, where calculators in use get it wrong. */
  readonly notCounted: readonly string[];
  /** How it did in its own cohort and elsewhere, and what it should not be used for. */
  readonly limits: readonly Statement[];
}

export interface ScoredItem {
  readonly item: Item;
  readonly state: State;
  /** Points counted; null while the item is unknown. */
  readonly points: number | null;
  /** Why, in plain text, with the note's own value. */
  readonly because: Message;
  /** Where the number lies that the note has for it; null where it has none, or asks for something else. */
  readonly where: Interval | null;
  /** What sources disagree on at exactly this value, or at an end of its range; null at any other. */
  readonly boundary: string | null;
}

/** A score of one lesion. It is never a bare number: an incomplete one is a range. */
export interface ScoreResult {
  readonly score: Score;
  /** Null if there is nothing to say: the score was made for everyone, or for everyone like this. */
  readonly applicability: Applicability | null;
  /** Null for a lesion that needs no caution. */
  readonly caution: Message | null;
  readonly items: readonly ScoredItem[];
  /** The score; null while an item is unknown. */
  readonly points: number | null;
  /** The least and the most it can still become; both equal `points` when complete. */
  readonly min: number;
  readonly max: number;
  readonly low: Group;
  readonly high: Group;
  /** The unknown items. */
  readonly missing: readonly ScoredItem[];
}

/** What items add up to, of which exclusive ones of one key count only once. */
function total(items: readonly Item[]): number {
  let sum = 0;
  const best: { [key in FactKey]?: number } = {};
  for (const { exclusive, test, points } of items) {
    if (!exclusive || test.key === null) {
      sum += points;
      continue;
    }
    const counted = best[test.key] ?? 0;
    best[test.key] = Math.max(counted, points);
    sum += Math.max(0, points - counted);
  }
  return sum;
}

/** The most points a score can reach. */
export function maximumOf(score: Score): number {
  return total(score.items);
}

/**
 * The group a number of points belongs to.
 *
 * @throws RangeError if the declaration leaves the number out: an error in the declaration, not in a note.
 */
export function groupOf(score: Score, points: number): Group {
  const group = score.groups.find(({ from, to }) => from <= points && points <= to);
  if (!group) throw new RangeError(`${score.name} declares no group for ${points}`);
  return group;
}

/** The keys of items, each once; an item that no key answers has none. */
export function keysOf(items: readonly ScoredItem[]): readonly FactKey[] {
  return [...new Set(items.flatMap(({ item }) => item.test.key ?? []))];
}

/** Adds up one score for one lesion. */
export function evaluate(score: Score, facts: Facts): ScoreResult {
  const items = score.items.map((item): ScoredItem => {
    const { state, reason } = item.test.evaluate(facts);
    const points = state === 'unknown' ? null : state === 'present' ? item.points : 0;
    const where = item.test.key === null ? null : intervalOf(factOf(facts, item.test.key));
    const boundary =
      where && item.boundary && numberOf(where) === item.boundary.value ? item.boundary.note : null;
    return { item, state, points, because: reason, where, boundary };
  });
  const missing = items.filter(({ state }) => state === 'unknown');
  const totalOf = (among: readonly ScoredItem[]) => total(among.map(({ item }) => item));
  const min = totalOf(items.filter(({ state }) => state === 'present'));
  const max = totalOf(items.filter(({ state }) => state !== 'absent'));
  return {
    score,
    applicability: score.applicability?.(facts) ?? null,
    caution: score.caution?.(facts) ?? null,
    items,
    points: missing.length === 0 ? min : null,
    min,
    max,
    low: groupOf(score, min),
    high: groupOf(score, max),
    missing,
  };
}
