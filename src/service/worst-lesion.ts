import type { Position } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../check/check.ts';
import { scoreText, spokenScore } from '../present/wording.ts';
import { chosenOf } from '../score/assess.ts';
import { jCto } from '../score/j-cto.ts';
import type { ScoreResult } from '../score/score.ts';
import type { Settings } from '../score/settings.ts';
import { say } from '../words/sentence.ts';
import type { Analysis } from './analysis.ts';

/** The hardest lesion of a document, for a place with room for one line. */
export interface WorstLesion {
  /** `A: J-CTO 3/5 very difficult`. */
  readonly title: string;
  /** `A: J-CTO 3 of 5, very difficult`, for who hears it. */
  readonly spoken: string;
  /** A place within the lesion, for the command behind the line. */
  readonly position: Position;
}

/** The scores to compare by: J-CTO, where the unit uses it, then the unit's own order. */
function ranking({ assessment }: AssessedLesion, settings: Settings): ScoreResult[] {
  const { chosen } = chosenOf(assessment, settings);
  const first = chosen.filter(({ score }) => score.id === jCto.id);
  return [...first, ...chosen.filter((result) => !first.includes(result))].slice(0, 2);
}

/** What is certain goes before what is possible: a lesion of which nothing is known is not the hardest. */
function isHarder(a: readonly ScoreResult[], b: readonly ScoreResult[]): boolean {
  for (const [i, one] of a.entries()) {
    const other = b[i];
    if (!other || one.min !== other.min) return !other || one.min > other.min;
    if (one.max !== other.max) return one.max > other.max;
  }
  return false;
}

/** The lesion with the highest J-CTO, then the highest in the first score of the unit; null if none could be read. */
export function worstLesionOf({ notes, lines, settings, words }: Analysis): WorstLesion | null {
  let worst: { lesion: AssessedLesion; scores: readonly ScoreResult[] } | null = null;
  for (const lesion of notes.flatMap(({ lesions }) => lesions)) {
    if (!lesion.entry.readable) continue;
    const scores = ranking(lesion, settings);
    if (!worst || isHarder(scores, worst.scores)) worst = { lesion, scores };
  }
  const [score] = worst?.scores ?? [];
  if (!worst || !score) return null;
  const { name, anchor } = worst.lesion.entry;
  return {
    title: words(say`${name}: ${scoreText(score)}`),
    spoken: words(say`${name}: ${spokenScore(score)}`),
    position: lines.positionAt(anchor.start),
  };
}
