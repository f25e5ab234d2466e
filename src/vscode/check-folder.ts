import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { toDiagnostic } from './convert.ts';
import { folderView } from './folder.ts';

/**
 * "Check All Notes of the Folder": the findings of notes that are not open, among the problems. What is said of a
 * file holds until it is opened, changed or deleted, or the settings change.
 */
export function registerCheckFolder(service: NoteService): vscode.Disposable[] {
  const collection = vscode.languages.createDiagnosticCollection('cto-notes-folder');
  const folder = folderView(service, (note) => service.diagnose(note));
  const files = vscode.workspace.createFileSystemWatcher('**/*.{cto.yaml,cto.yml,md}', true);
  const forget = (uri: vscode.Uri) => collection.delete(uri);
  const isOpen = (uri: vscode.Uri) =>
    vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  const check = async (_: unknown, token: vscode.CancellationToken) => {
    collection.clear();
    for await (const some of folder.look(token)) {
      // Those that are open have their findings already.
      for (const { uri, found } of some) if (!isOpen(uri)) collection.set(uri, found.map(toDiagnostic));
    }
  };
  return [
    collection,
    files,
    files.onDidChange(forget),
    files.onDidDelete(forget),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => forget(uri)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('ctoNotes')) return;
      folder.forget();
      collection.clear();
    }),
    vscode.commands.registerCommand('ctoNotes.checkFolder', async () => {
      const progress = {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Checking all notes of the folder'),
        cancellable: true,
      };
      await vscode.window.withProgress(progress, check);
      await vscode.commands.executeCommand('workbench.actions.view.problems');
    }),
  ];
}
