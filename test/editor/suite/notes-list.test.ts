import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { folderNotes, followFiles, type NoteRow } from '../../../src/vscode/folder-notes.ts';
import { lesionItem, noteItem } from '../../../src/vscode/notes-list.ts';
import { createService } from '../../../src/vscode/service.ts';
import { closeAll, inWorkspace, runCommand, untilEvent, write } from './support.ts';

const note = (vessel: string, date: string) =>
  `cto_note: 1\npatient:\n  id: P-1\nprocedure:\n  date: ${date}\nlesions:\n  - id: A\n    vessel: ${vessel}\n`;

describe('"Notes in Folder"', () => {
  let notes: ReturnType<typeof folderNotes>;

  beforeEach(() => {
    notes = folderNotes(createService(), { note: noteItem, lesion: lesionItem });
  });

  afterEach(async () => {
    notes.dispose();
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('listed'), { recursive: true });
  });

  /** The notes of the test, in the order of the list. */
  const listed = () =>
    (notes.getChildren() as NoteRow[])
      .filter(({ file }) => file.startsWith('listed/'))
      .map(({ file, lesions }) => `${file.slice('listed/'.length)} ${lesions[0]?.place}`);

  const whenListed = (what: string, expected: readonly string[]) =>
    untilEvent(what, notes.onDidChangeTreeData, listed, (seen) => `${seen}` === `${expected}`);

  it('has every note, of both kinds, the latest first', async () => {
    await write('listed/old.cto.yaml', note('LAD', '2024-01-01'));
    await write('listed/new.cto.yaml', note('RCA', '2026-01-01'));
    await write('listed/prose.md', '# Prose\n\n```cto-lesion\nid: A\nvessel: LCx\n```\n');
    await write('listed/none.md', '# Prose\n');
    const told: number[] = [];
    await notes.read((_, of) => told.push(of));
    deepEqual(listed(), ['new.cto.yaml RCA', 'old.cto.yaml LAD', 'prose.md LCx']);
  });

  it('follows its files: written, changed, deleted, and whole folders', async () => {
    await write('listed/kept.cto.yaml', note('LAD', '2024-01-01'));
    await notes.read();
    const files = followFiles(notes);
    try {
      const uri = await write('listed/deep/new.cto.yaml', note('RCA', '2026-01-01'));
      await whenListed('the new note', ['deep/new.cto.yaml RCA', 'kept.cto.yaml LAD']);
      await write('listed/deep/new.cto.yaml', note('OM1', '2023-01-01'));
      await whenListed('the change', ['kept.cto.yaml LAD', 'deep/new.cto.yaml OM1']);
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, '..'), { recursive: true });
      await whenListed('the folder to be gone', ['kept.cto.yaml LAD']);
      // Outside of what is watched, so that the folder arrives as a whole.
      await write('.git/moved/brought.cto.yaml', note('RCA', '2025-01-01'));
      await vscode.workspace.fs.rename(inWorkspace('.git/moved'), inWorkspace('listed/moved'));
      await whenListed('the folder that is moved here', ['moved/brought.cto.yaml RCA', 'kept.cto.yaml LAD']);
    } finally {
      files.dispose();
    }
  });

  it('is filtered, and sorted anew', async () => {
    await write('listed/a.cto.yaml', note('LAD', '2024-01-01'));
    await write('listed/b.cto.yaml', note('RCA', '2026-01-01'));
    await notes.read();
    notes.show({ order: 'vessel' });
    deepEqual(listed(), ['a.cto.yaml LAD', 'b.cto.yaml RCA']);
    notes.show({ filter: 'listed/ rca' });
    deepEqual(listed(), ['b.cto.yaml RCA']);
    ok(notes.counts().all >= 2);
    equal(notes.counts().shown, 1);
  });

  it('says what a note holds, in a line, and opens it at its place', async () => {
    await write(
      'listed/two.cto.yaml',
      `${note('LAD', '2026-01-01')}    stump: blunt\n  - id: B\n    vessel: LDA\n`,
    );
    await notes.read();
    const row = (notes.getChildren() as NoteRow[]).find(({ file }) => file === 'listed/two.cto.yaml');
    ok(row);
    const item = notes.getTreeItem(row);
    equal(item.label, '2026-01-01 P-1');
    match(String(item.description), /^2 lesions · LAD · J-CTO 1–5\/5 · .* · 1 error, \d+ warnings?$/);
    equal(item.collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    const [, second] = notes.getChildren(row);
    ok(second);
    const lesion = notes.getTreeItem(second);
    equal(lesion.label, 'B');
    await vscode.commands.executeCommand(lesion.command?.command ?? '', ...(lesion.command?.arguments ?? []));
    equal(vscode.window.activeTextEditor?.document.uri.toString(), row.uri.toString());
    equal(vscode.window.activeTextEditor?.selection.active.line, 9);
  });

  it('has its view, which reads when it is seen', async () => {
    await write('listed/a.cto.yaml', note('LAD', '2024-01-01'));
    await runCommand('ctoNotes.folder.focus');
    await runCommand('ctoNotes.refreshNotes');
  });
});
