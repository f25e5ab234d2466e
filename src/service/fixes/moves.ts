/**
 * Fixes that move lines. Many a text is YAML with a line in the wrong place, and says something else: whether a line
 * belongs where it was put is told by what the schema makes of its segment then.
 */

import type { ProblemCode } from '../../problems/codes.ts';
import type { Problem } from '../../problems/problem.ts';
import type { HostOffset } from '../../text/offsets.ts';
import type { FixCandidate } from './context.ts';

export interface Move {
  /** Where the line stood in the first text. */
  readonly offset: HostOffset;
  /** The codes that say it was not meant to stand where it is now, or that this is not known yet. */
  readonly misplaced: RegExp;
}

const MOVES: ReadonlySet<ProblemCode> = new Set(['yaml-indent', 'yaml-dash', 'yaml-tab']);

const OF_KEY = /^yaml-|^unknown-key$|^wrong-type$|^duplicate-/;
/** As a lesion of its own an entry, or the one above it, may be but a part of one. */
const OF_ENTRY = new RegExp(`${OF_KEY.source}|^missing-key$`);

/** Whether the fixes of such problems move lines. */
export function movesLines(code: ProblemCode): boolean {
  return MOVES.has(code);
}

/** The move that fixes a problem of a text, `originOf` whose offsets leads to the first one. */
export function proposeMove(
  { context: { problem, text } }: FixCandidate,
  originOf: (offset: HostOffset) => number,
): Move {
  const isEntry = problem.code === 'yaml-dash' || text.startsWith('-');
  return { offset: originOf(problem.range.start), misplaced: isEntry ? OF_ENTRY : OF_KEY };
}

/** What there is to tell of the moves in a text. */
interface MoveOutcome {
  readonly moves: readonly Move[];
  /** What there was before all fixes, and what there is after them. */
  readonly before: readonly Problem[];
  readonly after: readonly Problem[];
  /** Leads from an offset after all fixes to the first text. */
  originOf(offset: HostOffset): number;
  /** The section of the first text that tells what becomes of a move in it. */
  sectionOf(offset: HostOffset): number;
}

/** The moves that were wrong, or may have been: all of them, where one has made another section unreadable. */
export function wrongMoves({ moves, before, after, originOf, sectionOf }: MoveOutcome): readonly Move[] {
  if (moves.length === 0) return [];
  const errorsIn = (problems: readonly Problem[], placeOf: (offset: HostOffset) => number) => {
    const codes = new Map<number, Set<string>>();
    for (const { code, severity, range } of problems) {
      if (severity !== 'error') continue;
      const number = sectionOf(placeOf(range.start));
      codes.set(number, (codes.get(number) ?? new Set()).add(code));
    }
    return codes;
  };
  const isUnread = (codes: Iterable<string> = []) => [...codes].some((code) => code.startsWith('yaml-'));
  const [old, left] = [errorsIn(before, (offset) => offset), errorsIn(after, originOf)];
  if ([...left].some(([number, codes]) => isUnread(codes) && !isUnread(old.get(number)))) return moves;
  return moves.filter(({ offset, misplaced }) =>
    [...(left.get(sectionOf(offset)) ?? [])].some((code) => misplaced.test(code)),
  );
}
