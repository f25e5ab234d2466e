import * as vscode from 'vscode';
import { noteEndings } from '../service/document.ts';
import { hyphenated } from '../service/file-names.ts';
import type { NoteService } from '../service/note-service.ts';
import { exists } from './documents.ts';

type Carrier = Parameters<NoteService['newNote']>[0];

const choices = (): readonly (vscode.QuickPickItem & { readonly carrier: Carrier })[] => [
  {
    label: 'YAML',
    detail: vscode.l10n.t('A form of keys and values, saved as .cto.yaml.'),
    carrier: 'yaml',
  },
  {
    label: 'Markdown',
    detail: vscode.l10n.t('Your own prose, with fenced blocks for structured data.'),
    carrier: 'markdown',
  },
];

/** The pseudonym of the patient, '' if it is left open; undefined if the question was dismissed. */
function askPseudonym(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    prompt: vscode.l10n.t(
      'Pseudonym of the patient, also used as the file name. Press Enter to leave it blank.',
    ),
    placeHolder: 'P-001',
  });
}

/**
 * Where a new note is to be saved: in the folder, by today's date and the pseudonym, under a name that is free and
 * that every system allows. Null without a folder to write to: then the editor asks for a file when it saves.
 */
async function proposedFile(carrier: Carrier, pseudonym: string): Promise<vscode.Uri | null> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder || !vscode.workspace.fs.isWritableFileSystem(folder.uri.scheme)) return null;
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const name = `${date} ${hyphenated(pseudonym, 'unicode').slice(0, 60) || 'CTO'}`;
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? name : `${name} (${number})`;
    const uri = vscode.Uri.joinPath(folder.uri, file + noteEndings(carrier)[0]);
    const isOpen = vscode.workspace.textDocuments.some(({ uri: { path } }) => path === uri.path);
    if (!isOpen && !(await exists(uri))) return uri;
  }
}

/**
 * The commands that open an untitled note. The walkthrough runs them with `beside`, so that it stays in sight. The
 * editor's own `toSide:` opens nothing beside it in a window of 1280 pixels, and moves the focus back to the
 * walkthrough a moment after a step was drawn, so that the note may take its place.
 *
 * @param extension the folder of the extension
 * @param offerView offers the lesion view beside a new note
 */
export function registerNewNote(
  service: NoteService,
  extension: vscode.Uri,
  offerView: () => Promise<void>,
): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('ctoNotes.newNote', (wanted, known) => newNote('short', wanted, known)),
    vscode.commands.registerCommand('ctoNotes.newWholeNote', (wanted, known) =>
      newNote('whole', wanted, known),
    ),
    vscode.commands.registerCommand('ctoNotes.openSample', openSample),
  ];

  /** "New Note", and "New Note: Whole Procedure": a place for each value, which Tab leads to. */
  async function newNote(form: 'short' | 'whole', wanted: unknown, known: unknown): Promise<void> {
    const choice =
      choices().find(({ carrier }) => carrier === wanted) ??
      (await vscode.window.showQuickPick(choices(), {
        placeHolder: vscode.l10n.t('How would you like to write the note?'),
      }));
    if (!choice) return;
    const { carrier } = choice;
    // Whoever names the kind in a call is not asked for the rest.
    const pseudonym = wanted === carrier ? String(known ?? '') : await askPseudonym();
    if (pseudonym === undefined) return;
    const file = await proposedFile(carrier, pseudonym.trim());
    const language = carrier === 'yaml' ? 'cto-note' : 'markdown';
    const document = await (file
      ? vscode.workspace.openTextDocument(file.with({ scheme: 'untitled' }))
      : vscode.workspace.openTextDocument({ language }));
    const editor = await vscode.window.showTextDocument(document, columnFor(wanted));
    // YAML knows no tabs, whatever the user has chosen for Markdown.
    editor.options = { insertSpaces: true, tabSize: 2 };
    await editor.insertSnippet(new vscode.SnippetString(service.newNote(carrier, pseudonym.trim(), form)));
    await offerView();
  }

  /** "Open Sample Note": a copy, so that whoever tries things on it keeps the sample as it is. */
  async function openSample(where?: unknown): Promise<void> {
    const file = vscode.Uri.joinPath(extension, 'media', 'walkthrough', 'sample.cto.yaml');
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const document = await vscode.workspace.openTextDocument({ language: 'cto-note', content });
    await vscode.window.showTextDocument(document, columnFor(where));
  }
}

function columnFor(where: unknown): vscode.ViewColumn {
  return where === 'beside' ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
}
