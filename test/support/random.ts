/**
 * The seed of all random tests. It is the same in every run, so that a red test points to the last change;
 * `SEED=7 npm test -- property` tries other texts.
 */
import fc from 'fast-check';

export const SEED = Number(process.env.SEED ?? 5);

fc.configureGlobal({ seed: SEED });
