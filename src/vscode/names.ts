import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { toRange, toTextEdit } from './convert.ts';
import { openDocument, selector } from './documents.ts';

/** The names of lesions: where one is written, where else it stands, and how it gets another. */
export function registerNames(service: NoteService): vscode.Disposable[] {
  const { languages } = vscode;
  const places = (document: vscode.TextDocument, position: vscode.Position) =>
    service.highlights(openDocument(document), position);
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
        if (!found) throw new Error(vscode.l10n.t('No lesion is named here.'));
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
  ];
}
