import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { noteCommand, placeIn } from './documents.ts';

/**
 * "Next Finding That a Score Misses": selects the next value that is not known. A key that is not written is added,
 * with its choices open.
 */
export function registerNextMissing(service: NoteService): vscode.Disposable {
  return noteCommand('nextMissing', async (note, named: unknown) => {
    const { editor, document } = note;
    const next = service.nextMissing(document, placeIn(note, named));
    if (!next) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No score of this note misses anything.'));
      return;
    }
    const { addition } = next;
    let range = toRange(next.range);
    if (addition) {
      const { caret, edit } = addition;
      await editor.edit((builder) => builder.insert(toRange(edit.range).start, edit.newText));
      const place = new vscode.Position(caret.line, caret.character);
      range = new vscode.Range(place, place);
    }
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    vscode.window.setStatusBarMessage(next.message, 8000);
  });
}
