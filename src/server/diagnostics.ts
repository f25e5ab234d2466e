import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import type { NoteDocument } from '../service/document.ts';
import { type Feature, ofDocument, type Session } from './feature.ts';
import { schedule } from './schedule.ts';

const NONE: DocumentDiagnosticReport = { kind: 'full', items: [] };

/** Findings: sent with every change, or where the client prefers it, given when it asks. */
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
    void connection.sendDiagnostics({ uri, version, diagnostics: service.diagnose(document) });
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
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  onSettings(() => documents.all().forEach(publish));
}

function answer(session: Session): void {
  const { connection, service, documents, client, onSettings } = session;
  let settings = 0;
  const report = ofDocument(
    session,
    (
      document,
      { previousResultId }: { textDocument: { uri: string }; previousResultId?: string },
    ): DocumentDiagnosticReport => {
      const resultId = `${document.version}.${settings}`;
      if (resultId === previousResultId) return { kind: 'unchanged', resultId };
      return { kind: 'full', resultId, items: service.diagnose(document) };
    },
  );
  connection.languages.diagnostics.on((params) => report(params) ?? NONE);
  documents.onClose((uri) => service.close(uri));
  onSettings(() => {
    settings += 1;
    if (client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
  });
}
