import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { activeNote, afterStart } from './documents.ts';

/**
 * Keeps the context keys that decide where the commands are offered: `ctoNotes.hasNote` and `ctoNotes.hasLesions`
 * for the document, `ctoNotes.atLesion` for the cursor.
 */
export function registerContext(service: NoteService): vscode.Disposable[] {
  const last = new Map<string, boolean>();
  const set = (key: string, value: boolean) => {
    if (last.get(key) === value) return;
    last.set(key, value);
    // An editor that is about to end no longer listens.
    vscode.commands.executeCommand('setContext', `ctoNotes.${key}`, value).then(undefined, () => undefined);
  };
  const update = () => {
    const active = activeNote();
    const notes = active ? service.analysis(active.document).notes : [];
    set('hasNote', notes.length > 0);
    set(
      'hasLesions',
      notes.some(({ lesions }) => lesions.length > 0),
    );
    set(
      'atLesion',
      active !== null && service.lesionAt(active.document, active.editor.selection.active) !== null,
    );
  };
  return [
    afterStart(update),
    {
      dispose() {
        for (const key of last.keys()) set(key, false);
      },
    },
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(update),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  ];
}
