import { deepEqual, equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { recentNotes } from '../../../src/vscode/recent-notes.ts';
import { closeAll, inWorkspace, memory, runCommand, write } from './support.ts';

const NOTE = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n';

async function listed(recent: ReturnType<typeof recentNotes>): Promise<string[]> {
  const notes = (await recent.getChildren()) ?? [];
  return notes.map(({ path }) => path.split('/').pop() ?? '');
}

describe('the recent notes', () => {
  let recent: ReturnType<typeof recentNotes>;

  beforeEach(() => {
    recent = recentNotes(memory());
  });

  afterEach(async () => {
    recent.dispose();
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('recent'), { recursive: true });
  });

  it('are ten at most, the latest first, each once', async () => {
    const files: vscode.Uri[] = [];
    for (let i = 10; i < 22; i += 1) files.push(await write(`recent/${i}.cto.yaml`, NOTE));
    for (const file of [...files, files[5], files[5]]) if (file) await recent.remember(file);
    deepEqual(
      await listed(recent),
      [15, 21, 20, 19, 18, 17, 16, 14, 13, 12].map((i) => `${i}.cto.yaml`),
    );
  });

  it('are open with a click, and told apart by their folders', async () => {
    const file = await write('recent/deep/a.cto.yaml', NOTE);
    await recent.remember(file);
    const item = await recent.getTreeItem(file);
    equal(item.description, 'recent/deep');
    equal((await recent.getTreeItem(inWorkspace('a.cto.yaml'))).description, '');
    equal(item.resourceUri?.toString(), file.toString());
    await vscode.commands.executeCommand(item.command?.command ?? '', ...(item.command?.arguments ?? []));
    equal(vscode.window.activeTextEditor?.document.uri.toString(), file.toString());
  });

  it('are files that are there: none that was deleted, and none that was never saved', async () => {
    const [gone, here] = [
      await write('recent/gone.cto.yaml', NOTE),
      await write('recent/here.cto.yaml', NOTE),
    ];
    await recent.remember(here);
    await recent.remember(gone);
    await recent.remember(vscode.Uri.parse('untitled:Untitled-1'));
    await recent.remember(inWorkspace('recent'));
    deepEqual(await listed(recent), ['gone.cto.yaml', 'here.cto.yaml']);
    await vscode.workspace.fs.delete(gone);
    deepEqual(await listed(recent), ['here.cto.yaml']);
  });

  it('have their view', async () => {
    await write('recent/a.cto.yaml', NOTE);
    await runCommand('ctoNotes.recent.focus');
  });
});
