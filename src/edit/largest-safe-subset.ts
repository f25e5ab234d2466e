/**
 * As many edits as are safe together: all at once if they prove right, else one half after the other, so that a few
 * bad ones among many cost few proofs.
 *
 * @param candidatesFor the candidates for one edit, the best first; the next is tried if one proves wrong by itself
 * @param isSafe proves edits that are made together
 * @returns what `isSafe` was true of; nothing where no edit is safe
 */
export function largestSafeSubset<T, Candidate>(
  all: readonly T[],
  candidatesFor: (one: T) => Iterable<Candidate>,
  isSafe: (some: readonly Candidate[]) => boolean,
  kept: readonly Candidate[] = [],
): readonly Candidate[] {
  const [only] = all;
  if (all.length === 1 && only !== undefined) {
    for (const candidate of candidatesFor(only))
      if (isSafe([...kept, candidate])) return [...kept, candidate];
    return kept;
  }
  const together = [...kept, ...all.flatMap((one) => first(candidatesFor(one)))];
  if (together.length === kept.length || isSafe(together)) return together;
  const half = all.length >> 1;
  const left = largestSafeSubset(all.slice(0, half), candidatesFor, isSafe, kept);
  return largestSafeSubset(all.slice(half), candidatesFor, isSafe, left);
}

function first<T>(all: Iterable<T>): T[] {
  for (const one of all) return [one];
  return [];
}
