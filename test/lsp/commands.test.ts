import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { folderWith, run } from '../cli/command.ts';
import { applied } from '../support/applied.ts';
import { CLEAN, changed } from '../support/clean-note.ts';
import type { LspClient } from '../support/lsp-client.ts';
import { MODERN, serve, stopAll } from './served.ts';

const URI = 'file:///notes/a.cto.yaml';
const TWO = changed(['complications:', '  - id: B\n    vessel: RCA\n    stump: blunt\ncomplications:']);
const AT_B = { line: 42, character: 8 };

interface Asked {
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly edits: TextEdit[];
}

/** A client whose editor applies edits, or does not; with all edits that it was asked to apply. */
async function editor(text: string, applied = true): Promise<{ client: LspClient; asked: Asked[] }> {
  const asked: Asked[] = [];
  const answer = (method: string, params: unknown) => {
    if (method !== 'workspace/applyEdit') return null;
    asked.push(...(params as { edit: { documentChanges: Asked[] } }).edit.documentChanges);
    return { applied };
  };
  const client = await serve({ capabilities: MODERN, answer });
  await client.open(URI, 'cto-note', text);
  return { client, asked };
}

const call = (client: LspClient, name: string, ...args: unknown[]) =>
  client.request('workspace/executeCommand', { command: `ctoNotes.${name}`, arguments: args });

/** What the user is told, with how loudly: 1 an error, 2 a warning, 3 an information. */
const told = ({ heard }: LspClient) =>
  heard
    .filter(({ method }) => method === 'window/showMessage')
    .map(({ params }) => params as { type: number; message: string });

describe('the commands of the language server', () => {
  afterEach(stopAll);

  it('insert every summary as the command line writes them, in one edit', async () => {
    const { client, asked } = await editor(TWO);
    assert.equal(await call(client, 'insertAllSummaries', URI), null);
    const cwd = folderWith({ 'a.cto.yaml': TWO });
    await run(['summary', '--write', 'a.cto.yaml'], { cwd });
    assert.equal(asked.length, 1);
    assert.deepEqual(asked[0]?.textDocument, { uri: URI, version: 1 });
    assert.equal(applied(TWO, asked[0]?.edits ?? []), readFileSync(`${cwd}/a.cto.yaml`, 'utf8'));
    assert.deepEqual(told(client), []);
  });

  it('insert the summary of one lesion', async () => {
    const { client, asked } = await editor(TWO);
    await call(client, 'insertSummary', URI, AT_B);
    const text = applied(TWO, asked[0]?.edits ?? []);
    assert.match(text, /id: B[\s\S]*summary: \|\n {6}J-CTO 1–5\/5/);
    assert.equal(text.match(/summary:/g)?.length, 1);
  });

  it('say why there is no summary', async () => {
    const { client, asked } = await editor(TWO.replace('stump: blunt\ncomp', 'stump: blint\ncomp'));
    await call(client, 'insertSummary', URI, AT_B);
    const [first] = told(client);
    assert.match(first?.message ?? '', /^No summary: Lesion B has an error in line 44: .*blint/);
    assert.equal(first?.type, 1);
    assert.deepEqual(asked, []);
  });

  it('say where to place the cursor, and that there is nothing to do', async () => {
    const { client, asked } = await editor(TWO);
    await call(client, 'insertSummary', URI, { line: 1, character: 0 });
    await call(client, 'insertAllSummaries', URI);
    await client.change(URI, 2, applied(TWO, asked[0]?.edits ?? []));
    await call(client, 'insertAllSummaries', URI);
    assert.deepEqual(told(client), [
      { type: 3, message: 'Place the cursor in a lesion to insert its summary.' },
      { type: 3, message: 'The summary is up to date.' },
    ]);
  });

  it('say so where the editor refuses, as it does when the note has moved on', async () => {
    const { client } = await editor(TWO, false);
    await call(client, 'insertSummary', URI, AT_B);
    assert.deepEqual(told(client), [
      { type: 2, message: 'The editor did not insert the summary: try again.' },
    ]);
  });

  it('lead to the next value that a score misses, and say which', async () => {
    const shown: unknown[] = [];
    const client = await serve({
      capabilities: { ...MODERN, window: { showDocument: { support: true } } },
      answer: (method, params) => (method === 'window/showDocument' ? shown.push(params) : null),
    });
    await client.open(URI, 'cto-note', TWO.replace('stump: blunt\ncomp', 'stump: unknown\ncomp'));
    const start = { line: 41, character: 0 };
    const next = (await call(client, 'nextMissing', URI, start)) as { range: Range; message: string };
    await call(client, 'nextMissing', URI, start);
    assert.match(next.message, /^Lesion B: J-CTO /);
    assert.deepEqual(shown[0], { uri: URI, takeFocus: true, selection: next.range });
    assert.deepEqual(told(client)[0], { type: 3, message: next.message });
    await client.change(URI, 2, CLEAN);
    assert.equal(await call(client, 'nextMissing', URI, start), null);
    assert.equal(told(client).at(-1)?.message, 'All scores of your unit are complete.');
  });

  it('list what comments silence, with the reasons', async () => {
    const { client } = await editor(`${TWO}# cto-ignore air-kerma-high: skin seen\n`);
    const line = TWO.split('\n').length - 1;
    assert.deepEqual(await call(client, 'showSilenced', URI), [
      {
        code: 'air-kerma-high',
        reason: 'skin seen',
        range: { start: { line, character: 0 }, end: { line, character: 38 } },
      },
    ]);
  });

  it('answer nothing where nothing can be done', async () => {
    const { client, asked } = await editor(TWO);
    assert.equal(await call(client, 'insertSummary'), null);
    assert.equal(await call(client, 'insertSummary', URI), null);
    assert.equal(await call(client, 'insertAllSummaries', 'file:///nowhere.cto.yaml'), null);
    assert.equal(await call(client, 'explainScores', URI, { line: 0, character: 0 }), null);
    assert.deepEqual(asked, []);
  });
});
