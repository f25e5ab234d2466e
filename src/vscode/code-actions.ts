import * as vscode from 'vscode';
import { FIX_ALL } from '../service/kinds.ts';
import type { NoteService } from '../service/note-service.ts';
import { fromDiagnostic, toTextEdit } from './convert.ts';
import { openDocument, selector } from './documents.ts';

const kindOf = (name: string) => vscode.CodeActionKind.Empty.append(name);
const fixAllKind = kindOf(FIX_ALL);

type Edit = vscode.TextEdit | vscode.SnippetTextEdit;

function createAction(
  { uri }: vscode.TextDocument,
  title: string,
  kind: vscode.CodeActionKind,
  edits: readonly Edit[],
) {
  const action = new vscode.CodeAction(title, kind);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(
    uri,
    edits.map((edit): [Edit, undefined] => [edit, undefined]),
  );
  return action;
}

/** Fixes of single problems; and of all that may be fixed without asking, for "Fix All" and for saving. */
export function registerCodeActions(service: NoteService): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions(document, range, { diagnostics, only }) {
        const note = openDocument(document);
        if (only && vscode.CodeActionKind.Source.intersects(only)) {
          const edits = only.contains(fixAllKind) ? service.fixAll(note) : [];
          const title = vscode.l10n.t('Apply all safe fixes');
          return edits.length === 0 ? [] : [createAction(document, title, fixAllKind, edits.map(toTextEdit))];
        }
        const asked = diagnostics.map(fromDiagnostic);
        return service
          .codeActions(note, asked, range)
          .map(
            ({
              title,
              kind = 'quickfix',
              edit,
              isPreferred,
              diagnostics: fixed,
              cursor,
              snippet: written,
            }) => {
              const edits = (edit?.changes?.[note.uri] ?? []).map((one): Edit => {
                const { range, newText } = toTextEdit(one);
                if (written !== undefined) return asSnippet(range, new vscode.SnippetString(written));
                return cursor === undefined ? toTextEdit(one) : asSnippet(range, stopAt(newText, cursor));
              });
              const action = createAction(document, title, kindOf(kind), edits);
              action.isPreferred = isPreferred ?? false;
              action.diagnostics = diagnostics.filter((_, i) => fixed?.some((one) => one === asked[i]));
              return action;
            },
          );
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

/** A text that leaves the cursor at one of its offsets. */
function stopAt(text: string, cursor: number): vscode.SnippetString {
  return new vscode.SnippetString()
    .appendText(text.slice(0, cursor))
    .appendTabstop(0)
    .appendText(text.slice(cursor));
}

/** The indentation is that of the note: where it is known, this keeps the editor from making tabs of it. */
function asSnippet(range: vscode.Range, snippet: vscode.SnippetString): vscode.SnippetTextEdit {
  return Object.assign(new vscode.SnippetTextEdit(range, snippet), { keepWhitespace: true });
}
