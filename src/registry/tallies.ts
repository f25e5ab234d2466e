/** Tallies of a table that is read once. */

/** How many are known, in how many of these it came about, of how many it is not known, and a sum. */
export interface Tally {
  n: number;
  observed: number;
  missing: number;
  total: number;
}

/** A tally of nothing yet. */
export const emptyTally = (): Tally => ({ n: 0, observed: 0, missing: 0, total: 0 });

/** Counts one more: true or false is known, null or undefined is not. */
export function tally(into: Tally, came: unknown): void {
  if (came === null || came === undefined) into.missing += 1;
  else into.n += 1;
  if (came === true) into.observed += 1;
}

/** What a map has for a key, made where it has nothing yet. */
export function madeAt<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Something for each three values that occur together, as a tree of maps: no text is made of a row to find its own. */
export class Groups<A, B, C, Group> {
  private readonly root = new Map<A, Map<B, Map<C, Group>>>();

  constructor(private readonly make: () => Group) {}

  at(a: A, b: B, c: C): Group {
    const second = madeAt(this.root, a, () => new Map<B, Map<C, Group>>());
    return madeAt(
      madeAt(second, b, () => new Map<C, Group>()),
      c,
      this.make,
    );
  }

  /** All of them, each with its values. */
  all(): (readonly [a: A, b: B, c: C, group: Group])[] {
    return [...this.root].flatMap(([a, second]) =>
      [...second].flatMap(([b, third]) => [...third].map(([c, group]) => [a, b, c, group] as const)),
    );
  }
}

/** The values of a column, a row each; null where nothing is known. */
export type Values = ArrayLike<unknown>;

/**
 * Rows, each with the group that it is counted in. Of a long table it is filled again and again, and its room stays:
 * made anew for so many rows it would be garbage faster than it is collected.
 */
export class PlacedRows<Group> {
  private readonly rows: number[] = [];
  private readonly groups: Group[] = [];
  private count = 0;

  get length(): number {
    return this.count;
  }

  clear(): void {
    this.count = 0;
  }

  add(row: number, group: Group): void {
    this.rows[this.count] = row;
    this.groups[this.count] = group;
    this.count += 1;
  }

  /** Counts the value of each row in a tally of its group. */
  tallyEach(values: Values, tallyOf: (group: Group, row: number) => Tally | undefined): void {
    for (let at = 0; at < this.count; at += 1) {
      const row = this.rows[at] as number;
      const into = tallyOf(this.groups[at] as Group, row);
      if (into) tally(into, values[row]);
    }
  }

  /**
   * In how many rows nothing is recorded.
   *
   * @param recorded rows that have no value and are recorded nevertheless
   */
  missing(values: Values, recorded?: ReadonlySet<number>): number {
    let missing = 0;
    for (let at = 0; at < this.count; at += 1) {
      const row = this.rows[at] as number;
      if ((values[row] ?? null) === null && !recorded?.has(row)) missing += 1;
    }
    return missing;
  }
}
