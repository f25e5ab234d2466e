/** What the crossing strategies of a lesion tell a score. */
import { type Message, msg } from '../../text/message.ts';
import { effectiveCrossing, isRetrograde } from './crossing.ts';
import type { FactOf } from './facts.ts';
import { createTest, type ItemTest } from './item-result.ts';

type Strategies = FactOf<'crossing.strategies'>;

/**
 * Which strategies were used. Known only once the procedure is done, or from a plan.
 *
 * @param rule what counts, in words
 */
function strategies(rule: Message, counts: (used: Strategies) => boolean): ItemTest {
  const known = createTest('crossing.strategies', rule, (used) => {
    // An empty list may just not have been filled in yet.
    if (used.length === 0) return { state: 'unknown', reason: msg`${'strategies'} names none` };
    const reason = msg`${'strategies'} ${used.join(', ')}`;
    return { state: counts(used) ? 'present' : 'absent', reason };
  });
  return {
    ...known,
    evaluate(facts) {
      const result = known.evaluate(facts);
      const { strategies: used, source } = effectiveCrossing(facts.lesion.crossing);
      if (used && source === 'attempts')
        return { ...result, reason: msg`${'strategies'} ${used.join(', ')} (${'attempts'})` };
      if (result.state !== 'unknown') return result;
      return { ...result, reason: msg`${result.reason}: before the procedure this is a plan` };
    },
  };
}

/** A retrograde strategy was used, by wire or by dissection. */
export const retrograde: ItemTest = strategies(msg`a retrograde strategy`, (used) => used.some(isRetrograde));

/** Antegrade dissection was used and nothing retrograde: the two are levels of one variable. */
export const dissectionOnly: ItemTest = strategies(
  msg`${'adr'}, without a retrograde strategy`,
  (used) => used.includes('adr') && !used.some(isRetrograde),
);
