import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { choosing } from './answers.ts';
import {
  closeAll,
  codeOf,
  inWorkspace,
  open,
  runCommand,
  until,
  waitForDiagnostics,
  write,
} from './support.ts';

/** The shown document, once it is of a language and not empty. */
async function shown(language: string): Promise<vscode.TextDocument> {
  const document = await until(
    `a document in ${language}`,
    () => vscode.window.activeTextEditor?.document,
    (found) => found?.languageId === language && found.getText() !== '',
  );
  ok(document);
  return document;
}

/** The date on the clock of whoever writes the note. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const exists = (uri: vscode.Uri) =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

const type = (text: string) => runCommand('type', { text });

describe('"New Note"', () => {
  afterEach(closeAll);

  it('opens an untitled YAML note without a problem, until something wrong is written', async () => {
    await runCommand('ctoNotes.newNote', 'yaml');
    const document = await shown('cto-note');
    equal(document.isUntitled, true);
    match(document.getText(), /^cto_note: 1\n[\s\S]*lesions:\n {2}- id: A\n {4}vessel:/);
    // Places that are left empty are told once the note is saved.
    const place = document.getText().indexOf('vessel: ') + 'vessel: '.length;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(place), 'LADD');
    await vscode.workspace.applyEdit(edit);
    const diagnostics = await waitForDiagnostics(document.uri);
    deepEqual([...new Set(diagnostics.map(codeOf))].sort(), ['unknown-value']);
  });

  it('leads with Tab from one value to the next', async () => {
    await runCommand('ctoNotes.newNote', 'yaml');
    const document = await shown('cto-note');
    await type('P-7');
    await runCommand('jumpToNextSnippetPlaceholder');
    await type('70');
    match(document.getText(), /patient:\n {2}id: P-7\n {2}age_years: 70\n/);
  });

  it('proposes a file by the date and the pseudonym, which the note has too', async () => {
    const taken = await write(`${today()} P-7.cto.yaml`, 'cto_note: 1\n');
    const free = inWorkspace(`${today()} P-7 (2).cto.yaml`);
    try {
      await runCommand('ctoNotes.newNote', 'yaml', 'P-7');
      const document = await shown('cto-note');
      equal(document.isUntitled, true);
      await type('70');
      match(document.getText(), /patient:\n {2}id: P-7\n {2}age_years: 70\n/);
      equal(document.uri.path, free.path);
      await runCommand('workbench.action.files.save');
      await until('the saved note', async () => exists(free), Boolean);
      await vscode.workspace.fs.delete(free);
    } finally {
      await vscode.workspace.fs.delete(taken);
    }
  });

  for (const [carrier, pseudonym, name] of [
    ['yaml', 'A:1/2', 'A-1-2.cto.yaml'],
    ['yaml', '', 'CTO.cto.yaml'],
    ['markdown', 'P-8', 'P-8.md'],
  ] as const) {
    it(`proposes a name that every system allows for ${carrier} of “${pseudonym}”`, async () => {
      await runCommand('ctoNotes.newNote', carrier, pseudonym);
      const document = await shown(carrier === 'yaml' ? 'cto-note' : 'markdown');
      equal(document.uri.path, inWorkspace(`${today()} ${name}`).path);
    });
  }

  it('writes Markdown without tabs, whatever the user indents with', async () => {
    const editor = vscode.workspace.getConfiguration('editor');
    try {
      await editor.update('insertSpaces', false, vscode.ConfigurationTarget.Workspace);
      await runCommand('ctoNotes.newNote', 'markdown');
      const document = await shown('markdown');
      match(document.getText(), /```cto-note\n[\s\S]*patient:\n {2}id:[\s\S]*```cto-lesion\nid: A\n/);
      equal(document.getText().includes('\t'), false);
    } finally {
      await editor.update('insertSpaces', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('asks which kind is wanted, and for the pseudonym', async () => {
    let kinds: string[] = [];
    const second = (items: readonly vscode.QuickPickItem[]) => {
      kinds = items.map(({ label }) => label);
      return items[1];
    };
    await choosing(second, () => runCommand('ctoNotes.newNote'), 'P-007');
    deepEqual(kinds, ['YAML', 'Markdown']);
    const document = await shown('markdown');
    equal(document.isUntitled, true);
    match(document.getText(), /patient:\n {2}id: P-007\n/);
  });

  it('opens beside the walkthrough, whichever kind is chosen', async () => {
    const { viewColumn = 0 } = await open('note.cto.yaml');
    await choosing(
      ([yaml]) => yaml,
      () => runCommand('ctoNotes.newNote', 'beside'),
    );
    const beside = await until(
      'the new note',
      () => vscode.window.activeTextEditor,
      (editor) => editor?.document.isUntitled === true,
    );
    equal(beside?.viewColumn, viewColumn + 1);
  });
});

describe('"Open Sample Note"', () => {
  afterEach(closeAll);

  it('opens an untitled note that has something to show', async () => {
    await runCommand('ctoNotes.openSample');
    const document = await shown('cto-note');
    equal(document.isUntitled, true);
    const diagnostics = await waitForDiagnostics(document.uri);
    deepEqual(diagnostics.map(codeOf), ['goal-not-shown', 'score-incomplete']);
  });
});
