/** All cures that may be made unasked, one after the other until none is left. */

import type { TextEdit } from '../../text/edits.ts';
import { applyEdits, sortEdits, withoutOverlaps } from '../../text/edits.ts';
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
 * How many characters of a block that cannot be read may be read again, and how often at least. Its slips hide one
 * another and have need of a round each: all of them would cost the square of their number. What is left is cured at
 * the next call.
 */
const READ_AGAIN = 120_000;
const FEWEST_ROUNDS = 2;

interface Cured {
  readonly candidate: FixCandidate;
  readonly fix: ProvenFix;
}

/** The findings that have safe cures, in the order of the text. */
function candidatesIn(analysis: Analysis): FixCandidate[] {
  const members = membersFinder();
  return analysis.notes.flatMap((analysed) =>
    analysed.problems.flatMap((problem) => {
      if (!mayHaveSafeFix(problem.code)) return [];
      const context = fixContextAt(analysis, analysed, problem, members);
      const fixes = fixesOf(context).filter(({ safe }) => safe === true);
      return fixes.length > 0 ? [{ found: context, fixes }] : [];
    }),
  );
}

/** Safe cures, none of which touches another. */
function curedIn(analysis: Analysis, candidates: readonly FixCandidate[], trial: AnalyseText): Cured[] {
  const proven = provenAtOnce(analysis, candidates, trial);
  const safe = candidates.flatMap((candidate) => {
    const fix = proven.get(candidate);
    return fix?.safe ? [{ candidate, fix }] : [];
  });
  return withoutOverlaps(safe, ({ fix }) => fix.edits);
}

interface Round {
  readonly cured: readonly Cured[];
  readonly edits: readonly TextEdit[];
  readonly analysis: Analysis;
}

/** The text with cures made, all of them if they do no harm together; null if none may be made. */
function roundOf(analysis: Analysis, cured: readonly Cured[], trial: AnalyseText): Round | null {
  if (cured.length === 0) return null;
  const edits = sortEdits(cured.flatMap(({ fix }) => fix.edits));
  const edited = trial(applyEdits(analysis.text, edits));
  const problems = cured.map(({ candidate }) => candidate.found.problem);
  if (isNoWorse(problemSetOf(analysis), problemSetOf(edited), problems))
    return { cured, edits, analysis: edited };
  if (cured.length === 1) return null;
  const half = cured.length >> 1;
  return roundOf(analysis, cured.slice(0, half), trial) ?? roundOf(analysis, cured.slice(half), trial);
}

/** What is tried and proves right is tried once more, to be made. */
function rememberingLast(trial: AnalyseText): AnalyseText {
  let last: Analysis | null = null;
  return (text) => {
    if (last?.text !== text) last = trial(text);
    return last;
  };
}

const isMove = ({ found: { problem } }: FixCandidate): boolean => movesLines(problem.code);

/** So often the cures are made anew without the moves that proved wrong. */
const MOST_TRIES = 4;

/**
 * The edits that make all of them; none where there is nothing to make. Lines are moved only to where they turn out to
 * belong.
 */
export function fixAllOf(analysis: Analysis, ask: AnalyseText): TextEdit[] {
  const trial = rememberingLast(ask);
  const stretches = bySegment(analysis);
  const stretchOf = (offset: number) => lastAtOrBefore(stretches, offset);
  const stay = new Set<number>();
  for (let tries = 1; ; tries += 1) {
    const mayMove = ({ offset }: Move) => tries < MOST_TRIES && !stay.has(stretchOf(offset));
    const { pieces, wrong } = curedAll(analysis, trial, stretchOf, mayMove);
    if (wrong.length === 0) return editsOf(pieces, analysis.text);
    for (const { offset } of wrong) stay.add(stretchOf(offset));
  }
}

/** All rounds, with the moves that may be made; and those that should not have been. */
function curedAll(
  analysis: Analysis,
  trial: AnalyseText,
  stretchOf: (offset: number) => number,
  mayMove: (move: Move) => boolean,
): { pieces: readonly Piece[]; wrong: readonly Move[] } {
  let current = analysis;
  let pieces = createPieceTable(analysis.text);
  let originOf = originsIn(pieces);
  const moves: Move[] = [];
  // Two cures may undo one another.
  const seen = new Set([analysis.text]);
  for (let rounds = mostRounds(analysis); rounds > 0; rounds -= 1) {
    const candidates = candidatesIn(current).filter((one) => !isMove(one) || mayMove(moveOf(one, originOf)));
    const round = roundOf(current, curedIn(current, candidates, trial), trial);
    if (!round || seen.has(round.analysis.text)) break;
    seen.add(round.analysis.text);
    for (const { candidate } of round.cured) if (isMove(candidate)) moves.push(moveOf(candidate, originOf));
    pieces = applyToPieces(pieces, round.edits);
    originOf = originsIn(pieces);
    current = round.analysis;
  }
  const [before, after] = [problemSetOf(analysis).problems, problemSetOf(current).problems];
  return { pieces, wrong: wrongMoves({ moves, before, after, originOf, stretchOf }) };
}

function mostRounds({ notes, lines }: Analysis): number {
  const unread = notes.flatMap(({ note }) => note.segments).filter(({ readable }) => !readable);
  const longest = Math.max(0, ...unread.map(({ region }) => region.text.length));
  // Each round cures something, and a line has but few findings.
  return Math.min(3 * lines.count, Math.max(FEWEST_ROUNDS, Math.floor(READ_AGAIN / longest)));
}
