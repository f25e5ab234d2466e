/** The page on other editors says what the language server tells them that it can do, and no less. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { codeActions } from '../../../src/server/code-actions.ts';
import { COMMANDS, commands } from '../../../src/server/commands.ts';
import { completion } from '../../../src/server/completion.ts';
import { diagnostics } from '../../../src/server/diagnostics.ts';
import * as others from '../../../src/server/features.ts';
import { readManifest } from '../../support/manifest.ts';

const page = readFileSync('docs/editors/README.md', 'utf8');
const client = { textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: {} } } } as never;

/** The requests that are not called as their capability is. */
const REQUESTS: Readonly<Record<string, string>> = {
  documentFormattingProvider: 'textDocument/formatting',
  documentRangeFormattingProvider: 'textDocument/rangeFormatting',
  executeCommandProvider: 'workspace/executeCommand',
  workspaceSymbolProvider: 'workspace/symbol',
};

/** What the server provides by a name that VS Code does not have: it takes problems and commands as they come. */
const ONLY_IN_LSP = ['diagnosticProvider', 'executeCommandProvider'];

const features = [diagnostics, completion, codeActions, commands, ...Object.values(others)];
const provided = features.flatMap(({ capabilities }) => Object.keys(capabilities(client)));

describe('the page on other editors', () => {
  it('lists every request that the server answers', () => {
    const requests = provided.map(
      (name) => REQUESTS[name] ?? `textDocument/${name.replace(/Provider$/, '')}`,
    );
    assert.ok(requests.length > 15);
    assert.deepEqual(
      requests.filter((request) => !page.includes(`\`${request}\``)),
      [],
    );
  });

  it('names every command of the server', () => {
    for (const name of Object.values(COMMANDS)) assert.ok(page.includes(`\`${name}\``), name);
  });

  it('says of every setting that only VS Code reads that it is one', () => {
    const [about = ''] = /^## Settings\n[\s\S]*?(?=^## )/m.exec(page) ?? [];
    const settings = Object.keys(readManifest().contributes.configuration.properties);
    const only = settings.filter((name) => !(name.replace('ctoNotes.', '') in defaultSettings));
    assert.ok(only.length > 1);
    assert.deepEqual(
      only.filter((name) => !about.includes(`\`${name}\``)),
      [],
    );
  });
});

describe('the extension', () => {
  it('registers a provider for every request that the server answers', () => {
    const source = readdirSync('src/vscode')
      .map((file) => readFileSync(`src/vscode/${file}`, 'utf8'))
      .join('\n');
    const registered = (name: string) =>
      new RegExp(`register\\w*${name.replace(/s?Provider$/, '')}\\w*Provider\\(`, 'i').test(source);
    assert.deepEqual(
      provided.filter((name) => /Provider$/.test(name) && !registered(name)),
      ONLY_IN_LSP,
    );
  });
});
