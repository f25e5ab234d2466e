import type { NoteDocument } from '../service/document.ts';
import type { Missing } from '../service/lesions/missing.ts';
import type { Summaries } from '../service/lesions/summaries.ts';
import { type Message, msg } from '../text/message.ts';
import { answered, show, tell } from './errors.ts';
import { type Feature, type Session, workspaceEdit } from './feature.ts';
import { MessageType, type Position, ShowDocumentRequest } from './protocol.ts';

/**
 * The names of the commands. Each takes the address of a note, and all but `all` and `silenced` a position in it.
 *
 * `explain` answers a page as Markdown, `next` the place of the next value that a score misses, and `silenced` what
 * comments silence, each with its code, its reason and its range.
 */
export const COMMANDS = {
  one: 'ctoNotes.insertSummary',
  all: 'ctoNotes.insertAllSummaries',
  explain: 'ctoNotes.explainScores',
  next: 'ctoNotes.nextMissing',
  silenced: 'ctoNotes.showSilenced',
} as const;

function run(command: string, session: Session, document: NoteDocument, position?: Position): unknown {
  const { service, client } = session;
  if (command === COMMANDS.all) return insertSummaries(session, document, 'all');
  if (command === COMMANDS.silenced) return service.silenced(document);
  if (!position) return null;
  if (command === COMMANDS.one) return insertSummaries(session, document, position);
  if (command === COMMANDS.explain) {
    const tags = client.general?.markdown?.allowedTags;
    return service.explain(document, position, tags?.includes('details') ?? false);
  }
  return command === COMMANDS.next ? showNextMissing(session, document, position) : null;
}

/** What a client can have done by name. A call that names no note that is open does nothing. */
export const commands: Feature = {
  capabilities: () => ({ executeCommandProvider: { commands: Object.values(COMMANDS) } }),
  register(session) {
    const { connection, documents, localize } = session;
    connection.onExecuteCommand(({ command, arguments: given = [] }) => {
      const [uri, position] = given as [unknown, Position | undefined];
      const document = typeof uri === 'string' ? documents.get(uri) : null;
      return document ? answered(localize, () => run(command, session, document, position)) : null;
    });
  },
};

/** What is said after summaries were asked for; null where the text speaks for itself. */
function saying({ edits, refusals: [first, ...others], asked }: Summaries): Message | null {
  if (first) {
    return others.length === 0
      ? msg`No summary: ${first.message}`
      : msg`No summary: ${first.message} (${others.length} more without a summary)`;
  }
  if (asked === 0) return msg`Place the cursor in a lesion to insert its summary.`;
  return edits.length === 0 ? msg`The summary is up to date.` : null;
}

/** Has the client insert summaries, as one step; says why if there is none to insert. */
async function insertSummaries(
  { connection, client, service, localize }: Session,
  document: NoteDocument,
  at: Position | 'all',
): Promise<null> {
  const summaries = service.summaries(document, at);
  const { edits, refusals } = summaries;
  if (edits.length > 0) {
    const asked = connection.workspace.applyEdit(workspaceEdit(client, document, edits));
    const { applied } = await asked.catch(() => ({ applied: false }));
    if (!applied) {
      const message = msg`The editor did not insert the summary: try again.`;
      show(connection, MessageType.Warning, localize(message));
      return null;
    }
  }
  const said = saying(summaries);
  if (said !== null)
    show(connection, refusals.length > 0 ? MessageType.Error : MessageType.Info, localize(said));
  return null;
}

/** Leads to the next place where a score misses something, says what it is, and answers it; null if there is none. */
function showNextMissing(
  { connection, service, client, localize }: Session,
  document: NoteDocument,
  position: Position,
): Missing | null {
  const next = service.nextMissing(document, position);
  if (next && client.window?.showDocument?.support) {
    const shown = { uri: document.uri, takeFocus: true, selection: next.range };
    tell(connection.sendRequest(ShowDocumentRequest.type, shown));
  }
  const nothing = localize(msg`All scores of your unit are complete.`);
  show(connection, MessageType.Info, next?.message ?? nothing);
  return next;
}
