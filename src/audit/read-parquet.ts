/** Reads columns of a Parquet file, row group by row group: what is held is a group, however long the file. */
import { parquetMetadataAsync } from 'hyparquet/src/metadata.js';
import { parquetRead } from 'hyparquet/src/read.js';
import type { AsyncBuffer } from 'hyparquet/src/types.js';
import type { Values } from '../registry/counts.ts';

/** The bytes of a file, of which parts are read when they are needed. */
export type Bytes = AsyncBuffer;

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

/**
 * Hands out the wanted columns, as far as the file has them, of one row group after the other.
 *
 * @param gunzip undoes `gzip`
 * @param take gets the columns by their names, and how many rows they have
 * @throws Error if it is no Parquet file, or compressed by something else than gzip or snappy
 */
export async function readColumns(
  file: Bytes,
  wanted: readonly string[],
  gunzip: (bytes: Uint8Array) => Uint8Array,
  take: (columns: ReadonlyMap<string, Values>, length: number) => void,
): Promise<void> {
  const metadata = await parquetMetadataAsync(file);
  const there = new Set(metadata.schema.map(({ name }) => name));
  const columns = wanted.filter((name) => there.has(name));
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const length = Number(group.num_rows);
    const found = new Map<string, Values[]>();
    await parquetRead({
      file,
      metadata,
      columns,
      rowStart,
      rowEnd: rowStart + length,
      compressors: { GZIP: gunzip },
      // The day as the format has it; most columns of a table of lesions repeat few of them.
      parsers: { dateFromDays: dayText },
      onChunk: ({ columnName, columnData }) => {
        found.set(columnName, [...(found.get(columnName) ?? []), columnData]);
      },
    });
    rowStart += length;
    const joined = [...found].map(([name, [first = [], ...more]]): [string, Values] => [
      name,
      plain(more.length === 0 ? first : [first, ...more].flatMap((part) => Array.from(part))),
    ]);
    take(new Map(joined), length);
  }
}
