import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answers.ts';
import { closeAll, inWorkspace, pagesOf, runCommand, write } from './support.ts';

const note = (minutes: number) =>
  `cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    crossing:\n      minutes: ${minutes}\n`;

/** The number of lesions that a page is about. */
const lesionsOn = (page: vscode.WebviewPanel | undefined): number =>
  Number(/(\d+) attempted lesions in \d+ procedures/.exec(page?.webview.html ?? '')?.[1]);

describe('"Audit Folder"', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('audited'), { recursive: true });
  });

  it('counts the notes of the folder as they are now, on one page', async () => {
    await pagesOf(async (pages) => {
      await write('audited/a.cto.yaml', note(20));
      await runCommand('ctoNotes.auditFolder');
      const before = lesionsOn(pages[0]);
      ok(before > 0);
      await write('audited/b.cto.yaml', note(40));
      await runCommand('ctoNotes.auditFolder');
      equal(lesionsOn(pages[0]), before + 1);
      equal(pages.length, 1);
      match(
        pages[0]?.webview.html ?? '',
        /Content-Security-Policy" content="default-src &#39;none&#39;|default-src 'none'/,
      );
    });
  });

  it('saves the page that is shown', async () => {
    const { window } = vscode;
    const own = window.showSaveDialog;
    const user = answering();
    const file = inWorkspace('audited/audit.html');
    window.showSaveDialog = async () => file;
    try {
      await pagesOf(async (pages) => {
        await write('audited/a.cto.yaml', note(20));
        await runCommand('ctoNotes.auditFolder');
        await runCommand('ctoNotes.saveAudit');
        const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
        equal(saved, pages[0]?.webview.html);
        match(saved, /^<!doctype html>/);
      });
    } finally {
      window.showSaveDialog = own;
      user.restore();
    }
    match(user.asked.at(-1)?.message ?? '', /^Audit saved: audit\.html\./);
  });
});
