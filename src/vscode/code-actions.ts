import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { fromDiagnostic, toTextEdit } from './convert.ts';
import { openDocument, selector } from './documents.ts';

export function registerCodeActions(service: NoteService): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions(document, _range, { diagnostics }) {
        const actions = service.codeActions(openDocument(document), diagnostics.map(fromDiagnostic));
        return actions.map(({ title, edit, isPreferred }) => {
          const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
          action.edit = new vscode.WorkspaceEdit();
          action.edit.set(document.uri, (edit?.changes?.[document.uri.toString()] ?? []).map(toTextEdit));
          action.isPreferred = isPreferred ?? false;
          action.diagnostics = [...diagnostics];
          return action;
        });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
