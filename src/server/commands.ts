import type { NoteDocument } from '../service/document.ts';
import { answered } from './faults.ts';
import type { Feature, Session } from './feature.ts';
import { showNextMissing } from './missing.ts';
import type { Position } from './protocol.ts';
import { insertSummaries } from './summaries.ts';

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
  if (command === COMMANDS.all) return insertSummaries(session, document, 'all');
  if (command === COMMANDS.silenced) return session.service.silenced(document);
  if (!position) return null;
  switch (command) {
    case COMMANDS.one:
      return insertSummaries(session, document, position);
    case COMMANDS.explain:
      return session.service.explain(document, position);
    case COMMANDS.next:
      return showNextMissing(session, document, position);
    default:
      return null;
  }
}

/** What a client can have done by name. A call that names no note that is open does nothing. */
export const commands: Feature = {
  capabilities: () => ({ executeCommandProvider: { commands: Object.values(COMMANDS) } }),
  register(session) {
    const { connection, documents, words } = session;
    connection.onExecuteCommand(({ command, arguments: given = [] }) => {
      const [uri, position] = given as [unknown, Position | undefined];
      const document = typeof uri === 'string' ? documents.get(uri) : null;
      return document ? answered(words, () => run(command, session, document, position)) : null;
    });
  },
};
