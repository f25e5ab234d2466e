import * as vscode from 'vscode';
import type { MarkupContent } from 'vscode-languageserver-types';
import { COUNTS } from '../service/kinds.ts';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { onSettings, openDocument, selector } from './documents.ts';
import { EXPLAIN_SCORES, OPEN_PAGE } from './pages.ts';

const COMMANDS = { explain: 'explainScores', summarise: 'insertSummary', complete: 'nextMissing' };
const legend = new vscode.SemanticTokensLegend([COUNTS]);

/**
 * Hovers; beside its value, for who has asked for it, what counts towards the scores of the unit, and how that is drawn,
 * for the lines in sight; above each lesion its scores, its summary, and what is missing.
 */
export function registerHints(service: NoteService): vscode.Disposable[] {
  const { languages } = vscode;
  let isFirst = true;
  const drawing = {
    // Older editors do not listen, and draw it with the next edit.
    onDidChangeSemanticTokens: onSettings,
    provideDocumentRangeSemanticTokens(document: vscode.TextDocument, part: vscode.Range) {
      const tokens = new vscode.SemanticTokensBuilder(legend);
      for (const range of service.highlighted(openDocument(document), part))
        tokens.push(toRange(range), COUNTS);
      return tokens.build();
    },
  };
  return [
    languages.registerHoverProvider(selector, {
      provideHover(document, position) {
        const hover = service.hover(openDocument(document), position);
        if (!hover) return null;
        // The walkthrough ticks its step off.
        if (isFirst) void vscode.commands.executeCommand('setContext', 'ctoNotes.hasHovered', true);
        isFirst = false;
        const text = new vscode.MarkdownString((hover.contents as MarkupContent).value);
        // The links of a hover lead to our own pages and nowhere else.
        text.isTrusted = { enabledCommands: [OPEN_PAGE, EXPLAIN_SCORES] };
        return new vscode.Hover(text, hover.range && toRange(hover.range));
      },
    }),
    languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: onSettings,
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
    languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: onSettings,
      provideCodeLenses: (document) =>
        service.lenses(openDocument(document)).flatMap(({ range, title, does, position }) => {
          const lens = (says: string, command: string) =>
            new vscode.CodeLens(toRange(range), {
              ...{ title: says, command: `ctoNotes.${command}`, arguments: [position] },
            });
          const own = lens(title, COMMANDS[does]);
          // The form is a view of this editor, of which the service knows nothing.
          return does === 'explain' ? [own, lens(vscode.l10n.t('Edit as Form'), 'editAsForm')] : [own];
        }),
    }),
    languages.registerDocumentRangeSemanticTokensProvider(selector, drawing, legend),
  ];
}
