import { assessmentJson } from '../present/score-json.ts';
import { scoreTextLines } from '../present/score-text.ts';
import type { Analysis } from '../service/analysis.ts';
import { errorLines, type Report } from './report.ts';

/** `cto-note score`: the scores of every lesion of a file. */
export function scoreReport(name: string, analysis: Analysis): Report {
  const { notes, settings } = analysis;
  const lesions = notes.flatMap((note) => note.lesions);
  const errors = errorLines(name, analysis);
  return {
    failed: errors.length > 0,
    count: { errors: errors.length, warnings: 0 },
    text:
      lesions.length === 0 && errors.length === 0
        ? [`${name}: no lesion`]
        : lesions.flatMap(({ entry, assessment }) => [
            `${name}: lesion ${entry.name}${entry.data.vessel ? `, ${entry.data.vessel}` : ''}`,
            ...scoreTextLines(assessment, settings),
          ]),
    errors,
    json: {
      file: name,
      lesions: lesions.map(({ entry, assessment }) => ({
        id: entry.data.id === undefined ? null : String(entry.data.id),
        vessel: entry.data.vessel ?? null,
        ...assessmentJson(assessment, settings),
      })),
    },
  };
}
