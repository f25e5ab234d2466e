/** Each score, of any lesion, held against a count on one's fingers, with the labels and figures of both ends. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evaluate, type Group } from '../../../src/score/engine/score.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { tableOf } from '../../unit/catalogue/table.ts';
import { anyFacts } from '../score/facts.ts';

function written({ label, figure }: Group): [label: string | null, figure: string | null] {
  if (!figure) return [label, null];
  const { percent, upTo, comparator = '' } = figure;
  return [label, `${comparator}${percent}${upTo === undefined ? '' : `-${upTo}`}`];
}

for (const score of catalogue) {
  describe(`${score.id} of any lesion`, () => {
    it('is what the fingers say', () => {
      const { count, totals } = tableOf(score.id);
      const printed = new Map(totals.map(([points, ...rest]) => [points, rest]));
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const counted = count(facts);
          const least = counted.reduce((sum, [points]) => sum + points, 0);
          const most = counted.reduce((sum, [, points]) => sum + points, 0);
          const { points, min, max, low, high } = evaluate(score, facts);
          const about = JSON.stringify(facts);
          assert.deepEqual([points, min, max], [least === most ? least : null, least, most], about);
          assert.deepEqual([written(low), written(high)], [printed.get(least), printed.get(most)], about);
        }),
        { numRuns: 2000 },
      );
    });
  });
}
