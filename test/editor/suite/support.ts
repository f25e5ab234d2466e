/** What a person does in the editor, in the words of the tests. */
import * as vscode from 'vscode';

export { extensionId } from './results.ts';

/**
 * Shows a document: a file of the workspace by its name, or, given a language, a new document with this content.
 */
export async function open(nameOrContent: string, language?: string): Promise<vscode.TextEditor> {
  const document =
    language === undefined
      ? await vscode.workspace.openTextDocument(inWorkspace(nameOrContent))
      : await untitled(nameOrContent, language);
  return vscode.window.showTextDocument(document);
}

/** A new document. A busy host may answer with a closed one of the same name; it is asked until it is the new one. */
async function untitled(content: string, language: string): Promise<vscode.TextDocument> {
  const bare = (text: string) => text.replaceAll('\r', '');
  return until(
    'a new document',
    async () => vscode.workspace.openTextDocument({ language, content }),
    (document) => bare(document.getText()) === bare(content),
  );
}

/** How long something is waited for, in milliseconds: far longer than a busy machine takes. */
const PATIENCE = 60_000;

/** The address of a file of the workspace. */
export function inWorkspace(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The tests need a workspace folder.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes a file into the workspace, which is a copy that lives for one run, and answers its address. */
export async function write(name: string, content: string): Promise<vscode.Uri> {
  const uri = inWorkspace(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

/**
 * Waits until a condition holds and answers what it saw; says what it waited for when it never does. For what the
 * editor tells by an event there is `untilEvent`.
 */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  done: (seen: T) => boolean,
): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    if (done(seen)) return seen;
    if (Date.now() > end) throw inVain(what, seen);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The same for what changes with an event. */
export async function untilEvent<T>(
  what: string,
  event: vscode.Event<unknown>,
  look: () => T,
  done: (seen: T) => boolean,
): Promise<T> {
  let listener: vscode.Disposable | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const check = () => {
        const seen = look();
        if (done(seen)) resolve(seen);
      };
      listener = event(check);
      late = setTimeout(() => reject(inVain(what, look())), PATIENCE);
      check();
    });
  } finally {
    listener?.dispose();
    clearTimeout(late);
  }
}

const inVain = (what: string, seen: unknown) =>
  new Error(`Waited in vain for ${what}; last seen: ${JSON.stringify(seen)}`);

/** Takes what the list of suggestions has chosen, once it is drawn, which nothing tells: without it nothing is taken. */
export function acceptSuggestion(what: string, done: () => boolean): Promise<boolean> {
  return until(
    what,
    async () => {
      await runCommand('acceptSelectedSuggestion');
      return done();
    },
    (isDone) => isDone,
  );
}

/** The problems of a document, once they satisfy the predicate (by default: once there are any). */
export function waitForDiagnostics(
  uri: vscode.Uri,
  predicate: (diagnostics: vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<vscode.Diagnostic[]> {
  const { onDidChangeDiagnostics, getDiagnostics } = vscode.languages;
  return untilEvent('diagnostics', onDidChangeDiagnostics, () => getDiagnostics(uri), predicate);
}

/** Resolves when the problems of a document are next published, even if they are the same. */
export function nextDiagnostics(uri: vscode.Uri): Promise<void> {
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((one) => one.toString() === uri.toString())) return;
      listener.dispose();
      resolve();
    });
  });
}

/** The code of a problem, with or without a page. */
export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** All that hovers say at a place, counted from 0; empty when nothing is said. */
export async function hoverText(uri: vscode.Uri, line: number, character: number): Promise<string> {
  const position = new vscode.Position(line, character);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

/** The line, counted from 0, on which a text first stands. */
export function lineOf(document: vscode.TextDocument, text: string): number {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`The document does not hold “${text}”.`);
  return document.positionAt(offset).line;
}

/** Puts the cursor at a place, counted from 0. */
export function setCursor(editor: vscode.TextEditor, line: number, character = 0): void {
  const position = new vscode.Position(line, character);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(editor.selection);
}

/** Runs a command by its identifier. */
export function runCommand<T = unknown>(command: string, ...args: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(command, ...args);
}

/** Takes back the last step in the shown editor, as the key does. */
export function undo(): Thenable<unknown> {
  return runCommand('undo');
}

/** The saved bytes of a file. */
export function bytesOf(uri: vscode.Uri): Thenable<Uint8Array> {
  return vscode.workspace.fs.readFile(uri);
}

/** Closes all editors and forgets their changes, so that the next test starts afresh. */
export async function closeAll(): Promise<void> {
  const closed: vscode.TextDocument[] = [];
  for (let editor = vscode.window.activeTextEditor; editor; editor = vscode.window.activeTextEditor) {
    closed.push(editor.document);
    await runCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await runCommand('workbench.action.closeAllEditors');
  await runCommand('workbench.action.editorLayoutSingle');
  // The next untitled document may have the name of the last one, which has to be gone by then.
  await untilEvent(
    'the closed documents to be gone',
    vscode.workspace.onDidCloseTextDocument,
    () => closed.filter(({ isUntitled, isClosed }) => isUntitled && !isClosed).map(({ uri }) => `${uri}`),
    (left) => left.length === 0,
  );
}

/** A memory that is one as long as the test. */
export function memory(): vscode.Memento {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: (key: string, fallback?: unknown) => kept.get(key) ?? fallback,
    update: async (key: string, value: unknown) => void kept.set(key, value),
  } as vscode.Memento;
}

/** Notes each page that is made while something is done, with what the page holds. */
export async function pagesOf(action: (pages: vscode.WebviewPanel[]) => Promise<void>): Promise<void> {
  const { window } = vscode;
  const own = window.createWebviewPanel;
  const pages: vscode.WebviewPanel[] = [];
  window.createWebviewPanel = (...given: Parameters<typeof own>) => {
    const page = own.apply(window, given);
    pages.push(page);
    return page;
  };
  try {
    await action(pages);
  } finally {
    window.createWebviewPanel = own;
  }
}
