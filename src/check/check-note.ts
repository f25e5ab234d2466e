/**
 * All that a person should know about a note.
 */
import { type Problem, problemAt } from '../note/problem.ts';
import type { Check, Subject } from './check.ts';
import { boundaries, completeness } from './completeness.ts';
import { consent } from './consent.ts';
import { complications, lesionContradictions } from './contradictions.ts';
import { definition } from './definition.ts';
import { goals, symptoms } from './indication.ts';
import { privacy } from './privacy.ts';
import { safety } from './safety.ts';
import { withSilences } from './silence.ts';
import { staleSummary } from './stale-summary.ts';
import { written } from './written.ts';

const checks: readonly Check[] = [
  consent,
  goals,
  symptoms,
  definition,
  lesionContradictions,
  complications,
  written,
  privacy,
  completeness,
  boundaries,
  safety,
  staleSummary,
];

/** One check; if it fails itself, that is a finding, since silence would look like a clean note. */
function guarded({ about, run }: Check, subject: Subject): Problem[] {
  try {
    return run(subject);
  } catch {
    return [problemAt('check-failed', `This note could not be checked for ${about}.`, subject.note.anchor)];
  }
}

/** The problems of a note in the order of the text: of its YAML, against the schema, and of all checks. */
export function checkNote(subject: Subject): Problem[] {
  const { text, note, lines } = subject;
  const found = [...note.problems, ...checks.flatMap((check) => guarded(check, subject))];
  return withSilences(text, note, found, lines).sort((a, b) => a.range.start - b.range.start);
}
