/** Tables as Parquet: columns, compressed, with the types of the dictionary, for any engine that counts. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column } from './column.ts';
import type { TableWriter } from './format.ts';
import { holdRows, ROWS_IN_GROUP } from './parquet-columns.ts';

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

/** Compresses nothing once: most columns of most groups are empty. */
function compressor(gzip: (bytes: Uint8Array) => Uint8Array) {
  const nothing = gzip(new Uint8Array());
  return (bytes: Uint8Array) => (bytes.length === 0 ? nothing : gzip(bytes));
}

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
    compressors: gzip ? { GZIP: compressor(gzip) } : {},
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
    ],
  });
  const { add, count, valuesOf, clear } = holdRows(columns);
  const flush = () => {
    if (count() === 0) return;
    file.write({
      columnData: columns.map(({ name, type }, at) => ({
        name,
        // Asked for by the writer when it comes to the column, of which it takes a copy.
        get data() {
          return valuesOf(at);
        },
        // By these alone engines tell which groups they need.
        statistics: type === 'date' || type === 'integer',
        // Others than this, for booleans, not every engine reads.
        ...(type === 'boolean' ? { encoding: 'PLAIN' as const } : {}),
      })),
      rowGroupSize: count(),
      // A column of a group is one page: to be read at all it is read as a whole.
      pageSize: 0,
    });
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
