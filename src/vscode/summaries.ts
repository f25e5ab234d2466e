import * as vscode from 'vscode';
import type { NoteService, Summaries } from '../service/note-service.ts';
import { toTextEdit } from './convert.ts';
import { type ActiveNote, noteCommand, placeIn } from './documents.ts';

/** Applies the edits as one step, so that one undo takes them back. */
async function insert(document: vscode.TextDocument, { edits, refusals, asked }: Summaries): Promise<void> {
  if (asked === 0 && refusals.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Place the cursor in a lesion to insert its summary.'),
    );
    return;
  }
  if (edits.length > 0) {
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits.map(toTextEdit));
    await vscode.workspace.applyEdit(edit);
  }
  if (refusals.length > 0) showRefusals(refusals);
  else if (edits.length === 0)
    vscode.window.setStatusBarMessage(vscode.l10n.t('The summary is up to date.'), 4000);
}

/** Says why the first lesion got no summary, and how many more did not. */
export function showRefusals([first, ...others]: Summaries['refusals']): void {
  if (!first) return;
  const said =
    others.length === 0
      ? vscode.l10n.t('No summary: {0}', first.message)
      : vscode.l10n.t('No summary: {0} ({1} more without a summary)', first.message, others.length);
  void vscode.window.showErrorMessage(said);
}

export function registerSummaryCommands(service: NoteService): vscode.Disposable[] {
  const insertAt =
    (place: (note: ActiveNote, named: unknown) => vscode.Position | 'all') =>
    (note: ActiveNote, named: unknown): Promise<void> =>
      insert(note.editor.document, service.summaries(note.document, place(note, named)));
  return [
    noteCommand('insertSummary', insertAt(placeIn)),
    noteCommand(
      'insertAllSummaries',
      insertAt(() => 'all'),
    ),
  ];
}
