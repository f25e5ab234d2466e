/** Reads all notes of the folder for one purpose: in the background, with progress, until somebody stops it. */
import * as vscode from 'vscode';
import { shownProblems } from '../service/diagnostics.ts';
import type { NoteService } from '../service/note-service.ts';
import { folderView } from './folder.ts';

/** The progress is told anew after so many files. */
const TOLD = 32;

/** A file with what is known of it. */
interface NotesFile {
  readonly name: string;
  readonly analysis: ReturnType<NoteService['analysis']>;
  readonly problems: ReturnType<typeof shownProblems>;
}

/** What was read. */
export interface FolderCounts {
  notes: number;
  lesions: number;
  /** Files with errors. */
  withErrors: number;
  /** Files that are too large or could not be read. */
  skipped: number;
}

/**
 * Reads the folder.
 *
 * @param title what is said to be done
 * @param take gets each file, in the order of their names
 * @returns null if the user stopped it
 */
export function readFolder(
  service: Pick<NoteService, 'analysis' | 'close'>,
  title: string,
  take: (file: NotesFile) => void | Promise<void>,
): Thenable<FolderCounts | null> {
  const folder = folderView(
    service,
    (note) => {
      const analysis = service.analysis(note);
      return { analysis, problems: shownProblems(analysis) };
    },
    { remembers: false },
  );
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const counts: FolderCounts = { notes: 0, lesions: 0, withErrors: 0, skipped: 0 };
    let [files, read] = [0, 0];
    const look = folder.look(token, (found) => {
      files = found;
    });
    for await (const { uri, found } of look) {
      if (token.isCancellationRequested) return null;
      await take({ name: vscode.workspace.asRelativePath(uri), ...found });
      counts.notes += found.analysis.notes.length;
      for (const { lesions } of found.analysis.notes) counts.lesions += lesions.length;
      if (found.problems.some(({ severity }) => severity === 'error')) counts.withErrors += 1;
      read += 1;
      if (read % TOLD !== 0) continue;
      const increment = (100 * TOLD) / files;
      progress.report({ increment, message: vscode.l10n.t('{0} of {1} files read', read, files) });
    }
    counts.skipped = folder.leftOut().skipped;
    return token.isCancellationRequested ? null : counts;
  });
}

/** The counts in words: `3 notes, 5 lesions, 1 with errors`. */
export function inCounts({ notes, lesions, withErrors, skipped }: FolderCounts): string {
  return [
    notes === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', notes),
    lesions === 1 ? vscode.l10n.t('1 lesion') : vscode.l10n.t('{0} lesions', lesions),
    withErrors === 0 ? vscode.l10n.t('none with errors') : vscode.l10n.t('{0} with errors', withErrors),
    ...(skipped > 0 ? [vscode.l10n.t('{0} could not be read', skipped)] : []),
  ].join(', ');
}
