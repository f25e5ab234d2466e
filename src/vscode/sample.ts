import * as vscode from 'vscode';

/**
 * "Open Sample Note": an untitled copy, so that whoever tries things on it keeps the sample as it is.
 *
 * @param extension the folder of the extension
 */
export function registerSample(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('ctoNotes.openSample', async () => {
    const file = vscode.Uri.joinPath(extension, 'media', 'walkthrough', 'sample.cto.yaml');
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'cto-note', content }),
    );
  });
}
