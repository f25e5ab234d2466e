/** What a run of the benchmark has found out. */
import type { Compared } from './command-line.ts';
import { OURS, THEIRS } from './contenders.ts';
import type { Product } from './product.ts';
import type { Figure, Measure, Samples } from './samples.ts';

/** Notes of so many lesions. */
export interface SizeResult {
  readonly lesions: number;
  /** By the name of the contender. */
  readonly servers: ReadonlyMap<string, Samples>;
  /** A bare parse, in milliseconds. */
  readonly parse: number;
}

/** So many notes in a folder. */
export interface ManyResult {
  readonly notes: number;
  readonly compared: Compared;
}

export interface Results {
  /** How many processes were at work, on average, in the minute before. */
  readonly load: number;
  readonly sizes: readonly SizeResult[];
  readonly product: Product;
  readonly one: Compared;
  readonly many: readonly ManyResult[];
  /** In milliseconds; null when it was left out. */
  readonly activation: number | null;
}

/** One figure divided by another, or null without both. */
export function ratio(above: Figure | null | undefined, below: Figure | null | undefined): number | null {
  return typeof above === 'number' && typeof below === 'number' ? above / below : null;
}

/** Theirs divided by ours: how many times faster, or smaller, ours is. */
export function advantage({ servers }: SizeResult, measure: Measure): number | null {
  return ratio(servers.get(THEIRS)?.figure(measure), servers.get(OURS)?.figure(measure));
}

/** What a measure of ours grows by from one size to another. */
export function growth({ sizes }: Results, measure: Measure, from: number, to: number): number | null {
  const at = (lesions: number) => {
    const size = sizes.find((candidate) => candidate.lesions === lesions);
    return size?.servers.get(OURS)?.figure(measure);
  };
  return ratio(at(to), at(from));
}
