import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { openDocument, selector } from './documents.ts';

/** The scores in a line above each lesion; a click explains them. */
export function registerLenses(service: NoteService): vscode.Disposable[] {
  const changed = new vscode.EventEmitter<void>();
  return [
    changed,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('ctoNotes')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: (document) =>
        service.lenses(openDocument(document)).map(
          ({ range, title, position }) =>
            new vscode.CodeLens(toRange(range), {
              title,
              command: 'ctoNotes.explainScores',
              arguments: [position],
            }),
        ),
    }),
  ];
}
