import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { noteCommand } from './documents.ts';
import { showRefusals } from './summaries.ts';

/** "Copy Summary as Plain Text", for the record system of the hospital. */
export function registerCopySummary(service: NoteService): vscode.Disposable {
  return noteCommand('copySummary', async ({ editor, document }) => {
    const { text, lesions, refusals } = service.plainText(document, editor.selection.active);
    if (text !== '') {
      await vscode.env.clipboard.writeText(text);
      const said =
        lesions.length === 1
          ? vscode.l10n.t('Summary of lesion {0} copied.', lesions[0] ?? '')
          : vscode.l10n.t('Summaries of lesions {0} copied.', lesions.join(', '));
      void vscode.window.showInformationMessage(said);
    }
    if (refusals.length > 0) void showRefusals(editor, refusals);
    else if (text === '')
      void vscode.window.showInformationMessage(vscode.l10n.t('This note has no lesion yet.'));
  });
}
