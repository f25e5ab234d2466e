/** Counts made by hand. */
import type { CountRow } from '../../src/registry/counts.ts';

/** A row of counts, with nothing where nothing is given. */
export const countRow = (given: Partial<CountRow> & Pick<CountRow, 'question'>): CountRow => ({
  score: null,
  key: null,
  points: null,
  operator: null,
  year: null,
  month: null,
  vessel: null,
  n: 0,
  observed: null,
  missing: 0,
  total: null,
  ...given,
});
