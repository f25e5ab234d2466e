/** How an occlusion was crossed: what is written, or what follows from the attempts. */
import type { Attempt, Crossing } from '../../generated/note.ts';

/** A crossing strategy; `antegrade` and `retrograde` leave open whether it was by wire or by dissection. */
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

const FAMILIES: Readonly<Record<Strategy | 'none', string>> = {
  awe: 'antegrade',
  adr: 'antegrade',
  antegrade: 'antegrade',
  retrograde_wire: 'retrograde',
  retrograde_dissection: 'retrograde',
  retrograde: 'retrograde',
  none: 'none',
};

/** Whether two words may mean the same strategy: `antegrade` may be by wire or by dissection, and so may `retrograde`. */
export function mayBeSameStrategy(a: Strategy | 'none', b: Strategy | 'none'): boolean {
  const family = FAMILIES[a];
  return a === b || (family === FAMILIES[b] && (a === family || b === family));
}

/**
 * Whether two lists may tell the same strategies in the same order. One entry may stand for several that follow one
 * another: two wires by one strategy may be one attempt or two.
 */
export function mayBeSameStrategies(some: readonly Strategy[], others: readonly Strategy[]): boolean {
  // For each entry of one list, the entries of the other up to which both may tell the same.
  let ends = [-1];
  for (const strategy of some) {
    const reached: number[] = [];
    for (const [i, other] of others.entries()) {
      const follows = ends.includes(i) || ends.includes(i - 1) || reached.includes(i - 1);
      if (follows && mayBeSameStrategy(strategy, other)) reached.push(i);
    }
    ends = reached;
  }
  return ends.includes(others.length - 1);
}
