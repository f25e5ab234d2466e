import * as vscode from 'vscode';
import type * as lsp from 'vscode-languageserver-types';
import type { NoteService } from '../service/note-service.ts';
import { toRange, toTextEdit } from './convert.ts';
import { onSettings, openDocument, selector } from './documents.ts';
import { folderView } from './folder.ts';

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

function toSelection({ range, parent }: lsp.SelectionRange): vscode.SelectionRange {
  return new vscode.SelectionRange(toRange(range), parent && toSelection(parent));
}

function toLink({ range, target = '', tooltip }: lsp.DocumentLink): vscode.DocumentLink {
  const link = new vscode.DocumentLink(toRange(range), vscode.Uri.parse(target));
  if (tooltip !== undefined) link.tooltip = tooltip;
  return link;
}

/**
 * The names of lesions: where one is written, where else it stands, and how it gets another. The outline, the
 * breadcrumbs, and the lines that stay in view when one scrolls; folding, expanding a selection, and links to the
 * literature. And "Go to Symbol in Workspace": a lesion in any note of the folder, by its name, vessel or scores.
 */
export function registerNavigation(service: NoteService): vscode.Disposable[] {
  const { languages } = vscode;
  const places = (document: vscode.TextDocument, position: vscode.Position) =>
    service.highlights(openDocument(document), position);
  const folder = folderView(service, (note) => service.lesions(note));
  return [
    languages.registerDefinitionProvider(selector, {
      provideDefinition(document, position) {
        const range = service.definition(openDocument(document), position);
        return range && new vscode.Location(document.uri, toRange(range));
      },
    }),
    languages.registerReferenceProvider(selector, {
      provideReferences: (document, position, { includeDeclaration }) =>
        places(document, position)
          // The first one is where the name is written.
          .slice(includeDeclaration ? 0 : 1)
          .map(({ range }) => new vscode.Location(document.uri, toRange(range))),
    }),
    languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: (document, position) =>
        places(document, position).map(
          // LSP counts kinds from 1, VS Code from 0.
          ({ range, kind = 1 }) => new vscode.DocumentHighlight(toRange(range), kind - 1),
        ),
    }),
    languages.registerRenameProvider(selector, {
      prepareRename(document, position) {
        const found = service.renamable(openDocument(document), position);
        if (!found) throw new Error(vscode.l10n.t('There is no lesion name here.'));
        return { range: toRange(found.range), placeholder: found.name };
      },
      provideRenameEdits(document, position, name) {
        const found = service.rename(openDocument(document), position, name);
        if ('refusal' in found) throw new Error(found.refusal);
        const edit = new vscode.WorkspaceEdit();
        edit.set(document.uri, found.edits.map(toTextEdit));
        return edit;
      },
    }),
    languages.registerDocumentSymbolProvider(
      selector,
      { provideDocumentSymbols: (document) => service.outline(openDocument(document)).map(toSymbol) },
      { label: 'CTO Notes' },
    ),
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
    languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        const words = query.toLowerCase().split(/\s+/);
        const symbols: vscode.SymbolInformation[] = [];
        for await (const { uri, found } of folder.look(token)) {
          for (const { name, detail, range } of found) {
            // The editor looks for what is typed in the name alone.
            const title = `${name} · ${detail}`;
            if (!words.every((word) => title.toLowerCase().includes(word))) continue;
            const place = new vscode.Location(uri, toRange(range));
            symbols.push(new vscode.SymbolInformation(title, vscode.SymbolKind.Class, '', place));
          }
        }
        return symbols;
      },
    }),
    onSettings(folder.forget),
  ];
}
