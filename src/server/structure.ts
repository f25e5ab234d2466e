import { COUNTS } from '../service/counts-kind.ts';
import { type Feature, ofDocument } from './feature.ts';
import { type Range, type SemanticTokens, SemanticTokensBuilder } from './protocol.ts';

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
    connection.onFoldingRanges(ofDocument(session, (document) => service.folding(document)));
    connection.onSelectionRanges(
      ofDocument(session, (document, { positions }) =>
        positions.map((position) => service.selection(document, position)),
      ),
    );
    connection.onDocumentLinks(ofDocument(session, (document) => service.links(document)));
    connection.languages.inlayHint.on(
      ofDocument(session, (document, { range }) =>
        service.inlays(document).filter(({ position }) => isIn(range, position.line)),
      ),
    );
    const { semanticTokens } = connection.languages;
    semanticTokens.on(required(ofDocument(session, (document) => encoded(service.highlighted(document)))));
    semanticTokens.onRange(
      required(ofDocument(session, (document, { range }) => encoded(service.highlighted(document, range)))),
    );
  },
};

const NO_TOKENS: SemanticTokens = { data: [] };

/** A request whose answer may not be null. */
function required<P>(answer: (params: P) => SemanticTokens | null): (params: P) => SemanticTokens {
  return (params) => answer(params) ?? NO_TOKENS;
}

function encoded(ranges: readonly Range[]): SemanticTokens {
  const tokens = new SemanticTokensBuilder();
  for (const { start, end } of ranges) {
    tokens.push(start.line, start.character, end.character - start.character, 0, 0);
  }
  return tokens.build();
}

const isIn = ({ start, end }: Range, line: number): boolean => start.line <= line && line <= end.line;
