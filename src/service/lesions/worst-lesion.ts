import type { Position } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../../check/check.ts';
import { isInapplicable, scoreText, spokenScore } from '../../present/wording.ts';
import { chosenOf } from '../../score/engine/assess.ts';
import type { ScoreResult } from '../../score/engine/score.ts';
import type { Settings } from '../../score/engine/settings.ts';
import { jCto } from '../../score/scores/j-cto.ts';
import { joinMessages, msg } from '../../text/message.ts';
import type { Analysis } from '../analysis.ts';

/** The hardest lesion of a document, for a place with room for one line. */
export interface WorstLesion {
  /** `A LCx: J-CTO 3/5 very difficult · PROGRESS-CTO 4/4`. */
  readonly title: string;
  /** `A LCx: J-CTO 3 of 5, very difficult; PROGRESS-CTO 4 of 4`, for those who hear it. */
  readonly spoken: string;
  /** A place within the lesion, for the command behind the line. */
  readonly position: Position;
}

/** A status bar has room for so many scores. */
const MOST_TOLD = 2;

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
    if (!other) return true;
    const [ours, theirs] = [boundsOf(one), boundsOf(other)];
    if (ours.min !== theirs.min) return ours.min > theirs.min;
    if (ours.max !== theirs.max) return ours.max > theirs.max;
  }
  return false;
}

/** Below all points, where a score does not apply. */
function boundsOf(result: ScoreResult): { readonly min: number; readonly max: number } {
  return isInapplicable(result) ? { min: -1, max: -1 } : result;
}

/** The lesion with the highest J-CTO, then the highest in the first score of the unit; null if none could be read. */
export function findWorstLesion({ notes, lines, settings, localize }: Analysis): WorstLesion | null {
  let worst: { lesion: AssessedLesion; scores: readonly ScoreResult[] } | null = null;
  for (const lesion of notes.flatMap(({ lesions }) => lesions)) {
    if (!lesion.entry.readable) continue;
    const scores = ranking(lesion, settings);
    if (!worst || isHarder(scores, worst.scores)) worst = { lesion, scores };
  }
  if (!worst) return null;
  const { name, anchor, data } = worst.lesion.entry;
  const called = data.vessel === undefined ? name : `${name} ${data.vessel}`;
  const told = chosenOf(worst.lesion.assessment, settings).chosen.slice(0, MOST_TOLD);
  return {
    title: localize(msg`${called}: ${joinMessages(told.map(scoreText), ' · ')}`),
    spoken: localize(msg`${called}: ${joinMessages(told.map(spokenScore), '; ')}`),
    position: lines.positionAt(anchor.start),
  };
}
