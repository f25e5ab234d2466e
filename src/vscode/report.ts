/** "Open Report": the page of a note beside it, which follows the text, and "Save Report…", for printing and the record. */
import * as vscode from 'vscode';
import { type NoteDocument, stemOf } from '../service/document.ts';
import { documentAt, onSettings, openDocument } from './documents.ts';
import { fileNameOf, savePage } from './write-files.ts';

const VIEW = 'ctoNotes.report';

/** Someone who types is not to wait for pages: milliseconds without a change. */
const SETTLED = 300;

/** What makes the pages. */
export interface Reporter {
  /** The page, as HTML that loads and runs nothing. */
  report(document: NoteDocument, file: string): string;
}

/** The pages that are open, one for a note, which follow its text. */
export function createReports(reporter: Reporter) {
  const panels = new Map<string, { panel: vscode.WebviewPanel; note: vscode.Uri }>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const pageOf = (note: vscode.Uri): string | null => {
    const document = documentAt(note);
    return document ? reporter.report(openDocument(document), fileNameOf(note)) : null;
  };
  const show = ({ panel, note }: { panel: vscode.WebviewPanel; note: vscode.Uri }) => {
    const html = pageOf(note);
    // Of a note that was closed the page stays as it was.
    if (html !== null) panel.webview.html = html;
  };
  const showSoon = ({ document }: vscode.TextDocumentChangeEvent) => {
    const key = document.uri.toString();
    if (!panels.has(key)) return;
    clearTimeout(timers.get(key));
    const later = () => {
      // The page may have been closed since, and another opened for the same note.
      const shown = panels.get(key);
      if (shown) show(shown);
    };
    timers.set(key, setTimeout(later, SETTLED));
  };
  const close = (key: string) => {
    clearTimeout(timers.get(key));
    timers.delete(key);
    panels.delete(key);
  };
  const listeners = [
    vscode.workspace.onDidChangeTextDocument(showSoon),
    onSettings(() => {
      for (const shown of panels.values()) show(shown);
    }),
  ];
  return {
    /** Opens the page of a note beside it, or shows the one that is open. */
    open(note: vscode.Uri): void {
      const key = note.toString();
      const known = panels.get(key);
      if (known) {
        show(known);
        known.panel.reveal(undefined, true);
        return;
      }
      const title = vscode.l10n.t('Report of {0}', fileNameOf(note));
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      const panel = vscode.window.createWebviewPanel(VIEW, title, column, { enableFindWidget: true });
      const shown = { panel, note };
      panels.set(key, shown);
      panel.onDidDispose(() => close(key));
      show(shown);
    },
    /** Saves the page in front of the user, where the user says. */
    async save(): Promise<void> {
      const active = [...panels.values()].find(({ panel }) => panel.active) ?? [...panels.values()].at(-1);
      if (!active) return;
      const { note, panel } = active;
      const folder =
        note.scheme === 'untitled'
          ? vscode.workspace.workspaceFolders?.[0]?.uri
          : vscode.Uri.joinPath(note, '..');
      // The page is a file only where and when the user says so.
      await savePage(pageOf(note) ?? panel.webview.html, `${stemOf(fileNameOf(note))}.html`, folder, (name) =>
        vscode.l10n.t('Report saved: {0}. Open it in a browser to print it.', name),
      );
    },
    dispose(): void {
      vscode.Disposable.from(...listeners).dispose();
      for (const { panel } of [...panels.values()]) panel.dispose();
    },
  };
}
