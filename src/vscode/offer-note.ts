/**
 * A note that the editor takes for something else, since it was saved as `.yaml` or pasted into an untitled file, gets
 * no word from us and looks as if all were well. Once for each, it is offered to read it as a note.
 */
import * as vscode from 'vscode';
import { beginsNote, noteName } from '../service/document.ts';
import { afterStart, exists } from './documents.ts';

const LANGUAGES = ['yaml', 'plaintext'];
/** A note begins within so many lines. */
const HEAD = 50;
/** What was answered for a file in this workspace. */
const ANSWERS = 'ctoNotes.answers';
const MOST_ANSWERS = 500;

type Answer = 'note' | 'no';

/** Whether a document of another language is a note; one that nobody can change is left alone. */
function isUnread(document: vscode.TextDocument): boolean {
  const { isUntitled, uri } = document;
  if (!isUntitled && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== true) return false;
  return beginsNote(document.getText(new vscode.Range(0, 0, HEAD, 0)));
}

async function rename({ uri }: vscode.TextDocument, name: string): Promise<void> {
  const target = vscode.Uri.joinPath(uri, '..', name);
  if (await exists(target)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} already exists.', name));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(uri, target);
  await vscode.workspace.applyEdit(edit);
}

/** @param memory what is remembered of the workspace from one session to the next */
export function registerOfferNote(memory: vscode.Memento): vscode.Disposable[] {
  // An untitled document has a name that the next one may have again.
  const asked = new WeakSet<vscode.TextDocument>();
  const askedFiles = new Set<string>();

  const read = (document: vscode.TextDocument) =>
    vscode.languages.setTextDocumentLanguage(document, 'cto-note');

  const remember = async ({ uri, isUntitled }: vscode.TextDocument, answer: Answer) => {
    if (isUntitled) return;
    const others = Object.entries(memory.get<Record<string, Answer>>(ANSWERS, {}));
    const kept = others.filter(([key]) => key !== uri.toString()).slice(1 - MOST_ANSWERS);
    await memory.update(ANSWERS, Object.fromEntries([...kept, [uri.toString(), answer]]));
  };

  const ask = async (document: vscode.TextDocument) => {
    const name = document.uri.path.split('/').pop() ?? '';
    const asNote = vscode.l10n.t('Read as a Note');
    const asFile = vscode.l10n.t('Rename to {0}', noteName(name));
    const no = vscode.l10n.t('No');
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('{0} looks like a CTO note but is not read as one.', name),
      ...(document.isUntitled ? [asNote, no] : [asNote, asFile, no]),
    );
    if (chosen === no) await remember(document, 'no');
    if (chosen === asFile) await rename(document, noteName(name));
    if (chosen !== asNote) return;
    await remember(document, 'note');
    await read(document);
  };

  const look = (document: vscode.TextDocument | undefined) => {
    if (!document || !LANGUAGES.includes(document.languageId)) return;
    if (document !== vscode.window.activeTextEditor?.document) return;
    const key = document.uri.toString();
    const answer = document.isUntitled ? undefined : memory.get<Record<string, Answer>>(ANSWERS, {})[key];
    const isAsked = answer !== 'note' && (asked.has(document) || askedFiles.has(key));
    if (answer === 'no' || isAsked || !isUnread(document)) return;
    asked.add(document);
    if (!document.isUntitled) askedFiles.add(key);
    void (answer === 'note' ? read(document) : ask(document));
  };

  return [
    afterStart(() => look(vscode.window.activeTextEditor?.document)),
    vscode.window.onDidChangeActiveTextEditor((editor) => look(editor?.document)),
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ range }) => range.start.line < HEAD)) look(document);
    }),
  ];
}
