import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { command, run } from '../cli/command.ts';
import { CLEAN } from '../support/clean-note.ts';
import type { LspClient } from '../support/lsp-client.ts';
import { serve, serveFile, stopAll } from './served.ts';

const URI = 'file:///notes/a.cto.yaml';

/** Whether a process of a number is there. */
function isRunning(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the end of the language server', () => {
  afterEach(stopAll);

  it('is 0 after shutdown and exit', async () => {
    const client = await serve();
    await client.open(URI, 'cto-note', CLEAN);
    await client.stop();
    assert.equal(await client.ended, 0);
    assert.equal(client.said(), '');
  });

  it('is 1 after exit without shutdown', async () => {
    const client = await serve();
    client.notify('exit', null);
    assert.equal(await client.ended, 1);
  });

  it('comes when its input ends, and when the input breaks off within a message', async () => {
    for (const last of ['', 'Content-Length: 100\r\n\r\n{"jsonrpc":']) {
      const client = await serve();
      client.raw(last);
      client.process.stdin?.end();
      assert.equal(await client.ended, 1);
    }
  });

  it('comes when nobody takes its answers any more, without a word', async () => {
    const client = await serve();
    client.process.stdout?.destroy();
    for (const name of ['b', 'c', 'd']) {
      const textDocument = {
        uri: `file:///${name}.cto.yaml`,
        languageId: 'cto-note',
        version: 1,
        text: CLEAN,
      };
      client.notify('textDocument/didOpen', { textDocument });
    }
    assert.equal(await client.ended, 1);
    assert.equal(client.said(), '');
  });

  it('comes when the process it belongs to is gone', async function () {
    this.timeout(30_000);
    const owner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(owner, 'spawn');
    const client = await serve({ processId: owner.pid as number });
    await client.open(URI, 'cto-note', CLEAN);
    const gone = once(owner, 'exit');
    owner.kill();
    await gone;
    // Its input stays open: it has to look by itself.
    assert.equal(await client.ended, 1);
    assert.equal(isRunning(client.process.pid), false);
  });

  it('has started no process of its own', async function () {
    if (process.platform !== 'linux') this.skip();
    const client = await serve();
    await client.open(URI, 'cto-note', CLEAN);
    const { pid } = client.process;
    assert.equal(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8'), '');
  });
});

describe('what is no message', () => {
  afterEach(stopAll);

  const stillWorks = async (client: LspClient) => {
    await client.open(URI, 'cto-note', CLEAN);
    const answer = await client.request('textDocument/codeLens', { textDocument: { uri: URI } });
    assert.ok((answer as unknown[]).length > 0);
    assert.doesNotMatch(client.said() + JSON.stringify(client.heard), /Mrs\. Smith/);
  };
  const framed = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

  for (const [what, bytes] of [
    ['text that is no JSON', framed('{"jsonrpc": "2.0", Mrs. Smith')],
    ['JSON that is no message', framed('["Mrs. Smith"]') + framed('7') + framed('null') + framed('{}')],
    ['an empty message', framed('')],
    ['an answer that nobody asked for', framed('{"jsonrpc":"2.0","id":99,"result":"Mrs. Smith"}')],
    ['a notification that nobody knows', framed('{"jsonrpc":"2.0","method":"x/y","params":["Mrs. Smith"]}')],
    ['a header that nobody knows', 'X-Name: Mrs. Smith\r\n' + framed('{"jsonrpc":"2.0","method":"$/x"}')],
    ['a header without a length', 'X-Name: Mrs. Smith\r\n\r\n'],
    ['a length that is no number', 'Content-Length: Mrs. Smith\r\n\r\n'],
    ['lines that are no header', 'Mrs. Smith\r\n\r\n'],
  ] as const) {
    it(`is passed over: ${what}`, async () => {
      const client = await serve();
      client.raw(bytes);
      await stillWorks(client);
    });
  }
});

describe('the call of the language server', () => {
  afterEach(stopAll);

  it('needs no --stdio, and takes what clients add', async () => {
    for (const args of [[], ['--stdio', `--clientProcessId=${process.pid}`], ['--clientProcessId', '1']]) {
      const client = await serveFile(await command(), ['lsp', ...args]);
      assert.deepEqual(await client.open(URI, 'cto-note', CLEAN), []);
      await stopAll();
    }
  });

  for (const wrong of ['--node-ipc', '--socket=5000', '--pipe=x', 'a.cto.yaml', '--stdin']) {
    it(`takes no other way: ${wrong}`, async () => {
      const { code, stdout, stderr } = await run(['lsp', wrong]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.equal(
        stderr,
        `cto-note: cto-note lsp uses standard input and output: it takes --stdio, not ${wrong}.\n`,
      );
    });
  }

  it('is in the usage, and gives it', async () => {
    const { code, stdout } = await run(['lsp', '--help']);
    assert.equal(code, 0);
    assert.match(stdout, /cto-note lsp --stdio {2,}\S/);
  });
});
