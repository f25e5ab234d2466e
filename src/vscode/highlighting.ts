import * as vscode from 'vscode';
import { COUNTS } from '../service/counts-kind.ts';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { openDocument, selector } from './documents.ts';

const legend = new vscode.SemanticTokensLegend([COUNTS]);

/** What counts towards a score of the unit is drawn so; asked for the lines in sight alone. */
export function registerHighlighting(service: NoteService): vscode.Disposable[] {
  const changed = new vscode.EventEmitter<void>();
  const provider = {
    // Older editors do not listen, and draw it with the next edit.
    onDidChangeSemanticTokens: changed.event,
    provideDocumentRangeSemanticTokens(document: vscode.TextDocument, part: vscode.Range) {
      const tokens = new vscode.SemanticTokensBuilder(legend);
      for (const range of service.highlighted(openDocument(document), part)) {
        tokens.push(toRange(range), COUNTS);
      }
      return tokens.build();
    },
  };
  return [
    changed,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('ctoNotes')) changed.fire();
    }),
    vscode.languages.registerDocumentRangeSemanticTokensProvider(selector, provider, legend),
  ];
}
