import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { openChoices } from './completion.ts';
import { type ActiveNote, isCarrier, noteCommand, openDocument, setContext } from './documents.ts';

/** A line with an empty place: a key with nothing behind it, or with empty brackets. Its last group is a comment. */
const EMPTY = /^([\s>]*(?:- +)*["']?\w+["']?:[ \t]*)(\[[ \t]*\][ \t]*)?(?:#.*)?$/;

/** Whether a position is where the missing value of its line goes, as far as the line can tell. */
function looksEmpty(document: vscode.TextDocument, { line, character }: vscode.Position): boolean {
  const { text } = document.lineAt(line);
  const [, key, brackets = ''] = EMPTY.exec(text) ?? [];
  if (key === undefined) return false;
  const last = key.length + brackets.trimEnd().length;
  return brackets === ''
    ? character >= key.trimEnd().length && character <= last
    : character > key.length && character < last;
}

/** Whether the cursor stands behind the value of its line. */
function isBehindValue({ document, selection: { active, isEmpty } }: vscode.TextEditor): boolean {
  const { text } = document.lineAt(active);
  const [before, behind] = [text.slice(0, active.character), text.slice(active.character)];
  return (
    isEmpty &&
    /^[\s>]*(?:- +)*["']?\w+["']?:[ \t]+\S/.test(before) &&
    /^[ \t]*\]?[ \t]*(?:#.*)?$/.test(behind)
  );
}

/**
 * Leads from one empty place of a note to the next, as Tab does in a form, and opens the choices of each: those of the
 * completion, wherever a command has led to it.
 */
export function registerEmptyPlaces(service: NoteService): vscode.Disposable[] {
  const update = setContext('atEmptyPlace');
  const isEmptyPlace = ({ document, selection }: vscode.TextEditor): boolean =>
    isCarrier(document) &&
    selection.isEmpty &&
    looksEmpty(document, selection.active) &&
    service.emptyPlaces(openDocument(document)).some(({ line }) => line === selection.active.line);
  /** The line of the empty place that is being filled in: behind its value Tab leads on as well. */
  let filling = '';
  const isAtPlace = (editor: vscode.TextEditor): boolean => {
    const isAt = isEmptyPlace(editor);
    const line = `${editor.document.uri} ${editor.selection.active.line}`;
    if (isAt) filling = line;
    else if (filling !== line || !isBehindValue(editor)) filling = '';
    return filling !== '';
  };
  const hasChoices = ({ document, selection }: vscode.TextEditor) =>
    service.complete(openDocument(document), selection.active).length > 0;
  return [
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: editor, kind }) => {
      if (editor !== vscode.window.activeTextEditor) return;
      update(isAtPlace(editor));
      // Who moves by hand wants to move on.
      if (kind === vscode.TextEditorSelectionChangeKind.Command && isEmptyPlace(editor) && hasChoices(editor))
        openChoices(editor);
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => update(editor !== undefined && isAtPlace(editor))),
    noteCommand('nextEmptyPlace', async ({ editor, document }: ActiveNote) => {
      const { active } = editor.selection;
      const places = service
        .emptyPlaces(document)
        .map(({ line, character }) => new vscode.Position(line, character));
      const next = places.find(({ line }) => line > active.line) ?? places[0];
      if (!next) {
        void vscode.window.showInformationMessage(vscode.l10n.t('This note has no empty values.'));
        return;
      }
      editor.selection = new vscode.Selection(next, next);
      editor.revealRange(editor.selection);
    }),
    { dispose: () => update(false) },
  ];
}
