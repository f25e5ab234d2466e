/** The extension: registers the language service with VS Code, and takes it down again. */
import * as vscode from 'vscode';
import { registerCodeActions } from './code-actions.ts';
import { registerCopySummary } from './copy-summary.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { openDocument } from './documents.ts';
import { registerExplain } from './explain.ts';
import { registerHover } from './hover.ts';
import { lazyService } from './lazy-service.ts';
import { registerLenses } from './lenses.ts';
import { registerNextMissing } from './missing.ts';
import { registerNewLesion } from './new-lesion.ts';
import { registerNewNote } from './new-note.ts';
import { registerPages } from './pages.ts';
import { registerSample } from './sample.ts';
import { registerStatus } from './status.ts';
import { registerSummaryCommands } from './summaries.ts';
import { registerContext } from './when-context.ts';

/** What the extension answers to whoever activates it: nothing yet that others may rely on. */
export function activate(context: vscode.ExtensionContext): void {
  const service = lazyService();
  context.subscriptions.push(
    ...registerPages(context.extensionUri, service),
    ...registerDiagnostics(service),
    registerHover(service),
    registerCodeActions(service),
    ...registerSummaryCommands(service),
    registerCopySummary(service),
    registerNewNote(service),
    registerSample(context.extensionUri),
    registerNewLesion(service),
    registerNextMissing(service),
    ...registerExplain(service),
    ...registerLenses(service),
    ...registerStatus(service),
    ...registerContext(service),
    vscode.workspace.onDidCloseTextDocument((document) => service.close(openDocument(document).uri)),
  );
}
