/** The language server: the language service over a connection, on standard input and output. */
import { createNoteService } from '../service/note-service.ts';
import { codeActions } from './code-actions.ts';
import { commands } from './commands.ts';
import { completion } from './completion.ts';
import { diagnostics } from './diagnostics.ts';
import { openDocuments } from './documents.ts';
import { cancelled, quiet } from './errors.ts';
import type { Feature } from './feature.ts';
import { formatting, hover, lenses, names, structure, symbols } from './features.ts';
import { createConnection, type ServerCapabilities, TextDocumentSyncKind } from './protocol.ts';
import { clientSettings, localizerFor } from './settings.ts';

const features: readonly Feature[] = [
  diagnostics,
  hover,
  completion,
  codeActions,
  formatting,
  symbols,
  names,
  structure,
  lenses,
  commands,
];

/** Serves one client until it says goodbye or is gone. */
function serve(): void {
  const connection = createConnection(quiet, process.stdin, process.stdout, {
    connectionStrategy: { cancelUndispatched: cancelled },
  });
  const documents = openDocuments(connection);
  const settings = clientSettings(connection);

  connection.onInitialize((params) => {
    const { capabilities: client } = params;
    settings.begin(params);
    const localize = localizerFor(params.locale);
    const service = createNoteService({
      settings: settings.current,
      localize,
      // What a link of ours would lead to is known to no other editor.
      links: { score: () => null, benefit: null, problem: () => null },
    });
    const session = { connection, service, documents, client, localize, onSettings: settings.onChange };
    for (const feature of features) feature.register(session);
    const capabilities: ServerCapabilities = Object.assign(
      { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
      ...features.map((feature) => feature.capabilities(client)),
    );
    return { capabilities, serverInfo: { name: 'cto-note' } };
  });
  connection.listen();
}

serve();
