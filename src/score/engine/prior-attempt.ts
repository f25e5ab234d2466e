/** An earlier attempt at the lesion that failed: said by a key of its own, or by the number of them. */
import type { Lesion } from '../../generated/note.ts';
import { msg } from '../../text/message.ts';
import { type ItemTest, oneOf } from './item-result.ts';

type PriorAttempt = NonNullable<Lesion['prior_attempt']>;

/**
 * What a number of failed attempts says: `failed` from 1 on, `none` for 0.
 *
 * @returns undefined where no number is recorded
 */
export function saidByCount(attempts: Lesion['prior_attempts']): PriorAttempt | undefined {
  if (typeof attempts !== 'number') return undefined;
  return attempts > 0 ? 'failed' : 'none';
}

const byWord = oneOf('prior_attempt', { counts: ['failed'], spares: ['none'] });

/** Present where an earlier attempt failed. The word goes before the number, wherever it says anything. */
export const failedBefore: ItemTest = {
  ...byWord,
  evaluate(facts) {
    const { prior_attempt: word, prior_attempts: count } = facts.lesion;
    const counted = word === undefined || word === 'unknown' ? saidByCount(count) : undefined;
    if (counted === undefined) return byWord.evaluate(facts);
    return {
      state: counted === 'failed' ? 'present' : 'absent',
      reason: msg`${'prior_attempts'} ${String(count)}`,
    };
  },
};
