import * as vscode from 'vscode';
import type { CompletionItem, MarkupContent, TextEdit } from 'vscode-languageserver-types';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { openDocument } from './documents.ts';

/** Behind these a value begins. Others, such as `:` and `-`, are as often followed by a new line or by prose. */
const SIGNS = [' ', '[', ','];

/** Of Markdown the editor asks for nothing as one types, prose being most of it; here the letters of a key ask. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** What may be written at the cursor, and what it means. */
export function registerCompletion(service: NoteService): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: (document, position, _token, { triggerCharacter }) =>
      service.complete(openDocument(document), position, triggerCharacter).map(toItem),
  };
  const register = vscode.languages.registerCompletionItemProvider;
  return vscode.Disposable.from(
    register({ language: 'cto-note' }, provider, ...SIGNS),
    register({ language: 'markdown' }, provider, ...SIGNS, ...LETTERS),
  );
}

function toItem(item: CompletionItem): vscode.CompletionItem {
  const { label, labelDetails, kind = 1, detail, documentation, sortText, filterText } = item;
  // LSP counts kinds from 1, VS Code from 0.
  const converted = new vscode.CompletionItem({ label, ...labelDetails }, kind - 1);
  const { range, newText } = item.textEdit as TextEdit;
  converted.range = toRange(range);
  converted.insertText = item.insertTextFormat === 2 ? new vscode.SnippetString(newText) : newText;
  // The lines of a snippet have their indentation; in Markdown a user's own could turn it into tabs.
  converted.keepWhitespace = true;
  if (detail) converted.detail = detail;
  if (documentation)
    converted.documentation = new vscode.MarkdownString((documentation as MarkupContent).value);
  if (sortText) converted.sortText = sortText;
  if (filterText) converted.filterText = filterText;
  return converted;
}
