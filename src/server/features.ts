import type { Lens } from '../service/hints/hints.ts';
import { COUNTS } from '../service/kinds.ts';
import { COMMANDS } from './commands.ts';
import { answered, tell } from './errors.ts';
import { type Feature, markupFor, ofDocument, workspaceEdit } from './feature.ts';
import {
  CodeLensRefreshRequest,
  type DocumentSymbol,
  ErrorCodes,
  type MarkupContent,
  type Range,
  ResponseError,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SymbolInformation,
} from './protocol.ts';

/** The scores of a lesion, and what a key or a value means. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(session) {
    const { connection, service, client } = session;
    const markup = markupFor(client.textDocument?.hover?.contentFormat);
    connection.onHover(
      ofDocument(session, (document, { position }) => {
        const found = service.hover(document, position);
        return found && { ...found, contents: markup((found.contents as MarkupContent).value) };
      }),
    );
  },
};

/** Notes in their form, without a change of what they say. */
export const formatting: Feature = {
  capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  register(session) {
    const { connection, service } = session;
    connection.onDocumentFormatting(ofDocument(session, (document) => service.format(document)));
    connection.onDocumentRangeFormatting(
      ofDocument(session, (document, { range }) => service.format(document, range)),
    );
  },
};

/** Folding, expanding a selection, links to the literature, and what counts: beside its value, and how it is drawn. */
export const structure: Feature = {
  capabilities: () => ({
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [COUNTS], tokenModifiers: [] },
      full: true,
      range: true,
    },
  }),
  register(session) {
    const { connection, service } = session;
    connection.onFoldingRanges(ofDocument(session, service.folding));
    connection.onSelectionRanges(
      ofDocument(session, (document, { positions }) =>
        positions.map((position) => service.selection(document, position)),
      ),
    );
    connection.onDocumentLinks(ofDocument(session, service.links));
    connection.languages.inlayHint.on(
      ofDocument(session, (document, { range }) =>
        service.inlays(document).filter(({ position }) => isIn(range, position.line)),
      ),
    );
    const { semanticTokens } = connection.languages;
    semanticTokens.on(ofDocument(session, (document) => encoded(service.highlighted(document)), encoded([])));
    semanticTokens.onRange(
      ofDocument(
        session,
        (document, { range }) => encoded(service.highlighted(document, range)),
        encoded([]),
      ),
    );
  },
};

function encoded(ranges: readonly Range[]): SemanticTokens {
  const tokens = new SemanticTokensBuilder();
  for (const { start, end } of ranges) {
    tokens.push(start.line, start.character, end.character - start.character, 0, 0);
  }
  return tokens.build();
}

const isIn = ({ start, end }: Range, line: number): boolean => start.line <= line && line <= end.line;

/** The names of lesions: where one is written, where else it stands, and how it gets another. */
export const names: Feature = {
  capabilities: (client) => ({
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  register(session) {
    const { connection, service, client } = session;
    connection.onDefinition(
      ofDocument(session, (document, { position }) => {
        const range = service.definition(document, position);
        return range && { uri: document.uri, range };
      }),
    );
    connection.onReferences(
      ofDocument(session, (document, { context, position }) => {
        // The first one is where the name is written.
        const places = service.highlights(document, position).slice(context.includeDeclaration ? 0 : 1);
        return places.map(({ range }) => ({ uri: document.uri, range }));
      }),
    );
    connection.onDocumentHighlight(
      ofDocument(session, (document, { position }) => service.highlights(document, position)),
    );
    connection.onPrepareRename(
      ofDocument(session, (document, { position }) => {
        const found = service.renamable(document, position);
        return found && { range: found.range, placeholder: found.name };
      }),
    );
    connection.onRenameRequest(
      ofDocument(session, (document, { position, newName }) => {
        const found = service.rename(document, position, newName);
        if ('refusal' in found) throw new ResponseError(ErrorCodes.InvalidRequest, found.refusal);
        return workspaceEdit(client, document, found.edits);
      }),
    );
  },
};

/** What editors call a lesion: a class, which stands out among keys. */
const LESION = 5;

/** The outline of a note, and the lesions of all that are open. */
export const symbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: true, workspaceSymbolProvider: true }),
  register(session) {
    const { connection, service, documents, client, localize } = session;
    const isNested = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
    connection.onDocumentSymbol(
      ofDocument(session, (document) => {
        const outline = service.outline(document);
        return isNested ? outline : flat(document.uri, outline);
      }),
    );
    connection.onWorkspaceSymbol(({ query }) =>
      answered(localize, () => {
        const sought = query.toLowerCase();
        return documents.all().flatMap((document) =>
          service
            .lesions(document)
            .filter(({ name }) => name.toLowerCase().includes(sought))
            .map(({ name, detail, range }) => ({
              name,
              kind: LESION,
              containerName: detail,
              location: { uri: document.uri, range },
            })),
        );
      }),
    );
  },
};

/** An outline for clients that know no levels: each with what it lies in. */
function flat(uri: string, symbols: readonly DocumentSymbol[], containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flat(uri, children, name),
  ]);
}

const COMMAND: Record<Lens['does'], string> = {
  explain: COMMANDS.explain,
  summarise: COMMANDS.one,
  complete: COMMANDS.next,
};

/** The scores above each lesion, and what is still to be done in it. */
export const lenses: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register(session) {
    const { connection, service, client, onSettings } = session;
    connection.onCodeLens(
      ofDocument(session, (document) =>
        service.lenses(document).map(({ range, title, does, position }) => ({
          range,
          command: { title, command: COMMAND[does], arguments: [document.uri, position] },
        })),
      ),
    );
    onSettings(() => {
      if (client.workspace?.codeLens?.refreshSupport)
        tell(connection.sendRequest(CodeLensRefreshRequest.type));
    });
  },
};
