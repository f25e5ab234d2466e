import type { CodeAction, Range, TextEdit } from 'vscode-languageserver/node';
import type { NoteDocument } from '../service/document.ts';
import { type Feature, ofDocument, type Session } from './feature.ts';

/** What clients call an action that rewrites without being asked by a finding. */
const REWRITE = 'refactor.rewrite';

/** The cures of findings; and for clients without commands of their own, the insertion of summaries. */
export const codeActions: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: ['quickfix', REWRITE] } }),
  register(session) {
    const { connection, service } = session;
    connection.onCodeAction(
      ofDocument(
        session,
        (
          document,
          {
            range,
            context,
          }: {
            textDocument: { uri: string };
            range: Range;
            context: { diagnostics: Parameters<typeof service.codeActions>[1]; only?: string[] };
          },
        ) => {
          const isWanted = ({ kind = '' }: CodeAction) =>
            !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
          return [
            ...service.codeActions(document, context.diagnostics),
            ...insertions(session, document, range),
          ].filter(isWanted);
        },
      ),
    );
  },
};

function insertions({ service }: Session, document: NoteDocument, { start }: Range): CodeAction[] {
  if (!service.isAtLesion(document, start)) return [];
  const action = (title: string, edits: readonly TextEdit[]): CodeAction[] =>
    edits.length > 0 ? [{ title, kind: REWRITE, edit: { changes: { [document.uri]: [...edits] } } }] : [];
  return [
    ...action('Insert scored summary', service.summaries(document, start).edits),
    ...action('Insert scored summary for all lesions', service.summaries(document, 'all').edits),
  ];
}
