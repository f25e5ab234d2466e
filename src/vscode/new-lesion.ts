import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { noteCommand } from './documents.ts';

/** "Insert Lesion": another lesion with a place for each value, as one step. */
export function registerNewLesion(service: NoteService): vscode.Disposable {
  return noteCommand('insertLesion', async ({ editor, document }) => {
    const found = service.newLesion(document, editor.selection.active);
    if ('refusal' in found) {
      void vscode.window.showErrorMessage(found.refusal);
      return;
    }
    let { snippet } = found;
    let place = toRange(found.range).start;
    const [blank] = /^(?:\r?\n)+/.exec(snippet) ?? [];
    if (blank !== undefined) {
      // The editor indents a snippet as the line it begins in, so it has to begin in a line of its own.
      await editor.edit((edit) => edit.insert(place, blank), { undoStopBefore: true, undoStopAfter: false });
      snippet = snippet.slice(blank.length);
      place = new vscode.Position(place.line + blank.split('\n').length - 1, 0);
    }
    editor.selection = new vscode.Selection(place, place);
    await editor.insertSnippet(new vscode.SnippetString(snippet), place, {
      undoStopBefore: blank === undefined,
      undoStopAfter: true,
    });
    editor.revealRange(editor.selection);
  });
}
