/**
 * An edit is offered only if reading the edited text proves that it fixes: whatever YAML allows that nobody
 * thought of ends as a fix that is not offered, never as a broken note.
 */
import type { Problem } from '../../problems/problem.ts';
import type { TextEdit } from '../../text/edits.ts';
import { toEnglish } from '../../text/message.ts';
import { type Analysis, problemsIn } from '../analysis.ts';

/** What hides other errors: a fix of it may bring them to light. */
const HIDES = /^yaml-|^empty-note|^fence-|^duplicate-key|^unknown-key|^wrong-type/;

/** What there is in a text, or in a section of it. */
export interface ProblemSet {
  readonly problems: readonly Problem[];
  /** How many segments could not be read, fences that are nearly ours among them. */
  readonly unread: number;
}

/** What there is in a whole text. */
export function problemSetOf(analysis: Analysis): ProblemSet {
  const segments = analysis.notes.flatMap(({ note }) => note.segments);
  return {
    problems: problemsIn(analysis),
    unread: segments.filter(({ readable }) => !readable).length + analysis.nearFences.length,
  };
}

/** How many errors there are. */
export function errorsIn({ problems }: ProblemSet): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}

/** Where an offset lies after edits. An insertion at the offset itself comes before it only where that is wanted. */
function after(edits: readonly TextEdit[], offset: number, behind: boolean): number {
  return edits.reduce((sum, { range: { start, end }, newText }) => {
    const isBefore = end < offset || (end === offset && (behind || start < end));
    return isBefore ? sum + newText.length - (end - start) : sum;
  }, offset);
}

/**
 * Whether edits fix a problem and make nothing worse.
 *
 * @param before what there is in the text, or in the section that the edits stand in
 * @param edited the same behind the edits
 * @param stays whether the problem stays for a good reason
 * @param by how far edits before the section have moved it
 */
export function isFixed(
  before: ProblemSet,
  edited: ProblemSet,
  problem: Problem,
  edits: readonly TextEdit[],
  stays = false,
  by = 0,
): boolean {
  const { code, message, range, severity } = problem;
  const said = toEnglish(message);
  const isSame = (other: Problem) => other.code === code && toEnglish(other.message) === said;
  const hides = HIDES.test(code);
  const start = after(edits, range.start, false) + by;
  const end = after(edits, range.end, true) + by;
  const rest = edited.problems.filter(isSame);
  const isGone =
    rest.length < before.problems.filter(isSame).length ||
    !rest.some((other) => start <= other.range.start && other.range.start <= end);
  const unread = edited.unread - before.unread;
  // What cannot be read stops at the first mistake: the next one has to stand behind the fix.
  const stumbles =
    unread >= 0 &&
    code.startsWith('yaml-') &&
    comesToLight(edited.problems.filter((other) => /^yaml-/.test(other.code) && other.range.start <= end));
  const errors = errorsIn(edited) - errorsIn(before);
  const limit = severity === 'error' ? -1 : 0;
  return (stays || isGone) && unread <= 0 && !stumbles && (hides || stays || errors <= limit);

  /** Whether one of the mistakes was not known at its place. */
  function comesToLight(issues: readonly Problem[]): boolean {
    if (issues.length === 0) return false;
    const place = (offset: number, other: Problem) => `${offset} ${other.code}`;
    const others = before.problems.filter((old) => old !== problem);
    const known = new Set(others.map((old) => place(after(edits, old.range.start, false) + by, old)));
    return issues.some((issue) => !known.has(place(issue.range.start, issue)));
  }
}

/** Whether edits that fix problems, each by itself, leave no segment unread and no other error when they are made together. */
export function isNoWorse(before: ProblemSet, edited: ProblemSet, problems: readonly Problem[]): boolean {
  const hides = problems.some(({ code }) => HIDES.test(code));
  const fixed = errorsIn({ problems, unread: 0 });
  return edited.unread <= before.unread && (hides || errorsIn(edited) + fixed <= errorsIn(before));
}

/** Whether edits fix all of some problems and make nothing worse. */
export function areAllFixed(before: ProblemSet, edited: ProblemSet, problems: readonly Problem[]): boolean {
  const counted = (all: readonly Problem[]) => {
    const counts = new Map<string, number>();
    for (const { code, message } of all) {
      const key = `${code} ${toEnglish(message)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  const [old, left] = [counted(before.problems), counted(edited.problems)];
  const isGone = ([key, count]: [string, number]) => (left.get(key) ?? 0) + count <= (old.get(key) ?? 0);
  return isNoWorse(before, edited, problems) && [...counted(problems)].every(isGone);
}
