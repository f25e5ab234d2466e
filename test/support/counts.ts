/** Counts made by hand. */
import assert from 'node:assert/strict';
import { audit } from '../../src/audit/audit.ts';
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

/** The counts of a score at so many points; null where they are not known. */
export const scored = (score: string, points: number | null, n: number, observed: number, missing = 0) =>
  countRow({ question: 'score', score, points, n, observed, missing });

/** The audit of a score by these counts. */
export function scoreOf(id: string, rows: readonly CountRow[], hideDisputed = false) {
  const found = audit(rows, hideDisputed).scores[id];
  assert.ok(found);
  return found;
}
