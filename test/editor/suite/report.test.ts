import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answers.ts';
import { closeAll, inWorkspace, open, pagesOf, runCommand, until, write } from './support.ts';

const NOTE = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    stump: blunt\n';

/** The pages that are shown, by their titles. */
const titles = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));

/** How long the product waits for a change to settle, and a little: a timer set later with more time ends later. */
const AFTER_SETTLED = 350;

/** Makes the stump of a note tapered. */
const taper = (editor: vscode.TextEditor) =>
  editor.edit((edit) => edit.replace(new vscode.Range(4, 11, 4, 16), 'tapered'));

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
    await taper(editor);
    match(await saved(file), /J-CTO 0–4\/5/);
  });

  it('follows each of two notes that change at once', async () => {
    await pagesOf(async (pages) => {
      const editors: vscode.TextEditor[] = [];
      for (const name of ['a', 'b']) {
        await write(`reported/${name}.cto.yaml`, NOTE);
        editors.push(await open(`reported/${name}.cto.yaml`));
        await runCommand('ctoNotes.openReport');
      }
      // An editor that was hidden by the next takes no edit.
      const both = new vscode.WorkspaceEdit();
      for (const { document } of editors)
        both.replace(document.uri, new vscode.Range(4, 11, 4, 16), 'tapered');
      await vscode.workspace.applyEdit(both);
      await until(
        'both pages',
        () => pages.map((page) => /J-CTO 0–4\/5/.test(page.webview.html)),
        (followed) => followed.length === 2 && followed.every(Boolean),
      );
    });
  });

  it('leaves a page alone that is closed before a change has settled', async () => {
    await pagesOf(async (pages) => {
      // A name of its own: the editor may still hold the text of a note that was changed and deleted.
      await write('reported/c.cto.yaml', NOTE);
      const editor = await open('reported/c.cto.yaml');
      await runCommand('ctoNotes.openReport');
      await taper(editor);
      const settled = new Promise((resolve) => setTimeout(resolve, AFTER_SETTLED));
      pages[0]?.dispose();
      await runCommand('ctoNotes.openReport');
      await settled;
      equal(pages.length, 2);
      match(pages[1]?.webview.html ?? '', /J-CTO 0–4\/5/);
    });
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
