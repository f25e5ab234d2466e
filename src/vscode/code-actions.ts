import * as vscode from 'vscode';
import { FIX_ALL } from '../service/kinds.ts';
import type { NoteService } from '../service/note-service.ts';
import { fromDiagnostic, toTextEdit } from './convert.ts';
import { openDocument, selector } from './documents.ts';

const QUICK_FIX = 'quickfix';
const fixAllKind = vscode.CodeActionKind.Empty.append(FIX_ALL);

/** Fixes of single problems; and of all that may be fixed without asking, for "Fix All" and for saving. */
export function registerCodeActions(service: NoteService): vscode.Disposable {
  const actionOf = (
    document: vscode.TextDocument,
    title: string,
    kind: vscode.CodeActionKind,
    edits: readonly (vscode.TextEdit | vscode.SnippetTextEdit)[],
  ) => {
    const action = new vscode.CodeAction(title, kind);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.set(
      document.uri,
      edits.map((edit): [vscode.TextEdit | vscode.SnippetTextEdit, undefined] => [edit, undefined]),
    );
    return action;
  };
  return vscode.languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions(document, range, { diagnostics, only }) {
        const note = openDocument(document);
        if (only && vscode.CodeActionKind.Source.intersects(only)) {
          const edits = only.contains(fixAllKind) ? service.fixAll(note) : [];
          if (edits.length === 0) return [];
          const title = vscode.l10n.t('Apply all safe fixes');
          return [actionOf(document, title, fixAllKind, edits.map(toTextEdit))];
        }
        const asked = diagnostics.map(fromDiagnostic);
        return service
          .codeActions(note, asked, range)
          .map(({ title, kind, edit, isPreferred, diagnostics: fixed, cursor, snippet }) => {
            const edits = (edit?.changes?.[note.uri] ?? []).map(toTextEdit);
            const written = edits.map((one) => {
              if (snippet !== undefined) return asSnippet(one.range, new vscode.SnippetString(snippet));
              return cursor === undefined ? one : withCursor(one, cursor);
            });
            const action = actionOf(
              document,
              title,
              vscode.CodeActionKind.Empty.append(kind ?? QUICK_FIX),
              written,
            );
            action.isPreferred = isPreferred ?? false;
            action.diagnostics = diagnostics.filter((_, i) => fixed?.some((one) => one === asked[i]));
            return action;
          });
      },
    },
    {
      providedCodeActionKinds: [
        vscode.CodeActionKind.QuickFix,
        vscode.CodeActionKind.RefactorRewrite,
        fixAllKind,
      ],
    },
  );
}

/** An edit that leaves the cursor at an offset of its text. */
function withCursor({ range, newText }: vscode.TextEdit, cursor: number): vscode.SnippetTextEdit {
  const snippet = new vscode.SnippetString()
    .appendText(newText.slice(0, cursor))
    .appendTabstop(0)
    .appendText(newText.slice(cursor));
  return asSnippet(range, snippet);
}

/** The indentation is that of the note: where it is known, this keeps the editor from making tabs of it. */
function asSnippet(range: vscode.Range, snippet: vscode.SnippetString): vscode.SnippetTextEdit {
  return Object.assign(new vscode.SnippetTextEdit(range, snippet), { keepWhitespace: true });
}
