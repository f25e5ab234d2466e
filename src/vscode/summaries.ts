import * as vscode from 'vscode';
import type { NoteService, Summaries } from '../service/note-service.ts';
import { toTextEdit } from './convert.ts';
import { isCarrier, openDocument } from './documents.ts';

/** Applies the edits as one step, so that one undo takes them back. */
async function insert(document: vscode.TextDocument, { edits, refusals, asked }: Summaries): Promise<void> {
  if (asked === 0 && refusals.length === 0) {
    void vscode.window.showInformationMessage('Place the cursor in a lesion to insert its summary.');
    return;
  }
  if (edits.length > 0) {
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits.map(toTextEdit));
    await vscode.workspace.applyEdit(edit);
  }
  const [first, ...others] = refusals;
  if (first) {
    const more = others.length === 0 ? '' : ` (${others.length} more without a summary)`;
    void vscode.window.showErrorMessage(`No summary: ${first.message}${more}`);
  } else if (edits.length === 0) {
    void vscode.window.setStatusBarMessage('The summary is up to date.', 4000);
  }
}

export function registerSummaryCommands(service: NoteService): vscode.Disposable[] {
  const command = (name: string, place: (editor: vscode.TextEditor) => vscode.Position | 'all') =>
    vscode.commands.registerCommand(`ctoNotes.${name}`, async () => {
      const editor = vscode.window.activeTextEditor;
      if (!editor || !isCarrier(editor.document)) return;
      await insert(editor.document, service.summaries(openDocument(editor.document), place(editor)));
    });
  return [
    command('insertSummary', ({ selection }) => selection.active),
    command('insertAllSummaries', () => 'all'),
  ];
}
