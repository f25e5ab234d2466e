/** Tables that are written as Parquet piece by piece, and read again. */
import assert from 'node:assert/strict';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { type Cell, type Column, column } from '../../../src/registry/column.ts';
import { parquetWriter } from '../../../src/registry/parquet.ts';

const TYPES = ['text', 'number', 'integer', 'boolean', 'date'] as const;
const columns = TYPES.map((type): Column<never> => column(type, type, '', () => null));

/** A row of every type; of every fifth row a cell of another column is empty. */
const rowOf = (at: number): Cell[] => {
  const row: Cell[] = [
    `word ${at % 7}`,
    at / 8 - 3,
    at - 50,
    at % 2 === 0,
    `19${60 + (at % 30)}-02-2${at % 8}`,
  ];
  if (at % 5 === 0) row[(at / 5) % row.length] = null;
  return row;
};

/** Writes rows in pieces of so many, and answers what the file says of each group, and the rows that are read of it. */
async function writtenAndRead(rows: readonly Cell[][], piece: number) {
  const parts: Uint8Array[] = [];
  const writer = parquetWriter(columns, null, (bytes) => parts.push(bytes.slice()));
  for (let at = 0; at < rows.length; at += piece) writer.rows(rows.slice(at, at + piece));
  await writer.end();
  const bytes = Buffer.concat(parts);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const read = await parquetReadObjects({ file });
  const day = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
  const { row_groups: groups } = parquetMetadata(file);
  return {
    groups: groups.map(({ num_rows }) => Number(num_rows)),
    chunks: groups.map((group) => group.columns.map(({ meta_data }) => meta_data)),
    rows: read.map((row) => TYPES.map((type) => day(row[type]))),
  };
}

describe('a table as Parquet', () => {
  it('has every cell of the rows, however they are handed over, in groups of 10,000', async () => {
    const rows = Array.from({ length: 20_001 }, (_, at) => rowOf(at));
    for (const piece of [33, 20_001]) {
      const read = await writtenAndRead(rows, piece);
      assert.deepEqual(read.groups, [10_000, 10_000, 1]);
      assert.deepEqual(read.rows, rows);
    }
  });

  it('knows in each group anew which columns are empty', async () => {
    const empty = TYPES.map((): Cell => null);
    const full = Array.from({ length: 10_000 }, (_, at) => rowOf(at));
    const rows = [...full, ...Array.from({ length: 10_000 }, () => empty), rowOf(1)];
    assert.deepEqual((await writtenAndRead(rows, 100)).rows, rows);
  });

  it('has no group where there is no row', async () => {
    assert.deepEqual(await writtenAndRead([], 1), { groups: [], chunks: [], rows: [] });
  });

  it('has a dictionary where values return, and none of booleans', async () => {
    const few = (at: number): Cell[] => ['same', at % 3, at % 4, at % 2 === 0, `2026-01-0${1 + (at % 9)}`];
    const many = (at: number): Cell[] => [
      `${at}`,
      at / 7,
      at,
      null,
      new Date(at * 864e5).toISOString().slice(0, 10),
    ];
    for (const [row, dictionaries] of [
      [few, [true, true, true, false, true]],
      [many, [false, false, false, false, false]],
      [() => TYPES.map(() => null), [false, false, false, false, false]],
    ] as const) {
      const rows = Array.from({ length: 1000 }, (_, at) => row(at));
      const { chunks, rows: read } = await writtenAndRead(rows, 100);
      assert.deepEqual(read, rows);
      const found = chunks[0]?.map((chunk) => chunk?.encodings.includes('RLE_DICTIONARY'));
      assert.deepEqual(found, dictionaries);
    }
  });

  it('says of integers and dates between which a group lies, and how many are empty', async () => {
    const rows = [
      [null, null, 7, null, '2026-03-01'],
      [null, null, null, null, '2025-12-31'],
      [null, null, -2, null, null],
    ];
    const { chunks } = await writtenAndRead(rows, 3);
    const day = (text: string) => new Date(text);
    assert.deepEqual(
      chunks[0]?.map(
        (chunk) =>
          chunk?.statistics && [
            chunk.statistics.min_value,
            chunk.statistics.max_value,
            chunk.statistics.null_count,
          ],
      ),
      [undefined, undefined, [-2, 7, 1n], undefined, [day('2025-12-31'), day('2026-03-01'), 1n]],
    );
  });

  it('takes what is no day for nothing', async () => {
    const { rows } = await writtenAndRead([['a', 1, 1, true, 'soon']], 1);
    assert.deepEqual(rows, [['a', 1, 1, true, null]]);
  });
});
