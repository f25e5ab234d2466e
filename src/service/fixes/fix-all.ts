/** All fixes that may be applied without asking, one after the other until none is left. */
import { applyEdits, sortEdits, type TextEdit, withoutOverlaps } from '../../text/edits.ts';
import { lastAtOrBefore } from '../../text/offsets.ts';
import type { Analysis } from '../analysis.ts';
import type { FixCandidate } from './context.ts';
import { bySegment, provenAtOnce } from './largest-safe-subset.ts';
import { membersFinder } from './members.ts';
import { type Move, moveOf, movesLines, wrongMoves } from './moves.ts';
import { applyToPieces, createPieceTable, editsOf, originsIn, type Piece } from './piece-table.ts';
import { isNoWorse, problemSetOf } from './proof.ts';
import { type AnalyseText, fixContextAt, type ProvenFix } from './proven-fixes.ts';
import { fixesOf, mayHaveSafeFix } from './providers.ts';

/**
 * How many characters of a segment that cannot be read may be read again, and how often at least. Its mistakes hide one
 * another and need a round each: all of them would cost the square of their number. What is left is fixed at
 * the next call.
 */
const READ_AGAIN = 120_000;
const FEWEST_ROUNDS = 2;

interface ProvenCandidate {
  readonly candidate: FixCandidate;
  readonly fix: ProvenFix;
}

/** The problems that have safe fixes, in the order of the text. */
function candidatesIn(analysis: Analysis): FixCandidate[] {
  const members = membersFinder();
  return analysis.notes.flatMap((analysed) =>
    analysed.problems.flatMap((problem) => {
      if (!mayHaveSafeFix(problem.code)) return [];
      const context = fixContextAt(analysis, analysed, problem, members);
      const fixes = fixesOf(context).filter(({ safe }) => safe === true);
      return fixes.length > 0 ? [{ context, fixes }] : [];
    }),
  );
}

/** Safe fixes, none of which touches another. */
function provenCandidates(
  analysis: Analysis,
  candidates: readonly FixCandidate[],
  analyse: AnalyseText,
): ProvenCandidate[] {
  const proven = provenAtOnce(analysis, candidates, analyse);
  const safe = candidates.flatMap((candidate) => {
    const fix = proven.get(candidate);
    return fix?.safe ? [{ candidate, fix }] : [];
  });
  return withoutOverlaps(safe, ({ fix }) => fix.edits);
}

interface Round {
  readonly fixed: readonly ProvenCandidate[];
  readonly edits: readonly TextEdit[];
  readonly analysis: Analysis;
}

/** The text with fixes made, all of them if they do no harm together; null if none may be made. */
function roundOf(analysis: Analysis, fixed: readonly ProvenCandidate[], analyse: AnalyseText): Round | null {
  if (fixed.length === 0) return null;
  const edits = sortEdits(fixed.flatMap(({ fix }) => fix.edits));
  const edited = analyse(applyEdits(analysis.text, edits));
  const problems = fixed.map(({ candidate }) => candidate.context.problem);
  if (isNoWorse(problemSetOf(analysis), problemSetOf(edited), problems))
    return { fixed, edits, analysis: edited };
  if (fixed.length === 1) return null;
  const half = fixed.length >> 1;
  return roundOf(analysis, fixed.slice(0, half), analyse) ?? roundOf(analysis, fixed.slice(half), analyse);
}

/** What is tried and proves right is tried once more, to be made. */
function rememberingLast(analyse: AnalyseText): AnalyseText {
  let last: Analysis | null = null;
  return (text) => {
    if (last?.text !== text) last = analyse(text);
    return last;
  };
}

const isMove = ({ context: { problem } }: FixCandidate): boolean => movesLines(problem.code);

/** So often the fixes are made anew without the moves that proved wrong. */
const MOST_TRIES = 4;

/**
 * The edits that make all of them; none where there is nothing to make. Lines are moved only to where they turn out to
 * belong.
 */
export function fixAllOf(analysis: Analysis, ask: AnalyseText): TextEdit[] {
  const analyse = rememberingLast(ask);
  let pieces = createPieceTable(analysis.text);
  let current = analysis;
  for (let passes = 0; passes < MOST_TRIES; passes += 1) {
    const { edits, isHeldBack } = fixOnce(current, analyse);
    pieces = applyToPieces(pieces, edits);
    // Moves were judged by the sections of this text. A fix may have parted one: then they are judged anew.
    if (!isHeldBack || edits.length === 0) break;
    current = analyse(applyEdits(current.text, edits));
  }
  return editsOf(pieces, analysis.text);
}

/** All fixes but the moves into sections where one proved wrong; and whether there are any of these. */
function fixOnce(analysis: Analysis, analyse: AnalyseText): { edits: TextEdit[]; isHeldBack: boolean } {
  const sections = bySegment(analysis);
  const sectionOf = (offset: number) => lastAtOrBefore(sections, offset);
  const stay = new Set<number>();
  for (let tries = 1; ; tries += 1) {
    const mayMove = ({ offset }: Move) => tries < MOST_TRIES && !stay.has(sectionOf(offset));
    const { pieces, wrong } = runRounds(analysis, analyse, sectionOf, mayMove);
    if (wrong.length === 0) return { edits: editsOf(pieces, analysis.text), isHeldBack: stay.size > 0 };
    for (const { offset } of wrong) stay.add(sectionOf(offset));
  }
}

/** All rounds, with the moves that may be made; and those that should not have been. */
function runRounds(
  analysis: Analysis,
  analyse: AnalyseText,
  sectionOf: (offset: number) => number,
  mayMove: (move: Move) => boolean,
): { pieces: readonly Piece[]; wrong: readonly Move[] } {
  let current = analysis;
  let pieces = createPieceTable(analysis.text);
  let originOf = originsIn(pieces);
  const moves: Move[] = [];
  // Two fixes may undo one another.
  const seen = new Set([analysis.text]);
  for (let rounds = mostRounds(analysis); rounds > 0; rounds -= 1) {
    const candidates = candidatesIn(current).filter((one) => !isMove(one) || mayMove(moveOf(one, originOf)));
    const round = roundOf(current, provenCandidates(current, candidates, analyse), analyse);
    if (!round || seen.has(round.analysis.text)) break;
    seen.add(round.analysis.text);
    for (const { candidate } of round.fixed) if (isMove(candidate)) moves.push(moveOf(candidate, originOf));
    pieces = applyToPieces(pieces, round.edits);
    originOf = originsIn(pieces);
    current = round.analysis;
  }
  const [before, after] = [problemSetOf(analysis).problems, problemSetOf(current).problems];
  return { pieces, wrong: wrongMoves({ moves, before, after, originOf, sectionOf }) };
}

function mostRounds({ notes, lines }: Analysis): number {
  const unread = notes.flatMap(({ note }) => note.segments).filter(({ readable }) => !readable);
  const longest = Math.max(0, ...unread.map(({ region }) => region.text.length));
  // Each round fixes something, and a line has but few problems.
  return Math.min(3 * lines.count, Math.max(FEWEST_ROUNDS, Math.floor(READ_AGAIN / longest)));
}
