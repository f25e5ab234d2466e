import type { LesionEntry } from '../note/lesions.ts';
import type { Note } from '../note/note.ts';
import { pointsText } from '../present/wording.ts';
import { createProblem } from '../problems/problem.ts';
import { chosenOf } from '../score/engine/assess.ts';
import { type FactKey, pathOfKey } from '../score/engine/facts.ts';
import { keysOf, type ScoreResult } from '../score/engine/score.ts';
import { joinMessages, msg, textMessage } from '../text/message.ts';
import { isWithinRange } from '../text/offsets.ts';
import { type LesionCheck, pinned, placeOf } from './check.ts';

/** The keys that a score still needs of a lesion. One that is in doubt has a problem of its own. */
export function neededKeys(
  note: Note,
  entry: LesionEntry,
  { applicability, missing }: ScoreResult,
): FactKey[] {
  if (applicability?.applies === false) return [];
  return keysOf(missing).filter((key) => {
    const path = pathOfKey(key, entry.path);
    return !note.doubts.has(path) && !entry.doubts.has(path);
  });
}

/** Names what the scores of a lesion still need, once for the lesion. */
export const completeness: LesionCheck = {
  about: msg`incomplete scores`,
  run({ note, settings }, { entry, assessment }) {
    if (!entry.readable) return [];
    const open = chosenOf(assessment, settings).chosen.flatMap((result) => {
      const keys = neededKeys(note, entry, result);
      return keys.length === 0 ? [] : [{ result, keys }];
    });
    if (open.length === 0) return [];
    const missing = [...new Set(open.flatMap(({ keys }) => keys))];
    const named = missing.map((key) => `\`${key}\``).join(', ');
    const scores = joinMessages(
      open.map(({ result }) => msg`${result.score.name} now ${pointsText(result)}`),
      ', ',
    );
    const message =
      missing.length === 1
        ? msg`1 score item missing in lesion ${entry.name}: ${named} (${scores}).`
        : msg`${missing.length} score items missing in lesion ${entry.name}: ${named} (${scores}).`;
    return [createProblem('score-incomplete', message, entry.anchor)];
  },
};

/** A value at which the sources of a score differ. */
export const boundaries: LesionCheck = {
  about: msg`values at a boundary`,
  run(subject, { entry, assessment }) {
    return assessment.scores.flatMap(({ score, items }) =>
      items.flatMap(({ item: { test }, boundary }) => {
        if (boundary === null || test.key === null) return [];
        const place = placeOf(subject, pathOfKey(test.key, entry.path));
        const problem = createProblem('length-boundary', msg`${score.name}: ${textMessage(boundary)}`, place);
        return [isWithinRange(place, entry.range) ? problem : pinned(problem)];
      }),
    );
  },
};
