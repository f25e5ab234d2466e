import * as vscode from 'vscode';
import type { MarkupContent } from 'vscode-languageserver-types';
import { COUNTS } from '../service/kinds.ts';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { onSettings, openDocument, selector } from './documents.ts';
import { OPEN_PAGE } from './pages.ts';

export function registerHover(service: NoteService): vscode.Disposable {
  let isFirst = true;
  return vscode.languages.registerHoverProvider(selector, {
    provideHover(document, position) {
      const hover = service.hover(openDocument(document), position);
      if (!hover) return null;
      // The walkthrough ticks its step off.
      if (isFirst) void vscode.commands.executeCommand('setContext', 'ctoNotes.hasHovered', true);
      isFirst = false;
      const text = new vscode.MarkdownString((hover.contents as MarkupContent).value);
      // The links of a hover lead to our own pages and nowhere else.
      text.isTrusted = { enabledCommands: [OPEN_PAGE] };
      return new vscode.Hover(text, hover.range && toRange(hover.range));
    },
  });
}

/** What counts towards the scores of the unit, beside its value, for who has asked for it. */
export function registerInlays(service: NoteService): vscode.Disposable[] {
  const changed = new vscode.EventEmitter<void>();
  return [
    changed,
    onSettings(() => changed.fire()),
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

const COMMANDS = { explain: 'explainScores', summarise: 'insertSummary', complete: 'nextMissing' };

/** The scores in a line above each lesion, its summary, and what is missing; a click does something about it. */
export function registerLenses(service: NoteService): vscode.Disposable[] {
  const changed = new vscode.EventEmitter<void>();
  return [
    changed,
    onSettings(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: (document) =>
        service.lenses(openDocument(document)).map(
          ({ range, title, does, position }) =>
            new vscode.CodeLens(toRange(range), {
              title,
              command: `ctoNotes.${COMMANDS[does]}`,
              arguments: [position],
            }),
        ),
    }),
  ];
}

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
    onSettings(() => changed.fire()),
    vscode.languages.registerDocumentRangeSemanticTokensProvider(selector, provider, legend),
  ];
}
