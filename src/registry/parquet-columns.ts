/** Rows that wait to be written as Parquet, column by column: numbers in arrays of numbers, and each word of a column once. */
import type { Cell, Column } from './column.ts';

type Type = Column<never>['type'];

/** What Parquet is given for a cell. */
type Written = string | number | boolean | Date | null;

/** The cells of one column. */
interface Held {
  /** Holds the next cell. */
  add(cell: Cell): void;
  /** All that is held, in its order. */
  values(): Written[];
  /** Holds nothing any more. Its room stays: made anew for each group, it would be garbage faster than it is collected. */
  clear(): void;
}

const FEWEST = 64;

/** An array with room for one more. */
function roomy<Numbers extends Float64Array | Int32Array | Int8Array>(
  numbers: Numbers,
  length: number,
): Numbers {
  if (length < numbers.length) return numbers;
  const more = new (numbers.constructor as new (size: number) => Numbers)(Math.max(FEWEST, 2 * length));
  more.set(numbers);
  return more;
}

/** Numbers that stand for cells. */
function held<Numbers extends Float64Array | Int32Array | Int8Array>(
  empty: Numbers,
  numberOf: (cell: Cell) => number,
  written: (number: number) => Written,
): Held {
  let numbers = empty;
  let length = 0;
  return {
    add(cell) {
      numbers = roomy(numbers, length);
      numbers[length] = numberOf(cell);
      length += 1;
    },
    values() {
      const all = new Array<Written>(length);
      for (let at = 0; at < length; at += 1) all[at] = written(numbers[at] ?? 0);
      return all;
    },
    clear() {
      length = 0;
    },
  };
}

/** No cell is this number. */
const NOTHING = -(2 ** 31);

function heldText(): Held {
  const places = new Map<string, number>();
  const words: string[] = [];
  const placeOf = (text: string) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, words.length);
    return words.push(text) - 1;
  };
  const cells = held(
    new Int32Array(),
    (cell) => (cell === null ? NOTHING : placeOf(String(cell))),
    (place) => words[place] ?? null,
  );
  return {
    ...cells,
    clear() {
      cells.clear();
      places.clear();
      words.length = 0;
    },
  };
}

const integer = (number: number) => (number === NOTHING ? null : number);

const DAY = 86_400_000;

/** The days since 1970; null for what is no day. */
function dayOf(cell: Cell): number | null {
  const time = typeof cell === 'string' ? Date.parse(cell) : Number.NaN;
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}

const HELD: Readonly<Record<Type, () => Held>> = {
  text: heldText,
  number: () =>
    held(
      new Float64Array(),
      (cell) => (cell === null ? Number.NaN : Number(cell)),
      (number) => (Number.isNaN(number) ? null : number),
    ),
  // No integer of the format is larger.
  integer: () => held(new Int32Array(), (cell) => (cell === null ? NOTHING : Number(cell)), integer),
  boolean: () =>
    held(
      new Int8Array(),
      (cell) => (cell === null ? -1 : Number(cell)),
      (number) => (number < 0 ? null : number > 0),
    ),
  date: () =>
    held(
      new Int32Array(),
      (cell) => dayOf(cell) ?? NOTHING,
      (days) => (days === NOTHING ? null : new Date(days * DAY)),
    ),
};

/** Begins to hold rows of a table. */
export function holdRows(columns: readonly Column<never>[]) {
  const all = columns.map(({ type }) => HELD[type]());
  let rows = 0;
  return {
    add(row: readonly Cell[]): void {
      for (let at = 0; at < all.length; at += 1) all[at]?.add(row[at] ?? null);
      rows += 1;
    },
    count: () => rows,
    /** The cells of a column by its place: made when they are asked for, so that those of one column are there at a time. */
    valuesOf: (at: number): Written[] => all[at]?.values() ?? [],
    /** Lets the rows go, and makes room for others. */
    clear(): void {
      for (const one of all) one.clear();
      rows = 0;
    },
  };
}
