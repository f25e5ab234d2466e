import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { toDiagnostic } from './convert.ts';
import { afterStart, isCarrier, openDocument } from './documents.ts';

/** Checks every open note at once, and again with every change of it or of the settings. */
export function registerDiagnostics(service: NoteService): vscode.Disposable[] {
  const collection = vscode.languages.createDiagnosticCollection('cto-notes');
  const check = (document: vscode.TextDocument) => {
    if (!isCarrier(document)) return;
    const found = service.diagnose(openDocument(document));
    if (found.length === 0 && !collection.has(document.uri)) return;
    collection.set(document.uri, found.map(toDiagnostic));
  };
  const checkAll = () => vscode.workspace.textDocuments.forEach(check);
  return [
    afterStart(checkAll),
    collection,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => check(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('ctoNotes')) checkAll();
    }),
  ];
}
