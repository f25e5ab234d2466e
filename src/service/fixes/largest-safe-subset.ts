/**
 * Fixes of many problems, tried at once. To try each by itself would read the whole document for each of them; what
 * stands in sections of its own can be tried, and judged, side by side.
 */
import { applyEdits, type TextEdit, withoutOverlaps } from '../../text/edits.ts';
import { lastAtOrBefore } from '../../text/offsets.ts';
import type { Analysis } from '../analysis.ts';
import type { Fix, FixCandidate } from './context.ts';
import { areAllFixed, errorsIn, isFixed, type ProblemSet } from './proof.ts';
import {
  type AnalyseText,
  bestFirst,
  type ProvenEdits,
  type ProvenFix,
  provenBy,
  provenFixes,
} from './proven-fixes.ts';

interface Attempt {
  readonly candidate: FixCandidate;
  readonly fix: Fix;
  readonly edits: readonly TextEdit[];
}

/** What came of edits in one section. */
interface Outcome {
  readonly before: ProblemSet;
  readonly edited: ProblemSet;
  /** How far edits before the section have moved it. */
  readonly by: number;
}

const attemptsOf = (candidate: FixCandidate): Attempt[] =>
  candidate.fixes.flatMap((fix) => fix.alternatives.map((edits) => ({ candidate, fix, edits })));

/** The first fix of each candidate that proves right. */
export function provenAtOnce(
  analysis: Analysis,
  candidates: readonly FixCandidate[],
  analyse: AnalyseText,
): ReadonlyMap<FixCandidate, ProvenFix> {
  // What is wrong with a section may change what is found in all of its note.
  const isOfNote = ({ context: { segment } }: FixCandidate) =>
    segment && !['entry', 'lesion'].includes(segment.region.kind);
  const ofNotes = candidates.filter(isOfNote);
  const ofLesions = candidates.filter((candidate) => !isOfNote(candidate));
  return new Map([
    ...provenIn(analysis, byNote(analysis), ofNotes, analyse),
    ...provenIn(analysis, bySegment(analysis), ofLesions, analyse),
  ]);
}

function provenIn(
  analysis: Analysis,
  sections: Sections,
  candidates: readonly FixCandidate[],
  analyse: AnalyseText,
): ReadonlyMap<FixCandidate, ProvenFix> {
  const before = problemSetsOf(analysis, sections);
  const right = new Map<Fix, ProvenEdits[]>();
  const proven = new Map<FixCandidate, ProvenFix>();
  const settle = (candidate: FixCandidate, fixed: readonly ProvenFix[]) => {
    const [first] = bestFirst(candidate.context.problem, fixed);
    if (first) proven.set(candidate, first);
  };

  const queues = new Map<number, Attempt[]>();
  for (const candidate of candidates) {
    const attempts = attemptsOf(candidate);
    const edits = attempts.flatMap((attempt) => attempt.edits);
    const number = sectionOfEdits(sections, candidate.context.problem.range.start, edits);
    if (number === null) settle(candidate, provenFixes(candidate.context, candidate.fixes, analyse));
    else if (!queues.get(number)?.push(...attempts)) queues.set(number, attempts);
  }

  // What many problems of one section need is tried together first.
  const together = [...queues].flatMap(([number, attempts]): [number, Attempt[]][] => {
    const group = withoutOverlaps(attempts.filter(isOnlyWay), ({ edits }) => edits);
    return group.length > 1 ? [[number, group]] : [];
  });
  const groups = new Map(together);
  for (const [number, outcome] of outcomes(groups)) {
    const group = groups.get(number) ?? [];
    const problems = group.map(({ candidate }) => candidate.context.problem);
    if (!areAllFixed(outcome.before, outcome.edited, problems)) continue;
    for (const { fix, edits } of group) right.set(fix, [{ edits, errors: 0 }]);
    // What touches them has its turn in the next round.
    queues.set(number, queues.get(number)?.filter((attempt) => !isOnlyWay(attempt)) ?? []);
  }
  for (let turn = 0; ; turn += 1) {
    const next = [...queues].flatMap(([number, attempts]): [number, Attempt[]][] => {
      const attempt = attempts[turn];
      return attempt ? [[number, [attempt]]] : [];
    });
    if (next.length === 0) break;
    const turns = new Map(next);
    for (const [number, { before, edited, by }] of outcomes(turns)) {
      for (const { candidate, fix, edits } of turns.get(number) ?? []) {
        if (!isFixed(before, edited, candidate.context.problem, edits, fix.keepsProblem, by)) continue;
        right.set(fix, [...(right.get(fix) ?? []), { edits, errors: errorsIn(edited) }]);
      }
    }
  }
  for (const candidate of candidates) {
    if (!proven.has(candidate))
      settle(
        candidate,
        candidate.fixes.flatMap((fix) => provenBy(fix, right.get(fix) ?? []) ?? []),
      );
  }
  return proven;

  /** What comes of attempts in several sections, all of them made in one text. */
  function outcomes(attempts: ReadonlyMap<number, readonly Attempt[]>): Map<number, Outcome> {
    if (attempts.size === 0) return new Map();
    const edits = new Map(
      [...attempts].map(([number, of]) => [number, of.flatMap((attempt) => attempt.edits)] as const),
    );
    const { moved, by } = moveSections(sections, edits);
    const edited = problemSetsOf(analyse(applyEdits(analysis.text, [...edits.values()].flat())), moved);
    return new Map(
      [...attempts.keys()].flatMap((number): [number, Outcome][] => {
        const [own, then] = [before[number], edited[number]];
        return own && then ? [[number, { before: own, edited: then, by: by[number] ?? 0 }]] : [];
      }),
    );
  }
}

/** Whether it is the only way to fix its problem. Of mistakes that keep a text from being read, each hides the next. */
function isOnlyWay({ candidate: { context, fixes }, fix }: Attempt): boolean {
  return fixes.length === 1 && fix.alternatives.length === 1 && !context.problem.code.startsWith('yaml-');
}

/** The sections of a text, by where they begin; the first begins with the text. */
export type Sections = readonly number[];

/** From the beginning of each segment to that of the next. */
export function bySegment({ notes }: Analysis): Sections {
  const [, ...starts] = notes.flatMap(({ note }) => note.segments.map(({ region }) => region.outer.start));
  return [0, ...starts];
}

/** From the beginning of each note to that of the next. */
function byNote({ notes }: Analysis): Sections {
  const [, ...starts] = notes.map(({ note }) => note.segments[0]?.region.outer.start ?? 0);
  return [0, ...starts];
}

/** The number of the section that all edits of a fix stand in, beside its problem; null if they reach further. */
function sectionOfEdits(sections: Sections, offset: number, edits: readonly TextEdit[]): number | null {
  const number = lastAtOrBefore(sections, offset);
  const start = sections[number] ?? 0;
  const end = sections[number + 1] ?? Number.POSITIVE_INFINITY;
  return edits.every(({ range }) => start <= range.start && range.end <= end) ? number : null;
}

/** The sections of the edited text, and how far each has moved; the edits are given by the number of their section. */
function moveSections(
  sections: Sections,
  edits: ReadonlyMap<number, readonly TextEdit[]>,
): { readonly moved: Sections; readonly by: readonly number[] } {
  let sum = 0;
  const by = sections.map((_, number) => {
    const before = sum;
    for (const { range, newText } of edits.get(number) ?? [])
      sum += newText.length - (range.end - range.start);
    return before;
  });
  return { moved: sections.map((start, number) => start + (by[number] ?? 0)), by };
}

/** What is found in each section. */
function problemSetsOf({ notes }: Analysis, sections: Sections): readonly ProblemSet[] {
  const all = sections.map(() => ({ problems: [] as ProblemSet['problems'][number][], unread: 0 }));
  const at = (offset: number) => all[lastAtOrBefore(sections, offset)];
  for (const { note, problems } of notes) {
    for (const problem of problems) at(problem.range.start)?.problems.push(problem);
    for (const { region, readable } of note.segments) {
      const section = at(region.outer.start);
      if (section && !readable) section.unread += 1;
    }
  }
  return all;
}
