/** A folder that is on no disk, such as a repository opened in the browser. */
import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, hoverText, lineOf, runCommand, setCursor, waitForDiagnostics } from './support.ts';

/** Files in memory, as many as a test writes. */
class Memory implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  watch = () => new vscode.Disposable(() => undefined);
  readDirectory = () => [];
  createDirectory = () => undefined;
  delete = ({ path }: vscode.Uri) => void this.#files.delete(path);
  rename = () => undefined;
  writeFile = ({ path }: vscode.Uri, content: Uint8Array) => void this.#files.set(path, content);

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.#files.get(uri.path);
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }
}

describe('a note of a virtual workspace', () => {
  let registered: vscode.Disposable;
  before(() => {
    registered = vscode.workspace.registerFileSystemProvider('notes-in-memory', new Memory());
  });
  after(() => registered.dispose());
  afterEach(closeAll);

  it('is checked, scored, summarised and saved', async () => {
    const uri = vscode.Uri.parse('notes-in-memory:/note.cto.yaml');
    const content = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LCx\n    stump: blunt\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    equal(document.languageId, 'cto-note');
    const diagnostics = await waitForDiagnostics(uri);
    ok(diagnostics.some((diagnostic) => codeOf(diagnostic) === 'consent-missing'));
    match(await hoverText(uri, lineOf(document, 'stump'), 12), /J-CTO 1–5\/5/);
    setCursor(editor, lineOf(document, 'stump'), 6);
    await runCommand('ctoNotes.insertSummary');
    await document.save();
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    match(saved, / {4}summary: \|\n {6}J-CTO 1–5\/5/);
  });
});
