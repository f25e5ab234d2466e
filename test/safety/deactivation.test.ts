/** When the extension is switched off, nothing of it stays in the editor. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/host/paths.ts';
import { fakeContext, fakeEditor } from '../support/fake-editor.ts';
import { shippedIn } from '../support/shipped.ts';

interface Extension {
  activate(context: object): void;
  deactivate?(): void;
}

/** Resolves once the extension has done what it puts off at its start: timers of one length run in their order. */
const begun = () => new Promise((resolve) => setTimeout(resolve, 0));

const text = readFileSync(join(root, 'examples/01-circumflex.cto.yaml'), 'utf8');
const note = {
  uri: { scheme: 'file', toString: () => 'file:///note.cto.yaml' },
  version: 1,
  languageId: 'cto-note',
  getText: () => text,
};

describe('the extension', function () {
  // The first one builds it.
  this.timeout(120_000);

  it('leaves nothing behind when it is switched off in the midst of work', async () => {
    const editor = fakeEditor(note);
    const [extension] = (await shippedIn(editor.api, ['extension', 'service'])) as [Extension];
    const context = fakeContext(root);
    const { subscriptions } = context;
    extension.activate(context);
    await begun();
    editor.fire('onDidOpenTextDocument', note);
    editor.fire('onDidChangeTextDocument', { document: note, contentChanges: [] });
    editor.fire('onDidChangeActiveTextEditor', undefined);
    assert.ok(editor.held().includes('createDiagnosticCollection'), 'it was at work');
    assert.ok(editor.held().includes('createStatusBarItem'), 'it was at work in the status bar');
    assert.ok(editor.held().some((what) => what.startsWith('registerCommand ctoNotes.')));
    assert.ok(editor.contextKeys().length > 0, 'it was at work in the menus');

    extension.deactivate?.();
    for (const one of subscriptions.toReversed()) one.dispose();
    assert.deepEqual(editor.held(), []);
    assert.deepEqual(editor.contextKeys(), []);
  });

  it('does nothing after it is switched off right after its start', async () => {
    const editor = fakeEditor(note);
    const [extension] = (await shippedIn(editor.api, ['extension', 'service'])) as [Extension];
    const context = fakeContext(root);
    const { subscriptions } = context;
    extension.activate(context);
    for (const one of subscriptions) one.dispose();
    await begun();
    assert.deepEqual(editor.held(), []);
    assert.deepEqual(editor.contextKeys(), []);
  });
});
