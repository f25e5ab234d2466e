/** The page on other editors says what the language server tells them that it can do, and no less. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { codeActions } from '../../../src/server/code-actions.ts';
import { COMMANDS, commands } from '../../../src/server/commands.ts';
import { completion } from '../../../src/server/completion.ts';
import { diagnostics } from '../../../src/server/diagnostics.ts';
import * as others from '../../../src/server/features.ts';

const page = readFileSync('docs/editors/README.md', 'utf8');
const client = { textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: {} } } } as never;

/** The requests that are not called as their capability is. */
const REQUESTS: Readonly<Record<string, string>> = {
  documentFormattingProvider: 'textDocument/formatting',
  documentRangeFormattingProvider: 'textDocument/rangeFormatting',
  executeCommandProvider: 'workspace/executeCommand',
  workspaceSymbolProvider: 'workspace/symbol',
};

describe('the page on other editors', () => {
  it('lists every request that the server answers', () => {
    const features = [diagnostics, completion, codeActions, commands, ...Object.values(others)];
    const provided = features.flatMap(({ capabilities }) => Object.keys(capabilities(client)));
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
});
