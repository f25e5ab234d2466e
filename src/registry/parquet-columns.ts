/** Rows that wait to be written as Parquet, column by column: numbers in arrays of numbers, and each word of a column once. */
import type { Cell, Column } from './column.ts';

type Rows = readonly (readonly Cell[])[];

/** What Parquet is given for a cell; a day is the number of days since 1970. */
type Written = string | number | boolean | null;

/** The cells of one column. Of one that is empty in all rows, as most are, nothing is held. */
interface Held {
  /** Holds the cell of a row, which comes after all rows that have one. */
  hold(row: number, cell: NonNullable<Cell>): void;
  /** Puts all that is held into an array, and null where nothing is. */
  put(all: Written[]): void;
  /** Holds nothing any more. Its room stays: made anew for each group, it would be garbage faster than it is collected. */
  clear(): void;
}

/** So many rows make a group, and no more are held: few large groups are read fastest. */
export const ROWS_IN_GROUP = 10_000;

const FEWEST = 64;

/** The same numbers with room for more, all of which are this one: for a whole group soon, and with few steps before. */
function roomier<Numbers extends Float64Array | Int32Array | Int8Array>(
  numbers: Numbers,
  needed: number,
  empty: number,
): Numbers {
  const more = new (numbers.constructor as new (size: number) => Numbers)(
    Math.min(ROWS_IN_GROUP, Math.max(FEWEST, 8 * needed)),
  );
  more.set(numbers);
  return more.fill(empty, numbers.length) as Numbers;
}

/** Numbers that stand for cells; an empty one is this number, which no other is. */
function held<Numbers extends Float64Array | Int32Array | Int8Array>(
  none: Numbers,
  numberOf: (cell: NonNullable<Cell>) => number,
  written: (number: number) => Written,
): Held {
  const [empty = 0] = none;
  let numbers = none;
  let end = 0;
  return {
    hold(row, cell) {
      if (row >= numbers.length) numbers = roomier(numbers, row + 1, empty);
      numbers[row] = numberOf(cell);
      end = row + 1;
    },
    put(all) {
      for (let at = 0; at < end; at += 1) {
        const number = numbers[at] ?? empty;
        all[at] = Object.is(number, empty) ? null : written(number);
      }
      all.fill(null, end);
    },
    clear() {
      numbers.fill(empty, 0, end);
      end = 0;
    },
  };
}

/** No integer of the format is this number. */
const NOTHING = -(2 ** 31);

/** Texts, each of them made into what is written once. */
function heldTexts(writtenFor: (text: string) => Written): Held {
  const places = new Map<string, number>();
  const words: Written[] = [];
  const placeOf = (cell: NonNullable<Cell>) => {
    const text = String(cell);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, words.length);
    return words.push(writtenFor(text)) - 1;
  };
  const cells = held(Int32Array.of(NOTHING), placeOf, (place) => words[place] ?? null);
  return {
    ...cells,
    clear() {
      cells.clear();
      places.clear();
      words.length = 0;
    },
  };
}

const DAY = 86_400_000;

/** The days since 1970; null for what is no day. */
function dayOf(text: string): number | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}

const HELD: Readonly<Record<Column<never>['type'], () => Held>> = {
  text: () => heldTexts((text) => text),
  number: () => held(Float64Array.of(Number.NaN), Number, (number) => number),
  // No integer of the format is larger.
  integer: () => held(Int32Array.of(NOTHING), Number, (number) => number),
  boolean: () => held(Int8Array.of(-1), Number, (number) => number > 0),
  date: () => heldTexts(dayOf),
};

/** Begins to hold rows of a table. */
export function holdRows(columns: readonly Column<never>[]) {
  const all = columns.map(({ type }) => HELD[type]());
  let values: Written[] = [];
  let count = 0;
  return {
    add(rows: Rows): void {
      for (const row of rows) {
        for (let at = 0; at < row.length; at += 1) {
          const cell = row[at] ?? null;
          if (cell !== null) all[at]?.hold(count, cell);
        }
        count += 1;
      }
    },
    count: () => count,
    /** The cells of a column by its place, until those of another are asked for: all columns take turns in one array. */
    valuesOf(at: number): Written[] {
      if (values.length !== count) values = new Array<Written>(count).fill(null);
      all[at]?.put(values);
      return values;
    },
    /** Lets the rows go, and makes room for others. */
    clear(): void {
      for (const one of all) one.clear();
      count = 0;
    },
  };
}
