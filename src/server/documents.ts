import { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOfFile, type NoteDocument, noteLanguages } from '../service/document.ts';
import { type Connection, TextDocuments } from './protocol.ts';

/** The language of a document as the service names it; null for one that carries no notes. */
function languageOf({ languageId, uri }: TextDocument): string | null {
  // Editors that do not know the language of notes name another one, or none.
  const [path = ''] = uri.split(/[?#]/);
  return noteLanguages.find((id) => id === languageId) ?? languageOfFile(path);
}

/** The documents that are open in the client. */
export interface OpenDocuments {
  /** The note document of an address; null where none is open that carries notes. */
  get(uri: string): NoteDocument | null;
  all(): NoteDocument[];
  onChange(changed: (document: NoteDocument) => void): void;
  onClose(closed: (uri: string) => void): void;
}

/** Follows the documents of a client, edit by edit. */
export function openDocuments(connection: Connection): OpenDocuments {
  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  const noteOf = (document: TextDocument): NoteDocument | null => {
    const languageId = languageOf(document);
    const { uri, version } = document;
    return languageId === null ? null : { uri, version, languageId, getText: () => document.getText() };
  };
  return {
    get(uri) {
      const document = documents.get(uri);
      return document ? noteOf(document) : null;
    },
    all: () => documents.all().flatMap((document) => noteOf(document) ?? []),
    onChange(changed) {
      documents.onDidChangeContent(({ document }) => {
        const note = noteOf(document);
        if (note) changed(note);
      });
    },
    onClose(closed) {
      documents.onDidClose(({ document }) => {
        if (noteOf(document)) closed(document.uri);
      });
    },
  };
}
