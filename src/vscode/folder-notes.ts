/** The notes of the folder, read in the background, sorted and filtered. */
import * as vscode from 'vscode';
import { noteEndings } from '../service/document.ts';
import { type NoteOrder, noteFilter, sortNotes } from '../service/note-list.ts';
import type { LesionOverview, NoteOverview, NoteService } from '../service/note-service.ts';
import { createGlob, folderView, NOT_OURS } from './folder.ts';

/** A note with its file, and its place among the notes of that file. */
export interface NoteRow extends NoteOverview {
  readonly uri: vscode.Uri;
  readonly file: string;
  readonly number: number;
}

/** A lesion of a note that has several. */
export interface LesionRow {
  readonly row: NoteRow;
  readonly lesion: LesionOverview;
}

const isNote = (row: NoteRow | LesionRow): row is NoteRow => 'uri' in row;

/** Many files may change at once, as when a branch is checked out: milliseconds until the list is made anew, once. */
const SETTLED = 100;

/** The list is made anew after so many files, and then each time twice as many are read. */
const FIRST_SHOWN = 64;

const byFile = (a: NoteRow, b: NoteRow) =>
  a.file === b.file ? a.number - b.number : a.file < b.file ? -1 : 1;

/**
 * A list that an editor's view shows. It reads nothing by itself.
 *
 * @param itemOf how a row is drawn
 */
export function folderNotes(
  service: NoteService,
  itemOf: { note(row: NoteRow): vscode.TreeItem; lesion(row: LesionRow): vscode.TreeItem },
) {
  const folder = folderView(service, (note) => service.overviews(note), { most: undefined });
  const changed = new vscode.EventEmitter<void>();
  const files = new Map<string, readonly NoteRow[]>();
  const how = { order: 'date' as NoteOrder, filter: '' };
  let rows: NoteRow[] = [];
  let reading: vscode.CancellationTokenSource | null = null;

  const keep = ({ uri, found }: { uri: vscode.Uri; found: readonly NoteOverview[] }) => {
    const file = vscode.workspace.asRelativePath(uri);
    files.set(
      uri.toString(),
      found.map((note, number) => ({ ...note, uri, file, number })),
    );
  };
  const refresh = () => {
    const passes = noteFilter(how.filter);
    const passed = [...files.values()].flatMap((notes) => notes.filter((row) => passes(row, row.file)));
    rows = sortNotes(passed.sort(byFile), how.order);
    changed.fire();
  };

  let settling: ReturnType<typeof setTimeout> | undefined;
  const refreshSoon = () => {
    clearTimeout(settling);
    settling = setTimeout(refresh, SETTLED);
  };

  return {
    onDidChangeTreeData: changed.event,
    dispose() {
      reading?.cancel();
      clearTimeout(settling);
      changed.dispose();
    },
    getChildren(parent?: NoteRow | LesionRow): (NoteRow | LesionRow)[] {
      if (!parent) return rows;
      return isNote(parent) ? parent.lesions.map((lesion) => ({ row: parent, lesion })) : [];
    },
    getTreeItem: (row: NoteRow | LesionRow) => (isNote(row) ? itemOf.note(row) : itemOf.lesion(row)),
    /** How it is sorted and filtered now. */
    how: (): Readonly<typeof how> => how,
    /** How many notes were read, and how many of them the filter lets through. */
    counts: () => ({
      all: [...files.values()].reduce((sum, notes) => sum + notes.length, 0),
      shown: rows.length,
    }),
    /** Sorts or filters anew. */
    show(wanted: Partial<typeof how>): void {
      Object.assign(how, wanted);
      refresh();
    },
    /**
     * Reads all notes of the folder, from the beginning; a reading that is under way ends.
     *
     * @param told how many files of how many are read, each time the list is made anew
     */
    async read(told: (read: number, of: number) => void = () => undefined): Promise<void> {
      reading?.cancel();
      const source = new vscode.CancellationTokenSource();
      reading = source;
      const { token } = source;
      folder.forget();
      files.clear();
      let [count, read, next] = [0, 0, FIRST_SHOWN];
      const look = folder.look(token, (found) => {
        count = found;
      });
      for await (const one of look) {
        if (token.isCancellationRequested) return;
        keep(one);
        read += 1;
        if (read < next) continue;
        next *= 2;
        refresh();
        told(read, count);
      }
      if (!token.isCancellationRequested) refresh();
    },
    /** Reads a file again that was written. */
    async update(uri: vscode.Uri): Promise<void> {
      for (const one of await folder.lookAt(uri)) keep(one);
      refreshSoon();
    },
    /** Forgets a file that was deleted, or all files of a folder. */
    forget(uri: vscode.Uri): void {
      const gone = uri.toString();
      const isGone = (file: string) => file === gone || file.startsWith(`${gone}/`);
      const left = [...files.keys()].filter(isGone);
      for (const file of left) files.delete(file);
      if (left.length > 0) refreshSoon();
    },
  };
}

/** The notes within a folder; none of what is no folder, or is gone. */
async function notesWithin(uri: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const { type } = await vscode.workspace.fs
    .stat(uri)
    .then(undefined, () => ({ type: vscode.FileType.Unknown }));
  if (!(type & vscode.FileType.Directory)) return [];
  return vscode.workspace.findFiles(new vscode.RelativePattern(uri, createGlob(noteEndings())), NOT_OURS);
}

/** Keeps a list in step with the files of the folder. */
export function followFiles(
  notes: Pick<ReturnType<typeof folderNotes>, 'update' | 'forget'>,
): vscode.Disposable {
  const written = vscode.workspace.createFileSystemWatcher(createGlob(noteEndings()), false, false, true);
  // Of a folder that is moved here or away the editor tells only that, and may miss the first files of a new one.
  const any = vscode.workspace.createFileSystemWatcher('**', false, true, false);
  return vscode.Disposable.from(
    written,
    any,
    written.onDidCreate(notes.update),
    written.onDidChange(notes.update),
    any.onDidCreate(async (uri) => {
      for (const note of await notesWithin(uri)) await notes.update(note);
    }),
    any.onDidDelete(notes.forget),
  );
}
