import { REWRITE } from '../service/code-actions.ts';
import type { NoteDocument } from '../service/document.ts';
import { FIX_ALL } from '../service/kinds.ts';
import { type Message, msg } from '../text/message.ts';
import { type Feature, ofDocument, type Session, workspaceEdit } from './feature.ts';
import type { CodeAction, CodeActionContext, CodeActionParams, Diagnostic, Range } from './protocol.ts';

/** The fixes of problems; and for clients without commands of their own, the insertion of summaries. */
export const codeActions: Feature = {
  capabilities: ({ textDocument }) =>
    // An older client takes commands alone, and those it can call without an action.
    textDocument?.codeAction?.codeActionLiteralSupport
      ? { codeActionProvider: { codeActionKinds: ['quickfix', REWRITE, FIX_ALL] } }
      : {},
  register(session) {
    const { connection } = session;
    connection.onCodeAction(
      ofDocument(session, (document, { range, context }: CodeActionParams) => {
        const isWanted = (kind: string) =>
          !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
        const fixes =
          isWanted('quickfix') || isWanted(REWRITE) ? quickFixes(session, document, context, range) : [];
        const wanted = fixes.filter(({ kind = '' }) => isWanted(kind));
        // A client that saves asks for this alone; one that asks for everything has not asked for it.
        const all = context.only && isWanted(FIX_ALL) ? allCures(session, document) : [];
        return [...wanted, ...all, ...(isWanted(REWRITE) ? insertions(session, document, range) : [])];
      }),
    );
  },
};

function allCures({ service, client, words: localize }: Session, document: NoteDocument): CodeAction[] {
  const edits = service.fixAll(document);
  if (edits.length === 0) return [];
  const title = localize(msg`Apply all safe fixes`);
  return [{ title, kind: FIX_ALL, edit: workspaceEdit(client, document, edits) }];
}

function quickFixes(
  session: Session,
  document: NoteDocument,
  context: CodeActionContext,
  range: Range,
): CodeAction[] {
  const { service, client } = session;
  return service
    .codeActions(document, ours(session, document, context), range)
    .map(({ cursor: _, snippet: __, ...action }) => {
      const edits = action.edit?.changes?.[document.uri];
      return edits ? { ...action, edit: workspaceEdit(client, document, edits) } : action;
    });
}

/** Our problems among those of a client; some clients give them back in part. */
function ours(
  { service }: Session,
  document: NoteDocument,
  { diagnostics }: CodeActionContext,
): readonly Diagnostic[] {
  if (diagnostics.length === 0) return [];
  const key = ({ code, range: { start } }: Diagnostic) => `${code} ${start.line}:${start.character}`;
  const asked = new Set(diagnostics.map(key));
  return service.diagnose(document).filter((diagnostic) => asked.has(key(diagnostic)));
}

function insertions(
  { service, client, words: localize }: Session,
  document: NoteDocument,
  { start }: Range,
): CodeAction[] {
  if (!service.lesionAt(document, start)) return [];
  const action = (title: Message, at: Parameters<typeof service.summaries>[1]): CodeAction[] => {
    const { edits } = service.summaries(document, at);
    if (edits.length === 0) return [];
    return [{ title: localize(title), kind: REWRITE, edit: workspaceEdit(client, document, edits) }];
  };
  return [
    ...action(msg`Insert scored summary`, start),
    ...action(msg`Insert scored summary for all lesions`, 'all'),
  ];
}
