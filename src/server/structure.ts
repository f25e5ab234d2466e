import { type Feature, ofDocument } from './feature.ts';
import type { Range } from './protocol.ts';

/** Folding, expanding a selection, links to the literature, and what counts beside its value. */
export const structure: Feature = {
  capabilities: () => ({
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
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
  },
};

const isIn = ({ start, end }: Range, line: number): boolean => start.line <= line && line <= end.line;
