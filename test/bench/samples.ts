/** What was measured of one language server at one size. */
import { median } from './statistics.ts';

export type Measure =
  | 'cold start'
  | 'open'
  | 'problem appears'
  | 'problem disappears'
  /** The slower of the two changes before. */
  | 'keystroke'
  | 'hover'
  | 'completion'
  | 'memory after start'
  | 'peak memory';

/** Why there is no figure. */
export type Gap = 'over the limit' | 'not offered' | 'failed' | 'not measured';

/** A median, in milliseconds or bytes. */
export type Figure = number | Gap;

/** Collects what single runs came to, and answers medians. */
export class Samples {
  readonly #values = new Map<Measure, number[]>();
  readonly #gaps = new Map<Measure, Gap>();

  /** Null, of what the system does not tell, is no sample. */
  add(measure: Measure, value: number | null): void {
    if (value !== null) this.#values.set(measure, [...(this.#values.get(measure) ?? []), value]);
  }

  /** From now on there is no figure, whatever was added. */
  miss(measure: Measure, gap: Gap): void {
    this.#gaps.set(measure, gap);
  }

  figure(measure: Measure): Figure {
    if (measure === 'keystroke') {
      const appears = this.figure('problem appears');
      const vanishes = this.figure('problem disappears');
      if (typeof appears === 'string') return appears;
      return typeof vanishes === 'string' ? vanishes : Math.max(appears, vanishes);
    }
    const values = this.#values.get(measure);
    return this.#gaps.get(measure) ?? (values ? median(values) : 'not measured');
  }
}
