/** All cures that may be made unasked, one after the other until none is left. */
import type { TextEdit } from '../../summary/edit.ts';
import { firstNot } from '../../text/search.ts';
import type { Analysis } from '../analysis.ts';
import { applied, inOrder, touches } from './apply.ts';
import { type Candidate, provenAtOnce } from './at-once.ts';
import { foundAt, type Proven, type Trial } from './find.ts';
import { editsOf, piecesAfter, whole } from './pieces.ts';
import { findingsOf, isNoWorse } from './proof.ts';
import { fixesOf, mayBeCuredUnasked } from './table.ts';

interface Cured {
  readonly candidate: Candidate;
  readonly fix: Proven;
}

/** The findings that have safe cures, in the order of the text. */
function candidatesIn(analysis: Analysis): Candidate[] {
  return analysis.notes.flatMap((analysed) =>
    analysed.problems.flatMap((problem) => {
      if (!mayBeCuredUnasked(problem.code)) return [];
      const found = foundAt(analysis, analysed, problem);
      const fixes = fixesOf(found).filter(({ safe }) => safe === true);
      return fixes.length > 0 ? [{ found, fixes }] : [];
    }),
  );
}

/** Safe cures, none of which touches another. */
function curedIn(analysis: Analysis, trial: Trial): Cured[] {
  const taken: TextEdit[] = [];
  const candidates = candidatesIn(analysis);
  const proven = provenAtOnce(analysis, candidates, trial);
  return candidates.flatMap((candidate) => {
    const fix = proven.get(candidate);
    // Those that were taken are in order and apart: only the next ones can touch.
    const next = ({ range }: TextEdit) =>
      firstNot(taken.length, (i) => (taken[i]?.range.start ?? 0) <= range.start);
    const isFree = (edit: TextEdit) =>
      taken.slice(Math.max(0, next(edit) - 1), next(edit) + 1).every((other) => !touches(edit, other));
    if (!fix?.safe || !fix.edits.every(isFree)) return [];
    for (const edit of fix.edits) taken.splice(next(edit), 0, edit);
    return [{ candidate, fix }];
  });
}

interface Round {
  readonly edits: readonly TextEdit[];
  readonly analysis: Analysis;
}

/** The text with cures made, all of them if they do no harm together; null if none may be made. */
function roundOf(analysis: Analysis, cured: readonly Cured[], trial: Trial): Round | null {
  if (cured.length === 0) return null;
  const edits = inOrder(cured.flatMap(({ fix }) => fix.edits));
  const edited = trial(applied(analysis.text, edits));
  const problems = cured.map(({ candidate }) => candidate.found.problem);
  if (isNoWorse(findingsOf(analysis), findingsOf(edited), problems)) return { edits, analysis: edited };
  if (cured.length === 1) return null;
  const half = cured.length >> 1;
  return roundOf(analysis, cured.slice(0, half), trial) ?? roundOf(analysis, cured.slice(half), trial);
}

/** The edits that make all of them; none where there is nothing to make. */
export function fixAllOf(analysis: Analysis, trial: Trial): TextEdit[] {
  let current = analysis;
  let pieces = whole(analysis.text);
  // Each round cures something, and a line has but few findings.
  for (let rounds = 3 * analysis.lines.count; rounds > 0; rounds -= 1) {
    const round = roundOf(current, curedIn(current, trial), trial);
    if (!round) break;
    pieces = piecesAfter(pieces, round.edits);
    current = round.analysis;
  }
  return editsOf(pieces, analysis.text);
}
