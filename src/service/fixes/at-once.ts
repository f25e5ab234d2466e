/**
 * Cures of many findings, tried at once. To try each by itself would read the whole document for each of them; what
 * stands in stretches of its own can be tried, and judged, side by side.
 */
import { applied } from '../../summary/apply.ts';
import type { TextEdit } from '../../summary/edit.ts';
import type { Analysis } from '../analysis.ts';
import { apart } from './apart.ts';
import { bestFirst, type Proven, provenBy, provenFixes, type RightWay, type Trial } from './find.ts';
import type { Fix, Found } from './fix.ts';
import { cures, curesAll, errorsIn, type Findings } from './proof.ts';
import { byBlock, byNote, findingsIn, movedBy, type Stretches, stretchAt } from './stretches.ts';

/** A finding with its cures. */
export interface Candidate {
  readonly found: Found;
  readonly fixes: readonly Fix[];
}

interface Attempt {
  readonly candidate: Candidate;
  readonly fix: Fix;
  readonly edits: readonly TextEdit[];
}

/** What came of edits in one stretch. */
interface Outcome {
  readonly before: Findings;
  readonly edited: Findings;
  /** How far edits before the stretch have moved it. */
  readonly by: number;
}

const attemptsOf = (candidate: Candidate): Attempt[] =>
  candidate.fixes.flatMap((fix) => fix.ways.map((edits) => ({ candidate, fix, edits })));

/** The first cure of each candidate that proves right. */
export function provenAtOnce(
  analysis: Analysis,
  candidates: readonly Candidate[],
  trial: Trial,
): ReadonlyMap<Candidate, Proven> {
  // What is wrong with a section may change what is found in all of its note.
  const isOfNote = ({ found: { part } }: Candidate) => part && !['entry', 'lesion'].includes(part.block.kind);
  const ofNotes = candidates.filter(isOfNote);
  const ofLesions = candidates.filter((candidate) => !isOfNote(candidate));
  return new Map([
    ...provenIn(analysis, byNote(analysis), ofNotes, trial),
    ...provenIn(analysis, byBlock(analysis), ofLesions, trial),
  ]);
}

function provenIn(
  analysis: Analysis,
  stretches: Stretches,
  candidates: readonly Candidate[],
  trial: Trial,
): ReadonlyMap<Candidate, Proven> {
  const before = findingsIn(analysis, stretches);
  const right = new Map<Fix, RightWay[]>();
  const proven = new Map<Candidate, Proven>();
  const settle = (candidate: Candidate, cured: readonly Proven[]) => {
    const [first] = bestFirst(candidate.found.problem, cured);
    if (first) proven.set(candidate, first);
  };

  const queues = new Map<number, Attempt[]>();
  for (const candidate of candidates) {
    const attempts = attemptsOf(candidate);
    const edits = attempts.flatMap((attempt) => attempt.edits);
    const number = stretchAt(stretches, candidate.found.problem.range.start, edits);
    if (number === null) settle(candidate, provenFixes(candidate.found, candidate.fixes, trial));
    else if (!queues.get(number)?.push(...attempts)) queues.set(number, attempts);
  }

  // What many findings of one stretch have need of is tried together first.
  const together = [...queues].flatMap(([number, attempts]): [number, Attempt[]][] => {
    const group = apart(attempts.filter(isOnlyWay), ({ edits }) => edits);
    return group.length > 1 ? [[number, group]] : [];
  });
  const groups = new Map(together);
  for (const [number, outcome] of outcomes(groups)) {
    const group = groups.get(number) ?? [];
    const problems = group.map(({ candidate }) => candidate.found.problem);
    if (!curesAll(outcome.before, outcome.edited, problems)) continue;
    for (const { fix, edits } of group) right.set(fix, [{ edits, errors: 0 }]);
    // What touches them has its turn in the next round.
    queues.set(number, queues.get(number)?.filter((attempt) => !isOnlyWay(attempt)) ?? []);
  }
  for (let turn = 0; ; turn += 1) {
    const next = [...queues].flatMap(([number, attempts]): [number, Attempt[]][] => {
      const attempt = attempts[turn];
      return attempt ? [[number, [attempt]]] : [];
    });
    if (next.length === 0) break;
    const turns = new Map(next);
    for (const [number, { before, edited, by }] of outcomes(turns)) {
      for (const { candidate, fix, edits } of turns.get(number) ?? []) {
        if (!cures(before, edited, candidate.found.problem, edits, fix.stays, by)) continue;
        right.set(fix, [...(right.get(fix) ?? []), { edits, errors: errorsIn(edited) }]);
      }
    }
  }
  for (const candidate of candidates) {
    if (!proven.has(candidate))
      settle(
        candidate,
        candidate.fixes.flatMap((fix) => provenBy(fix, right.get(fix) ?? []) ?? []),
      );
  }
  return proven;

  /** What comes of attempts in several stretches, all of them made in one text. */
  function outcomes(attempts: ReadonlyMap<number, readonly Attempt[]>): Map<number, Outcome> {
    if (attempts.size === 0) return new Map();
    const edits = new Map(
      [...attempts].map(([number, of]) => [number, of.flatMap((attempt) => attempt.edits)] as const),
    );
    const { moved, by } = movedBy(stretches, edits);
    const edited = findingsIn(trial(applied(analysis.text, [...edits.values()].flat())), moved);
    return new Map(
      [...attempts.keys()].flatMap((number): [number, Outcome][] => {
        const [own, then] = [before[number], edited[number]];
        return own && then ? [[number, { before: own, edited: then, by: by[number] ?? 0 }]] : [];
      }),
    );
  }
}

/** Whether it is the only way to cure its finding. Of slips that keep a text from being read, each hides the next. */
function isOnlyWay({ candidate: { found, fixes }, fix }: Attempt): boolean {
  return fixes.length === 1 && fix.ways.length === 1 && !found.problem.code.startsWith('yaml-');
}
