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

/** Tallies by some values, as a tree of maps: no text is made of a row to find its own. */
export class Tallies<Values extends readonly unknown[]> {
  private readonly root = new Map<unknown, unknown>();

  /** The tally of some values. */
  at(...values: Values): Tally {
    let here = this.root;
    const last = values.length - 1;
    for (let i = 0; i < last; i++) {
      let next = here.get(values[i]) as Map<unknown, unknown> | undefined;
      if (!next) {
        next = new Map();
        here.set(values[i], next);
      }
      here = next;
    }
    let tally = here.get(values[last]) as Tally | undefined;
    if (!tally) {
      tally = emptyTally();
      here.set(values[last], tally);
    }
    return tally;
  }

  /** All of them, each with its values. */
  all(): (readonly [values: Values, tally: Tally])[] {
    const below = (map: Map<unknown, unknown>, values: readonly unknown[]): (readonly [Values, Tally])[] =>
      [...map].flatMap(([value, found]) =>
        found instanceof Map
          ? below(found, [...values, value])
          : [[[...values, value] as readonly unknown[] as Values, found as Tally] as const],
      );
    return below(this.root, []);
  }
}
