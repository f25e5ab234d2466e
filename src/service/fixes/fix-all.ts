/** All cures that may be made unasked, one after the other until none is left. */
import { applied, inOrder } from '../../summary/apply.ts';
import type { TextEdit } from '../../summary/edit.ts';
import type { Analysis } from '../analysis.ts';
import { apart } from './apart.ts';
import { type Candidate, provenAtOnce } from './at-once.ts';
import { foundAt, type Proven, type Trial } from './find.ts';
import { membersFinder } from './members.ts';
import { editsOf, piecesAfter, whole } from './pieces.ts';
import { findingsOf, isNoWorse } from './proof.ts';
import { fixesOf, mayBeCuredUnasked } from './table.ts';

/**
 * How many characters may be read again for cures that have need of a round each. Slips that hide one another in one
 * block would otherwise cost the square of their number; what is left is cured at the next call.
 */
const READ_AGAIN = 500_000;
const FEWEST_ROUNDS = 20;

interface Cured {
  readonly candidate: Candidate;
  readonly fix: Proven;
}

/** The findings that have safe cures, in the order of the text. */
function candidatesIn(analysis: Analysis): Candidate[] {
  const members = membersFinder();
  return analysis.notes.flatMap((analysed) =>
    analysed.problems.flatMap((problem) => {
      if (!mayBeCuredUnasked(problem.code)) return [];
      const found = foundAt(analysis, analysed, problem, members);
      const fixes = fixesOf(found).filter(({ safe }) => safe === true);
      return fixes.length > 0 ? [{ found, fixes }] : [];
    }),
  );
}

/** Safe cures, none of which touches another. */
function curedIn(analysis: Analysis, trial: Trial): Cured[] {
  const candidates = candidatesIn(analysis);
  const proven = provenAtOnce(analysis, candidates, trial);
  const safe = candidates.flatMap((candidate) => {
    const fix = proven.get(candidate);
    return fix?.safe ? [{ candidate, fix }] : [];
  });
  return apart(safe, ({ fix }) => fix.edits);
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

/** What is tried and proves right is tried once more, to be made. */
function rememberingLast(trial: Trial): Trial {
  let last: Analysis | null = null;
  return (text) => {
    if (last?.text !== text) last = trial(text);
    return last;
  };
}

/** The edits that make all of them; none where there is nothing to make. */
export function fixAllOf(analysis: Analysis, ask: Trial): TextEdit[] {
  const trial = rememberingLast(ask);
  let current = analysis;
  let pieces = whole(analysis.text);
  // Each round cures something, and a line has but few findings.
  const affordable = Math.max(FEWEST_ROUNDS, Math.floor(READ_AGAIN / analysis.text.length));
  for (let rounds = Math.min(3 * analysis.lines.count, affordable); rounds > 0; rounds -= 1) {
    const round = roundOf(current, curedIn(current, trial), trial);
    if (!round) break;
    pieces = piecesAfter(pieces, round.edits);
    current = round.analysis;
  }
  return editsOf(pieces, analysis.text);
}
