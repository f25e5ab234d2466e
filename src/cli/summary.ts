import { summaryLines } from '../present/summary.ts';
import type { Analysis } from '../service/analysis.ts';
import { refusalOf, refusalsOf } from '../service/summaries.ts';
import { errorLines, type Report } from './report.ts';

/**
 * `cto-note summary`: the summaries of every lesion of a file. A lesion with errors has none.
 *
 * @param write whether they are to be put into the file, so that a lesion without a place for one is refused
 */
export function summaryReport(name: string, analysis: Analysis, write: boolean): Report {
  // Asked for by lesion: two notes of one file may call one by the same name.
  const refused = write ? refusalsOf(analysis) : null;
  const lesions = analysis.notes
    .flatMap((note) => note.lesions)
    .map(({ entry, assessment }) => {
      const refusal = refused ? refused.get(entry) : refusalOf({ entry, assessment }, analysis);
      return {
        name: entry.name,
        id: entry.data.id === undefined ? null : String(entry.data.id),
        vessel: entry.data.vessel ?? null,
        summary: refusal ? null : summaryLines(assessment, analysis.settings).join('\n'),
        ...(refusal ? { refused: refusal.message } : {}),
      };
    });
  const errors = errorLines(name, analysis);
  return {
    failed: errors.length > 0 || lesions.some(({ refused }) => refused !== undefined),
    count: { errors: errors.length, warnings: 0 },
    text:
      lesions.length === 0 && errors.length === 0
        ? [`${name}: no lesion`]
        : lesions.flatMap((lesion) => [
            `${name}: lesion ${lesion.name}`,
            ...(lesion.summary ?? `No summary: ${lesion.refused}`).split('\n'),
            '',
          ]),
    errors,
    json: { file: name, lesions: lesions.map(({ name: _, ...lesion }) => lesion) },
  };
}
