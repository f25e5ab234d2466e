import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { folderView } from './folder.ts';

const CLASS = vscode.SymbolKind.Class;

/** "Go to Symbol in Workspace": a lesion in any note of the folder, by its name, vessel or scores. */
export function registerWorkspaceSymbols(service: NoteService): vscode.Disposable[] {
  const folder = folderView(service, (note) => service.lesions(note));
  const provider: vscode.WorkspaceSymbolProvider = {
    async provideWorkspaceSymbols(query, token) {
      const words = query.toLowerCase().split(/\s+/);
      const symbols: vscode.SymbolInformation[] = [];
      for await (const some of folder.look(token)) {
        for (const { uri, found } of some) {
          for (const { name, detail, range } of found) {
            // The editor looks for what is typed in the name alone.
            const title = `${name} · ${detail}`;
            if (!words.every((word) => title.toLowerCase().includes(word))) continue;
            symbols.push(
              new vscode.SymbolInformation(title, CLASS, '', new vscode.Location(uri, toRange(range))),
            );
          }
        }
      }
      return symbols;
    },
  };
  return [
    vscode.languages.registerWorkspaceSymbolProvider(provider),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('ctoNotes')) folder.forget();
    }),
  ];
}
