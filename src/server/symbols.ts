import { answered } from './faults.ts';
import { type Feature, ofDocument } from './feature.ts';
import type { DocumentSymbol, SymbolInformation } from './protocol.ts';

/** What editors call a lesion: a class, which stands out among keys. */
const LESION = 5;

/** The outline of a note, and the lesions of all that are open. */
export const symbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: true, workspaceSymbolProvider: true }),
  register(session) {
    const { connection, service, documents, client, words } = session;
    const isNested = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
    connection.onDocumentSymbol(
      ofDocument(session, (document) => {
        const outline = service.outline(document);
        return isNested ? outline : flat(document.uri, outline);
      }),
    );
    connection.onWorkspaceSymbol(({ query }) =>
      answered(words, () => {
        const sought = query.toLowerCase();
        return documents.all().flatMap((document) =>
          service
            .lesions(document)
            .filter(({ name }) => name.toLowerCase().includes(sought))
            .map(({ name, detail, range }) => ({
              name,
              kind: LESION,
              containerName: detail,
              location: { uri: document.uri, range },
            })),
        );
      }),
    );
  },
};

/** An outline for clients that know no levels: each with what it lies in. */
function flat(uri: string, symbols: readonly DocumentSymbol[], containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flat(uri, children, name),
  ]);
}
