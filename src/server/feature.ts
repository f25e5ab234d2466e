import type { NoteDocument } from '../service/document.ts';
import type { NoteService } from '../service/note-service.ts';
import type { Localizer } from '../text/message.ts';
import type { OpenDocuments } from './documents.ts';
import { answered } from './errors.ts';
import type {
  ClientCapabilities,
  Connection,
  InitializeParams,
  Position,
  ServerCapabilities,
  TextEdit,
  WorkspaceEdit,
} from './protocol.ts';

/** What a feature works with. */
export interface Session {
  readonly connection: Connection;
  readonly service: NoteService;
  readonly documents: OpenDocuments;
  readonly client: InitializeParams['capabilities'];
  /** The language of the client. */
  readonly words: Localizer;
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
  { documents, words: localize }: Session,
  answer: (document: NoteDocument, position: Position) => T,
): (params: AtPlace) => T | null {
  return ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document ? answered(localize, () => answer(document, position)) : null;
  };
}

/** Answers a request about a whole note; null for a document that carries none. */
export function ofDocument<P extends Pick<AtPlace, 'textDocument'>, T>(
  { documents, words: localize }: Session,
  answer: (document: NoteDocument, params: P) => T,
): (params: P) => T | null {
  return (params) => {
    const document = documents.get(params.textDocument.uri);
    return document ? answered(localize, () => answer(document, params)) : null;
  };
}

/** Edits of a document: where the client can refuse them, bound to the version that they were made for. */
export function workspaceEdit(
  client: ClientCapabilities,
  { uri, version }: NoteDocument,
  edits: readonly TextEdit[],
): WorkspaceEdit {
  return client.workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: [...edits] } };
}

/** Markdown of ours as plain text, for clients that show no Markdown. */

/** Either what Markdown has escaped, or what it is marked up with. */
const MARKUP = /\\([!-/:-@[-`{-~])|&(lt|amp);|`([^`]*)`|\[([^\]]*)\]\([^)]*\)|\*\*/g;

function inline(text: string): string {
  return text.replace(MARKUP, (_, escaped, entity, code, link) => {
    if (entity !== undefined) return entity === 'lt' ? '<' : '&';
    return escaped ?? code ?? link ?? '';
  });
}

/** A row of a table; null for the rule below its head. */
function row(line: string): string | null {
  const cells = line.slice(2, -2).split(' | ');
  if (cells.every((cell) => cell === '---')) return null;
  return cells
    .map(inline)
    .filter((cell) => cell !== '')
    .join(' · ');
}

/** The same without markup. Where a link leads is left out, since its text names it. */
export function markdownToText(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line.startsWith('| ') ? row(line) : inline(line)))
    .filter((line) => line !== null)
    .join('\n');
}
