import type { NoteDocument } from '../service/document.ts';
import { tell } from './errors.ts';
import { type Feature, ofDocument, type Session } from './feature.ts';
import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from './protocol.ts';
import { schedule } from './schedule.ts';

const NONE: DocumentDiagnosticReport = { kind: 'full', items: [] };

/** Problems: sent with every change, or where the client prefers it, given when it asks. */
export const diagnostics: Feature = {
  capabilities: (client) =>
    client.textDocument?.diagnostic
      ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  register: (session) => (session.client.textDocument?.diagnostic ? answer(session) : send(session)),
};

function send({ connection, service, documents, onSettings }: Session): void {
  const publish = (document: NoteDocument) => {
    const { uri, version } = document;
    tell(connection.sendDiagnostics({ uri, version, diagnostics: service.diagnose(document) }));
  };
  const scheduled = schedule((uri) => {
    const document = documents.get(uri);
    if (document) publish(document);
  });
  documents.onChange(({ uri }) => scheduled.ask(uri));
  documents.onClose((uri) => {
    scheduled.forget(uri);
    service.close(uri);
    // What is said of a document that nobody sees would stay in the client's list for ever.
    tell(connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  onSettings(() => documents.all().forEach(publish));
}

function answer(session: Session): void {
  const { connection, service, documents, client, onSettings } = session;
  // A result of an earlier time, under other settings or of a document opened anew, is never taken for this one.
  let time = 0;
  const report = (
    document: NoteDocument,
    { previousResultId }: DocumentDiagnosticParams,
  ): DocumentDiagnosticReport => {
    const resultId = `${document.version}.${time}`;
    if (resultId === previousResultId) return { kind: 'unchanged', resultId };
    return { kind: 'full', resultId, items: service.diagnose(document) };
  };
  connection.languages.diagnostics.on(ofDocument(session, report, NONE));
  documents.onClose((uri) => {
    time += 1;
    service.close(uri);
  });
  onSettings(() => {
    time += 1;
    if (client.workspace?.diagnostics?.refreshSupport) tell(connection.languages.diagnostics.refresh());
  });
}
