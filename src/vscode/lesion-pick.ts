import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import type { ActiveNote } from './documents.ts';

/**
 * Asks which lesion of the note is meant, where the cursor is in none.
 *
 * @param question what is asked
 * @returns a place within the lesion; null if nobody chose one, or there is none, which is said
 */
export async function askForLesion(
  service: NoteService,
  { document }: ActiveNote,
  question: string,
): Promise<vscode.Position | null> {
  const lesions = service.lesions(document).map(({ name, detail, range }) => ({
    label: name,
    description: detail,
    place: toRange(range).start,
  }));
  const [only, ...others] = lesions;
  if (!only) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This note has no lesion yet.'));
    return null;
  }
  // Of one lesion there is nothing to ask.
  if (others.length === 0) return only.place;
  return (await vscode.window.showQuickPick(lesions, { placeHolder: question }))?.place ?? null;
}
