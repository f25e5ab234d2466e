/** Tables as Parquet: columns, compressed, with the types of the dictionary, for any engine that counts. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column } from './column.ts';
import type { TableWriter } from './format.ts';

type Type = Column<never>['type'];
type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

const TYPES: Readonly<Record<Type, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  // No integer of the format is larger.
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

const dayOf = (cell: Cell | undefined): Date | null => (typeof cell === 'string' ? new Date(cell) : null);

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
  const file = new ParquetWriter({
    writer,
    codec: gzip ? 'GZIP' : 'UNCOMPRESSED',
    compressors: gzip ? { GZIP: gzip } : {},
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
    ],
  });
  return {
    rows(rows) {
      file.write({
        columnData: columns.map(({ name, type }, at) => ({
          name,
          data: rows.map((row) => (type === 'date' ? dayOf(row[at]) : (row[at] ?? null))),
          // Others than this, for booleans, not every engine reads.
          ...(type === 'boolean' ? { encoding: 'PLAIN' as const } : {}),
        })),
        rowGroupSize: rows.length,
      });
    },
    end: () => void file.finish(),
  };
}
