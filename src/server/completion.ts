import { snippetText } from '../service/lesions/templates.ts';
import { type Feature, markupFor, ofDocument, type Session } from './feature.ts';
import { type CompletionItem, type CompletionParams, InsertTextFormat, InsertTextMode } from './protocol.ts';

/** Behind these a value begins. */
const SIGNS = [' ', '[', ','];

/** What may be written at a place: keys, values and whole lesions. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: SIGNS } }),
  register(session) {
    const { connection, service, documents } = session;
    const show = shownBy(session);
    connection.onCompletion(
      ofDocument(session, (document, { position, context }: CompletionParams) => {
        const line = document.getText().split(/\r\n|\r|\n/, position.line + 1)[position.line] ?? '';
        const others = () =>
          documents.all().flatMap((other) => (other.uri === document.uri ? [] : service.ownWords(other)));
        return service
          .complete(document, position, context?.triggerCharacter, others)
          .map((item) => show(item, line));
      }),
    );
  },
};

/**
 * Entries as the client takes them: without stops, and without Markdown, where it names none. Where it gives every
 * new line the indentation of the first by itself, only what goes beyond that is written. Clients that do not say what
 * they do give it to snippets, and write plain text as it is.
 */
function shownBy({ client }: Session): (item: CompletionItem, line: string) => CompletionItem {
  const {
    snippetSupport,
    documentationFormat = ['plaintext'],
    insertTextModeSupport,
  } = client.textDocument?.completion?.completionItem ?? {};
  const markup = markupFor(documentationFormat);
  const modes = insertTextModeSupport?.valueSet;
  return (known, line) => {
    const isSnippet = known.insertTextFormat === InsertTextFormat.Snippet;
    const isIndented = modes ? !modes.includes(InsertTextMode.asIs) : isSnippet && snippetSupport;
    const { insertTextMode, ...item } = isIndented ? outdented(known, line) : known;
    const { documentation, textEdit } = item;
    return {
      ...item,
      ...(modes && insertTextMode ? { insertTextMode } : {}),
      ...(typeof documentation === 'object' ? { documentation: markup(documentation.value) } : {}),
      ...(textEdit && isSnippet && !snippetSupport
        ? {
            insertTextFormat: InsertTextFormat.PlainText,
            textEdit: { ...textEdit, newText: snippetText(textEdit.newText) },
          }
        : {}),
    };
  };
}

/** An entry whose new lines lack what the line that it stands in begins with. */
function outdented({ insertTextMode: _, ...item }: CompletionItem, line: string): CompletionItem {
  const { textEdit } = item;
  if (!textEdit || !('range' in textEdit)) return item;
  const [indent] = /^[ \t]*/.exec(line.slice(0, textEdit.range.start.character)) ?? [];
  const newText = textEdit.newText.replaceAll(`\n${indent}`, '\n');
  return { ...item, textEdit: { ...textEdit, newText } };
}
