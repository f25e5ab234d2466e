import { problemAt } from '../note/problem.ts';
import { summaryLines } from '../present/summary.ts';
import { markersOf, writtenSummary } from '../summary/written.ts';
import type { Check } from './check.ts';

/** A summary that no longer matches its lesion. */
export const staleSummary: Check = {
  about: 'summaries',
  run({ text, note, lesions, settings }) {
    const markers = markersOf(text);
    return lesions.flatMap(({ entry, assessment }) => {
      // A lesion with errors has no summary to compare with.
      if (entry.errors.length > 0) return [];
      const written = writtenSummary(text, note, entry, markers);
      if (!written || written.content === summaryLines(assessment, settings).join('\n')) return [];
      const message = `This summary no longer matches lesion ${entry.name}: insert it again.`;
      return [problemAt('summary-stale', message, written.range)];
    });
  },
};
