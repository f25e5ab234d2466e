import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';

type Carrier = Parameters<NoteService['newNote']>[0];

const choices = (): readonly (vscode.QuickPickItem & { readonly carrier: Carrier })[] => [
  {
    label: 'YAML',
    detail: vscode.l10n.t('A form of keys and values: one file, saved as .cto.yaml.'),
    carrier: 'yaml',
  },
  {
    label: 'Markdown',
    detail: vscode.l10n.t('Your own prose, with fenced blocks for what is to be counted.'),
    carrier: 'markdown',
  },
];

/**
 * The commands that open an untitled note. The walkthrough runs them with `beside`, so that it stays in sight. The
 * editor's own `toSide:` opens nothing beside it in a window of 1280 pixels, and moves the focus back to the
 * walkthrough a moment after a step was drawn, so that the note may take its place.
 *
 * @param extension the folder of the extension
 */
export function registerNewNote(service: NoteService, extension: vscode.Uri): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('ctoNotes.newNote', newNote),
    vscode.commands.registerCommand('ctoNotes.openSample', openSample),
  ];

  /** "New Note": a place for each value, which Tab leads to. */
  async function newNote(wanted?: unknown): Promise<void> {
    const choice =
      choices().find(({ carrier }) => carrier === wanted) ??
      (await vscode.window.showQuickPick(choices(), {
        placeHolder: vscode.l10n.t('How would you like to write the note?'),
      }));
    if (!choice) return;
    const language = choice.carrier === 'yaml' ? 'cto-note' : 'markdown';
    const document = await vscode.workspace.openTextDocument({ language });
    const editor = await vscode.window.showTextDocument(document, columnFor(wanted));
    // YAML knows no tabs, whatever the user has chosen for Markdown.
    editor.options = { insertSpaces: true, tabSize: 2 };
    await editor.insertSnippet(new vscode.SnippetString(service.newNote(choice.carrier)));
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
