/** A change made in the form, as edits of the document. */
import type { TextEdit } from 'vscode-languageserver-types';
import { setNoteValue } from '../../edit/value/set-value.ts';
import type { Note } from '../../note/note.ts';
import { msg } from '../../text/message.ts';
import type { Path } from '../../yaml/path.ts';
import type { Analysis } from '../analysis.ts';
import { toLspEdit } from '../document.ts';

/** What a path is counted from. */
export interface FormTarget {
  /** The lesion's number in its note, from 0; null for the note itself. */
  readonly lesion: number | null;
  /** Of several notes in one file the one that is meant, as `NoteForm.note` names it; the first if it is left out. */
  readonly noteIndex?: number;
}

/** The edits, which belong together and are one step to undo; or one sentence that says why there are none. */
export type SetValue = { readonly edits: TextEdit[] } | { readonly refused: string };

/**
 * Sets a value of a note, in either carrier.
 *
 * @param value undefined leaves the key out, or the entry of a list; the number behind the last entry adds one
 * @param read reads a text as if the document were edited that way
 */
export function computeSetValue(
  analysis: Analysis,
  { lesion, noteIndex = 0 }: FormTarget,
  path: Path,
  value: unknown,
  read: (text: string) => readonly Note[],
): SetValue {
  const { text, lines, localize } = analysis;
  const notes = analysis.notes.map(({ note }) => note);
  const note = notes[noteIndex];
  if (!note) return { refused: localize(msg`Nothing was changed: there is no note here.`) };
  const at = lesion === null ? path : ['lesions', lesion, ...path];
  const found = setNoteValue({ text, lines, notes, read }, note, at, value);
  if ('refusal' in found) return { refused: localize(found.refusal) };
  return { edits: found.edits.map((edit) => toLspEdit(lines, edit)) };
}
