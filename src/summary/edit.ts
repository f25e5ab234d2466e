/**
 * The edit that puts a summary into its place: nothing else of the document changes by a byte.
 */
import type { LesionEntry } from '../note/lesions.ts';
import type { Note } from '../note/note.ts';
import { eolOf } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { markdownEdit } from './markdown-edit.ts';
import { placeOfSummary, writtenSummary } from './written.ts';
import { yamlEdit } from './yaml-edit.ts';

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * A summary that says what it should is left as it stands, however it is written: the edit then is empty.
 *
 * @param lines the lines of the summary
 * @returns null if the lesion is written in a way that leaves no place for it, such as an alias
 */
export function summaryEdit(
  text: string,
  note: Note,
  entry: LesionEntry,
  lines: readonly string[],
): TextEdit | null {
  if (writtenSummary(text, note, entry) === lines.join('\n')) {
    const { start } = placeOfSummary(text, note, entry) ?? entry.anchor;
    return { range: { start, end: start }, newText: '' };
  }
  const eol = eolOf(text);
  return note.carrier === 'markdown'
    ? markdownEdit(text, entry, lines, note.markers.get(entry.name) ?? null, eol)
    : yamlEdit(entry, lines, eol);
}
