import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extensionId, open } from './support.ts';

describe('the extension', () => {
  afterEach(closeAll);

  it('knows a note by its name and wakes up for it', async () => {
    const { document } = await open('note.cto.yaml');
    equal(document.languageId, 'cto-note');
    const extension = vscode.extensions.getExtension(extensionId);
    ok(extension, 'the extension is installed');
    // Rejects with what went wrong, should the start have failed.
    await extension.activate();
    equal(extension.isActive, true);
  });
});
