/** What the values that count are called among the kinds of words that an editor draws. */
export const COUNTS = 'ctoCounts';
