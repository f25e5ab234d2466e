import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-types';
import { CLEAN } from '../support/clean-note.ts';
import type { LspClient } from '../support/lsp-client.ts';
import { serve, stopAll } from './served.ts';
import { change } from './texts.ts';

const URI = 'file:///notes/a.cto.yaml';
const WRONG = CLEAN.replace('vessel: LAD', 'vessel: LADD');

interface Report {
  readonly kind: 'full' | 'unchanged';
  readonly resultId: string;
  readonly items?: Diagnostic[];
}

const CAPABILITIES = {
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: {} },
};

function opener(client: LspClient) {
  return (uri: string, text: string, languageId = 'cto-note') =>
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
}

async function pull(client: LspClient, previousResultId?: string, uri = URI): Promise<Report> {
  const params = { textDocument: { uri }, ...(previousResultId ? { previousResultId } : {}) };
  return (await client.request('textDocument/diagnostic', params)) as Report;
}

describe('a client that asks for problems', () => {
  afterEach(stopAll);

  it('is given them when it asks, and is sent none', async () => {
    const client = await serve({ capabilities: CAPABILITIES });
    assert.deepEqual(client.capabilities.diagnosticProvider, {
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    opener(client)(URI, WRONG);
    const first = await pull(client);
    assert.deepEqual([first.kind, first.items?.map(({ code }) => code)], ['full', ['unknown-value']]);
    assert.deepEqual(client.published, []);
  });

  it('is told that nothing has changed, until something has', async () => {
    const client = await serve({ capabilities: CAPABILITIES });
    opener(client)(URI, WRONG);
    const { resultId } = await pull(client);
    assert.deepEqual(await pull(client, resultId), { kind: 'unchanged', resultId });
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [change([19, 12], [19, 16], 'LAD')],
    });
    const next = await pull(client, resultId);
    assert.deepEqual([next.kind, next.items], ['full', []]);
    assert.notEqual(next.resultId, resultId);
  });

  it('is told anew of a note that was closed and opened again with another text', async () => {
    const client = await serve({ capabilities: CAPABILITIES });
    opener(client)(URI, WRONG);
    const { resultId } = await pull(client);
    client.close(URI);
    opener(client)(URI, CLEAN);
    assert.deepEqual((await pull(client, resultId)).items, []);
  });

  it('is asked to ask again when the settings change, and is told anew', async () => {
    const settings: Record<string, unknown> = {};
    let refreshed: () => void = () => undefined;
    const asked = new Promise<void>((done) => {
      refreshed = done;
    });
    const answer = (method: string) => {
      if (method === 'workspace/diagnostic/refresh') refreshed();
      return null;
    };
    const client = await serve({ capabilities: CAPABILITIES, settings, answer });
    opener(client)(URI, CLEAN.replace('air_kerma_gy: 2', 'air_kerma_gy: 6'));
    const { resultId, items } = await pull(client);
    assert.equal(items?.[0]?.code, 'air-kerma-high');
    settings.ctoNotes = { airKermaLimit: 7 };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await asked;
    assert.deepEqual((await pull(client, resultId)).items, []);
  });

  it('is told of nothing in what is no note', async () => {
    const client = await serve({ capabilities: CAPABILITIES });
    opener(client)('file:///x.yaml', 'a: b\n', 'yaml');
    assert.deepEqual(await pull(client, undefined, 'file:///x.yaml'), { kind: 'full', items: [] });
    assert.deepEqual(await pull(client, undefined, 'file:///nowhere'), { kind: 'full', items: [] });
  });
});
