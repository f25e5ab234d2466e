import { placeOfSummary, writtenSummary } from '../edit/summary/summary.ts';
import { summaryText } from '../present/summary.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import { msg } from '../text/message.ts';
import { type AssessedLesion, isUncertain, type Subject } from './check.ts';

/**
 * The summaries that no longer match their lesions. In Markdown they stand outside of the lesion, so this is asked
 * of all lesions each time.
 */
export function staleSummary(
  { text, note, settings }: Subject,
  lesions: readonly AssessedLesion[],
): Problem[] {
  // Under an error that it may rest on, it says what they were before.
  if (['patient', 'procedure', 'complications', 'follow_up'].some((section) => isUncertain(note, [section])))
    return [];
  return lesions.flatMap(({ entry, assessment }) => {
    // A lesion with errors has no summary to compare with.
    if (entry.errors.length > 0) return [];
    const written = writtenSummary(text, note, entry);
    if (written === null || written === summaryText(assessment, settings)) return [];
    const message = msg`This summary no longer matches lesion ${entry.name}: insert it again.`;
    const problem = createProblem(
      'summary-stale',
      message,
      placeOfSummary(text, note, entry) ?? entry.anchor,
    );
    return [{ ...problem, data: { path: entry.path } }];
  });
}
