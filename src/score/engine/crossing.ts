/** How an occlusion was crossed: what is written, or what follows from the attempts. */
import type { Attempt, Crossing } from '../../generated/note.ts';

/** A crossing strategy; an attempt may leave open which of the retrograde ones it was. */
export type Strategy = NonNullable<Attempt['strategy']>;

export interface EffectiveCrossing {
  /** In the order tried; undefined where that is not known. */
  readonly strategies: readonly Strategy[] | undefined;
  /** Undefined where it is not known whether, or by what, the occlusion was crossed. */
  readonly successful: Strategy | 'none' | undefined;
  /** The key that says the strategies. */
  readonly source: 'strategies' | 'attempts';
}

/** The strategies and the successful one: as written, or where they are not, as the attempts have them. */
export function effectiveCrossing(crossing: Partial<Crossing> | undefined): EffectiveCrossing {
  const { strategies, successful, attempts = [] } = crossing ?? {};
  // An empty list may just not have been filled in yet.
  const tried = strategies?.length ? undefined : strategiesOf(attempts);
  return {
    strategies: tried ?? strategies,
    successful: successful ?? successfulOf(attempts),
    source: tried ? 'attempts' : 'strategies',
  };
}

/** The strategies of attempts, in their order; undefined where there are none or one does not say. */
export function strategiesOf(attempts: readonly Attempt[]): readonly Strategy[] | undefined {
  const strategies = attempts.flatMap(({ strategy }) => strategy ?? []);
  return attempts.length > 0 && strategies.length === attempts.length ? strategies : undefined;
}

/** The strategy of the attempt that crossed; `none` where all ended otherwise, undefined where one does not say. */
export function successfulOf(attempts: readonly Attempt[]): Strategy | 'none' | undefined {
  const crossed = attempts.find(({ result }) => result === 'crossed');
  if (crossed) return crossed.strategy;
  return attempts.length > 0 && attempts.every(({ result }) => result !== undefined) ? 'none' : undefined;
}

/** Whether a strategy is retrograde, by wire or by dissection. */
export function isRetrograde(strategy: string): boolean {
  return strategy.startsWith('retrograde');
}

/** Whether two words may mean the same strategy: `retrograde` does not say whether it was by wire or by dissection. */
export function mayBeSameStrategy(a: string, b: string): boolean {
  return a === b || (isRetrograde(a) && isRetrograde(b) && [a, b].includes('retrograde'));
}
