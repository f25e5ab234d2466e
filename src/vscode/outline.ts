import * as vscode from 'vscode';
import type * as lsp from 'vscode-languageserver-types';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { openDocument, selector } from './documents.ts';

function toSymbol({ name, detail, kind, range, selectionRange, children }: lsp.DocumentSymbol) {
  // LSP counts kinds from 1, VS Code from 0.
  const symbol = new vscode.DocumentSymbol(
    name,
    detail ?? '',
    kind - 1,
    toRange(range),
    toRange(selectionRange),
  );
  symbol.children = (children ?? []).map(toSymbol);
  return symbol;
}

/** The outline, the breadcrumbs, and the lines that stay in view when one scrolls. */
export function registerOutline(service: NoteService): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    selector,
    { provideDocumentSymbols: (document) => service.outline(openDocument(document)).map(toSymbol) },
    { label: 'CTO Notes' },
  );
}
