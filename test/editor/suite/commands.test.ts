import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, lineOf, open, runCommand, setCursor, undo, until, write } from './support.ts';

describe('"Insert Lesion"', () => {
  afterEach(closeAll);

  it('adds a lesion behind the last one of a YAML note, and one undo takes it back', async () => {
    const editor = await open('examples/01-circumflex.cto.yaml');
    const { document } = editor;
    const before = document.getText();
    setCursor(editor, 0);
    await runCommand('ctoNotes.insertLesion');
    match(document.getText(), /percent: 10\n {2}- id: B\n {4}vessel: +\n {4}occlusion_months: \n/);
    equal(editor.selection.active.line, lineOf(document, '- id: B') + 1);
    await undo();
    equal(document.getText(), before);
  });

  it('goes on behind a last line without a line end, with those of Windows', async () => {
    await write('open.cto.yaml', 'cto_note: 1\r\nlesions:\r\n  - id: A\r\n    vessel: LAD');
    const editor = await open('open.cto.yaml');
    const before = editor.document.getText();
    await runCommand('ctoNotes.insertLesion');
    const text = editor.document.getText();
    match(text, /vessel: LAD\r\n {2}- id: B\r\n {4}vessel: +\r\n {4}occlusion_months: \r\n/);
    equal(/[^\r]\n/.test(text), false);
    await undo();
    equal(editor.document.getText(), before);
  });

  it('adds a fence behind the one at the cursor in Markdown', async () => {
    const editor = await open('examples/03-two-lesions.md');
    setCursor(editor, lineOf(editor.document, 'id: RCA'));
    await runCommand('ctoNotes.insertLesion');
    match(
      editor.document.getText(),
      /percent: 0\n```\n\n```cto-lesion\nid: A\nvessel: +\n[\s\S]*```\n\nThe marginal/,
    );
  });
});

describe('"Copy Summary as Plain Text"', () => {
  afterEach(closeAll);

  it('puts the summary of the lesion at the cursor on the clipboard', async () => {
    const editor = await open('examples/01-circumflex.cto.yaml');
    setCursor(editor, lineOf(editor.document, 'stump: blunt'), 6);
    await runCommand('ctoNotes.copySummary');
    const text = await vscode.env.clipboard.readText();
    match(
      text,
      /^CTO PCI, 2026-03-04, patient P-0412: lesion A, LCx, proximal segment\r?\nStrategies: antegrade wire escalation, antegrade dissection and re-entry\r?\nJ-CTO 3\/5 very difficult · PROGRESS-CTO 4\/4\r?\nJ-CTO counts: blunt stump; length/,
    );
  });
});

describe('"Go to Next Missing Score Item"', () => {
  afterEach(closeAll);

  it('selects what is not known, and adds what is not written, where its value goes', async () => {
    const editor = await open('examples/03-two-lesions.md');
    const { document } = editor;
    setCursor(editor, 0);
    await runCommand('ctoNotes.nextMissing');
    const added = lineOf(document, 'tortuosity: \n');
    equal(editor.selection.active.line, added);
    equal(editor.selection.active.character, document.lineAt(added).text.length);
    ok(added > lineOf(document, 'id: OM1'));
    setCursor(editor, lineOf(document, 'id: OM1'));
    await runCommand('ctoNotes.nextMissing');
    equal(document.getText(editor.selection), 'unknown');
    equal(editor.selection.active.line, lineOf(document, 'length_mm: unknown'));
  });
});

describe('"Open Problem Page"', () => {
  afterEach(closeAll);

  it('opens the page of the problem at the cursor', async () => {
    const editor = await open('examples/02-problems.cto.yaml');
    setCursor(editor, lineOf(editor.document, 'modrate'), 20);
    await runCommand('ctoNotes.openProblemPage');
    const page = await until(
      'the page',
      () =>
        vscode.workspace.textDocuments.find(
          ({ uri }) => uri.toString() === 'cto-notes:/problems/unknown-value.md',
        ),
      (found) => found !== undefined,
    );
    ok(page?.getText().includes('`unknown-value`'));
  });
});
