import { access, constants } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import type { Analysis } from '../service/analysis.ts';
import { summariesOf } from '../service/summaries.ts';
import { unusable } from './file-names.ts';
import type { NoteFile } from './note-file.ts';

/**
 * Puts the summaries into the file. The file is replaced as a whole or not at all; one that is up to date is
 * not touched.
 *
 * @throws UsageError with one sentence if the file cannot be written
 */
export async function writeSummaries({ name, bom }: NoteFile, analysis: Analysis): Promise<void> {
  const { edits } = summariesOf(analysis, 'all');
  if (edits.length === 0) return;
  const { lines } = analysis;
  let { text } = analysis;
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
