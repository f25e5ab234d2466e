import { type Feature, ofDocument } from './feature.ts';

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
