import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import * as vscode from 'vscode';
import { openParquet } from '../../../src/audit/read-parquet.ts';
import { entryTableNames } from '../../../src/generated/table-names.ts';
import { putFiles } from '../../../src/vscode/write-files.ts';
import { answering } from './answers.ts';
import { closeAll, inWorkspace, runCommand, write } from './support.ts';

const note = (id: string, rest = '') =>
  `cto_note: 1\npatient:\n  id: P-1\nprocedure:\n  date: 2026-01-01\n  operators: [Op-1]\nlesions:\n  - id: ${id}\n    vessel: LAD\n    stump: blunt\n    length_mm: 25\n    calcification: mild\n    bend_degrees: 10\n    prior_attempt: none\n${rest}`;

const text = async (uri: vscode.Uri) =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).replace(/^\ufeff/, '');

/** What the user chooses in each list by its label, and in the dialogs. */
interface Choices {
  readonly labels: readonly string[];
  readonly save?: vscode.Uri;
  /** What is chosen in the dialogs that open something, one after the other. */
  readonly opened?: readonly vscode.Uri[];
  readonly button?: string;
}

/** Runs the command as a user does, and answers what was said. */
async function exported({ labels, save, opened = [], button }: Choices): Promise<readonly string[]> {
  const window = vscode.window as unknown as Record<string, unknown>;
  const { showQuickPick, showSaveDialog, showOpenDialog } = window;
  const [lists, folders] = [[...labels], [...opened]];
  const user = answering(({ buttons }) => buttons.find((one) => one === button));
  window.showQuickPick = async (items: readonly vscode.QuickPickItem[]) => {
    const label = lists.shift();
    return items.find((item) => item.label === label);
  };
  window.showSaveDialog = async () => save;
  window.showOpenDialog = async () => folders.splice(0, 1);
  try {
    await runCommand('ctoNotes.exportFolder');
  } finally {
    Object.assign(window, { showQuickPick, showSaveDialog, showOpenDialog });
    user.restore();
  }
  return user.asked.map(({ message }) => message);
}

const names = async (folder: string) =>
  (await vscode.workspace.fs.readDirectory(inWorkspace(folder))).map(([name]) => name).sort();

/** The rows of the test in a table of JSON Lines. */
const ours = (lines: string): Record<string, unknown>[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter(({ file }) => file.startsWith('exported/'));

describe('"Export Folder"', () => {
  beforeEach(async () => {
    await write('exported/b.cto.yaml', note('B'));
    await write('exported/a.cto.yaml', note('A', '    tortuosity: modrate\n'));
    await vscode.workspace.fs.createDirectory(inWorkspace('tables'));
  });

  afterEach(async () => {
    await closeAll();
    for (const folder of ['exported', 'tables'])
      await vscode.workspace.fs.delete(inWorkspace(folder), { recursive: true });
  });

  it('writes a row for each lesion in the order of the files, and says what came of it', async () => {
    const file = inWorkspace('tables/lesions.csv');
    const said = await exported({ labels: ['CSV', 'One table', 'Without free text'], save: file });
    match(
      said.at(-1) ?? '',
      /^Exported to lesions\.csv: \d+ notes, \d+ lesions, \d+ with errors\. Values with errors are left empty/,
    );
    const [head = '', ...rows] = (await text(file)).split('\r\n');
    const columns = head.split(',');
    const at = (row: string, name: string) => row.split(',')[columns.indexOf(name)];
    const [a = '', b = ''] = rows.filter((row) => row.startsWith('exported/'));
    deepEqual([at(a, 'lesion_id'), at(b, 'lesion_id')], ['A', 'B']);
    // Blunt stump, 25 mm and calcification.
    deepEqual([at(b, 'j_cto_points'), at(b, 'tortuosity'), at(b, 'errors')], ['3', '', '0']);
    deepEqual([at(a, 'tortuosity'), at(a, 'errors')], ['', '1']);
    deepEqual(await names('tables'), ['lesions.csv']);
  });

  it('writes all tables into a folder, and asks before it replaces one', async () => {
    const to = inWorkspace('tables');
    const labels = ['JSON Lines', 'All tables, in a folder', 'With free text'];
    await exported({ labels, opened: [to] });
    const tables = ['attempts', 'diagnostics', 'lesions', 'procedures', 'scores', ...entryTableNames].map(
      (one) => `${one}.jsonl`,
    );
    deepEqual(await names('tables'), [...tables, 'dictionary.csv'].sort());
    const diagnostics = ours(await text(inWorkspace('tables/diagnostics.jsonl')));
    ok(diagnostics.some(({ message }) => String(message).includes('modrate')));
    await write('tables/scores.jsonl', 'kept');
    const said = await exported({ labels, opened: [to] });
    match(said.at(-1) ?? '', /^The folder has files of these names: .*scores\.jsonl/);
    equal(await text(inWorkspace('tables/scores.jsonl')), 'kept');
    await exported({ labels, opened: [to], button: 'Replace' });
    ok((await text(inWorkspace('tables/scores.jsonl'))).includes('j_cto'));
  });

  it('pseudonymises with a key, as the command does', async () => {
    // The end of its line does not count.
    const key = await write('tables/key', `${'k'.repeat(32)}\n`);
    const file = inWorkspace('tables/lesions.jsonl');
    const labels = ['JSON Lines', 'One table', 'Pseudonymised with a key'];
    await exported({ labels, save: file, opened: [key] });
    const lines = await text(file);
    // By node:crypto: HMAC-SHA-256 of `patient\0P-1` in letters, and 64 days by that of `days\0P-1`.
    match(lines, /"patient_id":"p-8b2q0vvb2zsr43w0z6d2"/);
    match(lines, /"procedure_date":"2026-03-06"/);
    ok(!lines.includes('Op-1') && !lines.includes('exported/') && !lines.includes('"P-1"'));
  });

  it('takes no key that could be tried out', async () => {
    const key = await write('tables/key', 'short');
    const file = inWorkspace('tables/lesions.jsonl');
    const labels = ['JSON Lines', 'One table', 'Pseudonymised with a key'];
    const said = await exported({ labels, save: file, opened: [key] });
    deepEqual(said, ['A key has at least 32 random bytes, and this one has 5.']);
    deepEqual(await names('tables'), ['key']);
  });

  it('writes Parquet with types', async () => {
    const file = inWorkspace('tables/lesions.parquet');
    await exported({ labels: ['Parquet', 'One table', 'Without free text'], save: file });
    const bytes = new Uint8Array(await vscode.workspace.fs.readFile(file));
    const columns = new Map<string, unknown[]>();
    const whole = {
      byteLength: bytes.length,
      slice: (from: number, to?: number) => bytes.slice(from, to).buffer,
    };
    const wanted = ['file', 'j_cto_points', 'length_mm'];
    for (const { read } of (await openParquet(whole, gunzipSync, new Set(wanted))).groups)
      for (const [name, values] of await read(wanted))
        columns.set(name, [...(columns.get(name) ?? []), ...Array.from(values)]);
    const at = columns.get('file')?.indexOf('exported/b.cto.yaml') ?? -1;
    deepEqual([columns.get('j_cto_points')?.[at], columns.get('length_mm')?.[at]], [3, 25]);
  });

  it('writes a workbook', async () => {
    const file = inWorkspace('tables/lesions.xlsx');
    await exported({ labels: ['Excel', 'One table', 'Without free text'], save: file });
    const parts = unzipSync(await vscode.workspace.fs.readFile(file));
    const all = Object.entries(parts).filter(([name]) => /sheet1\.xml$|sharedStrings/.test(name));
    match(all.map(([, bytes]) => strFromU8(bytes)).join(''), /exported\/b\.cto\.yaml/);
  });

  it('writes nothing when it is stopped', async () => {
    const { window } = vscode;
    const own = window.withProgress;
    const stopped = new vscode.CancellationTokenSource();
    window.withProgress = ((options: vscode.ProgressOptions, task: Parameters<typeof own>[1]) =>
      own.call(window, options, (progress) => {
        stopped.cancel();
        return task(progress as never, stopped.token);
      })) as typeof own;
    try {
      const file = inWorkspace('tables/lesions.csv');
      deepEqual(await exported({ labels: ['CSV', 'One table', 'Without free text'], save: file }), []);
    } finally {
      window.withProgress = own;
    }
    deepEqual(await names('tables'), []);
  });

  it('changes no file where one of them cannot be written', async () => {
    const first = await write('tables/first.csv', 'old');
    const bytes = new TextEncoder().encode('new');
    const second = vscode.Uri.joinPath(first, 'second.csv');
    const error = await putFiles([
      { uri: first, bytes },
      { uri: second, bytes },
    ]).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    ok(error instanceof vscode.FileSystemError);
    equal(await text(first), 'old');
    deepEqual(await names('tables'), ['first.csv']);
  });
});
