import type { Position, TextEdit } from 'vscode-languageserver/node';
import type { Summaries } from '../service/note-service.ts';
import type { Feature, Session } from './feature.ts';

const ONE = 'ctoNotes.insertSummary';
const ALL = 'ctoNotes.insertAllSummaries';
const EXPLAIN = 'ctoNotes.explainScores';

/** The names of the commands, with the arguments that each takes. */
export const COMMANDS = { one: ONE, all: ALL, explain: EXPLAIN } as const;

/**
 * The commands: `insertSummary` takes an address and a position, `insertAllSummaries` an address. `explainScores`
 * takes an address and a position, and answers the page as Markdown.
 */
export const commands: Feature = {
  capabilities: () => ({ executeCommandProvider: { commands: [ONE, ALL, EXPLAIN] } }),
  register(session) {
    const { connection, documents, service } = session;
    connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
      const [uri, position] = given as [string | undefined, Position | undefined];
      const document = typeof uri === 'string' ? documents.get(uri) : null;
      if (!document) return null;
      if (command === EXPLAIN) return position ? service.explain(document, position) : null;
      const at = command === ALL ? 'all' : position;
      if (at) await insert(session, document.uri, service.summaries(document, at));
      return null;
    });
  },
};

async function insert(
  { connection }: Session,
  uri: string,
  { edits, refusals, asked }: Summaries,
): Promise<void> {
  if (edits.length > 0) await connection.workspace.applyEdit({ changes: { [uri]: edits as TextEdit[] } });
  for (const { message } of refusals) connection.window.showWarningMessage(message);
  if (asked === 0 && refusals.length === 0)
    connection.window.showInformationMessage('There is no lesion here.');
}
