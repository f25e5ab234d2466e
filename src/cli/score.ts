import { assessmentJson } from '../present/score-json.ts';
import { scoreTextLines } from '../present/score-text.ts';
import type { NoteService } from '../service/note-service.ts';
import type { NoteFile } from './files.ts';
import type { Report } from './report.ts';

/** `cto-note score`: the scores of every lesion of a file. */
export function scoreReport(service: NoteService, { name, document }: NoteFile): Report {
  const { notes, settings, lines } = service.analysis(document);
  const lesions = notes.flatMap((note) => note.lesions);
  const errors = notes.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'));
  return {
    failed: errors.length > 0,
    text: [
      ...errors.map(
        ({ range, message, code }) => `${name}:${lines.lineAt(range.start) + 1}: error: ${message} [${code}]`,
      ),
      ...lesions.flatMap(({ entry, assessment }) => [
        `${name}: lesion ${entry.name}${entry.data.vessel ? `, ${entry.data.vessel}` : ''}`,
        ...scoreTextLines(assessment, settings),
      ]),
    ],
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
