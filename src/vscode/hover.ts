import * as vscode from 'vscode';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { openDocument, selector } from './documents.ts';
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
