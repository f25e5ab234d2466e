/** Words of a note stay out of logs and errors, whatever fails, and no file keeps them. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { command, emptyFolder, folderWith } from '../cli/command.ts';
import { stopAll } from '../lsp/served.ts';
import { CLEAN, changed } from '../support/clean-note.ts';
import { bundleWith } from '../support/failing.ts';
import { startServer } from '../support/lsp-client.ts';

/** Stands in each place of the note where a person could write a name. */
const WORD = 'ZEBRAFINCH';

const NOTE = changed(
  ['id: P-1', `id: ${WORD}-1 # ${WORD}`],
  ['id: A', `id: ${WORD}`],
  ['vessel: LAD', `vessel: LAD\n    x_remark: "${WORD} was here"`],
);

/** A fault that says all that it was given, as the errors of many libraries do. */
const FAULT = "throw new TypeError(JSON.stringify(args) + '\\n    at ' + JSON.stringify(args))";

/** What a call says of its own accord: with no answer left to give, no word of a note is in it. */
async function saidBy(module: string, contents: string, args: readonly string[], content = NOTE) {
  const bundle = await bundleWith('src/cli/main.ts', module, contents, ['src/cli/files.ts']);
  const cwd = folderWith({ 'a.cto.yaml': content });
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('an error', () => {
  const SENTENCE =
    /^cto-note: (a\.cto\.yaml: )?the error is in cto-note, not in the note: TypeError in files\.cjs:\d+:\d+\.\n$/;

  it('of the command has no word of the note', async () => {
    const contents = `export function scoreReport(...args: unknown[]) { ${FAULT} }`;
    const { status, stdout, stderr } = await saidBy('src/service/reports.ts', contents, [
      'score',
      'a.cto.yaml',
    ]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, SENTENCE);
  });

  it('of the command has none where nobody awaits it', async () => {
    const contents = `export function scoreReport(...args: unknown[]) { setTimeout(() => { ${FAULT} }); return { failed: false, errors: [], text: [], json: {} }; }`;
    const { status, stdout, stderr } = await saidBy('src/service/reports.ts', contents, [
      'score',
      'a.cto.yaml',
    ]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, SENTENCE);
  });

  it('of the command has none where a text is thrown', async () => {
    const contents = 'export function scoreReport(...args: unknown[]) { throw JSON.stringify(args); }';
    const { stderr } = await saidBy('src/service/reports.ts', contents, ['score', 'a.cto.yaml']);
    assert.equal(
      stderr,
      'cto-note: a.cto.yaml: the error is in cto-note, not in the note: no reason is known.\n',
    );
  });

  it('of a check is a problem without its reason', async () => {
    const contents = `export const privacy = { about: { pieces: ['privacy'], places: [] }, run(...args: unknown[]) { ${FAULT} } };`;
    const { status, stdout, stderr } = await saidBy('src/check/privacy.ts', contents, [
      'check',
      'a.cto.yaml',
    ]);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^a\.cto\.yaml:\d+:\d+: error: .*could not be checked for privacy.*\[check-failed\]$/m,
    );
    assert.doesNotMatch(stdout + stderr, new RegExp(WORD));
  });

  it('of the extension has no word of the note in what the editor logs', async () => {
    const contents = `export const createService = () => ({ hover(...args: unknown[]) { ${FAULT} } });`;
    const bundle = await bundleWith('src/vscode/lazy-service.ts', 'src/vscode/service.ts', contents);
    const service = createRequire(import.meta.url)(bundle).lazyService();
    assert.throws(
      () => service.hover({ getText: () => NOTE, text: NOTE }),
      (error: Error) => {
        assert.equal(
          error.message,
          'The error is in CTO Notes, not in the note: hover could not be answered.',
        );
        assert.doesNotMatch(`${error.stack}`, new RegExp(WORD));
        assert.equal(error.cause, undefined);
        return true;
      },
    );
  });
});

describe('the language server', () => {
  afterEach(stopAll);

  it('says nothing of a note but in its answers', async () => {
    const client = await startServer({
      command: process.execPath,
      args: [await command(), 'lsp', '--stdio'],
    });
    const uri = `file:///notes/a.cto.yaml`;
    await client.open(uri, 'cto-note', NOTE);
    await client.edit(uri, 2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: `# ${WORD}\n` },
    ]);
    // What makes no sense: a request without its parts, a method that is none, and a body that is no message.
    for (const method of ['textDocument/hover', 'textDocument/rename', `x/${WORD}`]) {
      await client.request(method, { textDocument: { uri }, words: WORD }).catch(() => undefined);
    }
    client.notify(`y/${WORD}`, { words: WORD });
    const body = `{"jsonrpc":"2.0","method":"textDocument/didChange","params":"${WORD}"`;
    client.raw(`Content-Length: ${body.length}\r\n\r\n${body}`);
    await client.request('textDocument/codeLens', { textDocument: { uri } });
    assert.doesNotMatch(client.said() + JSON.stringify(client.heard), new RegExp(WORD));
    await client.stop();
  });
});

describe('temporary files', () => {
  /** A folder that a program takes for the system's, and what is in it. */
  const place = () => {
    const tmp = emptyFolder();
    const home = emptyFolder();
    mkdirSync(join(home, '.cache'));
    const env = { ...process.env, TMPDIR: tmp, TEMP: tmp, TMP: tmp, HOME: home, XDG_CACHE_HOME: '' };
    return { env, left: () => [...readdirSync(tmp), ...readdirSync(home, { recursive: true })] };
  };

  it('are not left by the command, nor made where it only reads', async () => {
    const { env, left } = place();
    const cwd = folderWith({ 'n/a.cto.yaml': NOTE, 'n/b.cto.yaml': CLEAN });
    const made = await command();
    for (const args of [['check'], ['score'], ['summary'], ['summary', '--write']]) {
      execFileSync(process.execPath, [made, ...args, 'n'], { cwd, env, stdio: 'ignore' });
      assert.deepEqual(left(), ['.cache'], args.join(' '));
      assert.deepEqual(readdirSync(cwd, { recursive: true }).sort(), ['n', 'n/a.cto.yaml', 'n/b.cto.yaml']);
    }
  });

  it('are not left by the language server', async () => {
    const { env, left } = place();
    const before = { ...process.env };
    Object.assign(process.env, env);
    const client = await startServer({
      command: process.execPath,
      args: [await command(), 'lsp', '--stdio'],
    }).finally(() => {
      Object.assign(process.env, before);
    });
    await client.open('file:///notes/a.cto.yaml', 'cto-note', NOTE);
    assert.deepEqual(left(), ['.cache']);
    await client.stop();
    assert.deepEqual(left(), ['.cache']);
  });
});
