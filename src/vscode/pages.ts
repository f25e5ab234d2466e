/**
 * Pages to read inside the editor: one for each problem code and each score. They are virtual documents, shown
 * by the editor's own Markdown preview, so that nothing has to be fetched.
 */
import * as vscode from 'vscode';
import { scorePage } from '../present/score-page.ts';
import { catalogue } from '../score/catalogue.ts';
import type { Ports } from '../service/note-service.ts';

const SCHEME = 'cto-notes';

export const OPEN_PAGE = 'ctoNotes.openPage';

/** The addresses of the pages, for findings and hovers. */
export function pageLinks(): Ports['links'] {
  return {
    problem: (code) => `${SCHEME}:/problems/${code}.md`,
    score: (id) => `command:${OPEN_PAGE}?${encodeURIComponent(JSON.stringify([`scores/${id}`]))}`,
  };
}

async function contentOf(extension: vscode.Uri, { path }: vscode.Uri): Promise<string> {
  const [, kind, name] = /^\/(problems|scores)\/([\w-]+)\.md$/.exec(path) ?? [];
  if (kind === 'scores') {
    const score = catalogue.find(({ id }) => id === name);
    return score ? scorePage(score) : 'There is no such score.';
  }
  if (!name) return 'There is no such page.';
  const bytes = await vscode.workspace.fs.readFile(
    vscode.Uri.joinPath(extension, 'dist', 'problems', `${name}.md`),
  );
  return new TextDecoder().decode(bytes);
}

/** @param extension the folder of the extension */
export function registerPages(extension: vscode.Uri): vscode.Disposable[] {
  return [
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => contentOf(extension, uri),
    }),
    vscode.commands.registerCommand(OPEN_PAGE, async (page: unknown) => {
      if (typeof page !== 'string') return;
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${page}.md` });
      await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
    }),
  ];
}
