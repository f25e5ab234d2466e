/** An earlier attempt at the lesion that failed: said by a key of its own, or by the number of them. */
import { msg } from '../../text/message.ts';
import { type ItemTest, oneOf } from './item-result.ts';

const byWord = oneOf('prior_attempt', { counts: ['failed'], spares: ['none'] });

/** Present where an earlier attempt failed. */
export const failedBefore: ItemTest = {
  ...byWord,
  evaluate(facts) {
    const result = byWord.evaluate(facts);
    const { prior_attempt: word, prior_attempts: count } = facts.lesion;
    if (result.state === 'unknown' || (word && word !== 'unknown')) return result;
    return { ...result, reason: msg`${'prior_attempts'} ${String(count)}` };
  },
};
