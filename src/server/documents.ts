import { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOfFile, type NoteDocument, noteLanguages } from '../service/document.ts';
import { type Connection, TextDocuments } from './protocol.ts';

/** The language of a document as the service names it; null for one that carries no notes. */
function languageOf({ languageId, uri }: TextDocument): string | null {
  // Editors that do not know the language of notes name another one or none, or one for all documents of a server.
  const [path = ''] = uri.split(/[?#]/);
  return languageOfFile(path) ?? noteLanguages.find((id) => id === languageId) ?? null;
}

/** The documents that are open in the client; see `openDocuments`. */
export type OpenDocuments = ReturnType<typeof openDocuments>;

/** Follows the documents of a client that carry notes, edit by edit. */
export function openDocuments(connection: Connection) {
  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  const noteOf = (document: TextDocument | undefined): NoteDocument | null => {
    const languageId = document ? languageOf(document) : null;
    if (!document || languageId === null) return null;
    const { uri, version } = document;
    return { uri, version, languageId, getText: () => document.getText() };
  };
  return {
    /** The note document of an address; null where none is open that carries notes. */
    get: (uri: string) => noteOf(documents.get(uri)),
    all: () => documents.all().flatMap((document) => noteOf(document) ?? []),
    onChange(changed: (document: NoteDocument) => void): void {
      documents.onDidChangeContent(({ document }) => {
        const note = noteOf(document);
        if (note) changed(note);
      });
    },
    onClose(closed: (uri: string) => void): void {
      documents.onDidClose(({ document }) => {
        if (noteOf(document)) closed(document.uri);
      });
    },
  };
}
