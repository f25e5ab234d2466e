import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-types';
import { serve, stopAll } from './served.ts';

const URI = 'file:///notes/a.cto.yaml';
const textDocument = { uri: URI };
const NOTE = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n  \n';

describe('the words of a list of wires', () => {
  afterEach(stopAll);

  it('are those of the other open notes', async () => {
    const note = (wires: string) =>
      `cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    crossing:\n      attempts:\n        - strategy: awe\n          wires: ${wires}\n`;
    const client = await serve({ capabilities: {} });
    await client.open('file:///notes/b.cto.yaml', 'cto-note', note('[Sion blue, Gaia Second]'));
    await client.open(URI, 'cto-note', note('[]'));
    const position = { line: 7, character: 18 };
    const items = await client.request('textDocument/completion', { textDocument, position });
    assert.deepEqual(
      (items as CompletionItem[]).map(({ label }) => label),
      ['Sion blue', 'Gaia Second'],
    );
  });
});

describe('the lines of a completion', () => {
  afterEach(stopAll);

  const linesOf = async (completionItem: object): Promise<{ mode: unknown; lines: string[] }> => {
    const client = await serve({ capabilities: { textDocument: { completion: { completionItem } } } });
    await client.open(URI, 'cto-note', NOTE);
    const position = { line: 4, character: 2 };
    const items = await client.request('textDocument/completion', { textDocument, position });
    const [item] = items as CompletionItem[];
    const newText = String(item?.textEdit?.newText);
    return { mode: item?.insertTextMode, lines: newText.split('\n').slice(0, 3) };
  };

  it('have their indentation for a client that writes them as they are', async () => {
    const known = await linesOf({ insertTextModeSupport: { valueSet: [1, 2] } });
    assert.deepEqual(known, {
      mode: 1,
      lines: ['- id: B', '    vessel: ', '    occlusion_months: '],
    });
  });

  it('leave the indentation of the first to a client that gives it to the others', async () => {
    const lines = ['- id: B', '  vessel: ', '  occlusion_months: '];
    assert.deepEqual(await linesOf({ insertTextModeSupport: { valueSet: [2] } }), { mode: undefined, lines });
    // Editors that say nothing of it do so with snippets, as Neovim and Helix.
    assert.deepEqual(await linesOf({ snippetSupport: true }), {
      mode: undefined,
      lines: ['- id: B', '  vessel: $1', '  occlusion_months: $2'],
    });
  });

  it('have their indentation as plain text for a client that says nothing of it, as Emacs', async () => {
    assert.deepEqual(await linesOf({}), {
      mode: undefined,
      lines: ['- id: B', '    vessel: ', '    occlusion_months: '],
    });
  });
});
