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
