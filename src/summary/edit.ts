/**
 * The edit that puts a summary into its place: nothing else of the document changes by a byte.
 */
import type { Note } from '../note/note.ts';
import type { Part } from '../note/part.ts';
import { eolOf } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { markdownEdit } from './markdown-edit.ts';
import { placeOfSummary, writtenSummary } from './written.ts';
import { type Wanted, yamlEdits } from './yaml-edit.ts';

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * The edits that write summaries of a note, one for each that is wanted.
 *
 * A summary that says what it should is left as it stands, however it is written: its edit then is empty. Null is for
 * a lesion that is written in a way that leaves no place for one, such as an alias.
 */
export function summaryEdits(text: string, note: Note, wanted: readonly Wanted[]): (TextEdit | null)[] {
  const eol = eolOf(text);
  const edits = new Map<Wanted, TextEdit | null>();
  const open = new Map<Part, Wanted[]>();
  for (const one of wanted) {
    const { entry, lines } = one;
    if (writtenSummary(text, note, entry) === lines.join('\n')) {
      const { start } = placeOfSummary(text, note, entry) ?? entry.anchor;
      edits.set(one, { range: { start, end: start }, newText: '' });
    } else if (note.carrier === 'markdown') {
      edits.set(one, markdownEdit(text, entry, lines, note.markers.get(entry.name) ?? null, eol));
    } else if (!open.get(entry.part)?.push(one)) open.set(entry.part, [one]);
  }
  for (const [part, some] of open) {
    for (const [i, edit] of yamlEdits(part, some, eol).entries()) edits.set(some[i] as Wanted, edit);
  }
  return wanted.map((one) => edits.get(one) ?? null);
}
