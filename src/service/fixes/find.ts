import type { Problem } from '../../note/problem.ts';
import { applied } from '../../summary/apply.ts';
import type { TextEdit } from '../../summary/edit.ts';
import { firstNot } from '../../text/search.ts';
import type { Sentence } from '../../words/sentence.ts';
import type { AnalysedNote, Analysis } from '../analysis.ts';
import type { Fix, Found } from './fix.ts';
import { membersFinder } from './members.ts';
import { movesLines } from './moves.ts';
import { cures, errorsIn, findingsOf } from './proof.ts';

/** Analyses a text as if the document were edited that way. */
export type Trial = (text: string) => Analysis;

/** A fix with the edits that proved right, and the errors that they leave. */
export type Proven = Fix & {
  readonly title: Sentence;
  readonly edits: Fix['ways'][number];
  readonly errors: number;
};

/** A way that proved right, and the errors that it leaves. */
export interface RightWay {
  readonly edits: readonly TextEdit[];
  readonly errors: number;
}

/**
 * A finding with what its cures look at.
 *
 * @param members for several findings of one analysis the same
 */
export function foundAt(
  analysis: Analysis,
  analysed: AnalysedNote,
  problem: Problem,
  members = membersFinder(),
): Found {
  const { start, end } = problem.range;
  const { parts } = analysed.note;
  // The last block that begins before it or there: blocks stand in order.
  const part = parts[firstNot(parts.length, (i) => (parts[i]?.block.outer.start ?? 0) <= start) - 1];
  const isIn = part && start < part.block.outer.end;
  const written = analysis.text.slice(start, end);
  const clue = problem.clue ?? {};
  return { ...analysed, analysis, problem, clue, written, part: isIn ? part : null, members };
}

/** The cures of a finding that proved right, each tried by itself. */
export function provenFixes(
  { analysis, problem }: Pick<Found, 'analysis' | 'problem'>,
  fixes: readonly Fix[],
  trial: Trial,
): Proven[] {
  const before = findingsOf(analysis);
  const proven = fixes.flatMap((fix) => {
    const right = fix.ways.flatMap((edits): RightWay[] => {
      const edited = findingsOf(trial(applied(analysis.text, edits)));
      return cures(before, edited, problem, edits, fix.stays) ? [{ edits, errors: errorsIn(edited) }] : [];
    });
    return provenBy(fix, right) ?? [];
  });
  return bestFirst(problem, proven);
}

/** Cures in the order in which they are offered. Of two that move lines the better one leaves fewer errors. */
export function bestFirst({ code }: Problem, proven: readonly Proven[]): Proven[] {
  if (!movesLines(code)) return [...proven];
  const [best, ...others] = proven.toSorted((a, b) => a.errors - b.errors);
  return best ? [best, ...others.map((other) => ({ ...other, preferred: false }))] : [];
}

/** A fix by the best of the ways that proved right; null if none did. */
export function provenBy(fix: Fix, right: readonly RightWay[]): Proven | null {
  const fewest = Math.min(...right.map(({ errors }) => errors));
  const [best, ...others] = right.filter(({ errors }) => errors === fewest);
  // Where two ways are as good, the place is not sure.
  if (!best) return null;
  const { edits, errors } = best;
  const title = typeof fix.title === 'function' ? fix.title(edits) : fix.title;
  return { ...fix, title, safe: fix.safe === true && others.length === 0, edits, errors };
}
