import type { NoteDocument } from '../service/document.ts';
import type { NoteService } from '../service/note-service.ts';
import type { Words } from '../words/words.ts';
import type { OpenDocuments } from './documents.ts';
import { answered } from './faults.ts';
import type { Connection, InitializeParams, Position, ServerCapabilities } from './protocol.ts';

/** What a feature works with. */
export interface Session {
  readonly connection: Connection;
  readonly service: NoteService;
  readonly documents: OpenDocuments;
  readonly client: InitializeParams['capabilities'];
  /** The language of the client. */
  readonly words: Words;
  /** Calls back whenever the settings have changed. */
  onSettings(changed: () => void): void;
}

/** One feature of the server. */
export interface Feature {
  /** What it tells the client that the server can do. */
  capabilities(client: InitializeParams['capabilities']): ServerCapabilities;
  /** Answers the client from now on. Called once, before the client's first request. */
  register(session: Session): void;
}

/** What a request about a place in a document holds. */
interface AtPlace {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Answers a request about a place in a note; null for a document that carries none. */
export function atPlace<T>(
  { documents, words }: Session,
  answer: (document: NoteDocument, position: Position) => T,
): (params: AtPlace) => T | null {
  return ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document ? answered(words, () => answer(document, position)) : null;
  };
}

/** Answers a request about a whole note; null for a document that carries none. */
export function ofDocument<P extends Pick<AtPlace, 'textDocument'>, T>(
  { documents, words }: Session,
  answer: (document: NoteDocument, params: P) => T,
): (params: P) => T | null {
  return (params) => {
    const document = documents.get(params.textDocument.uri);
    return document ? answered(words, () => answer(document, params)) : null;
  };
}
