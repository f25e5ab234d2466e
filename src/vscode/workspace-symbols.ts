import * as vscode from 'vscode';
import type { LesionSymbol, NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { isCarrier, openDocument } from './documents.ts';

/** How many files of a folder are read, and how large a note may be: a search is to answer while one types. */
const MOST_FILES = 2000;
const MOST_BYTES = 1_000_000;
/** As many files are read at a time. */
const AT_ONCE = 16;

interface Read {
  readonly mtime: number;
  readonly lesions: readonly LesionSymbol[];
}

const CLASS = vscode.SymbolKind.Class;

/** "Go to Symbol in Workspace": a lesion in any note of the folder, by its name, vessel or scores. */
export function registerWorkspaceSymbols(service: NoteService): vscode.Disposable[] {
  const known = new Map<string, Read>();

  const read = async (uri: vscode.Uri): Promise<readonly LesionSymbol[]> => {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
    if (open) return isCarrier(open) ? service.lesions(openDocument(open)) : [];
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(uri);
      const last = known.get(key);
      if (last?.mtime === mtime) return last.lesions;
      if (size > MOST_BYTES) return [];
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const languageId = /\.md$/i.test(uri.path) ? 'markdown' : 'cto-note';
      // A name of its own, so that an editor which opens the file meanwhile keeps what is known of it.
      const note = { uri: `search:${key}`, version: 0, languageId, getText: () => text };
      const lesions = service.lesions(note);
      service.close(note.uri);
      known.set(key, { mtime, lesions });
      return lesions;
    } catch {
      // A file that went away, or that may not be read, holds no lesion that one could go to.
      return [];
    }
  };

  const provider: vscode.WorkspaceSymbolProvider = {
    async provideWorkspaceSymbols(query, token) {
      const files = [
        ...(await vscode.workspace.findFiles('**/*.cto.{yaml,yml}', undefined, MOST_FILES, token)),
        ...(await vscode.workspace.findFiles('**/*.md', undefined, MOST_FILES, token)),
      ];
      const words = query.toLowerCase().split(/\s+/);
      const found: vscode.SymbolInformation[] = [];
      for (let i = 0; i < files.length && !token.isCancellationRequested; i += AT_ONCE) {
        const some = files.slice(i, i + AT_ONCE);
        const lesions = await Promise.all(some.map(read));
        for (const [j, uri] of some.entries()) {
          for (const { name, detail, range } of lesions[j] ?? []) {
            // The editor looks for what is typed in the name alone.
            const title = `${name} · ${detail}`;
            if (!words.every((word) => title.toLowerCase().includes(word))) continue;
            found.push(
              new vscode.SymbolInformation(title, CLASS, '', new vscode.Location(uri, toRange(range))),
            );
          }
        }
      }
      return found;
    },
  };
  return [
    vscode.languages.registerWorkspaceSymbolProvider(provider),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('ctoNotes')) known.clear();
    }),
  ];
}
