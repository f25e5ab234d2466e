import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answers.ts';
import { closeAll, inWorkspace, open, runCommand, until, write } from './support.ts';

const NOTE = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    stump: blunt\n';

/** The pages that are shown, by their titles. */
const titles = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));

/** Saves the report at the address that the user chooses, and answers its text. */
async function saved(file: vscode.Uri): Promise<string> {
  const { window } = vscode;
  const own = window.showSaveDialog;
  const user = answering();
  window.showSaveDialog = async () => file;
  try {
    await runCommand('ctoNotes.saveReport');
  } finally {
    window.showSaveDialog = own;
    user.restore();
  }
  match(user.asked.at(-1)?.message ?? '', /^Report saved: a\.html\./);
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

describe('the report of a note', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('reported'), { recursive: true });
  });

  it('opens beside the note, and follows the text', async () => {
    await write('reported/a.cto.yaml', NOTE);
    const editor = await open('reported/a.cto.yaml');
    await runCommand('ctoNotes.openReport');
    await until('the page', titles, (seen) => seen.includes('Report of a.cto.yaml'));
    equal(vscode.window.activeTextEditor, editor);
    const file = inWorkspace('reported/a.html');
    match(await saved(file), /J-CTO 1–5\/5/);
    await editor.edit((edit) => edit.replace(new vscode.Range(4, 11, 4, 16), 'tapered'));
    match(await saved(file), /J-CTO 0–4\/5/);
  });

  it('is one page for a note, however often it is opened', async () => {
    await write('reported/a.cto.yaml', NOTE);
    await open('reported/a.cto.yaml');
    await runCommand('ctoNotes.openReport');
    await runCommand('ctoNotes.openReport');
    await until('the page', titles, (seen) => seen.includes('Report of a.cto.yaml'));
    equal(titles().filter((title) => title === 'Report of a.cto.yaml').length, 1);
  });

  it('writes no file that nobody asked for', async () => {
    await write('reported/a.cto.yaml', NOTE);
    await open('reported/a.cto.yaml');
    await runCommand('ctoNotes.openReport');
    await until('the page', titles, (seen) => seen.includes('Report of a.cto.yaml'));
    const names = (await vscode.workspace.fs.readDirectory(inWorkspace('reported'))).map(([name]) => name);
    ok(names.length === 1 && names[0] === 'a.cto.yaml', `${names}`);
  });
});
