/** What the crossing strategies of a lesion tell a score. */
import { type Message, msg } from '../../text/message.ts';
import { effectiveCrossing, isRetrograde } from './crossing.ts';
import type { FactOf } from './facts.ts';
import { createTest, type ItemResult, type ItemTest, type State } from './item-result.ts';

type Strategies = FactOf<'crossing.strategies'>;

/**
 * Which strategies were used. Known only once the procedure is done, or from a plan.
 *
 * @param rule what counts, in words
 * @param stateOf whether it counts; unknown where a word leaves open whether it was by wire or by dissection
 */
function strategies(rule: Message, stateOf: (used: Strategies) => State): ItemTest {
  const known = createTest('crossing.strategies', rule, (used) => {
    // An empty list may just not have been filled in yet.
    if (used.length === 0) return { state: 'unknown', reason: msg`${'strategies'} names none` };
    return judged(stateOf(used), msg`${'strategies'} ${used.join(', ')}`);
  });
  return {
    ...known,
    evaluate(facts) {
      const result = known.evaluate(facts);
      const { strategies: used, source } = effectiveCrossing(facts.lesion.crossing);
      if (used && source === 'attempts')
        return judged(result.state, msg`${'strategies'} ${used.join(', ')} (${'attempts'})`);
      if (result.state !== 'unknown' || used?.length) return result;
      return { ...result, reason: msg`${result.reason}: before the procedure this is a plan` };
    },
  };
}

const judged = (state: State, said: Message): ItemResult => ({
  state,
  reason: state === 'unknown' ? msg`${said}: this leaves it open` : said,
});

/** A retrograde strategy was used, by wire or by dissection. */
export const retrograde: ItemTest = strategies(msg`a retrograde strategy`, (used) =>
  used.some(isRetrograde) ? 'present' : 'absent',
);

/** Antegrade dissection was used and nothing retrograde: the two are levels of one variable. */
export const dissectionOnly: ItemTest = strategies(msg`${'adr'}, without a retrograde strategy`, (used) => {
  if (used.some(isRetrograde)) return 'absent';
  if (used.includes('adr')) return 'present';
  return used.includes('antegrade') ? 'unknown' : 'absent';
});
