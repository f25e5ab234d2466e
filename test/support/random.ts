/**
 * The seed of whatever is random in the tests. It is the same in every run, so that a test that turns red says
 * something about the change before it; `SEED=7 npm test -- property` tries other texts.
 */
import fc from 'fast-check';

export const SEED = Number(process.env.SEED ?? 5);

fc.configureGlobal({ seed: SEED });
