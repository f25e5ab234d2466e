/** Errors injected into the server: one part of the service fails, and the rest goes on. */
import assert from 'node:assert/strict';
import { CLEAN } from '../support/clean-note.ts';
import { bundleWith } from '../support/failing.ts';
import type { LspClient, RequestError } from '../support/lsp-client.ts';
import { serveFile, stopAll } from './served.ts';

const URI = 'file:///notes/a.cto.yaml';
const textDocument = { uri: URI };
const LESION = { textDocument, position: { line: 19, character: 6 } };

/** A server in which a module has other contents. */
async function serverWith(module: string, contents: string): Promise<LspClient> {
  const outfile = await bundleWith('src/server/main.ts', module, contents);
  return await serveFile(outfile, [], { capabilities: {} });
}

/** A fault that names the note, as the messages of errors do. */
const FAULT = 'throw new Error(JSON.stringify(args))';

function saysNothing(client: LspClient): void {
  assert.equal(client.said(), '');
  assert.deepEqual(client.heard, []);
}

describe('an error of the language server', () => {
  afterEach(stopAll);

  it('in one feature is an error of its requests and of no others', async () => {
    const client = await serverWith(
      'src/service/hints/hover.ts',
      `export function hoverAt(...args: unknown[]) { ${FAULT} }`,
    );
    assert.deepEqual(await client.open(URI, 'cto-note', CLEAN), []);
    const error = await client.request('textDocument/hover', LESION).then(
      () => assert.fail('it was answered'),
      (refused: RequestError) => refused,
    );
    assert.equal(error.code, -32603);
    assert.equal(error.message, 'The request failed: the error is in cto-note, not in the note.');
    assert.ok(await client.request('textDocument/codeLens', { textDocument }));
    saysNothing(client);
  });

  it('in one check is a problem among the others', async () => {
    const client = await serverWith(
      'src/check/privacy.ts',
      `export const privacy = { about: { pieces: ['privacy'], places: [] }, run(...args: unknown[]) { ${FAULT} } };`,
    );
    const diagnostics = await client.open(URI, 'cto-note', CLEAN.replace('vessel: LAD', 'vessel: LADD'));
    assert.deepEqual(
      diagnostics.map(({ code, message }) => [code, code === 'check-failed' ? message : '']),
      [
        ['check-failed', 'This note could not be checked for privacy.'],
        ['unknown-value', ''],
      ],
    );
    saysNothing(client);
  });

  it('in all that is found is the one problem, and the rest works', async () => {
    const client = await serverWith(
      'src/service/diagnostics.ts',
      `export function computeDiagnostics(...args: unknown[]) { ${FAULT} }`,
    );
    const [problem, ...others] = await client.open(URI, 'cto-note', CLEAN);
    assert.equal(problem?.code, 'check-failed');
    assert.match(String(problem?.message), /^This note could not be checked/);
    assert.deepEqual(others, []);
    assert.ok(await client.request('textDocument/hover', LESION));
    saysNothing(client);
  });
});
