/** The extension: registers the language service with VS Code, and takes it down again. */
import * as vscode from 'vscode';
import { registerCheckFolder } from './check-folder.ts';
import { registerCodeActions } from './code-actions.ts';
import { registerCompletion } from './completion.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { openDocument, registerIndentation } from './documents.ts';
import { registerEmptyPlaces } from './empty-places.ts';
import { registerFormatting } from './formatting.ts';
import { registerHighlighting, registerHover, registerInlays, registerLenses } from './hints.ts';
import { lazyService } from './lazy-service.ts';
import { registerExplain, registerNewLesion, registerNextMissing } from './lesion-commands.ts';
import { registerNames, registerOutline, registerStructure, registerWorkspaceSymbols } from './navigation.ts';
import { registerNewNote } from './new-note.ts';
import { registerOfferNote } from './offer-note.ts';
import { registerPages } from './pages.ts';
import { registerRecentNotes } from './recent-notes.ts';
import { registerSilenced } from './silenced.ts';
import { registerContext, registerStatus } from './status.ts';
import { registerCopySummary, registerSummaryCommands } from './summaries.ts';

/** What the extension answers to whoever activates it: nothing yet that others may rely on. */
export function activate(context: vscode.ExtensionContext): void {
  const service = lazyService();
  context.subscriptions.push(
    ...registerPages(context.extensionUri, service),
    ...registerDiagnostics(service),
    ...registerIndentation(),
    ...registerEmptyPlaces(service),
    registerHover(service),
    ...registerCompletion(service),
    registerCodeActions(service),
    ...registerSummaryCommands(service),
    registerCopySummary(service),
    ...registerNewNote(service, context.extensionUri),
    registerNewLesion(service),
    registerNextMissing(service),
    registerSilenced(service),
    ...registerCheckFolder(service),
    ...registerExplain(service),
    ...registerLenses(service),
    ...registerFormatting(service),
    registerOutline(service),
    ...registerWorkspaceSymbols(service),
    ...registerNames(service),
    ...registerStructure(service),
    ...registerInlays(service),
    ...registerHighlighting(service),
    ...registerStatus(service),
    ...registerContext(service),
    ...registerRecentNotes(service, context.globalState),
    ...registerOfferNote(context.workspaceState),
    vscode.workspace.onDidCloseTextDocument((document) => service.close(openDocument(document).uri)),
  );
}
