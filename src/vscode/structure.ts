import * as vscode from 'vscode';
import type * as lsp from 'vscode-languageserver-types';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { openDocument, selector } from './documents.ts';

function toSelection({ range, parent }: lsp.SelectionRange): vscode.SelectionRange {
  return new vscode.SelectionRange(toRange(range), parent && toSelection(parent));
}

function toLink({ range, target = '', tooltip }: lsp.DocumentLink): vscode.DocumentLink {
  const link = new vscode.DocumentLink(toRange(range), vscode.Uri.parse(target));
  if (tooltip !== undefined) link.tooltip = tooltip;
  return link;
}

/** Folding, expanding a selection, and links to the literature. */
export function registerStructure(service: NoteService): vscode.Disposable[] {
  const { languages } = vscode;
  return [
    languages.registerFoldingRangeProvider(selector, {
      provideFoldingRanges: (document) =>
        service
          .folding(openDocument(document))
          .map(
            ({ startLine, endLine, kind }) =>
              new vscode.FoldingRange(startLine, endLine, kind ? vscode.FoldingRangeKind.Comment : undefined),
          ),
    }),
    languages.registerSelectionRangeProvider(selector, {
      provideSelectionRanges: (document, positions) =>
        positions.map((position) => toSelection(service.selection(openDocument(document), position))),
    }),
    languages.registerDocumentLinkProvider(selector, {
      provideDocumentLinks: (document) => service.links(openDocument(document)).map(toLink),
    }),
  ];
}
