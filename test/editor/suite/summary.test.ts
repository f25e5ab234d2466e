import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answers.ts';
import {
  bytesOf,
  closeAll,
  codeOf,
  lineOf,
  open,
  runCommand,
  setCursor,
  undo,
  until,
  waitForDiagnostics,
  write,
} from './support.ts';

const INSERT = 'ctoNotes.insertSummary';
const INSERT_ALL = 'ctoNotes.insertAllSummaries';

/** Runs a command on the shown document and answers its text. */
async function textAfter(command: string, { document }: vscode.TextEditor): Promise<string> {
  await runCommand(command);
  return document.getText();
}

describe('the scored summary', () => {
  afterEach(closeAll);

  it('stands in the lesion of a YAML note, and one undo takes it back, byte for byte', async () => {
    const editor = await open('examples/01-circumflex.cto.yaml');
    const { document } = editor;
    const before = document.getText();
    const saved = await bytesOf(document.uri);
    setCursor(editor, lineOf(document, 'stump: blunt'), 6);
    const text = await textAfter(INSERT, editor);
    match(text, / {4}summary: \|\n {6}J-CTO 3\/5 very difficult · PROGRESS-CTO 4\/4\n/);
    equal(await textAfter(INSERT, editor), text, 'inserting again changes nothing');
    await undo();
    equal(document.getText(), before);
    await document.save();
    deepEqual(await bytesOf(document.uri), saved);
  });

  it('follows the fence of a lesion in Markdown, and one undo takes it back', async () => {
    const editor = await open('examples/03-two-lesions.md');
    const { document } = editor;
    const before = document.getText();
    setCursor(editor, lineOf(document, 'id: RCA'), 2);
    const text = await textAfter(INSERT, editor);
    match(text, /```\n<!-- cto-summary RCA -->\nJ-CTO 1\/5 intermediate · PROGRESS-CTO 0\/4\n/);
    ok(text.includes('<!-- /cto-summary -->\n\nThe marginal branch'));
    equal(text.includes('cto-summary OM1'), false);
    await undo();
    equal(document.getText(), before);
  });

  it('of all lesions is one step', async () => {
    const editor = await open('examples/03-two-lesions.md');
    const before = editor.document.getText();
    const text = await textAfter(INSERT_ALL, editor);
    equal(text.match(/<!-- cto-summary /g)?.length, 2);
    match(text, /J-CTO 3–4\/5 very difficult · PROGRESS-CTO 2–3\/4/);
    await undo();
    equal(editor.document.getText(), before);
  });

  it('keeps a byte order mark and the line ends of Windows', async () => {
    const lines = [
      '\ufeff# Größe 😀',
      'cto_note: 1',
      'lesions:',
      '  - id: A',
      '    vessel: LAD # tab\there',
      '',
    ];
    const uri = await write('windows.cto.yaml', lines.join('\r\n'));
    const saved = await bytesOf(uri);
    const editor = await open('windows.cto.yaml');
    setCursor(editor, 3, 6);
    await runCommand(INSERT);
    await editor.document.save();
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(uri));
    ok(text.startsWith(lines.slice(0, 5).join('\r\n')), text);
    match(text, /\r\n {4}summary: \|\r\n {6}J-CTO 0–5\/5/);
    equal(/[^\r]\n/.test(text), false);
    await undo();
    await editor.document.save();
    deepEqual(await bytesOf(uri), saved);
  });

  it('is refused to a lesion with an error', async () => {
    const editor = await open('examples/02-problems.cto.yaml');
    const before = editor.document.getText();
    setCursor(editor, lineOf(editor.document, 'calcification'), 6);
    const user = answering();
    try {
      await runCommand(INSERT);
    } finally {
      user.restore();
    }
    match(user.asked[0]?.message ?? '', /^No summary: /);
    equal(editor.document.getText(), before);
  });

  it('that no longer matches is a warning, and its quick fix renews it', async () => {
    const editor = await open('examples/03-two-lesions.md');
    const { document } = editor;
    await runCommand(INSERT_ALL);
    await waitForDiagnostics(
      document.uri,
      (diagnostics) => !diagnostics.some((diagnostic) => codeOf(diagnostic) === 'summary-stale'),
    );
    const line = lineOf(document, 'length_mm: 15');
    await editor.edit((edit) => edit.replace(document.lineAt(line).range, 'length_mm: 35'));
    const stale = await until(
      'a stale summary',
      () =>
        vscode.languages
          .getDiagnostics(document.uri)
          .find((diagnostic) => codeOf(diagnostic) === 'summary-stale'),
      (problem) => problem !== undefined,
    );
    equal(stale?.range.start.line, lineOf(document, '<!-- cto-summary RCA -->'));
    const actions = await runCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      stale?.range,
    );
    const fix = actions.find(({ title }) => title === 'Insert the summary again');
    ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    match(document.getText(), /J-CTO 2\/5 difficult · PROGRESS-CTO 0\/4/);
    await waitForDiagnostics(
      document.uri,
      (diagnostics) => !diagnostics.some((diagnostic) => codeOf(diagnostic) === 'summary-stale'),
    );
  });
});
