import { access, constants } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { summaryLines } from '../present/summary.ts';
import type { NoteService } from '../service/note-service.ts';
import { type NoteFile, unusable } from './files.ts';
import { errorLines, type Report } from './report.ts';

/**
 * `cto-note summary`: the summaries of every lesion of a file. A lesion with errors has none.
 *
 * @param write whether they are to be put into the file, so that a lesion without a place for one is refused
 */
export function summaryReport(service: NoteService, { name, document }: NoteFile, write: boolean): Report {
  const analysis = service.analysis(document);
  const lesions = analysis.notes
    .flatMap((note) => note.lesions)
    .map(({ entry, assessment }) => {
      // Asked for by place: two notes of one file may call a lesion by the same name.
      const at = analysis.lines.positionAt(entry.anchor.start);
      const [refusal] = write || entry.errors.length > 0 ? service.summaries(document, at).refusals : [];
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
    // Replacing a file asks only for a folder that may be changed; a file that may not be written stays.
    await access(name, constants.W_OK);
    await writeFileAtomic(name, (bom ? '\ufeff' : '') + text);
  } catch (error) {
    throw unusable(name, error, 'written');
  }
}
