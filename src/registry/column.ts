/** What the columns of a table are: a name, a type, what it means, and how it is read from a note. */
import { isMap } from '../yaml/path.ts';

/** A value of a table. Null is not recorded, not valid, or left open by the note. */
export type Cell = string | number | boolean | null;

export interface Column<Source> {
  /** Lower case, with underscores: `patient_age_years`. */
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'date';
  /** Null where there is none. */
  readonly unit: string | null;
  /** What it means, in English. */
  readonly meaning: string;
  /** The title of its key, where it is one. */
  readonly title?: string;
  /** The name by which `unknown_numbers` tells that the note calls it unknown; without, no note does. */
  readonly unknownAs?: string;
  /** The words that a text takes; null for any text. */
  readonly values: readonly string[] | null;
  /** Whether it holds words of the author's own, which may name a person: it is left out unless it is asked for. */
  readonly isFreeText: boolean;
  /** Reads it. Of what it is read from nothing changes. */
  read(source: Source): Cell;
  /** How what it is read from is found in the source; without, it is read from the source itself. */
  readonly within?: Within<Source>;
}

interface Within<Source> {
  /** Null or undefined if it is not there: then the cell is empty. */
  find(source: Source): unknown;
  /** The key of the source at which it is found, where it is one. */
  readonly key?: string;
  /** The column of what is found. */
  readonly column: Column<unknown>;
}

/** A column without a unit and with words of the format alone, but for what is given. */
export function column<Source>(
  name: string,
  type: Column<Source>['type'],
  meaning: string,
  read: (source: Source) => Cell,
  rest: Partial<Pick<Column<Source>, 'unit' | 'values' | 'isFreeText' | 'title' | 'unknownAs'>> = {},
): Column<Source> {
  return { name, type, meaning, read, unit: null, values: null, isFreeText: false, ...rest };
}

/** The same columns for something that their source is found in; where it is not there, they are empty. */
export function readFrom<Source, Outer>(
  columns: readonly Column<Source>[],
  find: (outer: Outer) => Source | null | undefined,
  key?: string,
): Column<Outer>[] {
  const place = key === undefined ? { find } : { find, key };
  return columns.map((inner) => ({
    ...inner,
    read: (outer) => {
      const source = find(outer);
      return source === null || source === undefined ? null : inner.read(source);
    },
    within: { ...place, column: inner },
  }));
}

/** The same columns for what stands at a key of a map; where there is no map, or nothing at the key, they are empty. */
export const readFromKey = (columns: readonly Column<unknown>[], key: string): Column<unknown>[] =>
  readFrom(columns, (map) => (isMap(map) ? map[key] : undefined), key);

/** The columns that are read from one thing, and those from what is found in it: one by one, or at its keys. */
interface Plan {
  readonly own: readonly { readonly at: number; readonly read: Column<unknown>['read'] }[];
  readonly inner: readonly { readonly find: Within<unknown>['find']; readonly plan: Plan }[];
  readonly keys: ReadonlyMap<string, Plan>;
}

type Placed = readonly [at: number, column: Column<unknown>];

function planOf(columns: readonly Placed[]): Plan {
  const found = new Map<string | Within<unknown>['find'], Placed[]>();
  const own: Plan['own'][number][] = [];
  for (const [at, { read, within }] of columns) {
    if (!within) own.push({ at, read });
    else {
      const place = within.key ?? within.find;
      const others = found.get(place) ?? [];
      found.set(place, others);
      others.push([at, within.column]);
    }
  }
  const inner: Plan['inner'][number][] = [];
  const keys = new Map<string, Plan>();
  for (const [place, inPlace] of found) {
    const plan = planOf(inPlace);
    if (typeof place === 'string') keys.set(place, plan);
    else inner.push({ find: place, plan });
  }
  return { own, inner, keys };
}

function fill(row: Cell[], { own, inner, keys }: Plan, source: unknown): void {
  for (const { at, read } of own) row[at] = read(source);
  for (const { find, plan } of inner) {
    const found = find(source);
    if (found !== null && found !== undefined) fill(row, plan, found);
  }
  if (keys.size === 0 || !isMap(source)) return;
  // Of the keys of the format a note has few: what it has is looked up, and not what it might have.
  for (const key of Object.keys(source)) {
    const plan = keys.get(key);
    if (!plan) continue;
    const value = source[key];
    if (value !== null && value !== undefined) fill(row, plan, value);
  }
}

/**
 * Reads rows with a cell for each column. What several columns are read from is found once for all of them, and what
 * is not there takes no time: most of what a note may tell it does not.
 */
export function rowReader<Source>(columns: readonly Column<Source>[]): (source: Source) => Cell[] {
  const plan = planOf([...columns.entries()] as Placed[]);
  // Copied, a row has no holes as an `Array` that is made for its length has: V8 writes it as JSON in half the time.
  const empty = columns.map((): Cell => null);
  return (source) => {
    const row = empty.slice();
    fill(row, plan, source);
    return row;
  };
}
