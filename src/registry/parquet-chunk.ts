/**
 * The column chunks of a row group. Held columns have dictionaries, and are written with them: `ParquetWriter.write`
 * would have to be given all cells, and would look for their dictionary anew, which takes most of its time.
 */
import { ByteWriter, type ParquetWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { writeDictionaryPage } from 'hyparquet-writer/src/dictionary.js';
import { writeRleBitPackedHybrid } from 'hyparquet-writer/src/encoding.js';
import { writePlain } from 'hyparquet-writer/src/plain.js';
import { type HeldColumn, NULL_INDEX, type ParquetValue, ROWS_IN_GROUP } from './parquet-columns.ts';

type RowGroup = ParquetWriter['row_groups'][number];
type ColumnChunk = RowGroup['columns'][number];
type Encoding = NonNullable<ColumnChunk['meta_data']>['encodings'][number];
type SchemaElement = ParquetWriter['schema'][number];
type Type = NonNullable<SchemaElement['type']>;
type ColumnEncoder = Parameters<typeof writeDictionaryPage>[1];

/** The values of a page, not compressed yet. */
interface Page {
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
}

function plainPage(values: ParquetValue[], type: Type): Page {
  const page = new ByteWriter();
  writePlain(page, values, type, undefined);
  return { encoding: 'PLAIN', bytes: page.getBytes() };
}

/** Indices into a dictionary of so many values, each in as few bits as the last of them needs. */
function indexPage(indices: Int32Array, count: number): Page {
  const page = new ByteWriter();
  const bits = Math.ceil(Math.log2(count));
  page.appendUint8(bits);
  writeRleBitPackedHybrid(page, indices, bits);
  return { encoding: 'RLE_DICTIONARY', bytes: page.getBytes() };
}

/** The least and the greatest value, by which engines tell which groups they need. */
function limitsOf([first, ...others]: readonly ParquetValue[]) {
  if (first === undefined) return {};
  let [least, greatest] = [first, first];
  for (const value of others) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { min_value: least, max_value: greatest };
}

/**
 * Writes column chunks, one after the other.
 *
 * @param gzip compresses the values of a page; null leaves them as they are
 * @returns writes one, of so many rows, and describes it for the end of the file
 */
export function createChunkWriter(
  writer: ByteWriter,
  gzip: ((bytes: Uint8Array) => Uint8Array) | null,
): (schema: SchemaElement, column: HeldColumn, rows: number) => ColumnChunk {
  // Most columns of most groups are empty.
  const nothing = gzip?.(new Uint8Array());
  const packed = (bytes: Uint8Array) => (bytes.length === 0 && nothing) || (gzip?.(bytes) ?? bytes);
  const codec = gzip ? 'GZIP' : 'UNCOMPRESSED';
  /** How a dictionary is written: without what is asked of columns alone. */
  const encoder = {
    codec,
    compressors: gzip ? { GZIP: gzip } : {},
    schemaPath: [] as SchemaElement[],
    stats: false,
    pageSize: 0,
    columnIndex: false,
    offsetIndex: false,
  } satisfies Partial<ColumnEncoder>;
  // All columns take turns in these.
  const allLevels = new Int32Array(ROWS_IN_GROUP);
  const allIndices = new Int32Array(ROWS_IN_GROUP);

  /** The definition level of each row, 1 where it has a cell; and the indices without those of empty cells. */
  function levelsOf(column: HeldColumn, rows: number) {
    const levels = allLevels.subarray(0, rows).fill(0);
    const held = column.indices;
    let count = 0;
    for (let row = 0; row < held.length; row += 1) {
      const index = held[row] ?? NULL_INDEX;
      if (index === NULL_INDEX) continue;
      levels[row] = 1;
      allIndices[count] = index;
      count += 1;
    }
    return { levels, indices: allIndices.subarray(0, count) };
  }

  /** Writes a page with its levels, and answers how long it is with its header before it is compressed. */
  function writePage({ encoding, bytes }: Page, levels: Int32Array, nulls: number): number {
    const written = new ByteWriter();
    writeRleBitPackedHybrid(written, levels, 1);
    const content = packed(bytes);
    const start = writer.offset;
    writePageHeader(writer, {
      type: 'DATA_PAGE_V2',
      uncompressed_page_size: written.offset + bytes.length,
      compressed_page_size: written.offset + content.length,
      data_page_header_v2: {
        num_values: levels.length,
        num_nulls: nulls,
        num_rows: levels.length,
        encoding,
        definition_levels_byte_length: written.offset,
        repetition_levels_byte_length: 0,
        is_compressed: true,
      },
    });
    const header = writer.offset - start;
    writer.appendBytes(written.getBytes());
    writer.appendBytes(content);
    return header + written.offset + bytes.length;
  }

  return (element, column, rows) => {
    const { name, type } = element;
    if (!type) throw new Error(`${name} has no type`);
    const { dictionary } = column;
    const { levels, indices } = levelsOf(column, rows);
    const nulls = rows - indices.length;
    // No engine takes a dictionary of booleans; and where values hardly return, one would be larger than they are.
    const hasDictionary =
      type !== 'BOOLEAN' && dictionary.length > 0 && 2 * dictionary.length <= indices.length;
    const start = writer.offset;
    const before = hasDictionary
      ? writeDictionaryPage(writer, { ...encoder, columnName: name, element }, [...dictionary])
      : 0;
    const data = writer.offset;
    const page = hasDictionary
      ? indexPage(indices, dictionary.length)
      : plainPage(
          Array.from(indices, (index) => dictionary[index] as ParquetValue),
          type,
        );
    // All of it is one page: to be read at all it is read as a whole.
    const size = before + writePage(page, levels, nulls);
    return {
      file_offset: BigInt(start),
      meta_data: {
        type,
        encodings: hasDictionary ? ['PLAIN', page.encoding] : [page.encoding],
        path_in_schema: [name],
        codec,
        num_values: BigInt(rows),
        total_compressed_size: BigInt(writer.offset - start),
        total_uncompressed_size: BigInt(size),
        data_page_offset: BigInt(data),
        ...(hasDictionary ? { dictionary_page_offset: BigInt(start) } : {}),
        ...(type === 'INT32' ? { statistics: { ...limitsOf(dictionary), null_count: BigInt(nulls) } } : {}),
      },
    };
  };
}
