/** The command and the language server are the same where there is no network. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { command, folderWith, run } from '../cli/command.ts';
import { mixed } from '../cli/many.ts';
import { stopAll } from '../lsp/served.ts';
import { CLEAN, changed } from '../support/clean-note.ts';
import { startServer } from '../support/lsp-client.ts';
import { denial, withoutNetwork } from './offline.ts';

const SLIPS = changed(['vessel: LAD', 'vessel: LADD'], ['[symptom_relief]', '[survival]']);

/** Calls for a few files, and for so many that workers are asked. */
const CALLS: readonly (readonly string[])[] = [
  ['check', 'few'],
  ['score', 'few', '--format', 'json'],
  ['summary', 'few'],
  ['check', 'many'],
  ['summary', '--write', 'few'],
];

const places = () => {
  const many = Object.fromEntries(Object.entries(mixed(250)).map(([name, text]) => [`many/${name}`, text]));
  return folderWith({ 'few/a.cto.yaml': CLEAN, 'few/b.cto.yaml': SLIPS, ...many });
};

/** Starts a server, asks it for all that an editor asks, and answers what it said. */
async function asked(how: string, args: readonly string[]): Promise<unknown> {
  const client = await startServer({ command: how, args });
  const uri = 'file:///notes/a.cto.yaml';
  const textDocument = { uri };
  const diagnostics = await client.open(uri, 'cto-note', SLIPS);
  const range = { start: { line: 0, character: 0 }, end: { line: 21, character: 0 } };
  const position = { line: 19, character: 6 };
  const questions: [method: string, params: object][] = [
    ['textDocument/hover', { textDocument, position }],
    ['textDocument/completion', { textDocument, position }],
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics } }],
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/formatting', { textDocument, options: { tabSize: 2, insertSpaces: true } }],
    ['workspace/symbol', { query: 'A' }],
  ];
  const answers: unknown[] = [];
  for (const [method, params] of questions) {
    answers.push(await client.request(method, params).catch((error: Error) => error.message));
  }
  const { heard } = client;
  const said = client.said();
  await client.stop();
  assert.equal(await client.ended, 0);
  return { found: diagnostics, answers, heard, said };
}

describe('without a network', function () {
  this.timeout(120_000);
  afterEach(stopAll);

  it('the command says the same, and asks for none', async () => {
    const { preload, asked } = denial();
    const [free, denied] = [places(), places()];
    for (const call of CALLS) {
      assert.deepEqual(
        await run(call, { cwd: denied, preload }),
        await run(call, { cwd: free }),
        call.join(' '),
      );
    }
    assert.deepEqual(asked(), []);
  });

  it('the command says the same where the system gives none', async function () {
    const way = withoutNetwork();
    if (!way) {
      console.log('      skipped: a namespace without a network cannot be made here');
      this.skip();
    }
    const [free, denied] = [places(), places()];
    const [first = '', ...rest] = way;
    for (const call of CALLS) {
      const args = [...rest, process.execPath, await command(), ...call];
      const { status, stdout, stderr } = spawnSync(first, args, { cwd: denied, encoding: 'utf8' });
      const expected = await run(call, { cwd: free });
      assert.deepEqual({ code: status, stdout, stderr }, expected, call.join(' '));
    }
  });

  it('the language server says the same, and asks for none', async () => {
    const { preload, asked: sought } = denial();
    const args = [await command(), 'lsp', '--stdio'];
    const free = await asked(process.execPath, args);
    assert.deepEqual(await asked(process.execPath, ['--require', preload, ...args]), free);
    assert.deepEqual(sought(), []);
    const [first, ...rest] = withoutNetwork() ?? [];
    if (first) assert.deepEqual(await asked(first, [...rest, process.execPath, ...args]), free);
  });

  it('whoever asked for one would be found out', async () => {
    const { preload, asked } = denial();
    const connecting = "require('node:net').connect(9, '127.0.0.1')";
    const { status } = spawnSync(process.execPath, ['--require', preload, '-e', connecting]);
    assert.notEqual(status, 0);
    assert.deepEqual(asked(), ['net.Socket.connect']);
    const [first, ...rest] = withoutNetwork() ?? [];
    if (!first) return;
    const fetching = `fetch('http://127.0.0.1:4321').catch(({ cause }) => process.exit(cause.code === 'ENETUNREACH' ? 3 : 4))`;
    assert.equal(spawnSync(first, [...rest, process.execPath, '-e', fetching]).status, 3);
  });
});
