import type { NoteDocument } from '../service/document.ts';
import type { Summaries } from '../service/note-service.ts';
import { type Sentence, say } from '../words/sentence.ts';
import { workspaceEdit } from './edits.ts';
import type { Session } from './feature.ts';
import { show } from './messages.ts';
import { MessageType, type Position } from './protocol.ts';

/** What is said after summaries were asked for; null where the text speaks for itself. */
function saying({ edits, refusals: [first, ...others], asked }: Summaries): Sentence | null {
  if (first) {
    return others.length === 0
      ? say`No summary: ${first.message}`
      : say`No summary: ${first.message} (${others.length} more without a summary)`;
  }
  if (asked === 0) return say`Place the cursor in a lesion to insert its summary.`;
  return edits.length === 0 ? say`The summary is up to date.` : null;
}

/** Has the client insert summaries, as one step; says why if there is none to insert. */
export function insertSummaries(
  session: Session,
  document: NoteDocument,
  at: Position | 'all',
): Promise<null> {
  return insert(session, document, session.service.summaries(document, at));
}

async function insert(
  { connection, client, words }: Session,
  document: NoteDocument,
  summaries: Summaries,
): Promise<null> {
  const { edits, refusals } = summaries;
  if (edits.length > 0) {
    const asked = connection.workspace.applyEdit(workspaceEdit(client, document, edits));
    const { applied } = await asked.catch(() => ({ applied: false }));
    if (!applied) {
      const message = say`The editor did not insert the summary: please ask for it again.`;
      show(connection, MessageType.Warning, words(message));
      return null;
    }
  }
  const said = saying(summaries);
  if (said !== null)
    show(connection, refusals.length > 0 ? MessageType.Error : MessageType.Info, words(said));
  return null;
}
