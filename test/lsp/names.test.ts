/** The names of lesions, and the structure of a note, over the protocol. */
import assert from 'node:assert/strict';
import type {
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  InlayHint,
  Location,
  SelectionRange,
  TextEdit,
} from 'vscode-languageserver-types';
import { applied } from '../support/applied.ts';
import { changed } from '../support/clean-note.ts';
import type { LspClient, RequestError } from '../support/lsp-client.ts';
import { document, service } from '../support/notes.ts';
import { MODERN, serve, stopAll } from './served.ts';

const URI = 'file:///notes/a.cto.yaml';
const textDocument = { uri: URI };
const NAMED = changed(['[none]', '[none] # see #lesion:A']);
const WRITTEN = { line: 18, character: 8 };
const REFERRED = { line: 41, character: 36 };

async function ask<T>(client: LspClient, method: string, params: object): Promise<T> {
  return (await client.request(`textDocument/${method}`, { textDocument, ...params })) as T;
}

async function opened(): Promise<LspClient> {
  const client = await serve({ capabilities: MODERN });
  await client.open(URI, 'cto-note', NAMED);
  return client;
}

describe('the language server', () => {
  afterEach(stopAll);

  it('leads from where a lesion is named to where its name is written, and back', async () => {
    const client = await opened();
    const found = await ask<Location>(client, 'definition', { position: REFERRED });
    assert.deepEqual([found.uri, found.range.start], [URI, WRITTEN]);
    const references = (includeDeclaration: boolean) =>
      ask<Location[]>(client, 'references', { position: WRITTEN, context: { includeDeclaration } });
    assert.deepEqual(
      (await references(true)).map(({ range }) => range.start.line),
      [18, 41],
    );
    assert.deepEqual(
      (await references(false)).map(({ range }) => range.start.line),
      [41],
    );
    const highlights = await ask<DocumentHighlight[]>(client, 'documentHighlight', { position: WRITTEN });
    assert.equal(highlights.length, 2);
    assert.equal(await ask(client, 'definition', { position: { line: 0, character: 0 } }), null);
  });

  it('gives a lesion another name wherever it stands, and says why it does not', async () => {
    const client = await opened();
    const rename = (newName: string) =>
      ask<{ documentChanges: { textDocument: object; edits: TextEdit[] }[] }>(client, 'rename', {
        position: WRITTEN,
        newName,
      });
    const [change] = (await rename('Left')).documentChanges;
    assert.deepEqual(change?.textDocument, { uri: URI, version: 1 });
    const expected = NAMED.replace('id: A', 'id: Left').replace('#lesion:A', '#lesion:Left');
    assert.equal(applied(NAMED, change?.edits ?? []), expected);
    const refusal = await rename('').then(
      () => assert.fail('it was renamed'),
      ({ message }: RequestError) => message,
    );
    assert.match(refusal, /name/);
    assert.doesNotMatch(refusal, /fault/);
  });

  it('folds, expands, links and hints as the service does', async () => {
    const client = await opened();
    const known = document(NAMED);
    assert.deepEqual(await ask<FoldingRange[]>(client, 'foldingRange', {}), service().folding(known));
    const positions = [WRITTEN, { line: 22, character: 15 }];
    const selections = await ask<SelectionRange[]>(client, 'selectionRange', { positions });
    assert.deepEqual(
      selections,
      positions.map((position) => service().selection(known, position)),
    );
    assert.deepEqual(await ask<DocumentLink[]>(client, 'documentLink', {}), service().links(known));
    const start = { line: 22, character: 0 };
    const hints = await ask<InlayHint[]>(client, 'inlayHint', { range: { start, end: start } });
    assert.deepEqual(
      hints,
      service()
        .inlays(known)
        .filter(({ position }) => position.line === 22),
    );
    assert.ok(hints.length > 0);
  });
});
