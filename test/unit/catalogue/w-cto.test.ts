/** W-CTO: weights of 2, 1.5 and 1. */
import assert from 'node:assert/strict';
import { nothing, type Sheet, scoreOf, sheetTests } from './sheet.ts';

const SHEET: Sheet = {
  id: 'w_cto',
  questions: [
    {
      key: 'stump',
      counts: [{ item: 'stump', points: 2, values: ['blunt'] }],
      spares: ['tapered'],
      open: ['invisible', 'unknown'],
    },
    {
      key: 'length_mm',
      counts: [{ item: 'length', points: 1.5, values: [20.1, 21, 200] }],
      spares: [20, 19.9, 0.1],
      open: ['unknown'],
    },
    {
      key: 'calcification',
      counts: [{ item: 'calcification', points: 1, values: ['mild', 'moderate', 'severe'] }],
      spares: ['none'],
      open: ['unknown'],
    },
    {
      key: 'tortuosity',
      counts: [{ item: 'tortuosity', points: 1, values: ['mild', 'moderate', 'severe'] }],
      spares: ['none'],
      open: ['unseen', 'unknown'],
    },
    {
      key: 'rentrop',
      counts: [{ item: 'rentrop', points: 1, values: [0, 1] }],
      spares: [2, 3],
      open: ['unknown'],
    },
  ],
  totals: [
    [0, 'low', '98'],
    [1, 'low', '98'],
    [1.5, 'low', '98'],
    [2, 'low', '98'],
    [2.5, 'intermediate', '74.2'],
    [3, 'intermediate', '74.2'],
    [3.5, 'intermediate', '74.2'],
    [4, 'intermediate', '74.2'],
    [4.5, 'high', '42.5'],
    [5, 'high', '42.5'],
    [5.5, 'high', '42.5'],
    [6.5, 'high', '42.5'],
  ],
};

describe('W-CTO', () => {
  sheetTests(SHEET);

  it('is 2 to 3.5 with a blunt stump and a length that is not known, from low to intermediate', () => {
    const result = scoreOf('w_cto', { ...nothing(SHEET), stump: 'blunt', length_mm: 'unknown' });
    assert.deepEqual([result.min, result.max, result.points], [2, 3.5, null]);
    assert.deepEqual([result.low.label, result.high.label], ['low', 'intermediate']);
  });
});
