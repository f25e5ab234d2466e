import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { activeNote, noteCommand, onActiveDocument, onSettings, placeIn, setContext } from './documents.ts';

const GO_TO_LESION = 'goToLesion';

/**
 * The hardest lesion of the note in front of the user, in the status bar; a click leads to it. And the context keys that
 * decide where the commands are offered: `ctoNotes.hasNote` and `ctoNotes.hasLesions` for the document,
 * `ctoNotes.atLesion` for the cursor.
 */
export function registerStatus(service: NoteService): vscode.Disposable[] {
  const item = vscode.window.createStatusBarItem('ctoNotes.hardestLesion', vscode.StatusBarAlignment.Left);
  item.name = vscode.l10n.t('CTO Notes: Hardest Lesion');
  const update = () => {
    const note = activeNote();
    const worst = note && service.worstLesion(note.document);
    if (!worst) {
      item.hide();
      return;
    }
    item.text = worst.title;
    item.tooltip = vscode.l10n.t('The hardest lesion of this note. Click to go to it.');
    item.accessibilityInformation = { label: worst.spoken };
    item.command = {
      title: vscode.l10n.t('Go to Lesion'),
      command: `ctoNotes.${GO_TO_LESION}`,
      arguments: [worst.position],
    };
    item.show();
  };
  const keys = ['hasNote', 'hasLesions', 'atLesion'].map(setContext);
  const updateKeys = () => {
    const active = activeNote();
    const notes = active ? service.analysis(active.document).notes : [];
    const values = [
      notes.length > 0,
      notes.some(({ lesions }) => lesions.length > 0),
      active !== null && service.lesionAt(active.document, active.editor.selection.active) !== null,
    ];
    for (const [i, set] of keys.entries()) set(values[i] ?? false);
  };
  return [
    item,
    onActiveDocument(update),
    noteCommand(GO_TO_LESION, (note, named: unknown) => {
      const place = placeIn(note, named);
      note.editor.selection = new vscode.Selection(place, place);
      note.editor.revealRange(note.editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }),
    onSettings(update),
    onActiveDocument(updateKeys),
    { dispose: () => void keys.map((set) => set(false)) },
    vscode.window.onDidChangeTextEditorSelection(updateKeys),
  ];
}
