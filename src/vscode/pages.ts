/**
 * Pages to read inside the editor: one for each problem code and each score, and one for the benefit. They are virtual documents, shown
 * by the editor's own Markdown preview, so that nothing has to be fetched.
 */
import * as vscode from 'vscode';
import type { NoteService, NoteServiceOptions } from '../service/note-service.ts';
import { noteCommand } from './documents.ts';

const SCHEME = 'cto-notes';

/** The commands that open a page: that of a problem or score, and the scores of the lesion explained. */
export const OPEN_PAGE = 'ctoNotes.openPage';
export const EXPLAIN_SCORES = 'ctoNotes.explainScores';

/** The addresses of the pages, for problems and hovers. */
export function pageLinks(): NoteServiceOptions['links'] {
  const running = (command: string, argument: unknown) =>
    `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
  const opening = (page: string) => running(OPEN_PAGE, page);
  return {
    problem: (code) => `${SCHEME}:/problems/${code}.md`,
    score: (id) => opening(`scores/${id}`),
    benefit: opening('benefit'),
    explain: (uri, line, character) => running(EXPLAIN_SCORES, { uri, line, character }),
  };
}

async function contentOf(extension: vscode.Uri, service: NoteService, { path }: vscode.Uri): Promise<string> {
  if (path === '/benefit.md') return service.benefitPage();
  const [, kind, name] = /^\/(problems|scores)\/([\w-]+)\.md$/.exec(path) ?? [];
  if (!name) return vscode.l10n.t('There is no such page.');
  if (kind === 'scores') return service.scorePage(name) ?? vscode.l10n.t('There is no such score.');
  const read = async (...path: string[]) => {
    const file = vscode.Uri.joinPath(extension, 'dist', 'problems', ...path, `${name}.md`);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  };
  // Of a language without pages of its own the English one is read.
  const [language = 'en'] = vscode.env.language.split('-');
  return await read(language).catch(() => read());
}

async function openPage(page: unknown): Promise<void> {
  if (typeof page !== 'string') return;
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${page}.md` });
  await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
}

/** @param extension the folder of the extension */
export function registerPages(extension: vscode.Uri, service: NoteService): vscode.Disposable[] {
  return [
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => contentOf(extension, service, uri),
    }),
    vscode.commands.registerCommand(OPEN_PAGE, openPage),
    noteCommand('openProblemPage', ({ editor, document }) => {
      const problem = service.problemAt(document, editor.selection.active);
      if (problem) return openPage(`problems/${problem.code}`);
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no problem on this line.'));
      return undefined;
    }),
  ];
}
