/** What the crossing strategies of a lesion tell a score. */
import { type Sentence, say } from '../words/sentence.ts';
import type { FactOf } from './facts.ts';
import { type Test, test } from './finding.ts';

type Strategies = FactOf<'crossing.strategies'>;

/**
 * Which strategies were used. Known only once the procedure is done, or from a plan.
 *
 * @param rule what counts, in words
 */
function strategies(rule: Sentence, counts: (used: Strategies) => boolean): Test {
  const known = test('crossing.strategies', rule, (used) => {
    // An empty list may just not have been filled in yet.
    if (used.length === 0) return { state: 'unknown', because: say`${'strategies'} names none` };
    const because = say`${'strategies'} ${used.join(', ')}`;
    return { state: counts(used) ? 'present' : 'absent', because };
  });
  return {
    ...known,
    of(facts) {
      const finding = known.of(facts);
      if (finding.state !== 'unknown') return finding;
      return { ...finding, because: say`${finding.because}: before the procedure this is a plan` };
    },
  };
}

/** Whether a strategy is retrograde, by wire or by dissection. */
export function isRetrograde(strategy: Strategies[number]): boolean {
  return strategy.startsWith('retrograde');
}

/** A retrograde strategy was used, by wire or by dissection. */
export const retrograde: Test = strategies(say`a retrograde strategy`, (used) => used.some(isRetrograde));

/** Antegrade dissection was used and nothing retrograde: the two are levels of one variable. */
export const dissectionOnly: Test = strategies(
  say`${'adr'}, without a retrograde strategy`,
  (used) => used.includes('adr') && !used.some(isRetrograde),
);
