import type { NoteDocument } from '../service/document.ts';
import type { ClientCapabilities, TextEdit, WorkspaceEdit } from './protocol.ts';

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
