/** Files that are filled with the rows of a table. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Cell, Column } from '../registry/column.ts';
import { type TableFormat, type TableWriter, textWriter } from '../registry/format.ts';
import { parquetWriter } from '../registry/parquet.ts';
import { ROWS_IN_GROUP } from '../registry/parquet-columns.ts';
import { type PackSheet, workbookWriter } from '../registry/workbook.ts';
import { counted } from '../text/message.ts';
import type { Rows } from './answerer.ts';
import { print } from './output.ts';
import { NO_PARTITION_VALUE } from './table-input.ts';
import { UsageError } from './usage-error.ts';
import { beginFile, makeFolder } from './write-file.ts';

/** So many rows are written together, and no more are held. */
const GROUP: Readonly<Record<TableFormat, number>> = {
  csv: 1000,
  jsonl: 1000,
  parquet: ROWS_IN_GROUP,
  xlsx: 1000,
};
/** So many are handed together to a writer that holds them itself, which does so in less room. */
const BATCH = 100;
/** A workbook is held as a whole: so many rows take about a gigabyte. */
const MOST_IN_WORKBOOK = 25_000;

type Columns = readonly Column<never>[];

/** A table that is being written. */
export interface OpenTable {
  add(rows: Rows): void;
  /** Writes what is still held, and ends it; says what was written. */
  finish(): Promise<string>;
}

const pack: PackSheet = async (sheet, options) => {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile(sheet, options).toBuffer();
};

function writerOf(
  format: TableFormat,
  columns: Columns,
  write: (content: string | Uint8Array) => void,
): TableWriter {
  if (format === 'parquet') return parquetWriter(columns, gzipSync, write);
  if (format === 'xlsx') return workbookWriter(columns, 'CTO Notes', pack, write);
  return textWriter(format, columns, write);
}

/** A file, or standard output for `-`, whose reader is waited for between the notes. */
const beginOutput = (
  path: string,
): Pick<ReturnType<typeof beginFile>, 'finish'> & { write(content: string | Uint8Array): void } =>
  path === '-' ? { write: (content) => print(String(content)), finish: () => undefined } : beginFile(path);

/** A file that holds rows until they are told to be written. */
function groupedFile(path: string, columns: Columns, format: TableFormat) {
  const file = beginOutput(path);
  const writer = writerOf(format, columns, file.write);
  let waiting: (readonly Cell[])[] = [];
  let held = 0;
  const handOver = () => {
    if (waiting.length > 0) writer.rows(waiting);
    waiting = [];
  };
  return {
    hold(row: readonly Cell[]): void {
      held += 1;
      waiting.push(row);
      if (writer.flush && waiting.length >= BATCH) handOver();
    },
    held: () => held,
    writeHeld(): void {
      handOver();
      writer.flush?.();
      held = 0;
    },
    async finish(): Promise<void> {
      await writer.end();
      file.finish();
    },
  };
}

const written = (path: string, rows: number, columns: Columns) =>
  `${path}: ${counted(rows, 'row')}, ${columns.length} columns`;

/** Begins a table in one file. */
export function tableFile(path: string, columns: Columns, format: TableFormat): OpenTable {
  const file = groupedFile(path, columns, format);
  let count = 0;
  return {
    add(rows) {
      count += rows.length;
      if (format === 'xlsx' && count > MOST_IN_WORKBOOK)
        throw new UsageError(
          `${path}: an Excel file takes no more than ${MOST_IN_WORKBOOK} rows here: use .csv or .parquet.`,
        );
      for (const row of rows) {
        file.hold(row);
        if (file.held() >= GROUP[format]) file.writeHeld();
      }
    },
    async finish() {
      file.writeHeld();
      await file.finish();
      return written(path, count, columns);
    },
  };
}

/**
 * Begins a table in a folder, with a file for each value of one of its columns, as engines expect: the column is in
 * the names of folders, and not in the files.
 *
 * @param by the name of the column; where it is null or the table has none, all of it is in one file
 * @throws UsageError if the folder holds something, which an engine would count again
 */
export function partitionedTable(
  folder: string,
  columns: Columns,
  format: TableFormat,
  by: string | null,
): OpenTable {
  makeFolder(folder);
  if (readdirSync(folder).length > 0)
    throw new UsageError(
      `${folder}: this folder is not empty, and what is in it would be counted again: remove it first.`,
    );
  const at = columns.findIndex(({ name }) => name === by);
  const rest = columns.filter((_, place) => place !== at);
  const files = new Map<string, ReturnType<typeof groupedFile>>();
  const fileOf = (value: string) => {
    const known = files.get(value);
    if (known) return known;
    const within = value === '' ? folder : join(folder, value);
    makeFolder(within);
    const made = groupedFile(join(within, `part-0.${format}`), rest, format);
    files.set(value, made);
    return made;
  };
  let count = 0;
  let held = 0;
  const writeFullest = () => {
    const [fullest] = [...files.values()].sort((a, b) => b.held() - a.held());
    held -= fullest?.held() ?? 0;
    fullest?.writeHeld();
  };
  return {
    add(rows) {
      count += rows.length;
      for (const row of rows) {
        const value = at < 0 ? '' : `${by}=${row[at] ?? NO_PARTITION_VALUE}`;
        fileOf(value).hold(at < 0 ? row : row.toSpliced(at, 1));
        held += 1;
        if (held >= 2 * GROUP[format]) writeFullest();
      }
    },
    async finish() {
      if (files.size === 0) fileOf(at < 0 ? '' : `${by}=${NO_PARTITION_VALUE}`);
      for (const file of files.values()) {
        file.writeHeld();
        await file.finish();
      }
      return written(folder, count, columns);
    },
  };
}
