/** What a click in the lesion view does to the note and its editor. */
import * as vscode from 'vscode';
import type * as lsp from 'vscode-languageserver-types';
import type { ChangeAnswer, FieldChange } from '../webview/messages.ts';
import { toTextEdit } from './convert.ts';
import { documentAt, openDocument } from './documents.ts';
import type { ExtensionService } from './service.ts';

/** A place in the first line of a lesion, which is in the lesion however that is indented. */
export const placeInLesion = (document: vscode.TextDocument, line: number): vscode.Position =>
  document.lineAt(line).range.end;

/** The editor that shows a note; the active one if there are several. */
function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return [...(activeTextEditor ? [activeTextEditor] : []), ...visibleTextEditors].find(
    (editor) => editor.document === document,
  );
}

/** Where the cursor stands in a note; at its beginning where no editor shows it. */
export const cursorIn = (document: vscode.TextDocument): lsp.Position =>
  editorOf(document)?.selection.active ?? { line: 0, character: 0 };

function applyTo(document: vscode.TextDocument, edits: readonly lsp.TextEdit[]): Thenable<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, edits.map(toTextEdit));
  return vscode.workspace.applyEdit(edit);
}

/** Makes one change one edit. It is made for one version of the text, and for no other. */
export async function setField(
  service: Pick<ExtensionService, 'setValue'>,
  { id, uri, version, noteIndex, lesion, path, value }: FieldChange,
): Promise<ChangeAnswer> {
  const document = documentAt(vscode.Uri.parse(uri));
  if (document?.version !== version) return { id, outcome: 'stale', reason: '' };
  const found = service.setValue(openDocument(document), { lesion, noteIndex }, path, value);
  if ('refused' in found) return { id, outcome: 'refused', reason: found.refused };
  if (await applyTo(document, found.edits)) return { id, outcome: 'applied', reason: '' };
  const outcome = document.version === version ? 'refused' : 'stale';
  return { id, outcome, reason: vscode.l10n.t('The editor did not apply the change.') };
}

/** Puts the cursor at a place of a note, in the editor that shows it or else in a new one. */
export async function goTo(
  document: vscode.TextDocument,
  place: lsp.Position,
  preserveFocus: boolean,
): Promise<void> {
  const at = new vscode.Position(place.line, place.character);
  const viewColumn = editorOf(document)?.viewColumn;
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus,
    ...(viewColumn ? { viewColumn } : {}),
  });
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Adds a lesion at the cursor, and puts the cursor into it. */
export async function addLesionAtCursor(
  service: Pick<ExtensionService, 'insertLesion'>,
  document: vscode.TextDocument,
): Promise<void> {
  const found = service.insertLesion(openDocument(document), cursorIn(document));
  if ('refusal' in found) void vscode.window.showErrorMessage(found.refusal);
  else if (await applyTo(document, [found.edit])) await goTo(document, found.place, true);
}

/** Undoes or redoes in the editor of the note, which knows what came last. The editor has the focus then. */
export async function runInEditor(document: vscode.TextDocument, command: 'undo' | 'redo'): Promise<void> {
  const viewColumn = editorOf(document)?.viewColumn;
  await vscode.window.showTextDocument(document, viewColumn ? { viewColumn } : {});
  // A page that still has the focus would undo in itself.
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await vscode.commands.executeCommand(command);
}
