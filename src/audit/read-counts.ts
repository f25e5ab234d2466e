/** Reads a table of counts, whoever made it: CSV, JSON Lines, or the rows of an engine. */
import { type CountRow, countColumns } from '../registry/counts.ts';

/** The cells of CSV as RFC 4180 has it, line by line. */
function csvCells(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    line.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
  }
  return lines;
}

function csvRecords(text: string): Record<string, unknown>[] {
  const [head = [], ...lines] = csvCells(text.replace(/^\ufeff/, ''));
  return lines.map((cells) =>
    // What was made harmless for a spreadsheet is as it was again.
    Object.fromEntries(head.map((name, at) => [name, cells[at]?.replace(/^'(?=[=+\-@\t\r])/, '') || null])),
  );
}

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
