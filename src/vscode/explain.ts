import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { type ActiveNote, noteCommand, openDocument, placeIn } from './documents.ts';
import { askForLesion } from './lesion-pick.ts';

const SCHEME = 'cto-notes-lesion';

/** The path of the page of a lesion, whose last part the editor shows as the title: `/Scores of lesion A.md`. */
function pathOf(service: NoteService, { document }: ActiveNote, position: vscode.Position): string {
  const { name = '' } = service.lesionAt(document, position) ?? {};
  return `/${vscode.l10n.t('Scores of lesion {0}', name.replace(/[/\\]/g, '-'))}.md`;
}

/**
 * "Explain Scores": a page beside the note with every score of the lesion at the cursor. It follows the note
 * as it is edited, for as long as the lesion stays where it is.
 */
export function registerExplain(service: NoteService): vscode.Disposable[] {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const shown = new Map<string, { note: vscode.Uri; position: vscode.Position; page: vscode.Uri }>();
  return [
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent(uri) {
        const source = shown.get(uri.toString());
        const document = vscode.workspace.textDocuments.find(
          ({ uri: open }) => open.toString() === source?.note.toString(),
        );
        const page = source && document ? service.explain(openDocument(document), source.position) : null;
        return (
          page ??
          vscode.l10n.t('The lesion is no longer where it was: run "CTO Notes: Explain Scores" again.')
        );
      },
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      for (const { note, page } of shown.values()) {
        if (note.toString() === document.uri.toString()) changed.fire(page);
      }
    }),
    noteCommand('explainScores', async (active, named: unknown) => {
      const { editor, document } = active;
      const at = placeIn(active, named);
      const position =
        service.explain(document, at) === null
          ? await askForLesion(service, active, vscode.l10n.t('Which lesion is to be explained?'))
          : at;
      if (!position) return;
      const note = editor.document.uri;
      const page = vscode.Uri.from({
        scheme: SCHEME,
        path: pathOf(service, active, position),
        query: note.toString(),
      });
      shown.set(page.toString(), { note, position, page });
      changed.fire(page);
      await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
    }),
  ];
}
