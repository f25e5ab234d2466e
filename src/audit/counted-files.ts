/** The counts of an audit, from the notes of files. */
import type { createCounter } from '../registry/counter.ts';
import { type CountRow, countColumns } from '../registry/counts.ts';
import { tableOf } from '../registry/tables.ts';
import { auditedColumns } from './audit.ts';
import { countRows } from './read-counts.ts';

export type Counter = ReturnType<typeof createCounter>;

/** The rows that a counter has come to, by the names of their columns. */
export const recordsOf = (counter: Counter): CountRow[] =>
  countRows(
    counter.rows().map((row) => Object.fromEntries(countColumns.map(({ name }, i) => [name, row[i]]))),
  ) ?? [];

/** The table of the lesions with the columns that are counted alone. */
export const auditedTable = () => tableOf('lesions', false, auditedColumns);
