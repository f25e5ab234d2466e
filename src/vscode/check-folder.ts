import * as vscode from 'vscode';
import type { Diagnostic } from 'vscode-languageserver-types';
import { noteEndings } from '../service/document.ts';
import type { NoteService } from '../service/note-service.ts';
import { toDiagnostic } from './convert.ts';
import { documentAt, onSettings } from './documents.ts';
import { createGlob, folderView, otherYaml } from './folder.ts';

/** More names than these help nobody. */
const MOST_NAMED = 5;

/** The numbers, in one line; then the files that would be notes by another name, which are easily overlooked. */
function inWords(
  notes: number,
  withErrors: number,
  { skipped, isCut }: ReturnType<ReturnType<typeof folderView>['leftOut']>,
  { begun, others }: Awaited<ReturnType<typeof otherYaml>>,
): string {
  const parts = [
    notes === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', notes),
    withErrors === 0 ? vscode.l10n.t('none with errors') : vscode.l10n.t('{0} with errors', withErrors),
    ...(skipped > 0 ? [vscode.l10n.t('{0} could not be read', skipped)] : []),
    ...(others === 1 ? [vscode.l10n.t('1 .yaml file is not a note')] : []),
    ...(others > 1 ? [vscode.l10n.t('{0} .yaml files are not notes', others)] : []),
    ...(isCut ? [vscode.l10n.t('too many files: not all were checked')] : []),
  ];
  const counted = parts.join(', ');
  if (begun.length === 0) return counted;
  const names = begun.slice(0, MOST_NAMED).map((uri) => vscode.workspace.asRelativePath(uri));
  const named = names.join(', ') + (begun.length > MOST_NAMED ? ', …' : '');
  return begun.length === 1
    ? vscode.l10n.t('{0}. Not checked, because its name does not end in .cto.yaml: {1}', counted, named)
    : vscode.l10n.t('{0}. Not checked, because their names do not end in .cto.yaml: {1}', counted, named);
}

/**
 * "Check All Notes in Folder": lists the problems of notes that are not open, too. What it says of a file follows the
 * file, until the settings change.
 */
export function registerCheckFolder(service: NoteService): vscode.Disposable[] {
  const collection = vscode.languages.createDiagnosticCollection('cto-notes-folder');
  const folder = folderView(service, (note) => {
    const diagnostics = service.diagnose(note);
    const isNote =
      note.languageId === 'cto-note' || diagnostics.length > 0 || service.analysis(note).notes.length > 0;
    return { found: diagnostics, isNote };
  });
  const files = vscode.workspace.createFileSystemWatcher(createGlob(noteEndings()));
  const checked = new Set<string>();
  const show = (uri: vscode.Uri, found: readonly Diagnostic[]) => {
    // One that is open has its problems already.
    if (documentAt(uri)) collection.delete(uri);
    else collection.set(uri, found.map(alone));
  };
  const hide = (uri: vscode.Uri) => collection.delete(uri);
  const follow = async (uri: vscode.Uri) => {
    const isChecked = () => checked.has(uri.toString());
    if (!isChecked()) return;
    const [seen] = await folder.lookAt(uri);
    if (seen && isChecked()) show(uri, seen.found.found);
    else hide(uri);
  };
  const check = async (_: unknown, token: vscode.CancellationToken) => {
    collection.clear();
    checked.clear();
    let notes = 0;
    let withErrors = 0;
    for await (const { uri, found } of folder.look(token)) {
      if (found.isNote) notes += 1;
      if (found.found.some(({ severity }) => severity === 1)) withErrors += 1;
      checked.add(uri.toString());
      show(uri, found.found);
    }
    const yaml = await otherYaml(token);
    return { said: inWords(notes, withErrors, folder.leftOut(), yaml), begun: yaml.begun };
  };
  return [
    collection,
    files,
    files.onDidChange(follow),
    // One that is put in the place of another, or changed as soon as it is there, is told as new.
    files.onDidCreate(follow),
    files.onDidDelete(hide),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => hide(uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => follow(uri)),
    onSettings(() => {
      folder.forget();
      collection.clear();
      checked.clear();
    }),
    vscode.commands.registerCommand('ctoNotes.checkFolder', async () => {
      const progress = {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Checking all notes in the folder'),
        cancellable: true,
      };
      const { said, begun } = await vscode.window.withProgress(progress, check);
      await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
      void tell(said, begun);
    }),
  ];
}

/** Says what it came to; the first of the files that would be notes can be opened, where it is offered to read it. */
async function tell(said: string, [first]: readonly vscode.Uri[]): Promise<void> {
  const buttons = first ? [vscode.l10n.t('Open {0}', first.path.split('/').pop() ?? '')] : [];
  const chosen = await vscode.window.showInformationMessage(said, ...buttons);
  if (first && chosen) await vscode.window.showTextDocument(first);
}

/** A problem without its other places: each would be a line of the list, and they are shown once the note is open. */
function alone({ relatedInformation: _, ...diagnostic }: Diagnostic): vscode.Diagnostic {
  return toDiagnostic(diagnostic);
}
