import type { NoteDocument } from '../service/document.ts';
import type { Missing } from '../service/note-service.ts';
import { say } from '../words/sentence.ts';
import type { Session } from './feature.ts';
import { show, tell } from './messages.ts';
import { MessageType, type Position, ShowDocumentRequest } from './protocol.ts';

/** Leads to the next place where a score misses something, says what it is, and answers it; null if there is none. */
export function showNextMissing(
  { connection, service, client, words }: Session,
  document: NoteDocument,
  position: Position,
): Missing | null {
  const next = service.nextMissing(document, position);
  if (next && client.window?.showDocument?.support) {
    const shown = { uri: document.uri, takeFocus: true, selection: next.range };
    tell(connection.sendRequest(ShowDocumentRequest.type, shown));
  }
  const nothing = words(say`The scores of your unit miss nothing here.`);
  show(connection, MessageType.Info, next?.message ?? nothing);
  return next;
}
