/** The language server speaks the language of its client, if it knows it. */
import assert from 'node:assert/strict';
import type { CodeAction, CodeLens, Hover } from 'vscode-languageserver-types';
import { CLEAN } from '../support/clean-note.ts';
import type { LspClient } from '../support/lsp-client.ts';
import { MODERN, serve, stopAll } from './served.ts';

const URI = 'file:///notes/a.cto.yaml';
const textDocument = { uri: URI };
const WRONG = CLEAN.replace('vessel: LAD', 'vessel: LADD');
const LINE = WRONG.split('\n').findIndex((line) => line.includes('LADD'));
const position = { line: LINE, character: 6 };

const hoverText = async (client: LspClient) => {
  const { contents } = (await client.request('textDocument/hover', { textDocument, position })) as Hover;
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
};

/** What a server says of a note with one slip. */
async function said(locale: string | undefined) {
  const client = await serve({ capabilities: MODERN, ...(locale === undefined ? {} : { locale }) });
  const diagnostics = await client.open(URI, 'cto-note', WRONG);
  const context = { diagnostics, only: ['quickfix'] };
  const range = { start: position, end: position };
  const actions = (await client.request('textDocument/codeAction', {
    textDocument,
    range,
    context,
  })) as CodeAction[];
  const lenses = (await client.request('textDocument/codeLens', { textDocument })) as CodeLens[];
  return {
    message: diagnostics.map(({ message }) => String(message)).join('\n'),
    hover: await hoverText(client),
    titles: actions.map(({ title }) => title),
    lenses: lenses.map(({ command }) => command?.title),
  };
}

describe('the language of the server', () => {
  afterEach(stopAll);

  for (const locale of ['de', 'de-CH', 'de_AT.UTF-8', 'DE']) {
    it(`is German for ${locale}`, async () => {
      const { message, hover, titles, lenses } = await said(locale);
      assert.match(
        message,
        /^`LADD` ist kein gültiger Wert für `vessel`\. Ist `LAD` gemeint\? Erlaubt: `LM`, /,
      );
      assert.match(hover, /Diese Läsion hat einen Fehler: Der ungültige Wert gilt als unbekannt\./);
      assert.match(hover, /\*\*Gefäß\*\*: Das verschlossene Gefäß/);
      assert.ok(titles.includes('`LADD` in `LAD` ändern'), titles.join());
      assert.ok(lenses.includes('J-CTO 2/5 schwierig · PROGRESS-CTO 0–1/4'), lenses.join());
    });
  }

  for (const locale of ['fr', 'den', 'en-US', '', 'constructor', undefined]) {
    it(`is English for ${locale ?? 'a client that names none'}`, async () => {
      const { message, hover, titles } = await said(locale);
      assert.match(message, /^`LADD` is not a valid `vessel`\. Did you mean `LAD`\? Allowed: /);
      assert.match(hover, /This lesion has an error: the invalid value counts as unknown\./);
      assert.ok(titles.includes('Change `LADD` to `LAD`'), titles.join());
    });
  }
});
