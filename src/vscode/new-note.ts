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

/** "New Note": an untitled note with a place for each value, which Tab leads to. */
export function registerNewNote(service: NoteService): vscode.Disposable {
  return vscode.commands.registerCommand('ctoNotes.newNote', async (wanted?: unknown) => {
    const choice =
      choices().find(({ carrier }) => carrier === wanted) ??
      (await vscode.window.showQuickPick(choices(), {
        placeHolder: vscode.l10n.t('How would you like to write the note?'),
      }));
    if (!choice) return;
    const language = choice.carrier === 'yaml' ? 'cto-note' : 'markdown';
    const editor = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language }),
    );
    // YAML knows no tabs, whatever the user has chosen for Markdown.
    editor.options = { insertSpaces: true, tabSize: 2 };
    await editor.insertSnippet(new vscode.SnippetString(service.newNote(choice.carrier)));
  });
}
