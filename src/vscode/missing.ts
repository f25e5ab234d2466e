import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { noteCommand, placeIn } from './documents.ts';

/** "Next Finding That a Score Misses": selects the next value that is not known, or leads to its lesion. */
export function registerNextMissing(service: NoteService): vscode.Disposable {
  return noteCommand('nextMissing', (note, named: unknown) => {
    const { editor, document } = note;
    const next = service.nextMissing(document, placeIn(note, named));
    if (!next) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No score of this note misses anything.'));
      return;
    }
    const range = toRange(next.range);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    vscode.window.setStatusBarMessage(next.message, 8000);
  });
}
