import { type CompletionItem, type CompletionParams, InsertTextFormat } from 'vscode-languageserver/node';
import { plain as withoutStops } from '../service/templates.ts';
import { type Feature, ofDocument, type Session } from './feature.ts';
import { plain } from './plain.ts';

/** Behind these a value begins. */
const SIGNS = [' ', '[', ','];

/** What may be written at a place: keys, values and whole lesions. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: SIGNS } }),
  register(session) {
    const { connection, service } = session;
    const show = shownBy(session);
    connection.onCompletion(
      ofDocument(session, (document, { position, context }: CompletionParams) =>
        service.complete(document, position, context?.triggerCharacter).map(show),
      ),
    );
  },
};

/** Entries as the client takes them: without stops, and without Markdown, where it knows none. */
function shownBy({ client }: Session): (item: CompletionItem) => CompletionItem {
  const { snippetSupport, documentationFormat } = client.textDocument?.completion?.completionItem ?? {};
  const [preferred = 'markdown'] = documentationFormat ?? [];
  return (item) => {
    const { documentation, textEdit } = item;
    const isMarkdown = typeof documentation === 'object' && preferred !== 'markdown';
    return {
      ...item,
      ...(isMarkdown ? { documentation: { kind: 'plaintext', value: plain(documentation.value) } } : {}),
      ...(textEdit && !snippetSupport && item.insertTextFormat === InsertTextFormat.Snippet
        ? {
            insertTextFormat: InsertTextFormat.PlainText,
            textEdit: { ...textEdit, newText: withoutStops(textEdit.newText) },
          }
        : {}),
    };
  };
}
