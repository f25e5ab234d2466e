/** Names that the extension tells the editor before it has loaded the service, which uses them too. */

/** What the values that count are called among the kinds of words that an editor draws. */
export const COUNTS = 'ctoCounts';

/** What clients call the action that makes at once all fixes of a document that may be applied without asking. */
export const FIX_ALL = 'source.fixAll.ctoNotes';
