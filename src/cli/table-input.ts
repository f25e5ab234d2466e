/** Tables of lesions in Parquet: files, and folders of files as engines write them, partitioned or not. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../registry/column.ts';
import { tableOf } from '../registry/tables.ts';
import { languageOfFile } from '../service/document.ts';
import { UsageError } from './usage-error.ts';
import { unusable } from './walk.ts';

const PARQUET = /\.parquet$/i;
/** The name of a folder with the rows of one value of a column: `year=2026`. */
const PARTITION = /^(\w+)=(.*)$/;
/** In the name of such a folder, engines read this for null. */
export const NO_PARTITION_VALUE = '__HIVE_DEFAULT_PARTITION__';
/** Engines pass over what begins like this, such as `_SUCCESS`. */
const HIDDEN = /^[._]/;

/** The Parquet files of a folder by their names, of partitions too. Empty where it has none; one with notes is no table. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !HIDDEN.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.some((entry) => entry.isFile() && languageOfFile(entry.name) !== null)) return [];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return PARTITION.test(entry.name) ? filesIn(path) : [];
    return PARQUET.test(entry.name) ? path : [];
  });
}

function tableFilesOf(path: string): string[] {
  if (PARQUET.test(path) && !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? filesIn(path) : [];
  } catch (error) {
    throw unusable(path, error, 'read');
  }
}

/**
 * The files of the tables that a call names.
 *
 * @returns null where it names notes
 * @throws UsageError with one sentence if it names both, or a folder cannot be read
 */
export function tableFiles(paths: readonly string[]): string[] | null {
  const found = paths.map((path) => (path === '-' ? [] : tableFilesOf(path)));
  if (found.every((files) => files.length === 0)) return null;
  if (found.some((files) => files.length === 0))
    throw new UsageError('audit takes notes or .parquet files, not both at a time.');
  return found.flat();
}

/** A value as the name of a folder has it; null where it is none of its type. */
function partitionValue(written: string, isText: boolean): Cell {
  if (written === NO_PARTITION_VALUE) return null;
  if (!isText) return Number.isFinite(Number(written)) ? Number(written) : null;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** What the folders around a file say of all its rows, by the names of columns. */
export function partitionOf(path: string): Map<string, Cell> {
  const types = new Map(tableOf('lesions', true).columns.map(({ name, type }) => [name, type]));
  const values = new Map<string, Cell>();
  for (const folder of path.split(/[\\/]/)) {
    const [, name = '', written = ''] = PARTITION.exec(folder) ?? [];
    const type = types.get(name);
    if (type !== undefined) values.set(name, partitionValue(written, type === 'text' || type === 'date'));
  }
  return values;
}
