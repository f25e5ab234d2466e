/** CT-RECTOR: one point each for six findings. An age that could not be told counts. */
import assert from 'node:assert/strict';
import { nothing, type Sheet, scoreOf, sheetTests } from './sheet.ts';

const SHEET: Sheet = {
  id: 'ct_rector',
  questions: [
    {
      key: 'multiple_occlusions',
      counts: [{ item: 'multiple_occlusions', points: 1, values: ['yes', true] }],
      spares: ['no', false],
      open: ['unknown'],
    },
    {
      key: 'stump',
      counts: [{ item: 'stump', points: 1, values: ['blunt'] }],
      spares: ['tapered'],
      open: ['invisible', 'unknown'],
    },
    {
      key: 'calcification',
      counts: [{ item: 'calcification', points: 1, values: ['severe'] }],
      spares: ['none', 'mild', 'moderate'],
      open: ['unknown'],
    },
    {
      key: 'bend_degrees',
      counts: [{ item: 'bending', points: 1, values: [45.1, 46, 180] }],
      spares: [0],
      open: [0.1, 30, 45, 'unknown'],
    },
    {
      key: 'occlusion_months',
      counts: [{ item: 'duration', points: 1, values: [12, 12.1, 600, 'unknown'] }],
      spares: [11.9, 3, 0],
      open: [],
    },
    {
      key: 'prior_attempt',
      counts: [{ item: 'retry', points: 1, values: ['failed'] }],
      spares: ['none'],
      open: ['unknown'],
    },
  ],
  totals: [
    [0, 'easy', '95'],
    [1, 'intermediate', '88'],
    [2, 'difficult', '57'],
    [3, 'very difficult', '22'],
    [4, 'very difficult', '22'],
    [5, 'very difficult', '22'],
    [6, 'very difficult', '22'],
  ],
};

describe('CT-RECTOR', () => {
  sheetTests(SHEET);

  it('is complete when the age of the occlusion could not be told, and open when nobody wrote it down', () => {
    const { occlusion_months: _, ...rest } = nothing(SHEET);
    assert.equal(scoreOf('ct_rector', { ...rest, occlusion_months: 'unknown' }).points, 1);
    const { points, min, max } = scoreOf('ct_rector', rest);
    assert.deepEqual([points, min, max], [null, 0, 1]);
  });
});
