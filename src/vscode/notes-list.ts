/** The view "Notes in Folder": every note in a line, sorted and filtered. */
import * as vscode from 'vscode';
import { hardestOf, type NoteOrder, noteOrders } from '../service/note-list.ts';
import type { LesionOverview, NoteOverview, NoteService } from '../service/note-service.ts';
import { onSettings, setContext } from './documents.ts';
import { folderNotes, followFiles, type LesionRow, type NoteRow } from './folder-notes.ts';

const recorded = (parts: readonly string[]) => parts.filter((part) => part !== '');

const lesionText = ({ place, scores, outcome }: LesionOverview) =>
  recorded([place, scores, outcome]).join(' · ');

function problemsText({ errors, warnings }: NoteOverview): string {
  return recorded([
    errors === 1 ? vscode.l10n.t('1 error') : errors > 1 ? vscode.l10n.t('{0} errors', errors) : '',
    warnings === 1 ? vscode.l10n.t('1 warning') : warnings > 1 ? vscode.l10n.t('{0} warnings', warnings) : '',
  ]).join(', ');
}

function iconOf({ errors, warnings }: NoteOverview): vscode.ThemeIcon {
  if (errors > 0) return new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground'));
  if (warnings > 0)
    return new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground'));
  return new vscode.ThemeIcon('note');
}

function opening(uri: vscode.Uri, { line, character }: NoteOverview['position']): vscode.Command {
  const place = new vscode.Position(line, character);
  const options: vscode.TextDocumentShowOptions = { selection: new vscode.Range(place, place) };
  return { command: 'vscode.open', title: '', arguments: [uri, options] };
}

/** A lesion below its note. */
export function lesionItem({ row, lesion }: LesionRow): vscode.TreeItem {
  const item = new vscode.TreeItem(lesion.name);
  item.description = lesionText(lesion);
  item.tooltip = lesion.told;
  item.command = opening(row.uri, lesion.position);
  return item;
}

/** `2026-03-14 P-017`, or the name of its file where a note has neither. */
export function noteItem(row: NoteRow): vscode.TreeItem {
  const { uri, file, number, lesions, date, patient } = row;
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const name = recorded([date, patient]).join(' ') || (file.split('/').pop() ?? file);
  const item = new vscode.TreeItem(name, lesions.length > 1 ? Collapsed : None);
  item.id = `${uri}#${number}`;
  const hardest = hardestOf(row);
  item.description = recorded([
    lesions.length > 1 ? vscode.l10n.t('{0} lesions', lesions.length) : '',
    hardest ? lesionText(hardest) : '',
    problemsText(row),
  ]).join(' · ');
  const told = lesions.map((lesion) => lesion.told);
  item.tooltip = recorded([file, ...told, problemsText(row)]).join('\n');
  item.iconPath = iconOf(row);
  item.command = opening(uri, row.position);
  return item;
}

/** What an order is called. */
const ORDERS: Readonly<Record<NoteOrder, () => string>> = {
  date: () => vscode.l10n.t('Date, latest first'),
  patient: () => vscode.l10n.t('Patient'),
  vessel: () => vscode.l10n.t('Vessel'),
  score: () => vscode.l10n.t('Score, hardest first'),
  success: () => vscode.l10n.t('Technical success, failures first'),
  problems: () => vscode.l10n.t('Problems, most errors first'),
};

/**
 * The list.
 *
 * @param view what shows it
 * @param viewId its name in the editor
 */
export function createNotesList(service: NoteService, view: vscode.TreeView<unknown>, viewId: string) {
  const notes = folderNotes(service, { note: noteItem, lesion: lesionItem });
  const setFiltered = setContext('isListFiltered');
  const watched: vscode.Disposable[] = [];

  const say = () => {
    const { all, shown } = notes.counts();
    const { filter } = notes.how();
    setFiltered(filter !== '');
    const none = all === 0 ? vscode.l10n.t('No notes in this folder yet.') : '';
    view.message = filter === '' ? none : vscode.l10n.t('{0}: {1} of {2}', filter, shown, all);
  };
  const read = () =>
    vscode.window.withProgress({ location: { viewId: viewId } }, async () => {
      view.message = vscode.l10n.t('Reading the notes …');
      await notes.read((done, of) => {
        view.message = vscode.l10n.t('{0} of {1} files read', done, of);
      });
    });
  /** Shows them, where the command came from the palette in a view that may never have been seen. */
  const show = async (how: Parameters<typeof notes.show>[0]) => {
    notes.show(how);
    await vscode.commands.executeCommand(`${viewId}.focus`);
  };
  notes.onDidChangeTreeData(say);

  return {
    ...notes,
    /** Reads, and from now on follows its files. */
    begin(): void {
      if (watched.length > 0) return;
      watched.push(followFiles(notes), onSettings(read), vscode.workspace.onDidChangeWorkspaceFolders(read));
      void read();
    },
    readAgain: read,
    async chooseOrder(): Promise<void> {
      const items = noteOrders.map((order) => ({
        label: ORDERS[order](),
        order,
        ...(order === notes.how().order ? { description: vscode.l10n.t('current') } : {}),
      }));
      const placeHolder = vscode.l10n.t('Sort the notes by');
      const chosen = await vscode.window.showQuickPick(items, { placeHolder });
      if (chosen) await show({ order: chosen.order });
    },
    async askForFilter(): Promise<void> {
      const filter = await vscode.window.showInputBox({
        prompt: vscode.l10n.t('Show notes with all of these words: a vessel, a score, a date, a pseudonym'),
        value: notes.how().filter,
      });
      if (filter !== undefined) await show({ filter: filter.trim() });
    },
    clearFilter: () => notes.show({ filter: '' }),
    dispose(): void {
      vscode.Disposable.from(notes, ...watched).dispose();
    },
  };
}
