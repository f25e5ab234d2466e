/**
 * An edit is offered only if reading the edited text proves that it cures: whatever YAML allows that nobody
 * thought of ends as a cure that is not offered, never as a broken note.
 */
import type { Problem } from '../../note/problem.ts';
import type { TextEdit } from '../../summary/edit.ts';
import { inEnglish } from '../../words/words.ts';
import type { Analysis } from '../analysis.ts';

/** What hides other errors: a cure of it may bring them to light. */
const HIDES = /^yaml-|^fence-|^duplicate-key|^unknown-key|^wrong-type/;

const problemsIn = ({ notes }: Analysis) => notes.flatMap(({ problems }) => problems);

/** How many errors there are. */
export function errorsIn(analysis: Analysis): number {
  return problemsIn(analysis).filter(({ severity }) => severity === 'error').length;
}

const unreadIn = ({ notes }: Analysis) =>
  notes.flatMap(({ note }) => note.parts).filter(({ readable }) => !readable).length;

/** Where an offset lies after edits. An insertion at the offset itself comes before it only where that is wanted. */
function after(edits: readonly TextEdit[], offset: number, behind: boolean): number {
  return edits.reduce((sum, { range: { start, end }, newText }) => {
    const isBefore = end < offset || (end === offset && (behind || start < end));
    return isBefore ? sum + newText.length - (end - start) : sum;
  }, offset);
}

/** Whether edits cure a problem and make nothing worse. */
export function cures(
  before: Analysis,
  edited: Analysis,
  problem: Problem,
  edits: readonly TextEdit[],
  stays = false,
): boolean {
  const { code, message, range, severity } = problem;
  const said = inEnglish(message);
  const isSame = (other: Problem) => other.code === code && inEnglish(other.message) === said;
  const hides = HIDES.test(code);
  const start = after(edits, range.start, false);
  const end = after(edits, range.end, true);
  const found = problemsIn(edited);
  const rest = found.filter(isSame);
  const isGone =
    rest.length < problemsIn(before).filter(isSame).length ||
    !rest.some((other) => start <= other.range.start && other.range.start <= end);
  const unread = unreadIn(edited) - unreadIn(before);
  // What cannot be read stops at the first slip: the next one has to stand behind the cure.
  const stumbles =
    unread >= 0 &&
    code.startsWith('yaml-') &&
    found.some((other) => /^yaml-/.test(other.code) && other.range.start <= end && !isOld(other));
  const errors = errorsIn(edited) - errorsIn(before);
  const limit = severity === 'error' ? -1 : 0;
  return (stays || isGone) && unread <= 0 && !stumbles && (hides || stays || errors <= limit);

  function isOld(other: Problem): boolean {
    return problemsIn(before).some(
      (old) =>
        old.code === other.code &&
        after(edits, old.range.start, false) === other.range.start &&
        old !== problem,
    );
  }
}
