/** All fixes that may be applied without asking: one pass after the other until none is left. */
import { largestSafeSubset } from '../../edit/largest-safe-subset.ts';
import { membersFinder } from '../../edit/members.ts';
import {
  applyEdits,
  composeEdits,
  originsBefore,
  sortEdits,
  type TextEdit,
  withoutOverlaps,
} from '../../text/edits.ts';
import { type HostOffset, lastAtOrBefore } from '../../text/offsets.ts';
import type { Analysis } from '../analysis.ts';
import { type FixCandidate, fixContextAt } from './context.ts';
import { type Move, movesLines, proposeMove, wrongMoves } from './moves.ts';
import { isNoWorse, problemSetOf, type Sections } from './proof.ts';
import { type AnalyseText, type ProvenCandidate, trialOfSection, trySideBySide } from './proven-fixes.ts';
import { computeFixes, mayHaveSafeFix } from './providers.ts';

/**
 * How many characters of a segment that cannot be read may be read again, and how often at least. Its mistakes hide one
 * another and need a pass each: all of them would cost the square of their number. What is left is fixed at
 * the next call.
 */
const READ_AGAIN = 120_000;
const FEWEST_PASSES = 2;

/** So often the fixes are made anew without the moves that proved wrong. */
const MOST_TRIES = 4;

type MayMove = (candidate: FixCandidate) => boolean;

/**
 * The edits that make all of them; none where there is nothing to make. Lines are moved only to where they turn out to
 * belong.
 */
export function computeFixAll(analysis: Analysis, ask: AnalyseText): TextEdit[] {
  const analyse = rememberingLast(ask);
  let edits: TextEdit[] = [];
  let current = analysis;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const run = withoutWrongMoves(current, analyse);
    edits = composeEdits(current.text, edits, run.edits);
    // Moves were judged by the sections of this text. A fix may have parted one: then they are judged anew.
    if (!run.isHeldBack || run.edits.length === 0) break;
    current = run.analysis;
  }
  return edits.filter(({ range, newText }) => analysis.text.slice(range.start, range.end) !== newText);
}

/** What is tried and proves right is tried once more, to be made. */
function rememberingLast(analyse: AnalyseText): AnalyseText {
  let last: Analysis | null = null;
  return (text) => {
    if (last?.text !== text) last = analyse(text);
    return last;
  };
}

interface Run {
  readonly edits: TextEdit[];
  readonly analysis: Analysis;
  readonly moves: readonly Move[];
}

/** All fixes but the moves into sections where one proved wrong; and whether there are any of these. */
function withoutWrongMoves(analysis: Analysis, analyse: AnalyseText): Run & { isHeldBack: boolean } {
  const sections = bySegment(analysis);
  const sectionOf = (offset: HostOffset) => lastAtOrBefore(sections, offset);
  const stay = new Set<number>();
  for (let tries = 1; ; tries += 1) {
    const run = runPasses(analysis, analyse, (move) => tries < MOST_TRIES && !stay.has(sectionOf(move)));
    const wrong = wrongMoves({
      moves: run.moves,
      before: problemSetOf(analysis).problems,
      after: problemSetOf(run.analysis).problems,
      originOf: originsBefore(run.edits),
      sectionOf,
    });
    if (wrong.length === 0) return { ...run, isHeldBack: stay.size > 0 };
    for (const { offset } of wrong) stay.add(sectionOf(offset));
  }
}

/** Pass after pass, each over fixes that do not overlap, until there is none or two undo one another. */
function runPasses(analysis: Analysis, analyse: AnalyseText, mayMoveFrom: (origin: number) => boolean): Run {
  let current = analysis;
  let edits: TextEdit[] = [];
  const moves: Move[] = [];
  const seen = new Set([analysis.text]);
  for (let passes = mostPasses(analysis); passes > 0; passes -= 1) {
    const originOf = originsBefore(edits);
    const fixed = fixesInPass(current, analyse, ({ context: { problem } }) =>
      mayMoveFrom(originOf(problem.range.start)),
    );
    if (fixed.length === 0) break;
    const made = editsOf(fixed);
    const next = analyse(applyEdits(current.text, made));
    if (seen.has(next.text)) break;
    seen.add(next.text);
    for (const { candidate } of fixed) if (isMove(candidate)) moves.push(proposeMove(candidate, originOf));
    edits = composeEdits(current.text, edits, made);
    current = next;
  }
  return { edits, analysis: current, moves };
}

const isMove = ({ context: { problem } }: FixCandidate): boolean => movesLines(problem.code);

const editsOf = (fixed: readonly ProvenCandidate[]) => sortEdits(fixed.flatMap(({ edits }) => edits));

/** Safe fixes, none of which touches another, that prove right by themselves and together. */
function fixesInPass(analysis: Analysis, analyse: AnalyseText, mayMove: MayMove): readonly ProvenCandidate[] {
  const candidates = candidatesIn(analysis, mayMove);
  // What is wrong with a section of the note may change what is found in all of it.
  const isOfLesion = ({ context: { segment } }: FixCandidate) =>
    !segment || ['entry', 'lesion'].includes(segment.region.kind);
  const ofNotes = candidates.filter((candidate) => !isOfLesion(candidate));
  const right = [
    ...provenIn(analysis, byNote(analysis), ofNotes, analyse),
    ...provenIn(analysis, bySegment(analysis), candidates.filter(isOfLesion), analyse),
  ];
  const byCandidate = new Map(right.map((one) => [one.candidate, one]));
  const proven = candidates.flatMap((candidate) => byCandidate.get(candidate) ?? []);
  const before = problemSetOf(analysis);
  return largestSafeSubset(
    withoutOverlaps(proven, ({ edits }) => edits),
    (one) => [one],
    (some) => {
      const after = problemSetOf(analyse(applyEdits(analysis.text, editsOf(some))));
      return isNoWorse(
        before,
        after,
        some.map(({ candidate }) => candidate.context.problem),
      );
    },
  );
}

/** The problems that have safe fixes, in the order of the text. */
function candidatesIn(analysis: Analysis, mayMove: MayMove): FixCandidate[] {
  const members = membersFinder();
  return analysis.notes.flatMap((analysed) =>
    analysed.problems.flatMap((problem) => {
      if (!mayHaveSafeFix(problem.code)) return [];
      const context = fixContextAt(analysis, analysed, problem, members);
      const candidate = { context, fixes: computeFixes(context).filter(({ safe }) => safe === true) };
      return candidate.fixes.length > 0 && (!isMove(candidate) || mayMove(candidate)) ? [candidate] : [];
    }),
  );
}

/** What proves right: side by side what stays in its section, and what reaches further by itself. */
function provenIn(
  analysis: Analysis,
  sections: Sections,
  candidates: readonly FixCandidate[],
  analyse: AnalyseText,
): ProvenCandidate[] {
  const bySection = new Map<number, FixCandidate[]>();
  const apart: ProvenCandidate[] = [];
  for (const candidate of candidates) {
    const number = lastAtOrBefore(sections, candidate.context.problem.range.start);
    const [start = 0, end = Number.POSITIVE_INFINITY] = [sections[number], sections[number + 1]];
    const edits = candidate.fixes.flatMap(({ alternatives }) => alternatives.flat());
    const isWithin = edits.every(({ range }) => start <= range.start && range.end <= end);
    if (!isWithin)
      apart.push(
        ...trySideBySide(analysis, [0], new Map([[0, trialOfSection([candidate])]]), analyse).flat(),
      );
    else if (!bySection.get(number)?.push(candidate)) bySection.set(number, [candidate]);
  }
  const trials = new Map([...bySection].map(([number, some]) => [number, trialOfSection(some)] as const));
  return [...apart, ...trySideBySide(analysis, sections, trials, analyse).flat()];
}

/** From the beginning of each segment to that of the next. */
function bySegment({ notes }: Analysis): Sections {
  const [, ...starts] = notes.flatMap(({ note }) => note.segments.map(({ region }) => region.outer.start));
  return [0, ...starts];
}

/** From the beginning of each note to that of the next. */
function byNote({ notes }: Analysis): Sections {
  const [, ...starts] = notes.map(({ note }) => note.segments[0]?.region.outer.start ?? 0);
  return [0, ...starts];
}

function mostPasses({ notes, lines }: Analysis): number {
  const unread = notes.flatMap(({ note }) => note.segments).filter(({ readable }) => !readable);
  const longest = Math.max(0, ...unread.map(({ region }) => region.text.length));
  // Each pass fixes something, and a line has but few problems.
  return Math.min(3 * lines.count, Math.max(FEWEST_PASSES, Math.floor(READ_AGAIN / longest)));
}
