/** Reads a Parquet file, column by column of one row group after the other: what is held is a column, however long the file. */
import { parquetMetadataAsync, parquetSchema } from 'hyparquet/src/metadata.js';
import { parquetRead } from 'hyparquet/src/read.js';
import type { AsyncBuffer, FileMetaData, SchemaElement, SchemaTree } from 'hyparquet/src/types.js';
import type { Values } from '../registry/tallies.ts';

/** The bytes of a file, of which parts are read when they are needed. */
export type Bytes = AsyncBuffer;

/** Something that is no Parquet file, or is compressed by something else than gzip or snappy, or cannot be read: see its cause. */
export class UnreadableParquet extends Error {}

async function orUnreadable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    throw new UnreadableParquet('This file cannot be read as Parquet.', { cause });
  }
}

/** Rows that stand together in a file. */
interface RowGroup {
  readonly length: number;
  /** The values of those columns that the file has, of those that were wanted when it was opened, by their names. */
  read(names: readonly string[]): Promise<Map<string, Values>>;
}

/** A file that is read as far as it is asked for. */
export interface ParquetTable {
  readonly names: ReadonlySet<string>;
  readonly groups: readonly RowGroup[];
}

/** Integers of 64 bits as numbers: none that is counted here is larger than a number holds. */
const plain = (values: ArrayLike<unknown>): Values =>
  typeof values[0] === 'bigint' || values instanceof BigInt64Array
    ? Array.from(values, (value) => (typeof value === 'bigint' ? Number(value) : value))
    : values;

/** A day as the format has it: of few days in a table each is made once. */
const dayText = (() => {
  const known = new Map<number, string>();
  return (days: number): string => {
    const text = known.get(days) ?? new Date(days * 86_400_000).toISOString().slice(0, 10);
    known.set(days, text);
    return text;
  };
})();

/** What a schema says of a column and of what is within it. */
const elementsOf = ({ element, children }: SchemaTree): SchemaElement[] => [
  element,
  ...children.flatMap(elementsOf),
];

type Group = FileMetaData['row_groups'][number];

/** What of a group is needed to read columns, which in a long file with hundreds of columns is little of what there is. */
const withColumns = ({ columns, ...group }: Group, wanted: ReadonlySet<string>): Group => ({
  ...group,
  columns: columns.filter(({ meta_data }) => wanted.has(meta_data?.path_in_schema[0] ?? '')),
});

/**
 * Opens a file.
 *
 * @param gunzip undoes `gzip`
 * @param wanted the names of all columns that may be read
 * @throws UnreadableParquet here or where a column is read
 */
export async function openParquet(
  file: Bytes,
  gunzip: (bytes: Uint8Array) => Uint8Array,
  wanted: ReadonlySet<string>,
): Promise<ParquetTable> {
  const { row_groups, ...whole } = await orUnreadable(parquetMetadataAsync(file));
  const columns = new Map(parquetSchema(whole).children.map((one) => [one.element.name, one]));
  /** A file of one column of one group, to the library: of a file with hundreds it would look at all for each. */
  const narrowed = (group: Group, column: SchemaTree): FileMetaData => ({
    ...whole,
    schema: [{ name: 'root', num_children: 1 }, ...elementsOf(column)],
    row_groups: [withColumns(group, new Set([column.element.name]))],
  });
  const tableGroup = (group: Group): RowGroup => ({
    length: Number(group.num_rows),
    async read(names) {
      const found = new Map<string, Values>();
      for (const name of names) {
        const column = columns.get(name);
        if (!column || !wanted.has(name)) continue;
        const parts: ArrayLike<unknown>[] = [];
        const reading = parquetRead({
          file,
          metadata: narrowed(group, column),
          onChunk: ({ columnData }) => parts.push(columnData),
          compressors: { GZIP: gunzip },
          // The day as the format has it; most columns of a table of lesions repeat few of them.
          parsers: { dateFromDays: dayText },
        });
        await orUnreadable(reading);
        const [first] = parts;
        found.set(
          name,
          plain(first && parts.length === 1 ? first : parts.flatMap((part) => Array.from(part))),
        );
      }
      return found;
    },
  });
  return {
    names: new Set(columns.keys()),
    groups: row_groups.map((group) => tableGroup(withColumns(group, wanted))),
  };
}
