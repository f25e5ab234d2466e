import assert from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver-types';
import { CLEAN } from '../support/clean-note.ts';
import type { LspClient } from '../support/lsp-client.ts';
import { serve, stopAll } from './served.ts';

const URI = 'file:///notes/a.cto.yaml';
const HIGH = CLEAN.replace('air_kerma_gy: 2', 'air_kerma_gy: 6');

/** Waits until the problems of the note are those of the given codes. */
async function until(client: LspClient, codes: string[]): Promise<void> {
  let diagnostics = client.published.at(-1)?.diagnostics ?? [];
  while (String(diagnostics.map(({ code }) => code)) !== String(codes))
    diagnostics = await client.nextDiagnostics(URI);
}

describe('the settings of the language server', () => {
  afterEach(stopAll);

  it('are asked for, and asked for again when they change', async () => {
    const settings: Record<string, unknown> = {};
    const client = await serve({ settings });
    await client.open(URI, 'cto-note', HIGH);
    await until(client, ['air-kerma-high']);
    settings.ctoNotes = { airKermaLimit: 7, scores: ['w_cto'] };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await until(client, []);
    const lenses = await client.request('textDocument/codeLens', { textDocument: { uri: URI } });
    assert.match((lenses as CodeLens[])[0]?.command?.title ?? '', /^W-CTO /);
  });

  it('are taken as they are sent by a client that cannot be asked', async () => {
    const client = await serve({ capabilities: {} });
    await client.open(URI, 'cto-note', HIGH);
    await until(client, ['air-kerma-high']);
    client.notify('workspace/didChangeConfiguration', { settings: { ctoNotes: { airKermaLimit: 7 } } });
    await until(client, []);
    client.notify('workspace/didChangeConfiguration', { settings: { airKermaLimit: 5 } });
    await until(client, ['air-kerma-high']);
    client.notify('workspace/didChangeConfiguration', {
      settings: { ctoNotes: { severity: { 'air-kerma-high': 'off' } } },
    });
    await until(client, []);
  });

  it('begin with what comes with the first message, and keep it where nothing else is said', async () => {
    for (const initializationOptions of [{ airKermaLimit: 7 }, { ctoNotes: { airKermaLimit: 7 } }]) {
      const client = await serve({ initializationOptions });
      await client.open(URI, 'cto-note', HIGH);
      await client.request('textDocument/codeLens', { textDocument: { uri: URI } });
      await until(client, []);
    }
  });

  it('are the defaults where they make no sense', async () => {
    for (const initializationOptions of [null, 7, 'x', [], { airKermaLimit: 'much' }, { ctoNotes: 3 }]) {
      const client = await serve({ initializationOptions, capabilities: {} });
      const diagnostics = await client.open(URI, 'cto-note', HIGH);
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ['air-kerma-high'],
      );
    }
  });

  it('that stay as they were are no reason to say everything again', async () => {
    const client = await serve({ settings: { ctoNotes: { airKermaLimit: 5 } } });
    await client.open(URI, 'cto-note', HIGH);
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.change(URI, 2, CLEAN);
    assert.equal(client.published.length, 2);
  });
});
