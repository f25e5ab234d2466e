/**
 * Fixes, each tried and proved. A trial asks for edits and is told what came of them: so one fix is tried by itself,
 * and many side by side, each in a section of its own. To read the whole document for each would take the square.
 */
import type { Problem } from '../../problems/problem.ts';
import { applyEdits, type TextEdit, withoutOverlaps } from '../../text/edits.ts';
import type { Message } from '../../text/message.ts';
import type { Analysis } from '../analysis.ts';
import type { Fix, FixCandidate } from './context.ts';
import { movesLines } from './moves.ts';
import { errorsIn, isFixed, problemSetsOf, type Sections, type TrialResult } from './proof.ts';

/** Analyses a text as if the document were edited that way. */
export type AnalyseText = (text: string) => Analysis;

/** A fix with the edits that proved right, and the errors that they leave. */
type ProvenFix = Fix & {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  readonly errors: number;
};

/** A candidate with its first fix that proved right and is safe. */
export interface ProvenCandidate {
  readonly candidate: FixCandidate;
  readonly edits: readonly TextEdit[];
}

/** Asks for edits to be tried in its section, is told what came of them, and ends with what proved right. */
type Trial<T> = Generator<readonly TextEdit[], T, TrialResult>;

/** The fixes of a problem that proved right, each tried by itself. */
export function provenFixes(
  analysis: Analysis,
  problem: Problem,
  fixes: readonly Fix[],
  analyse: AnalyseText,
): ProvenFix[] {
  const trials = new Map([[0, trialOfFixes(problem, fixes)]]);
  return trySideBySide(analysis, [0], trials, analyse).flat();
}

/** Tries the fixes of one problem, each of its alternatives by itself. */
function* trialOfFixes(problem: Problem, fixes: readonly Fix[]): Trial<ProvenFix[]> {
  const proven: ProvenFix[] = [];
  for (const fix of fixes) {
    const right: { edits: readonly TextEdit[]; errors: number }[] = [];
    for (const edits of fix.alternatives) {
      const outcome = yield edits;
      if (isFixed(outcome, [problem], edits, fix.keepsProblem))
        right.push({ edits, errors: errorsIn(outcome.after.problems) });
    }
    const fewest = Math.min(...right.map(({ errors }) => errors));
    const [best, ...others] = right.filter(({ errors }) => errors === fewest);
    if (!best) continue;
    const title = typeof fix.title === 'function' ? fix.title(best.edits) : fix.title;
    // Where two alternatives are as good, the place is not sure.
    proven.push({ ...fix, ...best, title, safe: fix.safe === true && others.length === 0 });
  }
  if (!movesLines(problem.code)) return proven;
  // Of two that move lines the better one leaves fewer errors.
  return proven.sort((a, b) => a.errors - b.errors).map((fix, i) => (i ? { ...fix, preferred: false } : fix));
}

/** Tries the fixes of the problems of one section: those that have but one way together, the others one by one. */
export function* trialOfSection(candidates: readonly FixCandidate[]): Trial<ProvenCandidate[]> {
  const editsOf = ({ fixes }: FixCandidate) => fixes[0]?.alternatives[0] ?? [];
  const group = withoutOverlaps(candidates.filter(hasOneWay), editsOf);
  if (group.length > 1) {
    const edits = group.flatMap(editsOf);
    const problems = group.map(({ context: { problem } }) => problem);
    if (isFixed(yield edits, problems, edits)) {
      // What touches them has its turn in the next pass.
      const others = yield* trialOfEach(candidates.filter((candidate) => !hasOneWay(candidate)));
      return [...group.map((candidate) => ({ candidate, edits: editsOf(candidate) })), ...others];
    }
  }
  return yield* trialOfEach(candidates);
}

function* trialOfEach(candidates: readonly FixCandidate[]): Trial<ProvenCandidate[]> {
  const proven: ProvenCandidate[] = [];
  for (const candidate of candidates) {
    const [first] = yield* trialOfFixes(candidate.context.problem, candidate.fixes);
    if (first?.safe) proven.push({ candidate, edits: first.edits });
  }
  return proven;
}

/** Of mistakes that keep a text from being read, each hides the next: they are never tried together. */
function hasOneWay({ context: { problem }, fixes }: FixCandidate): boolean {
  return fixes.length === 1 && fixes[0]?.alternatives.length === 1 && !problem.code.startsWith('yaml-');
}

/** Runs trials, by the numbers of their sections, so that each turn of all of them reads the text once. */
export function trySideBySide<T>(
  analysis: Analysis,
  sections: Sections,
  trials: ReadonlyMap<number, Trial<T>>,
  analyse: AnalyseText,
): T[] {
  if (trials.size === 0) return [];
  const before = problemSetsOf(analysis, sections);
  const done: T[] = [];
  let turns = [...trials].map(([number, trial]) => ({ number, trial, turn: trial.next() }));
  for (;;) {
    for (const { turn } of turns) if (turn.done) done.push(turn.value);
    const asked = new Map(
      turns.flatMap(({ number, turn }) => (turn.done ? [] : [[number, turn.value] as const])),
    );
    if (asked.size === 0) return done;
    let sum = 0;
    const by = sections.map((_, number) => {
      const before = sum;
      for (const { range, newText } of asked.get(number) ?? [])
        sum += newText.length - (range.end - range.start);
      return before;
    });
    const edited = analyse(applyEdits(analysis.text, [...asked.values()].flat()));
    const after = problemSetsOf(
      edited,
      sections.map((start, number) => start + (by[number] ?? 0)),
    );
    turns = turns.flatMap(({ number, trial, turn }) => {
      const [own, then] = [before[number], after[number]];
      if (turn.done || !own || !then) return [];
      return [{ number, trial, turn: trial.next({ before: own, after: then, by: by[number] ?? 0 }) }];
    });
  }
}
