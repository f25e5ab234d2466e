/** What the columns of a table are: a name, a type, what it means, and how it is read from a note. */

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
): Column<Outer>[] {
  return columns.map((inner) => ({
    ...inner,
    read: (outer) => {
      const source = find(outer);
      return source === null || source === undefined ? null : inner.read(source);
    },
    within: { find, column: inner },
  }));
}

/** The columns that are read from one thing, and those from what is found in it. */
interface Plan {
  readonly own: readonly { readonly at: number; readonly read: Column<unknown>['read'] }[];
  readonly inner: readonly { readonly find: Within<unknown>['find']; readonly plan: Plan }[];
}

type Placed = readonly [at: number, column: Column<unknown>];

function planOf(columns: readonly Placed[]): Plan {
  const inner = new Map<Within<unknown>['find'], Placed[]>();
  const own: Plan['own'][number][] = [];
  for (const [at, { read, within }] of columns) {
    if (!within) own.push({ at, read });
    else {
      const found = inner.get(within.find) ?? [];
      inner.set(within.find, found);
      found.push([at, within.column]);
    }
  }
  return { own, inner: [...inner].map(([find, found]) => ({ find, plan: planOf(found) })) };
}

function fill(row: Cell[], { own, inner }: Plan, source: unknown): void {
  for (const { at, read } of own) row[at] = read(source);
  for (const { find, plan } of inner) {
    const found = find(source);
    if (found !== null && found !== undefined) fill(row, plan, found);
  }
}

/**
 * Reads rows with a cell for each column. What several columns are read from is found once for all of them, and what
 * is not there takes no time: most of what a note may tell it does not.
 */
export function rowReader<Source>(columns: readonly Column<Source>[]): (source: Source) => Cell[] {
  const plan = planOf([...columns.entries()] as Placed[]);
  return (source) => {
    const row = new Array<Cell>(columns.length).fill(null);
    fill(row, plan, source);
    return row;
  };
}
