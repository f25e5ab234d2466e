/** J-CTO of a lesion that is not fully known is a range. */
import assert from 'node:assert/strict';
import { evaluate } from '../../../src/score/engine/score.ts';
import { becauseOf, inNumbers, type Recorded, scoreCalled, scored, stateOf, without } from './lesions.ts';

type Key = 'stump' | 'calcification' | 'bend_degrees' | 'length_mm' | 'prior_attempt';
const ITEMS: [key: Key, item: string][] = [
  ['stump', 'blunt_stump'],
  ['calcification', 'calcification'],
  ['bend_degrees', 'bending'],
  ['length_mm', 'length'],
  ['prior_attempt', 'retry'],
];

const NONE: Recorded = {
  stump: 'tapered',
  calcification: 'none',
  bend_degrees: 45,
  length_mm: 19.9,
  prior_attempt: 'none',
};
const ALL: Recorded = {
  stump: 'blunt',
  calcification: 'mild',
  bend_degrees: 46,
  length_mm: 20,
  prior_attempt: 'failed',
};

/** Two ways not to know a finding. */
const GAPS: [how: string, open: (lesion: Recorded, key: Key) => Recorded, because: (key: Key) => string][] = [
  [
    'recorded as unknown',
    (lesion, key) => ({ ...lesion, [key]: 'unknown' }),
    (key) => `${key} unknown: it could not be told`,
  ],
  ['left out', (lesion, key) => without(lesion, key), (key) => `${key} is not recorded`],
];

for (const [how, open, because] of GAPS) {
  describe(`J-CTO with one finding ${how}`, () => {
    for (const [key, item] of ITEMS) {
      it(`${key}: from easy to intermediate where nothing else counts`, () => {
        const result = scored('j_cto', open(NONE, key));
        assert.deepEqual(inNumbers(result), {
          points: null,
          range: [0, 1],
          groups: ['easy', 'intermediate'],
          percents: [88, 67],
          missing: [key],
        });
        assert.equal(stateOf(result, item), 'unknown');
        assert.equal(becauseOf(result, item), because(key));
        assert.equal(result.items.find((scoredItem) => scoredItem.item.id === item)?.points, null);
      });

      it(`${key}: 4 or 5, very difficult either way, where all else counts`, () => {
        assert.deepEqual(inNumbers(scored('j_cto', open(ALL, key))), {
          points: null,
          range: [4, 5],
          groups: ['very difficult', 'very difficult'],
          percents: [10, 10],
          missing: [key],
        });
      });
    }
  });

  describe(`J-CTO with several findings ${how}`, () => {
    it('spans from what is known to what is possible', () => {
      const two = open(open({ ...NONE, calcification: 'severe' }, 'stump'), 'length_mm');
      assert.deepEqual(inNumbers(scored('j_cto', two)), {
        points: null,
        range: [1, 3],
        groups: ['intermediate', 'very difficult'],
        percents: [67, 10],
        missing: ['stump', 'length_mm'],
      });
    });

    it('is 0 to 5 when nothing is known, easy to very difficult', () => {
      const nothing = ITEMS.reduce((lesion, [key]) => open(lesion, key), ALL);
      const numbers = inNumbers(scored('j_cto', nothing));
      assert.deepEqual(
        { ...numbers, missing: numbers.missing.sort() },
        {
          points: null,
          range: [0, 5],
          groups: ['easy', 'very difficult'],
          percents: [88, 10],
          missing: ['bend_degrees', 'calcification', 'length_mm', 'prior_attempt', 'stump'],
        },
      );
    });
  });
}

describe('J-CTO of a value that was written but is not valid', () => {
  it('is open, and says that the value is not valid, not that none was recorded', () => {
    const facts = { lesion: without(ALL, 'stump', 'length_mm'), patient: {} };
    const result = evaluate(scoreCalled('j_cto'), { ...facts, isWritten: (key) => key === 'stump' });
    assert.deepEqual(inNumbers(result).range, [3, 5]);
    assert.equal(stateOf(result, 'blunt_stump'), 'unknown');
    assert.equal(becauseOf(result, 'blunt_stump'), 'stump has no valid value');
    assert.equal(becauseOf(result, 'length'), 'length_mm is not recorded');
  });
});
