import type { NoteDocument } from '../service/document.ts';
import type { NoteService } from '../service/note-service.ts';
import type { Localizer } from '../text/message.ts';
import type { OpenDocuments } from './documents.ts';
import { answered } from './errors.ts';
import type {
  ClientCapabilities,
  Connection,
  MarkupContent,
  ServerCapabilities,
  TextEdit,
  WorkspaceEdit,
} from './protocol.ts';

/** What a feature works with. */
export interface Session {
  readonly connection: Connection;
  readonly service: NoteService;
  readonly documents: OpenDocuments;
  readonly client: ClientCapabilities;
  /** The language of the client. */
  readonly localize: Localizer;
  /** Calls back whenever the settings have changed. */
  onSettings(changed: () => void): void;
}

/** One feature of the server. */
export interface Feature {
  /** What it tells the client that the server can do. */
  capabilities(client: ClientCapabilities): ServerCapabilities;
  /** Answers the client from now on. Called once, before the client's first request. */
  register(session: Session): void;
}

/** Answers a request about a note; with `none`, which is null unless it is given, for a document that carries none. */
export function ofDocument<P extends { readonly textDocument: { readonly uri: string } }, T, None = null>(
  { documents, localize }: Session,
  answer: (document: NoteDocument, params: P) => T,
  none: None = null as None,
): (params: P) => T | None {
  return (params) => {
    const document = documents.get(params.textDocument.uri);
    return document ? answered(localize, () => answer(document, params)) : none;
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

/**
 * Markdown of ours as a client shows it: as plain text where it prefers that. Where a link leads is then left out, since
 * its text names it.
 */
export function markupFor([preferred = 'markdown']: readonly string[] = []): (
  markdown: string,
) => MarkupContent {
  if (preferred === 'markdown') return (value) => ({ kind: 'markdown', value });
  return (markdown) => {
    const lines = markdown.split('\n').map((line) => (line.startsWith('| ') ? row(line) : inline(line)));
    return { kind: 'plaintext', value: lines.filter((line) => line !== null).join('\n') };
  };
}
