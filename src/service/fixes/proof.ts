/**
 * The one proof of a fix: it is offered only if reading the edited text shows that its problem is gone and nothing is
 * worse. Whatever YAML allows that nobody thought of ends as a fix that is not offered, never as a broken note.
 */
import type { Problem } from '../../problems/problem.ts';
import type { TextEdit } from '../../text/edits.ts';
import { toEnglish } from '../../text/message.ts';
import { type HostOffset, lastAtOrBefore } from '../../text/offsets.ts';
import { type Analysis, problemsIn } from '../analysis.ts';

/** What hides other errors: a fix of it may bring them to light. */
const HIDES = /^yaml-|^empty-note|^fence-|^duplicate-key|^unknown-key|^wrong-type/;

/** What there is in a text, or in a section of it. */
interface ProblemSet {
  readonly problems: readonly Problem[];
  /** How many segments could not be read, fences that are nearly ours among them. */
  readonly unread: number;
}

/** The sections of a text, by where they begin; the first begins with the text. */
export type Sections = readonly number[];

/** What reading a text with edits shows of one section. */
export interface TrialResult {
  readonly before: ProblemSet;
  readonly after: ProblemSet;
  /** How far edits before the section have moved it. */
  readonly by: number;
}

/** What there is in each section. */
export function problemSetsOf(analysis: Analysis, sections: Sections): readonly ProblemSet[] {
  const sets = sections.map(() => ({ problems: [] as Problem[], unread: 0 }));
  const at = (offset: HostOffset) => sets[lastAtOrBefore(sections, offset)];
  for (const problem of problemsIn(analysis)) at(problem.range.start)?.problems.push(problem);
  const unread = analysis.notes.flatMap(({ note }) =>
    note.segments.flatMap(({ region, readable }) => (readable ? [] : region.outer.start)),
  );
  for (const offset of [...unread, ...analysis.nearFences.map(({ range }) => range.start)]) {
    const set = at(offset);
    if (set) set.unread += 1;
  }
  return sets;
}

/** What there is in a whole text. */
export function problemSetOf(analysis: Analysis): ProblemSet {
  return problemSetsOf(analysis, [0])[0] ?? { problems: [], unread: 0 };
}

/** How many errors there are. */
export function errorsIn(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}

/** Whether edits that fix problems leave no segment unread and no other error. */
export function isNoWorse(before: ProblemSet, after: ProblemSet, fixed: readonly Problem[]): boolean {
  if (after.unread > before.unread) return false;
  const hides = fixed.some(({ code }) => HIDES.test(code));
  return hides || errorsIn(after.problems) + errorsIn(fixed) <= errorsIn(before.problems);
}

/** Where an offset lies after edits. An insertion at the offset itself comes before it only where that is wanted. */
function moved(edits: readonly TextEdit[], offset: HostOffset, behind: boolean): number {
  return edits.reduce((sum, { range: { start, end }, newText }) => {
    const isBefore = end < offset || (end === offset && (behind || start < end));
    return isBefore ? sum + newText.length - (end - start) : sum;
  }, offset);
}

/**
 * Whether edits of a section fix some of its problems and make nothing worse.
 *
 * @param keeps whether a problem stays for a good reason
 */
export function isFixed(
  { before, after, by }: TrialResult,
  fixed: readonly Problem[],
  edits: readonly TextEdit[],
  keeps = false,
): boolean {
  if (after.unread > before.unread || (!keeps && !isNoWorse(before, after, fixed))) return false;
  const codes = new Set(fixed.map(({ code }) => code));
  const bySaying = (problems: readonly Problem[]) => {
    const groups = new Map<string, Problem[]>();
    for (const problem of problems) {
      if (!codes.has(problem.code)) continue;
      const key = `${problem.code} ${toEnglish(problem.message)}`;
      if (!groups.get(key)?.push(problem)) groups.set(key, [problem]);
    }
    return groups;
  };
  const [old, left] = [bySaying(before.problems), bySaying(after.problems)];
  const areGone = ([key, wanted]: [string, Problem[]]) => {
    const rest = left.get(key) ?? [];
    const isGone = (problem: Problem) => !rest.some(({ range }) => isAt(problem, range.start));
    return rest.length + wanted.length <= (old.get(key)?.length ?? 0) || wanted.every(isGone);
  };
  return (keeps || [...bySaying(fixed)].every(areGone)) && !fixed.some(stumbles);

  /** Whether an offset of the edited text lies where a problem was. */
  function isAt({ range }: Problem, offset: HostOffset): boolean {
    return moved(edits, range.start, false) + by <= offset && offset <= moved(edits, range.end, true) + by;
  }

  /** What cannot be read stops at the first mistake: the next one has to stand behind the fix. */
  function stumbles(problem: Problem): boolean {
    if (!problem.code.startsWith('yaml-') || after.unread < before.unread) return false;
    const end = moved(edits, problem.range.end, true) + by;
    const issues = after.problems.filter(({ code, range }) => code.startsWith('yaml-') && range.start <= end);
    if (issues.length === 0) return false;
    const place = (offset: HostOffset, { code }: Problem) => `${offset} ${code}`;
    const others = before.problems.filter((other) => other !== problem);
    const known = new Set(others.map((one) => place(moved(edits, one.range.start, false) + by, one)));
    return issues.some((issue) => !known.has(place(issue.range.start, issue)));
  }
}
