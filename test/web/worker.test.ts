import { equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId } from '../editor/suite/support.ts';

describe('the host of these tests', () => {
  it('is a web worker without Node', () => {
    equal(typeof process, 'undefined');
    equal(typeof (globalThis as { WorkerGlobalScope?: unknown }).WorkerGlobalScope, 'function');
  });

  it('runs the extension itself, from its bundle for the web', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    equal(extension?.extensionKind, vscode.ExtensionKind.UI);
    equal(extension?.packageJSON.browser, './dist/extension.web.cjs');
    await extension?.activate();
    equal(extension?.isActive, true);
  });
});
