import * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { type ActiveNote, documentAt, noteCommand, openDocument, placeIn } from './documents.ts';

/** The commands about a single lesion. */
export function registerLesionCommands(service: NoteService): vscode.Disposable[] {
  return [registerNextMissing(service), registerNewLesion(service), ...registerExplain(service)];
}

/**
 * "Go to Next Missing Score Item": selects the next value that is not known. A key that is not written is added,
 * with its choices open.
 */
function registerNextMissing(service: NoteService): vscode.Disposable {
  return noteCommand('nextMissing', async (note, named: unknown) => {
    const { editor, document } = note;
    const next = service.nextMissing(document, placeIn(note, named));
    if (!next) {
      void vscode.window.showInformationMessage(vscode.l10n.t('All scores are complete.'));
      return;
    }
    const { addition } = next;
    let range = toRange(next.range);
    if (addition) {
      const { caret, edit } = addition;
      await editor.edit((builder) => builder.insert(toRange(edit.range).start, edit.newText));
      const place = new vscode.Position(caret.line, caret.character);
      range = new vscode.Range(place, place);
    }
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    vscode.window.setStatusBarMessage(next.message, 8000);
  });
}

/** "Insert Lesion": another lesion with a place for each value, as one step. */
function registerNewLesion(service: NoteService): vscode.Disposable {
  return noteCommand('insertLesion', async ({ editor, document }) => {
    const found = service.newLesion(document, editor.selection.active);
    if ('refusal' in found) {
      void vscode.window.showErrorMessage(found.refusal);
      return;
    }
    let { snippet } = found;
    let place = toRange(found.range).start;
    const [blank] = /^(?:\r?\n)+/.exec(snippet) ?? [];
    if (blank !== undefined) {
      // The editor indents a snippet as the line it begins in, so it has to begin in a line of its own.
      await editor.edit((edit) => edit.insert(place, blank), { undoStopBefore: true, undoStopAfter: false });
      snippet = snippet.slice(blank.length);
      place = new vscode.Position(place.line + blank.split('\n').length - 1, 0);
    }
    editor.selection = new vscode.Selection(place, place);
    await editor.insertSnippet(new vscode.SnippetString(snippet), place, {
      undoStopBefore: blank === undefined,
      undoStopAfter: true,
    });
    editor.revealRange(editor.selection);
  });
}

const SCHEME = 'cto-notes-lesion';

/**
 * "Explain Scores": a page beside the note with every score of the lesion at the cursor. It follows the note
 * as it is edited, for as long as the lesion stays where it is.
 */
function registerExplain(service: NoteService): vscode.Disposable[] {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const shown = new Map<string, { note: vscode.Uri; position: vscode.Position; page: vscode.Uri }>();
  return [
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent(uri) {
        const source = shown.get(uri.toString());
        const document = source && documentAt(source.note);
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
          ? await askForLesion(service, active, vscode.l10n.t('Choose the lesion whose scores to explain.'))
          : at;
      if (!position) return;
      const note = editor.document.uri;
      const { name = '' } = service.lesionAt(document, position) ?? {};
      // The editor shows the last part of the path as the title.
      const path = `/${vscode.l10n.t('Scores of lesion {0}', name.replace(/[/\\]/g, '-'))}.md`;
      const page = vscode.Uri.from({ scheme: SCHEME, path, query: note.toString() });
      shown.set(page.toString(), { note, position, page });
      changed.fire(page);
      await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
    }),
  ];
}

/**
 * Asks which lesion of the note is meant, where the cursor is in none.
 *
 * @param question what is asked
 * @returns a place within the lesion; null if nobody chose one, or there is none, which is said
 */
export async function askForLesion(
  service: NoteService,
  { document }: ActiveNote,
  question: string,
): Promise<vscode.Position | null> {
  const lesions = service.lesions(document).map(({ name, detail, range }) => ({
    label: name,
    description: detail,
    place: toRange(range).start,
  }));
  const [only, ...others] = lesions;
  if (!only) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This note has no lesion yet.'));
    return null;
  }
  // Of one lesion there is nothing to ask.
  if (others.length === 0) return only.place;
  return (await vscode.window.showQuickPick(lesions, { placeHolder: question }))?.place ?? null;
}
