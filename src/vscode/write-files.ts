/** Writes files where the user says, as a whole or not at all, and tells of it. */
import * as vscode from 'vscode';

/** A file to be written. */
export interface NewFile {
  readonly uri: vscode.Uri;
  readonly bytes: Uint8Array;
}

/** The last part of an address. */
export const fileNameOf = (uri: vscode.Uri): string => uri.path.split('/').pop() ?? '';

/** Hidden, and no name of a note. */
const temporaryBeside = (uri: vscode.Uri): vscode.Uri =>
  vscode.Uri.joinPath(uri, '..', `.cto-notes-${crypto.randomUUID()}.tmp`);

/** What a browser answers that lets us write the file that was chosen and no other beside it. */
const isRefused = (error: unknown): boolean =>
  error instanceof vscode.FileSystemError && ['FileNotFound', 'NoPermissions'].includes(error.code);

/**
 * Writes files, which may be there already: all of them beside their places first, and then into these.
 *
 * @throws what the file system says, and nothing has changed
 */
export async function putFiles(files: readonly NewFile[]): Promise<void> {
  const { fs } = vscode.workspace;
  const made = files.map((file) => ({ ...file, temporary: temporaryBeside(file.uri) }));
  try {
    for (const { temporary, bytes } of made) await fs.writeFile(temporary, bytes);
    for (const { temporary, uri } of made) await fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    for (const { temporary } of made) await fs.delete(temporary).then(undefined, () => undefined);
    const [only, ...others] = files;
    if (!only || others.length > 0 || !isRefused(error)) throw error;
    // A browser itself writes a file as a whole.
    await fs.writeFile(only.uri, only.bytes);
  }
}

/**
 * Says what was done, with a button that shows the file in its folder; the browser that shows the editor has none to
 * show.
 *
 * @param opens whether the editor can show what is in it
 */
export async function tellOfFile(said: string, file: vscode.Uri, opens: boolean): Promise<void> {
  const [open, show] = [vscode.l10n.t('Open'), vscode.l10n.t('Show in Folder')];
  const isDesktop = vscode.env.uiKind === vscode.UIKind.Desktop;
  const buttons = [...(opens ? [open] : []), ...(isDesktop ? [show] : [])];
  const chosen = await vscode.window.showInformationMessage(said, ...buttons);
  if (chosen === open) await vscode.commands.executeCommand('vscode.open', file);
  else if (chosen === show) await vscode.commands.executeCommand('revealFileInOS', file);
}

/**
 * Asks where a page goes, writes it, and tells of it.
 *
 * @param folder where it is proposed to go; undefined leaves that to the editor
 * @param said what is said of it, by its name
 */
export async function savePage(
  html: string,
  name: string,
  folder: vscode.Uri | undefined,
  said: (name: string) => string,
): Promise<void> {
  const chosen = await vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
    filters: { HTML: ['html'] },
  });
  if (!chosen) return;
  await putFiles([{ uri: chosen, bytes: new TextEncoder().encode(html) }]);
  await tellOfFile(said(fileNameOf(chosen)), chosen, false);
}
