/** All cures that may be made unasked, one after the other until none is left. */
import type { TextEdit } from '../../summary/edit.ts';
import type { Analysis } from '../analysis.ts';
import { applied, inOrder } from './apply.ts';
import { foundAt, provenFixes, type Trial } from './find.ts';
import { editsOf, piecesAfter, whole } from './pieces.ts';
import { mayBeCuredUnasked } from './table.ts';

/** The edits of one round: safe cures, none of which touches another. */
function round(analysis: Analysis, trial: Trial): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const analysed of analysis.notes) {
    for (const problem of analysed.problems) {
      if (!mayBeCuredUnasked(problem.code)) continue;
      const found = foundAt(analysis, analysed, problem);
      const [fix] = provenFixes(found, trial, ({ safe }) => safe === true);
      if (fix?.safe && !fix.edits.some((edit) => taken.some((other) => touches(edit, other))))
        taken.push(...fix.edits);
    }
  }
  return taken;
}

const touches = ({ range: a }: TextEdit, { range: b }: TextEdit) => a.start <= b.end && b.start <= a.end;

/** The edits that make all of them; none where there is nothing to make. */
export function fixAllOf(analysis: Analysis, trial: Trial): TextEdit[] {
  let current = analysis;
  let pieces = whole(analysis.text);
  // Each round cures something, and a line has but few findings.
  for (let rounds = 3 * analysis.lines.count; rounds > 0; rounds -= 1) {
    const edits = inOrder(round(current, trial));
    if (edits.length === 0) break;
    pieces = piecesAfter(pieces, edits);
    current = trial(applied(current.text, edits));
  }
  return editsOf(pieces, analysis.text);
}
