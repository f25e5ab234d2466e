/** The view in the activity bar: the notes that were open last. Where to begin is its welcome, in the manifest. */
import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { activeNote, afterStart } from './documents.ts';

const VIEW = 'ctoNotes.recent';
const MOST = 10;

/** Whether there is a file, and no folder, at an address. */
const isFile = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    ({ type }) => type !== vscode.FileType.Directory,
    () => false,
  );

/**
 * The notes that were open last, the latest first.
 *
 * @param memory where their addresses are kept
 */
export function recentNotes(memory: vscode.Memento) {
  // What lies on another machine is not missing, only out of reach.
  const key = `recentNotes.${vscode.env.remoteName ?? 'here'}`;
  const changed = new vscode.EventEmitter<void>();
  const kept = () => memory.get<readonly string[]>(key, []);
  return {
    onDidChangeTreeData: changed.event,
    dispose: () => changed.dispose(),
    /** Looks again which of them are still there. */
    refresh: () => changed.fire(),
    /** Puts a file first. What is no file, such as a note that was never saved, is passed over. */
    async remember(uri: vscode.Uri): Promise<void> {
      const address = uri.toString();
      if (kept()[0] === address) return;
      if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false || !(await isFile(uri))) return;
      await memory.update(key, [address, ...kept().filter((other) => other !== address)].slice(0, MOST));
      changed.fire();
    },
    async getChildren(parent?: vscode.Uri): Promise<vscode.Uri[]> {
      if (parent) return [];
      const notes = kept().map((address) => vscode.Uri.parse(address, true));
      const there = await Promise.all(notes.map(isFile));
      return notes.filter((_, at) => there[at]);
    },
    getTreeItem(uri: vscode.Uri): vscode.TreeItem {
      const item = new vscode.TreeItem(uri);
      // Its folder, below the one that is open.
      item.description = vscode.workspace.asRelativePath(uri).split('/').slice(0, -1).join('/');
      item.command = { command: 'vscode.open', title: '', arguments: [uri] };
      return item;
    },
  };
}

/** Remembers the notes that come in front of the user, and lists them. */
export function registerRecentNotes(service: NoteService, memory: vscode.Memento): vscode.Disposable[] {
  const recent = recentNotes(memory);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: recent });
  const look = () => {
    const note = activeNote();
    if (note && service.analysis(note.document).notes.length > 0)
      void recent.remember(note.editor.document.uri);
  };
  return [
    recent,
    view,
    afterStart(look),
    vscode.window.onDidChangeActiveTextEditor(look),
    // Prose becomes a note, and a new note a file.
    vscode.workspace.onDidSaveTextDocument(look),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) recent.refresh();
    }),
    vscode.workspace.onDidDeleteFiles(recent.refresh),
    vscode.workspace.onDidRenameFiles(recent.refresh),
  ];
}
