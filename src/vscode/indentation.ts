import * as vscode from 'vscode';
import { afterStart } from './documents.ts';

/**
 * Gives an editor that was open before the extension the indentation that the language asks for. VS Code settles the
 * indentation of an editor when it opens; one that a window brings back is open before the language's defaults are
 * known, and would indent by four, which YAML takes for another level.
 */
export function registerIndentation(): vscode.Disposable[] {
  const settled = new WeakSet<vscode.TextDocument>();
  const settle = (editors: readonly vscode.TextEditor[]) => {
    for (const editor of editors) {
      const { document } = editor;
      if (document.languageId !== 'cto-note' || settled.has(document)) continue;
      settled.add(document);
      // What the text itself shows is found by the editor, and right however it was opened.
      if (/^[ \t]+\S/m.test(document.getText())) continue;
      const configured = vscode.workspace.getConfiguration('editor', document);
      editor.options = {
        tabSize: configured.get('tabSize', 2),
        insertSpaces: configured.get('insertSpaces', true),
      };
    }
  };
  return [
    afterStart(() => settle(vscode.window.visibleTextEditors)),
    vscode.window.onDidChangeVisibleTextEditors(settle),
  ];
}
