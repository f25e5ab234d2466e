/** CT-RECTOR: one point each for six findings. An age that could not be told counts. */
import assert from 'node:assert/strict';
import { nothing, scoreOf } from './sheet.ts';
import { table } from './tables/ct_rector.ts';

describe('CT-RECTOR', () => {
  it('is complete when the age of the occlusion could not be told, and open when nobody wrote it down', () => {
    const { occlusion_months: _, ...rest } = nothing(table);
    assert.equal(scoreOf('ct_rector', { ...rest, occlusion_months: 'unknown' }).points, 1);
    const { points, min, max } = scoreOf('ct_rector', rest);
    assert.deepEqual([points, min, max], [null, 0, 1]);
  });
});
