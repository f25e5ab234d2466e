/** What the values that count are called among the kinds of words that an editor draws. */
export const COUNTS = 'ctoCounts';

/** What clients call the action that makes at once all cures of a document that may be made unasked. */
export const FIX_ALL = 'source.fixAll.ctoNotes';
