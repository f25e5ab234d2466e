import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver-types';
import { CLEAN } from '../support/clean-note.ts';
import type { LspClient, RequestError } from '../support/lsp-client.ts';
import { serve, stopAll } from './served.ts';
import { change } from './texts.ts';

const URI = 'file:///notes/a.cto.yaml';
const textDocument = { uri: URI };
const LESION = { textDocument, position: { line: 19, character: 6 } };
const CANCELLED = -32800;
const INTERNAL = -32603;
const UNKNOWN_METHOD = -32601;

const hover = (client: LspClient) => client.request('textDocument/hover', LESION) as Promise<Hover>;

async function refused(answer: Promise<unknown>): Promise<RequestError> {
  return await answer.then(
    () => assert.fail('it was answered'),
    (error: RequestError) => error,
  );
}

describe('a request', () => {
  afterEach(stopAll);

  it('that is taken back before its turn is answered as cancelled, the others as ever', async () => {
    const client = await serve();
    await client.open(URI, 'cto-note', CLEAN);
    const first = hover(client);
    const stale = Array.from({ length: 50 }, () =>
      refused(client.requestAndCancel('textDocument/hover', LESION)),
    );
    const last = hover(client);
    assert.ok((await first).contents);
    const codes = (await Promise.all(stale)).map(({ code }) => code);
    assert.deepEqual(new Set(codes), new Set([CANCELLED]));
    assert.ok((await last).contents);
  });

  it('that is taken back too late or was never made is no matter', async () => {
    const client = await serve();
    await client.open(URI, 'cto-note', CLEAN);
    await hover(client);
    for (const id of [1, 2, 999, 'x', null]) client.notify('$/cancelRequest', { id });
    assert.ok((await hover(client)).contents);
  });

  it('is answered for the text as it was when it was asked', async () => {
    const client = await serve();
    await client.open(URI, 'cto-note', CLEAN);
    const before = hover(client);
    const published = client.edit(URI, 2, [change([22, 15], [22, 17], '10')]);
    const after = hover(client);
    const closed = published.then(() => {
      client.close(URI);
      return hover(client);
    });
    assert.match(JSON.stringify(await before), /J-CTO 2\/5/);
    assert.match(JSON.stringify(await after), /J-CTO 1\/5/);
    assert.equal(await closed, null);
  });

  it('at a place that is no longer there is answered', async () => {
    const client = await serve();
    await client.open(URI, 'cto-note', CLEAN);
    const position = { line: 5000, character: 5000 };
    assert.equal(await client.request('textDocument/hover', { textDocument, position }), null);
  });

  it('that makes no sense is an error, and the next is answered', async () => {
    const client = await serve();
    await client.open(URI, 'cto-note', CLEAN);
    for (const method of ['hover', 'codeAction']) {
      const { code, message } = await refused(client.request(`textDocument/${method}`, { textDocument }));
      assert.equal(code, INTERNAL);
      assert.equal(message, 'The request failed: the error is in cto-note, not in the note.');
    }
    assert.equal((await refused(client.request('textDocument/nonsense', {}))).code, UNKNOWN_METHOD);
    assert.ok((await hover(client)).contents);
  });
});
