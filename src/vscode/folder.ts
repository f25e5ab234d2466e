/** The notes of the folder: those that are open as they stand, all others as they are saved. */
import * as vscode from 'vscode';
import { beginsNote, languageOfFile, type NoteDocument, noteEndings } from '../service/document.ts';
import type { NoteService } from '../service/note-service.ts';
import { documentAt, isCarrier, openDocument } from './documents.ts';

/** How many files of a folder are read, and how large a note may be: someone waits for the answer. */
const MOST_FILES = 2000;
const MOST_BYTES = 1_000_000;
/** As many files are read at a time. */
const AT_ONCE = 16;
/** Files of others, in which nobody looks for a note. */
export const NOT_OURS = '**/node_modules/**';

/** The search gives files as it comes upon them. */
const byPath = (a: vscode.Uri, b: vscode.Uri) => (a.path < b.path ? -1 : 1);

/** The pattern of files by what their names end with. */
export function createGlob(endings: readonly string[]): string {
  return `**/*{${endings.join(',')}}`;
}

/**
 * Looks at each note of the folder; a file that did not change is not read again.
 *
 * @param see what is wanted of a note
 * @param most how many files of each carrier are read; undefined for all
 * @param remembers whether what was found is kept for the next look
 */
export function folderView<T>(
  service: Pick<NoteService, 'close'>,
  see: (note: NoteDocument) => T,
  { most, remembers = true }: { most?: number | undefined; remembers?: boolean } = { most: MOST_FILES },
) {
  const known = new Map<string, { readonly mtime: number; readonly found: T }>();
  let skipped = 0;
  let isCut = false;
  let looking: Promise<unknown> = Promise.resolve();

  const read = async (uri: vscode.Uri): Promise<{ uri: vscode.Uri; found: T }[]> => {
    const key = uri.toString();
    const open = documentAt(uri);
    if (open) return isCarrier(open) ? [{ uri, found: see(openDocument(open)) }] : [];
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(uri);
      const last = known.get(key);
      if (last?.mtime === mtime) return [{ uri, found: last.found }];
      if (size > MOST_BYTES) throw new RangeError();
      const text = await savedText(uri);
      const languageId = languageOfFile(uri.path) ?? 'cto-note';
      // A name of its own, so that an editor which opens the file meanwhile keeps what is known of it.
      const note = { uri: `search:${key}`, version: 0, languageId, getText: () => text };
      const found = see(note);
      service.close(note.uri);
      if (remembers) known.set(key, { mtime, found });
      return [{ uri, found }];
    } catch {
      skipped += 1;
      return [];
    }
  };

  return {
    /**
     * What was found, in the order of the names. A file that went away, or that may not be read, is left out.
     *
     * @param counted told how many files there are, once they are known
     */
    async *look(token?: vscode.CancellationToken, counted: (files: number) => void = () => undefined) {
      const found = await Promise.all(
        [noteEndings('yaml'), noteEndings('markdown')].map((endings) =>
          vscode.workspace.findFiles(createGlob(endings), NOT_OURS, most, token),
        ),
      );
      const files = found.flat().sort(byPath);
      counted(files.length);
      skipped = 0;
      isCut = found.some(({ length }) => length === most);
      for await (const some of inTurn(files, read, token)) yield* some;
    },
    /**
     * What is found in one file that was written; nothing if it went away. Files are read in turn: of two changes of
     * one file, the answer to the second is the last.
     */
    lookAt(uri: vscode.Uri) {
      const found = looking.then(() => {
        known.delete(uri.toString());
        return read(uri);
      });
      looking = found;
      return found;
    },
    /** What the last look left out: files too large, or not to be read; and whether there are more than are read. */
    leftOut: () => ({ skipped, isCut }),
    /** Looks anew the next time, for instance after a change of settings. */
    forget: (): void => known.clear(),
  };
}

/** Asks for each of some files, a few at a time, until it is called off. */
async function* inTurn<T>(
  files: readonly vscode.Uri[],
  ask: (uri: vscode.Uri) => Promise<T>,
  token: vscode.CancellationToken | undefined,
): AsyncGenerator<T> {
  for (let i = 0; i < files.length && !token?.isCancellationRequested; i += AT_ONCE)
    yield* await Promise.all(files.slice(i, i + AT_ONCE).map(ask));
}

async function savedText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/**
 * Looks at the YAML of the folder that is not named as notes are: what begins as a note does, and how many others there
 * are. What is hidden is nobody's note.
 */
export async function otherYaml(token: vscode.CancellationToken) {
  const found = await vscode.workspace.findFiles('**/*.{yaml,yml}', NOT_OURS, 2 * MOST_FILES, token);
  const files = found
    .filter(
      (uri) => languageOfFile(uri.path) === null && !/(?:^|\/)\./.test(vscode.workspace.asRelativePath(uri)),
    )
    .sort(byPath);
  const ifBegun = async (uri: vscode.Uri): Promise<vscode.Uri[]> => {
    const open = documentAt(uri);
    if (open) return beginsNote(open.getText()) ? [uri] : [];
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      return size <= MOST_BYTES && beginsNote(await savedText(uri)) ? [uri] : [];
    } catch {
      return [];
    }
  };
  const begun: vscode.Uri[] = [];
  for await (const some of inTurn(files, ifBegun, token)) begun.push(...some);
  return { begun, others: files.length - begun.length };
}
