/** The extension: registers the language service with VS Code, and takes it down again. */
import * as vscode from 'vscode';
import { registerCheckFolder } from './check-folder.ts';
import { registerCodeActions } from './code-actions.ts';
import { registerCompletion } from './completion.ts';
import { registerCopySummary } from './copy-summary.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { openDocument } from './documents.ts';
import { registerEmptyPlaces } from './empty-places.ts';
import { registerExplain } from './explain.ts';
import { registerFormatting } from './formatting.ts';
import { registerHighlighting } from './highlighting.ts';
import { registerHover } from './hover.ts';
import { registerIndentation } from './indentation.ts';
import { registerInlays } from './inlays.ts';
import { lazyService } from './lazy-service.ts';
import { registerLenses } from './lenses.ts';
import { registerNextMissing } from './missing.ts';
import { registerNames } from './names.ts';
import { registerNewLesion } from './new-lesion.ts';
import { registerNewNote } from './new-note.ts';
import { registerOfferNote } from './offer-note.ts';
import { registerOutline } from './outline.ts';
import { registerPages } from './pages.ts';
import { registerRecentNotes } from './recent-notes.ts';
import { registerSilenced } from './silenced.ts';
import { registerStatus } from './status.ts';
import { registerStructure } from './structure.ts';
import { registerSummaryCommands } from './summaries.ts';
import { registerContext } from './when-context.ts';
import { registerWorkspaceSymbols } from './workspace-symbols.ts';

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
