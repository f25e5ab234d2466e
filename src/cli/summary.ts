import writeFileAtomic from 'write-file-atomic';
import { summaryLines } from '../present/summary.ts';
import type { NoteService } from '../service/note-service.ts';
import { type NoteFile, unreadable } from './files.ts';
import type { Report } from './report.ts';

/** `cto-note summary`: the summaries of every lesion of a file. A lesion with errors has none. */
export function summaryReport(service: NoteService, { name, document }: NoteFile): Report {
  const { notes, settings } = service.analysis(document);
  const { refusals } = service.summaries(document, 'all');
  const failed = notes.some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
  const lesions = notes
    .flatMap((note) => note.lesions)
    .map(({ entry, assessment }) => {
      const refused = refusals.find(({ lesion }) => lesion === entry.name);
      const summary = refused ? null : summaryLines(assessment, settings).join('\n');
      return {
        id: entry.name,
        vessel: entry.data.vessel ?? null,
        summary,
        ...(refused ? { refused: refused.message } : {}),
      };
    });
  const unread = notes.flatMap(({ note, problems }) => (note.readable ? [] : problems.slice(0, 1)));
  return {
    failed,
    text: [
      ...unread.map(({ message }) => `${name}: no summary: ${message}`),
      ...lesions.flatMap(({ id, summary, refused }) => [
        `${name}: lesion ${id}`,
        ...(summary ?? `No summary: ${refused}`).split('\n'),
        '',
      ]),
    ],
    json: { file: name, lesions },
  };
}

/**
 * Puts the summaries into the file. The file is replaced as a whole or not at all; one that is up to date is
 * not touched.
 *
 * @throws UsageError with one sentence if the file cannot be written
 */
export async function writeSummaries(service: NoteService, { name, bom, document }: NoteFile): Promise<void> {
  const { edits } = service.summaries(document, 'all');
  if (edits.length === 0) return;
  const { lines } = service.analysis(document);
  let text = document.getText();
  const backwards = [...edits].sort((a, b) => lines.offsetAt(b.range.start) - lines.offsetAt(a.range.start));
  for (const { range, newText } of backwards) {
    text = text.slice(0, lines.offsetAt(range.start)) + newText + text.slice(lines.offsetAt(range.end));
  }
  try {
    await writeFileAtomic(name, (bom ? '\ufeff' : '') + text);
  } catch (error) {
    throw unreadable(name, error);
  }
}
