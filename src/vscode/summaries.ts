import * as vscode from 'vscode';
import type { Summaries } from '../service/lesions/summaries.ts';
import type { NoteService } from '../service/note-service.ts';
import { toRange, toTextEdit } from './convert.ts';
import { type ActiveNote, noteCommand, openDocument, placeIn } from './documents.ts';
import { askForLesion } from './lesion-commands.ts';

/** Shows where summaries were written: marked for a moment, in the colours of a place gone to. */
function flash(editor: vscode.TextEditor, ranges: readonly vscode.Range[]): void {
  const decoration = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    // In high contrast a place gone to has a border and no background.
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.rangeHighlightBorder'),
    isWholeLine: true,
  });
  editor.setDecorations(decoration, ranges);
  setTimeout(() => decoration.dispose(), 1500);
}

/** What is said once the summaries stand; `line` is that of the first, from 1. */
function saying({ edits, summarised }: Summaries, line: number, isNew: boolean): string {
  const names = summarised.map(({ name }) => name);
  const [name = ''] = names;
  if (edits.length === 0)
    return names.length === 1
      ? vscode.l10n.t('The summary of lesion {0} is up to date, line {1}.', name, line)
      : vscode.l10n.t('All {0} summaries are up to date.', names.length);
  if (names.length > 1)
    return vscode.l10n.t('Summaries of lesions {0} inserted, the first in line {1}.', names.join(', '), line);
  return isNew
    ? vscode.l10n.t('Summary of lesion {0} inserted, line {1}.', name, line)
    : vscode.l10n.t('Summary of lesion {0} updated, line {1}.', name, line);
}

/** Applies the edits as one step, so that one undo takes them back, and shows where they went. */
async function insert(service: NoteService, editor: vscode.TextEditor, summaries: Summaries): Promise<void> {
  const { edits, refusals, summarised } = summaries;
  const { document } = editor;
  const before = service.summaryRanges(openDocument(document));
  if (edits.length > 0) {
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits.map(toTextEdit));
    if (!(await vscode.workspace.applyEdit(edit))) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The summary was not inserted because the note has changed: run the command again.'),
      );
      return;
    }
  }
  if (refusals.length > 0) void showRefusals(editor, refusals);
  const after = service.summaryRanges(openDocument(document));
  const ranges = summarised.flatMap(({ number }) => after[number] ?? []).map(toRange);
  const [first] = ranges;
  if (!first) return;
  editor.revealRange(first, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  flash(editor, ranges);
  if (refusals.length > 0) return;
  const isNew = summarised.every(({ number }) => before[number] === null);
  void vscode.window.showInformationMessage(saying(summaries, first.start.line + 1, isNew));
}

/** Says why the first lesion got no summary, and how many more did not; a button leads to the error. */
async function showRefusals(
  editor: vscode.TextEditor,
  [first, ...others]: Summaries['refusals'],
): Promise<void> {
  if (!first) return;
  const said =
    others.length === 0
      ? vscode.l10n.t('No summary: {0}', first.message)
      : vscode.l10n.t('No summary: {0} ({1} more without a summary)', first.message, others.length);
  const show = vscode.l10n.t('Show Error');
  const { range } = first;
  const chosen = await vscode.window.showErrorMessage(said, ...(range ? [show] : []));
  if (chosen !== show || !range) return;
  await vscode.window.showTextDocument(editor.document, {
    ...(editor.viewColumn ? { viewColumn: editor.viewColumn } : {}),
    selection: toRange(range),
  });
}

/** "Insert Scored Summary", for one lesion or all; and "Copy Summary as Plain Text", for the hospital's record system. */
export function registerSummaries(service: NoteService): vscode.Disposable[] {
  const nothing = () =>
    void vscode.window.showInformationMessage(vscode.l10n.t('This note has no lesion yet.'));
  return [
    noteCommand('insertSummary', async (note: ActiveNote, named: unknown) => {
      const summaries = service.summaries(note.document, placeIn(note, named));
      const isAnswer = summaries.asked > 0 || summaries.refusals.length > 0;
      if (isAnswer) return insert(service, note.editor, summaries);
      const place = await askForLesion(service, note, vscode.l10n.t('Choose the lesion to summarise.'));
      if (place) await insert(service, note.editor, service.summaries(note.document, place));
    }),
    noteCommand('insertAllSummaries', async ({ editor, document }) => {
      const summaries = service.summaries(document, 'all');
      if (summaries.asked === 0 && summaries.refusals.length === 0) nothing();
      else await insert(service, editor, summaries);
    }),
    noteCommand('copySummary', async ({ editor, document }) => {
      const { text, lesions, refusals } = service.plainText(document, editor.selection.active);
      if (text !== '') {
        await vscode.env.clipboard.writeText(text);
        const said =
          lesions.length === 1
            ? vscode.l10n.t('Summary of lesion {0} copied.', lesions[0] ?? '')
            : vscode.l10n.t('Summaries of lesions {0} copied.', lesions.join(', '));
        void vscode.window.showInformationMessage(said);
      }
      if (refusals.length > 0) void showRefusals(editor, refusals);
      else if (text === '') nothing();
    }),
  ];
}
