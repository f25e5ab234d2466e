/** What helps to write and to find one's way: completion, the form, the outline. */
import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver-types';
import { applied } from '../support/applied.ts';
import { CLEAN, changed } from '../support/clean-note.ts';
import { document, service } from '../support/notes.ts';
import { MODERN, serve, stopAll } from './served.ts';

const URI = 'file:///notes/a.cto.yaml';
const textDocument = { uri: URI };

describe('the language server', () => {
  afterEach(stopAll);

  const complete = async (completionItem: object, text: string, position: object) => {
    const client = await serve({ capabilities: { textDocument: { completion: { completionItem } } } });
    await client.open(URI, 'cto-note', text);
    const answer = await client.request('textDocument/completion', { textDocument, position });
    return answer as CompletionItem[];
  };
  const STUMP = changed(['stump: blunt', 'stump: ']);
  const AT_STUMP = { line: 23, character: 11 };
  const KEY = changed(['    rentrop: 2\n', '    \n']);
  const AT_KEY = { line: 30, character: 4 };

  it('completes values, with Markdown for a client that shows it', async () => {
    const items = await complete({ documentationFormat: ['markdown'] }, STUMP, AT_STUMP);
    assert.ok(
      ['tapered', 'blunt', 'invisible', 'unknown'].every((value) =>
        items.some(({ label }) => label === value),
      ),
    );
    const known = service().complete(document(STUMP), AT_STUMP);
    assert.deepEqual(
      items.map(({ label }) => label),
      known.map(({ label }) => label),
    );
  });

  it('completes keys with stops for a client that knows them, and without for others', async () => {
    const texts = async (snippetSupport: boolean, capabilities: object) => {
      const items = await complete({ snippetSupport, ...capabilities }, KEY, AT_KEY);
      assert.ok(
        items.every(({ documentation }) => !documentation || Object(documentation).kind === 'plaintext'),
      );
      const { textEdit, insertTextFormat } = items.find(({ label }) => label === 'rentrop') ?? {};
      return [textEdit?.newText, insertTextFormat];
    };
    const [withStops, snippet] = await texts(true, { documentationFormat: ['plaintext', 'markdown'] });
    assert.equal(snippet, 2);
    assert.match(String(withStops), /^rentrop: \$/);
    const [without, plain] = await texts(false, {});
    assert.equal(plain, 1);
    assert.match(String(without), /^rentrop: [^$]*$/);
  });

  it('puts a note into its form', async () => {
    const client = await serve();
    const text = changed(['stump: blunt', 'stump:    blunt  ']);
    await client.open(URI, 'cto-note', text);
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await client.request('textDocument/formatting', { textDocument, options });
    assert.deepEqual(edits, service().format(document(text)));
    assert.equal(applied(text, edits as TextEdit[]), CLEAN);
  });

  it('puts a part of a note into its form', async () => {
    const client = await serve();
    const text = changed(['stump: blunt', 'stump:    blunt'], ['rentrop: 2', 'rentrop:    2']);
    await client.open(URI, 'cto-note', text);
    const range = { start: { line: 23, character: 0 }, end: { line: 24, character: 0 } };
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await client.request('textDocument/rangeFormatting', { textDocument, range, options });
    assert.equal(applied(text, edits as TextEdit[]), changed(['rentrop: 2', 'rentrop:    2']));
  });

  it('tells which values count, for an editor to draw them', async () => {
    const client = await serve();
    await client.open(URI, 'cto-note', CLEAN);
    // Of this note the length and the stump count: each token is a line and a column further, and so many characters.
    const { data } = (await client.request('textDocument/semanticTokens/full', { textDocument })) as {
      data: number[];
    };
    assert.deepEqual(data, [22, 15, 2, 0, 0, 1, 11, 5, 0, 0]);
    const range = { start: { line: 23, character: 0 }, end: { line: 24, character: 0 } };
    const part = await client.request('textDocument/semanticTokens/range', { textDocument, range });
    assert.deepEqual((part as { data: number[] }).data, [23, 11, 5, 0, 0]);
  });

  it('makes all fixes that are sure, when asked for them', async () => {
    const client = await serve({ capabilities: MODERN });
    const text = changed(['stump: blunt', 'stump: Blunt']);
    await client.open(URI, 'cto-note', text);
    const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const ask = async (only: string) =>
      (await client.request('textDocument/codeAction', {
        textDocument,
        range: all,
        context: { diagnostics: [], only: [only] },
      })) as CodeAction[];
    for (const only of ['source.fixAll', 'source.fixAll.ctoNotes', 'source']) {
      const [action, ...others] = await ask(only);
      assert.deepEqual([action?.kind, others], ['source.fixAll.ctoNotes', []]);
      const [change] = action?.edit?.documentChanges ?? [];
      assert.ok(change && 'edits' in change);
      assert.equal(applied(text, change.edits as TextEdit[]), CLEAN);
    }
    assert.deepEqual(await ask('source.organizeImports'), []);
  });

  it('outlines a note, level by level or flat', async () => {
    const outline = async (hierarchicalDocumentSymbolSupport: boolean) => {
      const capabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport } } };
      const client = await serve({ capabilities });
      await client.open(URI, 'cto-note', CLEAN);
      return await client.request('textDocument/documentSymbol', { textDocument });
    };
    const nested = (await outline(true)) as DocumentSymbol[];
    const lesions = nested.find(({ name }) => name === 'lesions');
    assert.deepEqual(
      lesions?.children?.map(({ name }) => name),
      ['A'],
    );
    const flat = (await outline(false)) as SymbolInformation[];
    const lesion = flat.find(({ name }) => name === 'A');
    assert.deepEqual([lesion?.containerName, lesion?.location.uri], ['lesions', URI]);
    assert.deepEqual(lesion?.location.range.start.line, 18);
  });

  it('finds the lesions of all open notes by their names', async () => {
    const client = await serve();
    await client.open(URI, 'cto-note', CLEAN);
    await client.open('file:///b.cto.yaml', 'cto-note', changed(['id: A', 'id: Left']));
    const find = async (query: string) =>
      ((await client.request('workspace/symbol', { query })) as SymbolInformation[]).map(
        ({ name, location: { uri } }) => `${uri} ${name}`,
      );
    assert.deepEqual(await find(''), [`${URI} A`, 'file:///b.cto.yaml Left']);
    assert.deepEqual(await find('LEF'), ['file:///b.cto.yaml Left']);
  });
});
