import { deepEqual, equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  nextDiagnostics,
  open,
  runCommand,
  setCursor,
  waitForDiagnostics,
  write,
} from './support.ts';

const { Error: ERROR, Warning: WARNING } = vscode.DiagnosticSeverity;

/** Runs with a setting of the workspace, and without it afterwards. */
async function under(key: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('ctoNotes');
  try {
    await settings.update(key, value, vscode.ConfigurationTarget.Workspace);
    await run();
  } finally {
    await settings.update(key, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

describe('the setting of when to check', () => {
  afterEach(closeAll);

  it('waits for the note to be saved', async () => {
    await write('saved.cto.yaml', 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n');
    await under('run', 'onSave', async () => {
      const editor = await open('saved.cto.yaml');
      const { document } = editor;
      const before = await waitForDiagnostics(document.uri);
      await editor.edit((edit) => edit.insert(new vscode.Position(4, 0), '    stump: blund\n'));
      // A note that is opened later is checked later.
      const later = await vscode.workspace.openTextDocument({ language: 'cto-note', content: 'x: 1\n' });
      await waitForDiagnostics(later.uri);
      deepEqual(vscode.languages.getDiagnostics(document.uri).map(codeOf), before.map(codeOf));
      await document.save();
      await waitForDiagnostics(document.uri, (diagnostics) =>
        diagnostics.map(codeOf).includes('unknown-value'),
      );
    });
  });

  it('says nothing of the line that one types in until one leaves it', async () => {
    await under('run', 'onLeave', async () => {
      const note = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    stump: blunt\n';
      const editor = await open(note, 'cto-note');
      setCursor(editor, 4, 16);
      const { uri } = editor.document;
      const codes = () => vscode.languages.getDiagnostics(uri).map(codeOf);
      await waitForDiagnostics(uri);
      const checked = nextDiagnostics(uri);
      await runCommand('type', { text: 'x' });
      await checked;
      equal(editor.document.lineAt(4).text, '    stump: bluntx');
      equal(codes().includes('unknown-value'), false);
      setCursor(editor, 0);
      await waitForDiagnostics(uri, () => codes().includes('unknown-value'));
    });
  });
});

describe('the setting of how serious a problem is', () => {
  afterEach(closeAll);

  it('lowers, raises and hides problems, and never an error', async () => {
    const { document } = await open('examples/02-problems.cto.yaml');
    const wanted = { 'goal-not-shown': 'off', 'no-symptoms': 'error', 'unknown-value': 'off' };
    await waitForDiagnostics(document.uri);
    await under('severity', wanted, async () => {
      const diagnostics = await waitForDiagnostics(
        document.uri,
        (seen) => !seen.map(codeOf).includes('goal-not-shown'),
      );
      const severityOf = (code: string) =>
        diagnostics.find((diagnostic) => codeOf(diagnostic) === code)?.severity;
      equal(severityOf('no-symptoms'), ERROR);
      equal(severityOf('unknown-value'), ERROR);
      equal(severityOf('not-a-cto'), WARNING);
    });
  });
});

describe('a note', () => {
  afterEach(closeAll);

  it('is indented with two spaces, and is not completed from its own words', async () => {
    const { document, options } = await open('', 'cto-note');
    equal(options.tabSize, 2);
    equal(options.insertSpaces, true);
    const editor = vscode.workspace.getConfiguration('editor', document);
    equal(editor.get('wordBasedSuggestions'), 'off');
  });
});
