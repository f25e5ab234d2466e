import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { activeNote, afterStart, selector } from './documents.ts';

/** The hardest lesion of the note in front of the user, among what the status bar says of the language. */
export function registerStatus(service: NoteService): vscode.Disposable[] {
  let item: vscode.LanguageStatusItem | null = null;
  const hide = () => {
    item?.dispose();
    item = null;
  };
  const update = () => {
    const note = activeNote();
    const worst = note && service.worstLesion(note.document);
    if (!worst) {
      hide();
      return;
    }
    item ??= vscode.languages.createLanguageStatusItem('ctoNotes.worstLesion', selector);
    item.name = vscode.l10n.t('CTO Notes: Scores');
    item.text = worst.title;
    item.accessibilityInformation = { label: worst.spoken };
    item.command = {
      title: vscode.l10n.t('Explain Scores'),
      command: 'ctoNotes.explainScores',
      arguments: [worst.position],
    };
  };
  return [
    afterStart(update),
    { dispose: hide },
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('ctoNotes')) update();
    }),
  ];
}
