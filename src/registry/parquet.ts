/** Tables as Parquet: columns, compressed, with the types of the dictionary, for any engine that counts. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column } from './column.ts';
import type { TableWriter } from './format.ts';
import { createChunkWriter } from './parquet-chunk.ts';
import { holdRows, ROWS_IN_GROUP } from './parquet-columns.ts';

type Type = Column<never>['type'];
type SchemaElement = ParquetWriter['schema'][number];

const TYPES: Readonly<Record<Type, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  // No integer of the format is larger.
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/**
 * Writes a table as one Parquet file, group by group. Every column may be null.
 *
 * @param gzip compresses as `gzip` does; null leaves the columns as they are
 * @param write takes the bytes of the file, piece by piece
 */
export function parquetWriter(
  columns: readonly Column<never>[],
  gzip: ((bytes: Uint8Array) => Uint8Array) | null,
  write: (bytes: Uint8Array) => void,
): TableWriter {
  const writer = Object.assign(new ByteWriter(), {
    flush(this: ByteWriter): void {
      write(this.getBytes());
      this.index = 0;
    },
    finish(this: ByteWriter): void {
      write(this.getBytes());
    },
  });
  const schema = columns.map(({ name, type }) => ({
    name,
    repetition_type: 'OPTIONAL' as const,
    ...TYPES[type],
  }));
  const file = new ParquetWriter({
    writer,
    codec: gzip ? 'GZIP' : 'UNCOMPRESSED',
    schema: [{ name: 'root', num_children: columns.length }, ...schema],
  });
  const { columns: held, add, count, clear } = holdRows(columns);
  const writeChunk = createChunkWriter(writer, gzip);
  const flush = () => {
    const rows = count();
    if (rows === 0) return;
    const chunks = held.map((column, at) => writeChunk(schema[at] as (typeof schema)[number], column, rows));
    const size = chunks.reduce((sum, { meta_data }) => sum + (meta_data?.total_uncompressed_size ?? 0n), 0n);
    file.row_groups.push({ columns: chunks, num_rows: BigInt(rows), total_byte_size: size });
    file.num_rows += BigInt(rows);
    writer.flush();
    clear();
  };
  return {
    rows(rows) {
      for (let at = 0; at < rows.length; ) {
        const room = ROWS_IN_GROUP - count();
        add(rows.slice(at, at + room));
        at += room;
        if (count() >= ROWS_IN_GROUP) flush();
      }
    },
    flush,
    end() {
      flush();
      file.finish();
    },
  };
}
