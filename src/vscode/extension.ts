/** The extension: registers the language service with VS Code, and takes it down again. */
import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { registerAssistantTools } from './assistant-tools.ts';
import { registerCheckFolder } from './check-folder.ts';
import { registerCodeActions } from './code-actions.ts';
import { registerCompletion } from './completion.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { openDocument, registerIndentation } from './documents.ts';
import { registerEmptyPlaces } from './empty-places.ts';
import { registerFormatting } from './formatting.ts';
import { registerHints } from './hints.ts';
import { lazyService } from './lazy-service.ts';
import { registerLesionCommands } from './lesion-commands.ts';
import { registerNavigation } from './navigation.ts';
import { registerNewNote } from './new-note.ts';
import { registerOfferNote } from './offer-note.ts';
import {
  offerLesionView,
  registerLesionView,
  registerNotesList,
  registerRegistry,
  registerReport,
} from './on-demand.ts';
import { registerPages } from './pages.ts';
import { extendMarkdownIt, registerPreview } from './preview.ts';
import { registerRecentNotes } from './recent-notes.ts';
import { registerSilenced } from './silenced.ts';
import { registerStatus } from './status.ts';
import { registerSummaries } from './summaries.ts';

/** What the Markdown preview asks of an extension that extends it. */
interface MarkdownPreviewExtension {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** Registers everything, and answers what the Markdown preview asks for. */
export function activate(context: vscode.ExtensionContext): MarkdownPreviewExtension {
  const service = lazyService();
  const { extensionUri, globalState } = context;
  context.subscriptions.push(
    ...registerPages(extensionUri, service),
    ...registerDiagnostics(service),
    ...registerIndentation(),
    ...registerEmptyPlaces(service),
    ...registerCompletion(service),
    registerCodeActions(service),
    ...registerSummaries(service),
    ...registerNewNote(service, extensionUri, () => offerLesionView(globalState)),
    ...registerLesionCommands(service),
    ...registerLesionView(service, extensionUri, globalState),
    registerSilenced(service),
    ...registerCheckFolder(service),
    ...registerHints(service),
    ...registerFormatting(service),
    ...registerNavigation(service),
    ...registerStatus(service),
    ...registerNotesList(service),
    ...registerRecentNotes(service, globalState),
    ...registerOfferNote(context.workspaceState),
    ...registerReport(service),
    ...registerRegistry(service),
    registerPreview(),
    ...registerAssistantTools(service, context.extension),
    vscode.workspace.onDidCloseTextDocument((document) => service.close(openDocument(document).uri)),
  );
  return { extendMarkdownIt: (md) => extendMarkdownIt(md, service) };
}
