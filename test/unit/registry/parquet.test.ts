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

/** Writes rows in pieces of so many, and answers how many each group of the file has, and the rows that are read of it. */
async function writtenAndRead(rows: readonly Cell[][], piece: number) {
  const parts: Uint8Array[] = [];
  const writer = parquetWriter(columns, null, (bytes) => parts.push(bytes.slice()));
  for (let at = 0; at < rows.length; at += piece) writer.rows(rows.slice(at, at + piece));
  await writer.end();
  const bytes = Buffer.concat(parts);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const read = await parquetReadObjects({ file });
  const day = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
  return {
    groups: parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows)),
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
    assert.deepEqual(await writtenAndRead([], 1), { groups: [], rows: [] });
  });

  it('takes what is no day for nothing', async () => {
    const { rows } = await writtenAndRead([['a', 1, 1, true, 'soon']], 1);
    assert.deepEqual(rows, [['a', 1, 1, true, null]]);
  });
});
