import { REWRITE } from '../service/code-actions.ts';
import type { NoteDocument } from '../service/document.ts';
import { FIX_ALL } from '../service/kinds.ts';
import { type Message, msg } from '../text/message.ts';
import { type Feature, ofDocument, type Session, workspaceEdit } from './feature.ts';
import type { CodeAction, CodeActionParams, Diagnostic, Position, Range, TextEdit } from './protocol.ts';

/** The fixes of problems; and for clients without commands of their own, the insertion of summaries. */
export const codeActions: Feature = {
  capabilities: ({ textDocument }) =>
    // An older client takes commands alone, and those it can call without an action.
    textDocument?.codeAction?.codeActionLiteralSupport
      ? { codeActionProvider: { codeActionKinds: ['quickfix', REWRITE, FIX_ALL] } }
      : {},
  register(session) {
    session.connection.onCodeAction(
      ofDocument(session, (document, params: CodeActionParams) => {
        const { range, context } = params;
        const isWanted = (kind: string) =>
          !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
        const { service, client, localize } = session;
        const action = (title: Message, kind: string, edits: readonly TextEdit[]): CodeAction[] =>
          edits.length === 0
            ? []
            : [{ title: localize(title), kind, edit: workspaceEdit(client, document, edits) }];
        const fixes = isWanted('quickfix') || isWanted(REWRITE) ? quickFixes(session, document, params) : [];
        // A client that saves asks for this alone; one that asks for everything has not asked for it.
        const isFixAll = context.only && isWanted(FIX_ALL);
        const isInLesion = isWanted(REWRITE) && service.lesionAt(document, range.start);
        const summary = (title: Message, at: Parameters<typeof service.summaries>[1]) =>
          action(title, REWRITE, service.summaries(document, at).edits);
        return [
          ...fixes.filter(({ kind = '' }) => isWanted(kind)),
          ...(isFixAll ? action(msg`Apply all safe fixes`, FIX_ALL, service.fixAll(document)) : []),
          ...(isInLesion ? summary(msg`Insert scored summary`, range.start) : []),
          ...(isInLesion ? summary(msg`Insert scored summary for all lesions`, 'all') : []),
        ];
      }),
    );
  },
};

function quickFixes(
  { service, client }: Session,
  document: NoteDocument,
  { context: { diagnostics }, range }: CodeActionParams,
): CodeAction[] {
  // Some clients give our problems back in part, and some none of them: then it is the range that counts.
  const key = ({ code, range: { start } }: Diagnostic) => `${code} ${start.line}:${start.character}`;
  const asked = new Set(diagnostics.map(key));
  const ours = service
    .diagnose(document)
    .filter((one) => (asked.size > 0 ? asked.has(key(one)) : touches(one.range, range)));
  return service.codeActions(document, ours, range).map(({ cursor: _, snippet: __, ...action }) => {
    const edits = action.edit?.changes?.[document.uri];
    return edits ? { ...action, edit: workspaceEdit(client, document, edits) } : action;
  });
}

/** Whether two ranges share a character, or one of them is a cursor within or beside the other. */
function touches(one: Range, other: Range): boolean {
  const [first, second] = order(one.start, other.start) <= 0 ? [one, other] : [other, one];
  const gap = order(second.start, first.end);
  const isCursor = [one, other].some(({ start, end }) => order(start, end) === 0);
  return isCursor ? gap <= 0 : gap < 0;
}

const order = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;
