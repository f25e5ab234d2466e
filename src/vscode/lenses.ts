import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { openDocument, selector } from './documents.ts';

const COMMANDS = { explain: 'explainScores', summarise: 'insertSummary', complete: 'nextMissing' };

/** The scores in a line above each lesion, its summary, and what is missing; a click does something about it. */
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
          ({ range, title, does, position }) =>
            new vscode.CodeLens(toRange(range), {
              title,
              command: `ctoNotes.${COMMANDS[does]}`,
              arguments: [position],
            }),
        ),
    }),
  ];
}
