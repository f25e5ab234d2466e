import { workspaceEdit } from './edits.ts';
import { answered } from './faults.ts';
import { atPlace, type Feature } from './feature.ts';
import { ErrorCodes, ResponseError } from './protocol.ts';

/** The names of lesions: where one is written, where else it stands, and how it gets another. */
export const names: Feature = {
  capabilities: (client) => ({
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  register(session) {
    const { connection, service, documents, client, words } = session;
    connection.onDefinition(
      atPlace(session, (document, position) => {
        const range = service.definition(document, position);
        return range && { uri: document.uri, range };
      }),
    );
    connection.onReferences(({ context, ...params }) => {
      const places = atPlace(session, service.highlights)(params) ?? [];
      const { uri } = params.textDocument;
      // The first one is where the name is written.
      return places.slice(context.includeDeclaration ? 0 : 1).map(({ range }) => ({ uri, range }));
    });
    connection.onDocumentHighlight(atPlace(session, service.highlights));
    connection.onPrepareRename(
      atPlace(session, (document, position) => {
        const found = service.renamable(document, position);
        return found && { range: found.range, placeholder: found.name };
      }),
    );
    connection.onRenameRequest(({ textDocument, position, newName }) => {
      const document = documents.get(textDocument.uri);
      const found = document && answered(words, () => service.rename(document, position, newName));
      if (!found) return null;
      if ('refusal' in found) throw new ResponseError(ErrorCodes.InvalidRequest, found.refusal);
      return workspaceEdit(client, document, found.edits);
    });
  },
};
