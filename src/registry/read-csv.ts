/** Reads CSV, whoever wrote it: with commas, semicolons or tabs, with a byte order mark or without. */
import { parse } from 'csv-parse/sync';

/** A row with its number in a spreadsheet, where the first row is 1. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [',', ';', '\t'];

/** What was made harmless for a spreadsheet is as it was again. */
const asWritten = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, '');

const parseWith = (text: string, delimiter: string, to?: number): string[][] =>
  parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    ...(to === undefined ? {} : { to }),
  });

/** How many cells the first row has; none where its quotation marks do not fit the sign between them. */
function widthWith(text: string, delimiter: string): number {
  try {
    return parseWith(text, delimiter, 1)[0]?.length ?? 0;
  } catch {
    return 0;
  }
}

/** Which sign parts the cells: the one that makes most of the first row. */
function delimiterOf(text: string): string {
  const widths = DELIMITERS.map((delimiter) => widthWith(text, delimiter));
  return DELIMITERS[widths.indexOf(Math.max(...widths))] ?? ',';
}

/**
 * The rows of a CSV file, the first with the names of its columns; those without any word are left out.
 *
 * @returns null for what is no CSV, as where a quotation mark is never closed
 */
export function readCsv(text: string): CsvRow[] | null {
  try {
    return parseWith(text, delimiterOf(text))
      .map((cells, at) => ({ row: at + 1, cells: cells.map(asWritten) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch {
    return null;
  }
}

/**
 * The rows below the first, each by the names of the columns.
 *
 * @returns null for what is no CSV, or without a row
 */
export function readRecords(text: string) {
  const [head, ...rows] = readCsv(text) ?? [];
  if (!head) return null;
  const names = head.cells.map((name) => name.trim());
  return {
    names,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: new Map(names.map((name, at) => [name, cells[at] ?? ''] as const)),
    })),
  };
}
