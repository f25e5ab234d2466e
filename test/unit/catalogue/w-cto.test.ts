/** W-CTO: weights of 2, 1.5 and 1. */
import assert from 'node:assert/strict';
import { nothing, scoreOf } from './sheet.ts';
import { table } from './tables/w_cto.ts';

describe('W-CTO', () => {
  it('is 2 to 3.5 with a blunt stump and a length that is not known, from low to intermediate', () => {
    const result = scoreOf('w_cto', { ...nothing(table), stump: 'blunt', length_mm: 'unknown' });
    assert.deepEqual([result.min, result.max, result.points], [2, 3.5, null]);
    assert.deepEqual([result.low.label, result.high.label], ['low', 'intermediate']);
  });
});
