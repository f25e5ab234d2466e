import { match } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, lineOf, open, runCommand, setCursor, until } from './support.ts';

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
    match(text, /## J-CTO 3\/5 very difficult/);
    match(text, /## PROGRESS-CTO MACE 3\/7/);
    match(text, /Ambiguity of the proximal cap is not an item of J-CTO/);
  });
});
