import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { toDiagnostic } from './convert.ts';
import { afterStart, isCarrier, onSettings, openDocument } from './documents.ts';

/** When notes are checked: as one types, the same but for the line that one types in, or when they are saved. */
const when = () => vscode.workspace.getConfiguration('ctoNotes').get('run');

/** The line that someone is still writing, of which nothing is said yet; null if there is none. */
function unfinishedLine(document: vscode.TextDocument): number | null {
  const { activeTextEditor: editor } = vscode.window;
  return when() === 'onLeave' && editor?.document === document ? editor.selection.active.line : null;
}

/** Checks every open note at once, and again when it or the settings change. */
export function registerDiagnostics(service: NoteService): vscode.Disposable[] {
  const collection = vscode.languages.createDiagnosticCollection('cto-notes');
  const check = (document: vscode.TextDocument) => {
    if (!isCarrier(document)) return;
    const unfinished = unfinishedLine(document);
    const diagnostics = service
      .diagnose(openDocument(document))
      .filter(({ range }) => range.start.line !== unfinished);
    if (diagnostics.length === 0 && !collection.has(document.uri)) return;
    collection.set(document.uri, diagnostics.map(toDiagnostic));
  };
  const checkAll = () => vscode.workspace.textDocuments.forEach(check);
  let left: number | null = null;
  return [
    afterStart(checkAll),
    collection,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (when() !== 'onSave') check(document);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
      const line = unfinishedLine(document);
      if (line !== left) check(document);
      left = line;
    }),
    vscode.window.onDidChangeActiveTextEditor(() => {
      if (when() === 'onLeave') checkAll();
    }),
    // What is left empty is told from then on.
    vscode.workspace.onDidSaveTextDocument(check),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    onSettings(checkAll),
  ];
}
