import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answers.ts';
import { closeAll, inWorkspace, open, pagesOf, runCommand, until, write } from './support.ts';

const NOTE = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    stump: blunt\n';

/** The pages that are shown, by their titles. */
const titles = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));

/** Makes the stump of notes tapered, all by one edit: an editor that was hidden by the next takes none. */
async function taper(...editors: vscode.TextEditor[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { document } of editors) edit.replace(document.uri, new vscode.Range(4, 11, 4, 16), 'tapered');
  await vscode.workspace.applyEdit(edit);
}

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
      await taper(...editors);
      await until(
        'both pages',
        () => pages.map((page) => /J-CTO 0–4\/5/.test(page.webview.html)),
        (followed) => followed.length === 2 && followed.every(Boolean),
      );
    });
  });

  it('leaves a page alone that is closed before a change has settled', async () => {
    await pagesOf(async (pages) => {
      // Names of their own: the editor may still hold the text of a note that was changed and deleted.
      const editors: vscode.TextEditor[] = [];
      for (const name of ['later', 'closed']) {
        await write(`reported/${name}.cto.yaml`, NOTE);
        editors.push(await open(`reported/${name}.cto.yaml`));
        await runCommand('ctoNotes.openReport');
      }
      const [later, closed] = editors as [vscode.TextEditor, vscode.TextEditor];
      await taper(closed);
      const [, page] = pages as [vscode.WebviewPanel, vscode.WebviewPanel];
      page.dispose();
      let asked = 0;
      Object.defineProperty(page, 'webview', {
        get: () => {
          asked += 1;
          return { html: '' };
        },
      });
      await runCommand('ctoNotes.openReport');
      // A change to another note settles after this one: each waits for as long.
      await taper(later);
      await until(
        'the page of the other note',
        () => pages[0]?.webview.html ?? '',
        (html) => /J-CTO 0–4\/5/.test(html),
      );
      equal(pages.length, 3);
      equal(asked, 0, 'the page that was closed');
      match(pages[2]?.webview.html ?? '', /J-CTO 0–4\/5/);
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
