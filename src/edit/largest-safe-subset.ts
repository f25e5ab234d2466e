/**
 * As many edits as do no harm together: all of them at once if they prove right, else one half after the other, so
 * that a few bad ones among many cost few proofs.
 *
 * @param waysOf the ways to make one of them, the best first; the next is tried where one by itself proves wrong
 * @param isSafe proves edits that are made together
 * @returns what `isSafe` was true of; nothing where no edit is safe
 */
export function largestSafeSubset<T, Way>(
  all: readonly T[],
  waysOf: (one: T) => Iterable<Way>,
  isSafe: (some: readonly Way[]) => boolean,
  kept: readonly Way[] = [],
): readonly Way[] {
  const [only] = all;
  if (all.length === 1 && only !== undefined) {
    for (const way of waysOf(only)) if (isSafe([...kept, way])) return [...kept, way];
    return kept;
  }
  const together = [...kept, ...all.flatMap((one) => first(waysOf(one)))];
  if (together.length === kept.length || isSafe(together)) return together;
  const half = all.length >> 1;
  const left = largestSafeSubset(all.slice(0, half), waysOf, isSafe, kept);
  return largestSafeSubset(all.slice(half), waysOf, isSafe, left);
}

function first<T>(all: Iterable<T>): T[] {
  for (const one of all) return [one];
  return [];
}
