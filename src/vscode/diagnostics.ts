import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { toDiagnostic } from './convert.ts';
import { afterStart, isCarrier, openDocument } from './documents.ts';

/** Whether notes are checked as one types, or when they are saved. */
function checksWhileTyping(): boolean {
  return vscode.workspace.getConfiguration('ctoNotes').get('run') !== 'onSave';
}

/** Checks every open note at once, and again when it or the settings change. */
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
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (checksWhileTyping()) check(document);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (!checksWhileTyping()) check(document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('ctoNotes')) checkAll();
    }),
  ];
}
