/** The findings of a document that are shown. */
import { type Problem, problemAt } from '../note/problem.ts';
import type { Severity } from '../note/problem-codes.ts';
import { grouped, say } from '../words/sentence.ts';
import { type Analysis, problemsIn } from './analysis.ts';
import { severityFor } from './severity.ts';

/** Nobody reads more of them, and an editor takes long to draw them. */
const MOST_SHOWN = 1000;

const RANKS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * The findings that the unit wants to see, with its severities, in the order of the text. Of very many the worst are
 * shown, and a finding that says how many are left out.
 *
 * @param wanted which of them are asked for; all if it is left out
 */
export function shownOf(analysis: Analysis, wanted = (_: Problem) => true): Problem[] {
  const { notes, settings } = analysis;
  const all = problemsIn(analysis).flatMap((problem): Problem[] => {
    const severity = severityFor(problem, settings);
    if (severity === null) return [];
    const told = severity === problem.severity ? problem : { ...problem, severity };
    return wanted(told) ? [told] : [];
  });
  if (all.length <= MOST_SHOWN) return all;
  const numbers = all.map((_, i) => i);
  const rank = (number: number) => RANKS.indexOf(all[number]?.severity ?? 'hint');
  numbers.sort((a, b) => rank(a) - rank(b) || a - b);
  const kept = new Set(numbers.slice(0, MOST_SHOWN));
  const left = grouped(all.length - MOST_SHOWN);
  const message = say`${left} more problems are not shown: fix some of these first.`;
  const anchor = notes[0]?.note.anchor ?? { start: 0, end: 0 };
  return [problemAt('too-many-findings', message, anchor), ...all.filter((_, i) => kept.has(i))];
}
