import type { Problem } from '../../note/problem.ts';
import { firstNot } from '../../text/search.ts';
import type { Sentence } from '../../words/sentence.ts';
import type { AnalysedNote, Analysis } from '../analysis.ts';
import { applied } from './apply.ts';
import type { Fix, Found } from './fix.ts';
import { cures, errorsIn } from './proof.ts';
import { fixesOf } from './table.ts';

/** Analyses a text as if the document were edited that way. */
export type Trial = (text: string) => Analysis;

/** A fix with the edits that proved right. */
export type Proven = Fix & { readonly title: Sentence; readonly edits: Fix['ways'][number] };

/** A finding with what its cures look at. */
export function foundAt(analysis: Analysis, analysed: AnalysedNote, problem: Problem): Found {
  const { start, end } = problem.range;
  const { parts } = analysed.note;
  // The last block that begins before it or there: blocks stand in order.
  const part = parts[firstNot(parts.length, (i) => (parts[i]?.block.outer.start ?? 0) <= start) - 1];
  const isIn = part && start < part.block.outer.end;
  const written = analysis.text.slice(start, end);
  return { ...analysed, analysis, problem, clue: problem.clue ?? {}, written, part: isIn ? part : null };
}

/** The cures of a finding that proved right. */
export function provenFixes(found: Found, trial: Trial, wanted = (_: Fix) => true): Proven[] {
  const { analysis, problem } = found;
  return fixesOf(found)
    .filter(wanted)
    .flatMap((fix) => {
      const right = fix.ways.flatMap((edits) => {
        const edited = trial(applied(analysis.text, edits));
        return cures(analysis, edited, problem, edits, fix.stays) ? { edits, errors: errorsIn(edited) } : [];
      });
      const fewest = Math.min(...right.map(({ errors }) => errors));
      const [best, ...others] = right.filter(({ errors }) => errors === fewest);
      // Where two ways are as good, the place is not sure.
      if (!best) return [];
      const { edits } = best;
      const title = typeof fix.title === 'function' ? fix.title(edits) : fix.title;
      return [{ ...fix, title, safe: fix.safe === true && others.length === 0, edits }];
    });
}
