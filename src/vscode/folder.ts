/** The notes of the folder: those that are open as they stand, all others as they are saved. */
import * as vscode from 'vscode';
import type { NoteDocument } from '../service/document.ts';
import type { NoteService } from '../service/note-service.ts';
import { isCarrier, openDocument } from './documents.ts';

/** How many files of a folder are read, and how large a note may be: someone waits for the answer. */
const MOST_FILES = 2000;
const MOST_BYTES = 1_000_000;
/** As many files are read at a time. */
const AT_ONCE = 16;

/** What is known of a note of the folder. */
export interface InFolder<T> {
  readonly uri: vscode.Uri;
  readonly found: T;
}

/** Looks at each note of the folder; a file that did not change is not read again. */
export interface FolderView<T> {
  /** What was found, some files at a time. A file that went away, or that may not be read, is left out. */
  look(token?: vscode.CancellationToken): AsyncGenerator<readonly InFolder<T>[]>;
  /** Looks anew the next time, for instance after a change of settings. */
  forget(): void;
}

/** @param see what is wanted of a note */
export function folderView<T>(service: NoteService, see: (note: NoteDocument) => T): FolderView<T> {
  const known = new Map<string, { readonly mtime: number; readonly found: T }>();

  const read = async (uri: vscode.Uri): Promise<InFolder<T>[]> => {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
    if (open) return isCarrier(open) ? [{ uri, found: see(openDocument(open)) }] : [];
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(uri);
      const last = known.get(key);
      if (last?.mtime === mtime) return [{ uri, found: last.found }];
      if (size > MOST_BYTES) return [];
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const languageId = /\.md$/i.test(uri.path) ? 'markdown' : 'cto-note';
      // A name of its own, so that an editor which opens the file meanwhile keeps what is known of it.
      const note = { uri: `search:${key}`, version: 0, languageId, getText: () => text };
      const found = see(note);
      service.close(note.uri);
      known.set(key, { mtime, found });
      return [{ uri, found }];
    } catch {
      return [];
    }
  };

  return {
    async *look(token) {
      const files = [
        ...(await vscode.workspace.findFiles('**/*.cto.{yaml,yml}', undefined, MOST_FILES, token)),
        ...(await vscode.workspace.findFiles('**/*.md', undefined, MOST_FILES, token)),
      ];
      for (let i = 0; i < files.length && !token?.isCancellationRequested; i += AT_ONCE) {
        const some = await Promise.all(files.slice(i, i + AT_ONCE).map(read));
        yield some.flat();
      }
    },
    forget: () => known.clear(),
  };
}
