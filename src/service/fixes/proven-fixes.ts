import type { Problem } from '../../problems/problem.ts';
import { applyEdits, type TextEdit } from '../../text/edits.ts';
import type { Message } from '../../text/message.ts';
import { firstNot } from '../../text/offsets.ts';
import type { AnalysedNote, Analysis } from '../analysis.ts';
import type { Fix, FixContext } from './context.ts';
import { membersFinder } from './members.ts';
import { movesLines } from './moves.ts';
import { errorsIn, isFixed, problemSetOf } from './proof.ts';

/** Analyses a text as if the document were edited that way. */
export type AnalyseText = (text: string) => Analysis;

/** A fix with the edits that proved right, and the errors that they leave. */
export type ProvenFix = Fix & {
  readonly title: Message;
  readonly edits: Fix['alternatives'][number];
  readonly errors: number;
};

/** A way that proved right, and the errors that it leaves. */
export interface ProvenEdits {
  readonly edits: readonly TextEdit[];
  readonly errors: number;
}

/**
 * A problem with what its fixes look at.
 *
 * @param members for several problems of one analysis the same
 */
export function fixContextAt(
  analysis: Analysis,
  analysed: AnalysedNote,
  problem: Problem,
  members = membersFinder(),
): FixContext {
  const { start, end } = problem.range;
  const { segments } = analysed.note;
  // The last segment that begins before it or there: segments stand in order.
  const segment =
    segments[firstNot(segments.length, (i) => (segments[i]?.region.outer.start ?? 0) <= start) - 1];
  const isIn = segment && start < segment.region.outer.end;
  const written = analysis.text.slice(start, end);
  const data = problem.data ?? {};
  return { ...analysed, analysis, problem, data, text: written, segment: isIn ? segment : null, members };
}

/** The fixes of a problem that proved right, each tried by itself. */
export function provenFixes(
  { analysis, problem }: Pick<FixContext, 'analysis' | 'problem'>,
  fixes: readonly Fix[],
  analyse: AnalyseText,
): ProvenFix[] {
  const before = problemSetOf(analysis);
  const proven = fixes.flatMap((fix) => {
    const right = fix.alternatives.flatMap((edits): ProvenEdits[] => {
      const edited = problemSetOf(analyse(applyEdits(analysis.text, edits)));
      return isFixed(before, edited, problem, edits, fix.keepsProblem)
        ? [{ edits, errors: errorsIn(edited) }]
        : [];
    });
    return provenBy(fix, right) ?? [];
  });
  return bestFirst(problem, proven);
}

/** Fixes in the order in which they are offered. Of two that move lines the better one leaves fewer errors. */
export function bestFirst({ code }: Problem, proven: readonly ProvenFix[]): ProvenFix[] {
  if (!movesLines(code)) return [...proven];
  const [best, ...others] = proven.toSorted((a, b) => a.errors - b.errors);
  return best ? [best, ...others.map((other) => ({ ...other, preferred: false }))] : [];
}

/** A fix by the best of the ways that proved right; null if none did. */
export function provenBy(fix: Fix, right: readonly ProvenEdits[]): ProvenFix | null {
  const fewest = Math.min(...right.map(({ errors }) => errors));
  const [best, ...others] = right.filter(({ errors }) => errors === fewest);
  // Where two ways are as good, the place is not sure.
  if (!best) return null;
  const { edits, errors } = best;
  const title = typeof fix.title === 'function' ? fix.title(edits) : fix.title;
  return { ...fix, title, safe: fix.safe === true && others.length === 0, edits, errors };
}
