/** Reads a table of counts, whoever made it: CSV, JSON Lines, or the rows of an engine. */
import { type CountRow, countColumns } from '../registry/counts.ts';
import { readRecords } from '../registry/read-csv.ts';

/** The rows of CSV by the names of their columns; an empty cell is null. */
const csvRecords = (text: string): Record<string, unknown>[] =>
  (readRecords(text)?.rows ?? []).map(({ cells }) =>
    Object.fromEntries([...cells].map(([name, cell]) => [name, cell || null])),
  );

/** A number that was written as text or as a large integer; undefined for what is none. */
function numeral(value: unknown): number | undefined {
  const number = typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN;
  if (typeof value === 'string' && value.trim() !== '') return Number.isFinite(+value) ? +value : undefined;
  return Number.isFinite(number) ? number : undefined;
}

/**
 * Rows of counts.
 *
 * @param records rows by the names of their columns
 * @returns null if they are no counts: a column that is missing, or a number that is none
 */
export function countRows(records: readonly Readonly<Record<string, unknown>>[]): CountRow[] | null {
  const rows: CountRow[] = [];
  for (const record of records) {
    const row: Record<string, unknown> = {};
    for (const { name, type } of countColumns) {
      if (!(name in record)) return null;
      const value = record[name] ?? null;
      const read = value === null ? null : type === 'text' ? String(value) : numeral(value);
      if (read === undefined) return null;
      row[name] = read;
    }
    if (row.question === null || row.n === null || row.missing === null) return null;
    rows.push(row as unknown as CountRow);
  }
  return rows;
}

/**
 * Counts from text.
 *
 * @param isJson whether each line is JSON, or all is CSV
 * @returns null if it holds no counts
 */
export function countsFromText(text: string, isJson: boolean): CountRow[] | null {
  try {
    const lines = () => text.split('\n').filter((line) => line.trim() !== '');
    const records = isJson ? lines().map((line) => JSON.parse(line)) : csvRecords(text);
    return records.length === 0 ? null : countRows(records);
  } catch {
    return null;
  }
}
