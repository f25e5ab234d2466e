/**
 * The edit that puts a summary into its place: nothing else of the document changes by a byte.
 */
import type { LesionEntry } from '../note/lesions.ts';
import type { Note } from '../note/note.ts';
import { eolOf } from '../text/lines.ts';
import type { SummaryMarker } from '../text/markers.ts';
import type { Range } from '../text/range.ts';
import { markdownEdit } from './markdown-edit.ts';
import { writtenSummary } from './written.ts';
import { yamlEdit } from './yaml-edit.ts';

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * A summary that says what it should is left as it stands, however it is written: the edit then is empty.
 *
 * @param lines the lines of the summary
 * @param markers the summaries of a Markdown document, see `markersOf`
 * @returns null if the lesion is written in a way that leaves no place for it, such as an alias
 */
export function summaryEdit(
  text: string,
  note: Note,
  entry: LesionEntry,
  lines: readonly string[],
  markers: ReadonlyMap<string, SummaryMarker>,
): TextEdit | null {
  const written = writtenSummary(text, note, entry, markers);
  if (written?.content === lines.join('\n')) {
    return { range: { start: written.range.start, end: written.range.start }, newText: '' };
  }
  const eol = eolOf(text);
  return note.carrier === 'markdown'
    ? markdownEdit(text, entry, lines, markers.get(entry.name) ?? null, eol)
    : yamlEdit(entry, lines, eol);
}
