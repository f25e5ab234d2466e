import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, runCommand, until, waitForDiagnostics } from './support.ts';

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

const type = (text: string) => runCommand('type', { text });

describe('"New Note"', () => {
  afterEach(closeAll);

  it('opens an untitled YAML note whose findings are about what is not recorded', async () => {
    await runCommand('ctoNotes.newNote', 'yaml');
    const document = await shown('cto-note');
    equal(document.isUntitled, true);
    match(document.getText(), /^cto_note: 1\n[\s\S]*lesions:\n {2}- id: A\n {4}vessel:/);
    const found = await waitForDiagnostics(document.uri);
    deepEqual([...new Set(found.map(codeOf))].sort(), [
      'consent-incomplete',
      'missing-value',
      'no-symptoms',
      'score-incomplete',
    ]);
  });

  it('leads with Tab from one value to the next', async () => {
    await runCommand('ctoNotes.newNote', 'yaml');
    const document = await shown('cto-note');
    await type('P-7');
    await runCommand('jumpToNextSnippetPlaceholder');
    await type('70');
    match(document.getText(), /patient:\n {2}id: P-7\n {2}age_years: 70\n/);
  });

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

  it('asks which kind is wanted', async () => {
    // The list is drawn a moment later, and nothing tells when; one that is answered too early goes away.
    await until(
      'the choice',
      async () => {
        void runCommand('ctoNotes.newNote');
        await new Promise((resolve) => setTimeout(resolve, 700));
        await runCommand('workbench.action.acceptSelectedQuickOpenItem');
        await new Promise((resolve) => setTimeout(resolve, 700));
        return vscode.window.activeTextEditor?.document.languageId;
      },
      (language) => language === 'cto-note',
    );
    equal((await shown('cto-note')).isUntitled, true);
  });
});

describe('"Open Sample Note"', () => {
  afterEach(closeAll);

  it('opens an untitled note that has something to show', async () => {
    await runCommand('ctoNotes.openSample');
    const document = await shown('cto-note');
    equal(document.isUntitled, true);
    const found = await waitForDiagnostics(document.uri);
    deepEqual(found.map(codeOf), ['goal-not-shown', 'score-incomplete']);
  });
});
