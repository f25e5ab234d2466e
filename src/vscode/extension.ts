/** The extension: registers the language service with VS Code, and takes it down again. */
import * as vscode from 'vscode';
import { registerCodeActions } from './code-actions.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { openDocument } from './documents.ts';
import { registerExplain } from './explain.ts';
import { registerHover } from './hover.ts';
import { lazyService } from './lazy-service.ts';
import { registerLenses } from './lenses.ts';
import { pageLinks, registerPages } from './pages.ts';
import { readSettings } from './settings.ts';
import { registerSummaryCommands } from './summaries.ts';
import { registerContext } from './when-context.ts';

/** What the extension answers to whoever activates it: nothing yet that others may rely on. */
export function activate(context: vscode.ExtensionContext): void {
  const service = lazyService({ settings: readSettings, links: pageLinks() });
  context.subscriptions.push(
    ...registerPages(context.extensionUri),
    ...registerDiagnostics(service),
    registerHover(service),
    registerCodeActions(service),
    ...registerSummaryCommands(service),
    ...registerExplain(service),
    ...registerLenses(service),
    ...registerContext(service),
    vscode.workspace.onDidCloseTextDocument((document) => service.close(openDocument(document).uri)),
  );
}
