import { createProblem, type Problem } from '../problems/problem.ts';
import type { NearFence } from '../segments/near-fences.ts';
import type { Lines } from '../text/lines.ts';
import { msg } from '../text/message.ts';
import { silencesAbove, withSilences } from './silence.ts';

/**
 * What is said of fences that are nearly ours, in the order of the text. They belong to no note, and a document may
 * have no other.
 */
export function unreadFences(lines: Lines, fences: readonly NearFence[]): Problem[] {
  if (fences.length === 0) return [];
  const problems = fences.map(({ meant, by, range }) => {
    const word = `\`${meant}\``;
    const message =
      by === 'word'
        ? msg`This fence is not read: did you mean ${word}?`
        : meant === 'cto-lesion'
          ? msg`This fence is not read: name it ${word}, since its keys are those of a lesion.`
          : msg`This fence is not read: name it ${word}, since its keys are those of a note.`;
    return createProblem('fence-unread', message, range);
  });
  return withSilences(lines, silencesAbove(lines, problems), problems);
}
