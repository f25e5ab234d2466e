import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { openDocument, selector } from './documents.ts';

/** What counts towards the scores of the unit, beside its value, for who has asked for it. */
export function registerInlays(service: NoteService): vscode.Disposable[] {
  const changed = new vscode.EventEmitter<void>();
  return [
    changed,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('ctoNotes')) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints(document, shown) {
        if (vscode.workspace.getConfiguration('ctoNotes', document).get('inlayHints') !== true) return [];
        return service.inlays(openDocument(document)).flatMap(({ position, label, tooltip }) => {
          const at = new vscode.Position(position.line, position.character);
          if (!shown.contains(at)) return [];
          const hint = new vscode.InlayHint(at, String(label));
          hint.paddingLeft = true;
          hint.tooltip = String(tooltip);
          return [hint];
        });
      },
    }),
  ];
}
