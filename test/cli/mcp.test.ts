/** `cto-note mcp` as assistants use it: by the official clients of the Model Context Protocol, both of them. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as FirstClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as FirstTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { root } from '../../scripts/host/paths.ts';
import { catalogue } from '../../src/score/scores/catalogue.ts';
import { command, run } from './command.ts';

const EXAMPLES = readdirSync(join(root, 'examples')).filter((name) => /\.(md|yaml)$/.test(name));
const WHO = { name: 'test', version: '1.0.0' };

/** What the tests ask of a client; both have it. */
interface Asking {
  listTools(): Promise<{ tools: { name: string; annotations?: { readOnlyHint?: boolean } }[] }>;
  callTool(call: { name: string; arguments: Record<string, unknown> }): Promise<unknown>;
  listResources(): Promise<{ resources: { uri: string }[] }>;
  readResource(one: { uri: string }): Promise<{ contents: object[] }>;
  close(): Promise<void>;
}

async function connected(kind: string, ...options: string[]): Promise<Asking> {
  const server = { command: process.execPath, args: [await command(), 'mcp', ...options] };
  if (kind === 'client') {
    const client = new Client(WHO);
    await client.connect(new StdioClientTransport(server));
    return client as Asking;
  }
  const client = new FirstClient(WHO);
  await client.connect(new FirstTransport(server));
  return client as Asking;
}

/** The text of an answer, and whether it is an error. */
async function call(client: Asking, name: string, input: Record<string, unknown>) {
  const { content, isError } = (await client.callTool({ name, arguments: input })) as {
    content: { text: string }[];
    isError?: boolean;
  };
  return { text: content.map(({ text }) => text).join(''), isError: isError ?? false };
}

for (const kind of ['client', 'sdk']) {
  describe(`an assistant with the ${kind} of the protocol`, () => {
    let client: Asking;
    before(async () => {
      client = await connected(kind);
    });
    after(() => client.close());

    it('is offered tools that only read', async () => {
      const { tools } = await client.listTools();
      assert.deepEqual(
        tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint]),
        [
          ['cto_score', true],
          ['cto_check', true],
          ['cto_summary', true],
        ],
      );
    });

    it('is answered as the command line answers, byte for byte', async () => {
      for (const name of EXAMPLES) {
        const text = readFileSync(join(root, 'examples', name), 'utf8');
        for (const word of ['score', 'check', 'summary']) {
          const as = name.endsWith('.md') ? 'note.md' : 'note.cto.yaml';
          const args = [word, '-', '--stdin-name', as, '--format', 'json', '--no-settings'];
          const { stdout } = await run(args, { input: text });
          assert.equal((await call(client, `cto_${word}`, { text })).text, stdout, `${word} ${name}`);
        }
      }
    });

    it('is told in a sentence what a tool does not take, and goes on', async () => {
      const { text, isError } = await call(client, 'cto_score', { path: '/etc/passwd' });
      assert.deepEqual([isError, text], [true, 'The tool takes text, lesion, scores and nothing else.']);
      assert.equal((await call(client, 'cto_score', { text: 'id: A\n' })).isError, false);
    });

    it('reads the pages of the scores and the data dictionary', async () => {
      const { resources } = await client.listResources();
      assert.deepEqual(
        resources.map(({ uri }) => uri),
        [...catalogue.map(({ id }) => `cto-note://scores/${id}`), 'cto-note://dictionary'],
      );
      const read = async (uri: string) => {
        const [content] = (await client.readResource({ uri })).contents as [{ text: string }];
        return content.text;
      };
      assert.equal(
        (await read('cto-note://scores/j_cto')).trimEnd(),
        readFileSync(join(root, 'docs/scores/j_cto.md'), 'utf8').trimEnd(),
      );
      assert.match(
        await read('cto-note://dictionary'),
        /^table,name,type,unit,values,free_text,meaning\r?\n/,
      );
      await assert.rejects(client.readResource({ uri: 'file:///etc/passwd' }));
    });
  });
}

describe('cto-note mcp', () => {
  it('has the settings of the call', async () => {
    const client = await connected('client', '--residual-stenosis-limit', '30');
    const note =
      'cto_note: 1\nlesions:\n  - id: A\n    outcome: { timi_flow: 3, residual_stenosis_percent: 40 }\n';
    const { text } = await call(client, 'cto_score', { text: note });
    assert.match(text, /"technical_success": false/);
    await client.close();
  });

  it('goes on after what is no message, and ends with its input', async () => {
    const child = spawn(process.execPath, [await command(), 'mcp']);
    const ping = `${JSON.stringify({ jsonrpc: '2.0', id: 7, method: 'ping' })}\n`;
    const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: WHO };
    const opening = `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })}\n`;
    child.stdin.end(`${opening}{"half\n[]\nnull\n\u0000\n{"jsonrpc":"2.0","id":{},"method":3}\n${ping}`);
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    const code = await new Promise((done) => child.on('close', done));
    const answered = printed
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    assert.deepEqual([code, answered.includes(1), answered.includes(7)], [0, true, true]);
  });

  it('says which setting does not hold, as every command does', async () => {
    const { code, stderr } = await run(['mcp', '--disputed-figures', 'show']);
    assert.deepEqual(
      [code, stderr],
      [2, 'cto-note: --disputed-figures does not take "show". It takes mark or hide.\n'],
    );
  });

  it('takes no file', async () => {
    const { code, stderr } = await run(['mcp', 'a.cto.yaml']);
    assert.deepEqual(
      [code, stderr],
      [2, 'cto-note: cto-note mcp takes no file: an assistant gives it the text of a note.\n'],
    );
  });
});
