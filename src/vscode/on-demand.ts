/**
 * Registers the views and the commands over a whole folder. Their code is loaded when somebody asks for it: who only
 * types loads none.
 */
import * as vscode from 'vscode';
import { noteCommand, placeIn } from './documents.ts';
import type { LesionRow, NoteRow } from './folder-notes.ts';
import type { ExtensionService } from './service.ts';

/** For Node each is a file of its own, and in the web it is evaluated here. */
const views = () => require('./views.ts') as typeof import('./views.ts');
const registry = () => require('./registry.ts') as typeof import('./registry.ts');

/** Makes something at its first use, and takes it down if it was made. */
function lazily<T extends vscode.Disposable>(make: () => T): { get(): T } & vscode.Disposable {
  let made: T | null = null;
  return {
    get() {
      made ??= make();
      return made;
    },
    dispose: () => made?.dispose(),
  };
}

const LESION = 'ctoNotes.lesion';
/** Set once the user has closed the view of the lesion, until it is opened again. */
const PUT_AWAY = 'lesionView.putAway';

/** Opens the view beside a new note, unless the user has put it away; the focus stays in the text. */
export async function offerLesionView(memory: vscode.Memento): Promise<void> {
  if (memory.get(PUT_AWAY) !== true)
    await vscode.commands.executeCommand(`${LESION}.focus`, { preserveFocus: true });
}

/**
 * The lesion view, and the command that opens it at the lesion of a place: by its button, its lens or its name.
 *
 * @param extension the folder of the extension
 * @param memory keeps whether the user has put the view away
 */
export function registerLesionView(
  service: ExtensionService,
  extension: vscode.Uri,
  memory: vscode.Memento,
): vscode.Disposable[] {
  const setPutAway = (is: boolean) => void memory.update(PUT_AWAY, is ? true : undefined);
  const view = lazily(() => views().createLesionView(service, extension, setPutAway));
  return [
    view,
    vscode.window.registerWebviewViewProvider(LESION, {
      resolveWebviewView: (resolved) => view.get().resolveWebviewView(resolved),
    }),
    noteCommand('editAsForm', async (note, named: unknown) => {
      const place = placeIn(note, named);
      note.editor.selection = new vscode.Selection(place, place);
      await vscode.commands.executeCommand(`${LESION}.focus`);
    }),
  ];
}

const FOLDER = 'ctoNotes.folder';

/** "Notes in Folder" and its commands. It reads nothing before it is seen. */
export function registerNotesList(service: ExtensionService): vscode.Disposable[] {
  const changed = new vscode.EventEmitter<void>();
  const view = vscode.window.createTreeView<NoteRow | LesionRow>(FOLDER, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (row) => list.get().getChildren(row),
      getTreeItem: (row) => list.get().getTreeItem(row),
    },
  });
  const list = lazily(() => {
    const made = views().createNotesList(service, view, FOLDER);
    made.onDidChangeTreeData(() => changed.fire());
    return made;
  });
  return [
    list,
    view,
    changed,
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) list.get().begin();
    }),
    vscode.commands.registerCommand('ctoNotes.refreshNotes', () => list.get().readAgain()),
    vscode.commands.registerCommand('ctoNotes.sortNotes', () => list.get().chooseOrder()),
    vscode.commands.registerCommand('ctoNotes.filterNotes', () => list.get().askForFilter()),
    vscode.commands.registerCommand('ctoNotes.clearNotesFilter', () => list.get().clearFilter()),
  ];
}

/** "Open Report" and "Save Report…". */
export function registerReport(service: ExtensionService): vscode.Disposable[] {
  const reports = lazily(() => views().createReports(service));
  return [
    reports,
    noteCommand('openReport', ({ editor }) => reports.get().open(editor.document.uri)),
    vscode.commands.registerCommand('ctoNotes.saveReport', () => reports.get().save()),
  ];
}

/** "Export Folder…", "Audit Folder" and "Save Audit…". */
export function registerRegistry(service: ExtensionService): vscode.Disposable[] {
  const page = lazily(() => registry().createAuditPage(service));
  const { registerCommand } = vscode.commands;
  return [
    page,
    registerCommand('ctoNotes.exportFolder', () => registry().exportFolder(service)),
    registerCommand('ctoNotes.auditFolder', () => page.get().open()),
    registerCommand('ctoNotes.saveAudit', () => page.get().save()),
  ];
}
