/** The little arithmetic of the benchmark. */

/** The middle value, or the mean of the two in the middle. Throws without a value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of nothing.');
  return (lower + upper) / 2;
}

/** Whole numbers from 0 up to below the limit, the same ones in every run (Park and Miller's generator). */
export function seeded(seed = 1): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** The members in turn, each round beginning one further on: whoever goes first has no lasting advantage. */
export function rotated<T>(members: readonly T[], round: number): T[] {
  const start = members.length === 0 ? 0 : round % members.length;
  return [...members.slice(start), ...members.slice(0, start)];
}
