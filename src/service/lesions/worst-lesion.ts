import type { Position } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../../check/check.ts';
import { isInapplicable, scoreText, spokenScore } from '../../present/wording.ts';
import { chosenOf } from '../../score/engine/assess.ts';
import type { Settings } from '../../score/engine/settings.ts';
import { jCto } from '../../score/scores/j-cto.ts';
import { joinMessages, msg } from '../../text/message.ts';
import type { Analysis } from '../analysis.ts';

/** The hardest lesion of a document, for a place with room for one line. */
interface WorstLesion {
  /** `A LCx: J-CTO 3/5 very difficult · PROGRESS-CTO 4/4`. */
  readonly title: string;
  /** `A LCx: J-CTO 3 of 5, very difficult; PROGRESS-CTO 4 of 4`, for those who hear it. */
  readonly spoken: string;
  /** A place within the lesion, for the command behind the line. */
  readonly position: Position;
}

/** A status bar has room for so many scores, and more make no lesion harder. */
const MOST_SCORES = 2;

/**
 * What lesions are compared by: J-CTO, where the unit uses it, then the unit's own order. What is certain goes before what
 * is possible, since a lesion of which nothing is known is not the hardest; a score that does not apply is below all.
 */
export function ranksOf({ assessment }: AssessedLesion, settings: Settings): number[] {
  const { chosen } = chosenOf(assessment, settings);
  const first = chosen.filter(({ score }) => score.id === jCto.id);
  return [...first, ...chosen.filter((result) => !first.includes(result))]
    .slice(0, MOST_SCORES)
    .flatMap((result) => (isInapplicable(result) ? [-1, -1] : [result.min, result.max]));
}

/** Below zero where the first ranks are the lower ones; of none nothing is known, and they are the lowest. */
export function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, i) => rank !== b[i]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? Number.NEGATIVE_INFINITY);
}

/** The lesion with the highest J-CTO, then the highest in the first score of the unit; null if none could be read. */
export function findWorstLesion({ notes, lines, settings, localize }: Analysis): WorstLesion | null {
  let worst: { lesion: AssessedLesion; ranks: readonly number[] } | null = null;
  for (const lesion of notes.flatMap(({ lesions }) => lesions)) {
    if (!lesion.entry.readable) continue;
    const ranks = ranksOf(lesion, settings);
    if (!worst || compareRanks(ranks, worst.ranks) > 0) worst = { lesion, ranks };
  }
  if (!worst) return null;
  const { name, anchor, data } = worst.lesion.entry;
  const called = data.vessel === undefined || data.vessel === name ? name : `${name} ${data.vessel}`;
  const told = chosenOf(worst.lesion.assessment, settings).chosen.slice(0, MOST_SCORES);
  return {
    title: localize(msg`${called}: ${joinMessages(told.map(scoreText), ' · ')}`),
    spoken: localize(msg`${called}: ${joinMessages(told.map(spokenScore), '; ')}`),
    position: lines.positionAt(anchor.start),
  };
}
