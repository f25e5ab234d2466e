/** PROGRESS-CTO of a lesion that is not fully known is a range. */
import assert from 'node:assert/strict';
import { becauseOf, inNumbers, type Recorded, scored, stateOf, without } from './lesions.ts';

type Key = 'cap_ambiguity' | 'tortuosity' | 'vessel' | 'interventional_collaterals';
const ITEMS: [key: Key, item: string][] = [
  ['cap_ambiguity', 'cap_ambiguity'],
  ['tortuosity', 'tortuosity'],
  ['vessel', 'circumflex'],
  ['interventional_collaterals', 'no_interventional_collaterals'],
];

const NONE: Recorded = {
  cap_ambiguity: 'no',
  tortuosity: 'none',
  vessel: 'RCA',
  interventional_collaterals: 'yes',
};
const ALL: Recorded = {
  cap_ambiguity: true,
  tortuosity: 'severe',
  vessel: 'OM2',
  interventional_collaterals: false,
};

describe('PROGRESS-CTO with one finding left out', () => {
  for (const [key, item] of ITEMS) {
    it(`${key}: 0 or 1 where nothing else counts`, () => {
      const result = scored('progress_cto', without(NONE, key));
      assert.deepEqual(inNumbers(result), {
        points: null,
        range: [0, 1],
        groups: [null, null],
        percents: [91, 74],
        missing: [key],
      });
      assert.equal(stateOf(result, item), 'unknown');
      assert.equal(becauseOf(result, item), `${key} is not recorded`);
    });

    it(`${key}: 3 or 4 where all else counts`, () => {
      assert.deepEqual(inNumbers(scored('progress_cto', without(ALL, key))), {
        points: null,
        range: [3, 4],
        groups: [null, null],
        percents: [4.3, 4.3],
        missing: [key],
      });
    });
  }
});

describe('PROGRESS-CTO with one finding recorded as unknown', () => {
  for (const [key, item] of ITEMS.filter(([name]) => name !== 'vessel')) {
    it(`${key}: a range that names the key`, () => {
      for (const [lesion, range] of [
        [NONE, [0, 1]],
        [ALL, [3, 4]],
      ] as const) {
        const result = scored('progress_cto', { ...lesion, [key]: 'unknown' });
        const { points, range: found, missing } = inNumbers(result);
        assert.deepEqual({ points, found, missing }, { points: null, found: range, missing: [key] });
        assert.equal(stateOf(result, item), 'unknown');
        assert.equal(becauseOf(result, item), `${key} unknown: it could not be told`);
      }
    });
  }

  it('a vessel that cannot be seen leaves tortuosity open, and says so with the value of the note', () => {
    const result = scored('progress_cto', { ...ALL, tortuosity: 'unseen' });
    assert.deepEqual(inNumbers(result).range, [3, 4]);
    assert.deepEqual(inNumbers(result).missing, ['tortuosity']);
    assert.match(becauseOf(result, 'tortuosity'), /\btortuosity unseen\b/);
  });
});

describe('PROGRESS-CTO when nothing is known', () => {
  it('is 0 to 4, with the figures of both ends', () => {
    assert.deepEqual(inNumbers(scored('progress_cto', {})), {
      points: null,
      range: [0, 4],
      groups: [null, null],
      percents: [91, 4.3],
      missing: ['cap_ambiguity', 'tortuosity', 'vessel', 'interventional_collaterals'],
    });
  });

  it('is 1 to 4 of a circumflex lesion, and 0 to 3 of any other', () => {
    assert.deepEqual(inNumbers(scored('progress_cto', { vessel: 'LCx' })).range, [1, 4]);
    assert.deepEqual(inNumbers(scored('progress_cto', { vessel: 'LAD' })).range, [0, 3]);
  });
});

describe('PROGRESS-CTO: why an item counts', () => {
  it('is told with the value of the note', () => {
    const result = scored('progress_cto', {
      cap_ambiguity: 'yes',
      tortuosity: 'moderate',
      vessel: 'OM3',
      interventional_collaterals: 'no',
    });
    assert.deepEqual(result.items.map(({ item }) => becauseOf(result, item.id)).sort(), [
      'cap_ambiguity yes',
      'interventional_collaterals no',
      'tortuosity moderate',
      'vessel OM3',
    ]);
  });
});
