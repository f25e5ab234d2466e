import { equal, match } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, lineOf, open, runCommand, setCursor, until } from './support.ts';

describe('the line above a lesion', () => {
  afterEach(closeAll);

  it('has the scores of the unit, in its order, and leads to their explanation', async () => {
    const { document } = await open('examples/01-circumflex.cto.yaml');
    const settings = vscode.workspace.getConfiguration('ctoNotes');
    const lenses = () => runCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    const [lens] = await lenses();
    equal(lens?.command?.title, 'J-CTO 3/5 very difficult · PROGRESS-CTO 4/4');
    equal(lens?.command?.command, 'ctoNotes.explainScores');
    equal(lens?.range.start.line, lineOf(document, '- id: A'));
    try {
      await settings.update('scores', ['castle', 'j_cto'], vscode.ConfigurationTarget.Workspace);
      const [changed] = await lenses();
      equal(changed?.command?.title, 'CASTLE 2/6 · J-CTO 3/5 very difficult');
    } finally {
      await settings.update('scores', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

describe('"Explain Scores"', () => {
  afterEach(closeAll);

  it('shows every score of the lesion on a page beside the note', async () => {
    const editor = await open('examples/01-circumflex.cto.yaml');
    setCursor(editor, lineOf(editor.document, 'stump: blunt'), 6);
    await runCommand('ctoNotes.explainScores');
    const page = await until(
      'the page',
      () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'cto-notes-lesion'),
      (found) => found !== undefined,
    );
    const text = page?.getText() ?? '';
    match(text, /<strong>J-CTO 3\/5 very difficult<\/strong>/);
    match(text, /<strong>PROGRESS-CTO MACE 3\/7<\/strong>/);
    match(text, /Proximal cap ambiguity is not a J-CTO item/);
  });

  it('is about the note that a hover names, not about the one with the cursor', async () => {
    const { document } = await open('examples/01-circumflex.cto.yaml');
    const other = vscode.Uri.joinPath(document.uri, '../04-antegrade.cto.yaml');
    await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.Beside });
    const position = { line: lineOf(document, 'stump: blunt'), character: 6 };
    await runCommand('ctoNotes.explainScores', { uri: document.uri.toString(), ...position });
    const page = await until(
      'the page',
      () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'cto-notes-lesion'),
      (found) => found !== undefined,
    );
    equal(page?.uri.query, document.uri.toString());
  });
});
