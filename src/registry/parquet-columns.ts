/**
 * Rows that wait to be written as Parquet, column by column, as Parquet has them: a dictionary with each value once, and
 * for each row the index of its own.
 */
import type { Cell, Column } from './column.ts';

type Rows = readonly (readonly Cell[])[];

/** What Parquet is given for a cell; a day is the number of days since 1970. */
export type ParquetValue = string | number | boolean;

/** So many rows make a group, and no more are held: few large groups are read fastest. */
export const ROWS_IN_GROUP = 10_000;

/** Stands for the index of a cell that is empty. */
export const NULL_INDEX = -1;

const FEWEST = 64;

/** The same indices with room for more: for a whole group soon, and with few steps before. */
function roomier(indices: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.min(ROWS_IN_GROUP, Math.max(FEWEST, 8 * needed)));
  more.set(indices);
  return more.fill(NULL_INDEX, indices.length);
}

const DAY = 86_400_000;

/** The days since 1970; null for what is no day. */
function dayOf(text: string): number | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}

/** The cells of one column. Of one that is empty in all rows, as most are, nothing is held. */
export class HeldColumn {
  readonly #isDate: boolean;
  readonly #dictionary: ParquetValue[] = [];
  readonly #known = new Map<Cell, number>();
  #indices = new Int32Array();
  #end = 0;

  constructor(type: Column<never>['type']) {
    this.#isDate = type === 'date';
  }

  /** Each value once, in the order in which they came. */
  get dictionary(): readonly ParquetValue[] {
    return this.#dictionary;
  }

  /** The index of each row up to the last that has a cell. */
  get indices(): Int32Array {
    return this.#indices.subarray(0, this.#end);
  }

  /** Holds the cell of a row, which comes after all rows that have one. */
  add(row: number, cell: NonNullable<Cell>): void {
    if (row >= this.#indices.length) this.#indices = roomier(this.#indices, row + 1);
    this.#indices[row] = this.#known.get(cell) ?? this.#indexFor(cell);
    this.#end = row + 1;
  }

  #indexFor(cell: NonNullable<Cell>): number {
    const value = this.#isDate ? dayOf(String(cell)) : cell;
    const index = value === null ? NULL_INDEX : this.#dictionary.push(value) - 1;
    this.#known.set(cell, index);
    return index;
  }

  /** Holds nothing any more. Its room stays: made anew for each group, it would be garbage faster than it is collected. */
  clear(): void {
    this.#indices.fill(NULL_INDEX, 0, this.#end);
    this.#end = 0;
    this.#known.clear();
    this.#dictionary.length = 0;
  }
}

/** Begins to hold rows of a table. */
export function holdRows(columns: readonly Column<never>[]) {
  const held = columns.map(({ type }) => new HeldColumn(type));
  let count = 0;
  return {
    /** What is held of each column, in their order. */
    columns: held,
    add(rows: Rows): void {
      for (const row of rows) {
        for (let at = 0; at < row.length; at += 1) {
          const cell = row[at] ?? null;
          if (cell !== null) held[at]?.add(count, cell);
        }
        count += 1;
      }
    },
    count: () => count,
    /** Lets the rows go, and makes room for others. */
    clear(): void {
      for (const one of held) one.clear();
      count = 0;
    },
  };
}
