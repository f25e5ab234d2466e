/** How tables are written; and as text: CSV and JSON Lines, row by row. */
import { stringify } from 'csv-stringify/sync';
import type { Cell, Column } from './column.ts';

const textFormats = ['csv', 'jsonl'] as const;
export type TextFormat = (typeof textFormats)[number];
export type TableFormat = TextFormat | 'parquet' | 'xlsx';

/** Takes the rows of a table, each with a cell for each column, and writes them. */
export interface TableWriter {
  rows(rows: readonly (readonly Cell[])[]): void;
  /** Writes the rows that it still holds, where it holds any of them. */
  flush?(): void;
  /** Comes after the last row. */
  end(): void | Promise<void>;
}

/** A table as text. */
interface TextTable {
  /** What stands before the first row. */
  header(columns: readonly Column<never>[]): string;
  /** Rows, each ended. */
  rows(columns: readonly Column<never>[], rows: readonly (readonly Cell[])[]): string;
}

/**
 * Text that a spreadsheet would take for a formula is made harmless; lines end as RFC 4180 has it. Null is an empty
 * cell, and an empty text is one too.
 */
const csv = (rows: readonly (readonly unknown[])[]): string =>
  stringify(rows as unknown[][], {
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });

export const formats: Readonly<Record<TextFormat, TextTable>> = {
  csv: {
    header: (columns) => csv([columns.map(({ name }) => name)]),
    rows: (_, rows) => csv(rows),
  },
  jsonl: {
    header: () => '',
    rows: (columns, rows) =>
      rows
        .map((row) => `${JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])))}\n`)
        .join(''),
  },
};

/** Writes a table as text. */
export function textWriter(
  format: TextFormat,
  columns: readonly Column<never>[],
  write: (text: string) => void,
): TableWriter {
  const { header, rows: textOf } = formats[format];
  write(header(columns));
  return { rows: (rows) => write(textOf(columns, rows)), end: () => undefined };
}
