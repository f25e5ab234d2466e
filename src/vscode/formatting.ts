import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { toTextEdit } from './convert.ts';
import { afterStart, openDocument } from './documents.ts';

/**
 * "Format Document" and "Format Selection". Of Markdown only documents that hold notes get a formatter: a second one
 * for all of them would have the editor ask which one to take, and no longer format on saving until it is told.
 */
export function registerFormatting(service: NoteService): vscode.Disposable[] {
  const { languages } = vscode;
  const provider: vscode.DocumentFormattingEditProvider & vscode.DocumentRangeFormattingEditProvider = {
    provideDocumentFormattingEdits: (document) => service.format(openDocument(document)).map(toTextEdit),
    provideDocumentRangeFormattingEdits: (document, part) =>
      service.format(openDocument(document), part).map(toTextEdit),
  };
  const register = (filter: vscode.DocumentFilter) =>
    vscode.Disposable.from(
      languages.registerDocumentFormattingEditProvider(filter, provider),
      languages.registerDocumentRangeFormattingEditProvider(filter, provider),
    );
  const ofMarkdown = new Map<string, vscode.Disposable>();
  const forget = (uri: vscode.Uri) => {
    ofMarkdown.get(uri.toString())?.dispose();
    ofMarkdown.delete(uri.toString());
  };
  const look = (document: vscode.TextDocument) => {
    const { uri, languageId } = document;
    if (languageId !== 'markdown' || ofMarkdown.has(uri.toString())) return;
    if (service.analysis(openDocument(document)).notes.length === 0) return;
    // A sign that means something in a pattern stands for itself as any one character.
    const pattern = uri.fsPath.replace(/[[\]{}*?,!]/g, '?');
    ofMarkdown.set(uri.toString(), register({ language: 'markdown', scheme: uri.scheme, pattern }));
  };
  return [
    register({ language: 'cto-note' }),
    afterStart(() => vscode.workspace.textDocuments.forEach(look)),
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => forget(uri)),
    { dispose: () => vscode.Disposable.from(...ofMarkdown.values()).dispose() },
  ];
}
