/**
 * Lists that follow one another as the versions of a document do: most items are the very objects that stood at the same
 * place of the last list, and what was made of them is kept.
 */

/**
 * Maps one list after another. An item that stood at the same place of the last list gives what it gave then.
 *
 * @param keeps whether what was made holds for another list; always, if it is left out
 * @returns a function of a list, of what makes something of an item, and of all that this rests on besides: once one of
 * these is another object than for the last list, everything is made anew
 */
export function createListMap<Item, Made>(
  keeps = (_: Made) => true,
): (items: readonly Item[], make: (item: Item) => Made, ...basis: readonly unknown[]) => readonly Made[] {
  let last: { items: readonly Item[]; basis: readonly unknown[]; made: readonly Made[] } | null = null;
  return (items, make, ...basis) => {
    const known = last?.basis.every((one, i) => one === basis[i]) ? last : { items: [], made: [] };
    const made = items.map((item, i) => {
      const there = i < known.items.length && known.items[i] === item;
      const kept = known.made[i] as Made;
      return there && keeps(kept) ? kept : make(item);
    });
    last = { items, basis, made };
    return made;
  };
}

/**
 * Finds the items whose key an earlier item of the list has, each with the first of these. Keys are counted from one
 * list to the next: a list in which none repeats costs what differs in it.
 *
 * @param sourceOf what the key of an item follows from: the same object for as long as nothing of it changes
 * @param keyOf the key; null where there is none
 */
export function createRepeats<Item, Source>(
  sourceOf: (item: Item) => Source,
  keyOf: (source: Source) => string | null,
): (items: readonly Item[]) => (readonly [repeat: Item, first: Item])[] {
  const keysOf = createListMap<Source, string | null>();
  const counts = new Map<string, number>();
  let last: readonly (string | null)[] = [];
  let keyed = 0;
  const count = (key: string | null, by: 1 | -1) => {
    if (key === null) return;
    const number = (counts.get(key) ?? 0) + by;
    if (number > 0) counts.set(key, number);
    else counts.delete(key);
    keyed += by;
  };
  return (items) => {
    // What is counted stays that of the last list, from which the next one is told.
    if (items.length < 2) return [];
    const keys = keysOf(items.map(sourceOf), keyOf);
    for (let i = 0; i < Math.max(keys.length, last.length); i++) {
      if (keys[i] === last[i]) continue;
      count(last[i] ?? null, -1);
      count(keys[i] ?? null, 1);
    }
    last = keys;
    if (counts.size === keyed) return [];
    const firsts = new Map<string, Item>();
    return items.flatMap((item, i) => {
      const key = keys[i] ?? null;
      const first = key === null ? item : (firsts.get(key) ?? item);
      if (first !== item) return [[item, first] as const];
      if (key !== null) firsts.set(key, item);
      return [];
    });
  };
}
