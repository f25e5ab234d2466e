import * as vscode from 'vscode';
import { type NoteDocument, noteLanguages } from '../service/document.ts';

/** The languages that carry notes. */
export const selector: vscode.DocumentSelector = noteLanguages.map((language) => ({ language }));

/** Whether a document is of a language that carries notes, and none of our own pages, which show some. */
export function isCarrier({ languageId, uri }: vscode.TextDocument): boolean {
  if (uri.scheme.startsWith('cto-notes')) return false;
  return noteLanguages.some((id) => id === languageId);
}

/** Does the first work of a feature once the extension has started, so that the editor's start does not wait for it. */
export function afterStart(work: () => void): vscode.Disposable {
  const timer = setTimeout(work, 0);
  return { dispose: () => clearTimeout(timer) };
}

/** The document of an address, if it is open. */
export function documentAt(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** Whether there is a file at an address. */
export function exists(uri: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Does work whenever a setting of ours has changed. */
export function onSettings(work: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('ctoNotes')) work();
  });
}

/** Sets a context key of ours, which decides where the editor offers what; only when it changes. */
export function setContext(key: string): (value: boolean) => void {
  let last: boolean | null = null;
  return (value) => {
    if (value === last) return;
    last = value;
    // An editor that is about to end no longer listens.
    vscode.commands.executeCommand('setContext', `ctoNotes.${key}`, value).then(undefined, () => undefined);
  };
}

/** Does work whenever the document in front of the user, or which one that is, has changed. */
export function onActiveDocument(work: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    afterStart(work),
    vscode.window.onDidChangeActiveTextEditor(work),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) work();
    }),
  );
}

/** A document of the editor as the service takes it. */
export function openDocument(document: vscode.TextDocument): NoteDocument {
  return {
    uri: document.uri.toString(),
    version: document.version,
    languageId: document.languageId,
    isDirty: document.isDirty,
    getText: () => document.getText(),
  };
}

/** A note in front of the user. */
export interface ActiveNote {
  readonly editor: vscode.TextEditor;
  readonly document: NoteDocument;
}

function noteIn(editor: vscode.TextEditor | undefined): ActiveNote | null {
  return editor && isCarrier(editor.document) ? { editor, document: openDocument(editor.document) } : null;
}

/** The note in front of the user; null if it is something else. */
export function activeNote(): ActiveNote | null {
  return noteIn(vscode.window.activeTextEditor);
}

/**
 * A command about the note in front of the user, or beside the page that is, such as the walkthrough. A link may name
 * another one by its address, as that of a hover over an editor without the cursor.
 */
export function noteCommand<T extends unknown[]>(
  name: string,
  run: (note: ActiveNote, ...args: T) => Promise<void> | void,
): vscode.Disposable {
  return vscode.commands.registerCommand(`ctoNotes.${name}`, async (...args: T) => {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const named = (args[0] as { uri?: unknown } | undefined)?.uri;
    const hovered = visibleTextEditors.find(({ document }) => document.uri.toString() === named);
    const note = noteIn(
      hovered ?? activeTextEditor ?? visibleTextEditors.find(({ document }) => isCarrier(document)),
    );
    if (note) await run(note, ...args);
    else void vscode.window.showInformationMessage(vscode.l10n.t('Open a note first.'));
  });
}

/** The place that a lens names; the cursor for a menu, which names the file. */
export function placeIn({ editor }: ActiveNote, named: unknown): vscode.Position {
  const { line, character } = (named ?? {}) as Partial<vscode.Position>;
  return line === undefined || character === undefined
    ? editor.selection.active
    : new vscode.Position(line, character);
}

/**
 * Gives an editor that was open before the extension the indentation that the language asks for. VS Code settles the
 * indentation of an editor when it opens; one that a window brings back is open before the language's defaults are
 * known, and would indent by four, which YAML takes for another level.
 */
export function registerIndentation(): vscode.Disposable[] {
  const settled = new WeakSet<vscode.TextDocument>();
  const settle = (editors: readonly vscode.TextEditor[]) => {
    for (const editor of editors) {
      const { document } = editor;
      if (document.languageId !== 'cto-note' || settled.has(document)) continue;
      settled.add(document);
      // What the text itself shows is found by the editor, and right however it was opened.
      if (/^[ \t]+\S/m.test(document.getText())) continue;
      const configured = vscode.workspace.getConfiguration('editor', document);
      editor.options = {
        tabSize: configured.get('tabSize', 2),
        insertSpaces: configured.get('insertSpaces', true),
      };
    }
  };
  return [
    afterStart(() => settle(vscode.window.visibleTextEditors)),
    vscode.window.onDidChangeVisibleTextEditors(settle),
  ];
}
