/** The language server: the language service over a connection, on standard input and output. */
import {
  type ClientCapabilities,
  createConnection,
  DidChangeConfigurationNotification,
  ProposedFeatures,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { Settings } from '../score/settings.ts';
import { createNoteService } from '../service/note-service.ts';
import { settingsFrom } from '../service/settings.ts';
import { codeActions } from './code-actions.ts';
import { diagnostics } from './diagnostics.ts';
import { openDocuments } from './documents.ts';
import type { Feature } from './feature.ts';
import { hover } from './hover.ts';
import { lenses } from './lenses.ts';
import { commands } from './summaries.ts';

const features: readonly Feature[] = [diagnostics, hover, codeActions, lenses, commands];

/** Serves one client until it says goodbye or is gone. */
export function serve(): void {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const documents = openDocuments(connection);
  const listeners: (() => void)[] = [];
  let settings: Settings = settingsFrom(() => undefined);
  let client: ClientCapabilities = {};
  const service = createNoteService({
    settings: () => settings,
    // What a link of ours would lead to is known to no other editor.
    links: { score: () => null, problem: () => null },
  });

  const take = (section: unknown) => {
    const values = (section ?? {}) as Partial<Record<keyof Settings, unknown>>;
    settings = settingsFrom((key) => values[key]);
    for (const changed of listeners) changed();
  };

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    client = capabilities;
    take(initializationOptions);
    const session = {
      connection,
      service,
      documents,
      client,
      onSettings: (changed: () => void) => void listeners.push(changed),
    };
    for (const feature of features) feature.register(session);
    const provided: ServerCapabilities = Object.assign(
      { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
      ...features.map((feature) => feature.capabilities(client)),
    );
    return { capabilities: provided, serverInfo: { name: 'cto-note' } };
  });

  const ask = async () => take(await connection.workspace.getConfiguration('ctoNotes'));
  connection.onInitialized(async () => {
    if (!client.workspace?.configuration) return;
    if (client.workspace.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'ctoNotes' });
    }
    await ask();
  });
  connection.onDidChangeConfiguration(({ settings: sent }: { settings?: { ctoNotes?: unknown } | null }) => {
    if (client.workspace?.configuration) void ask();
    else take(sent?.ctoNotes ?? sent);
  });
  connection.listen();
}

serve();
