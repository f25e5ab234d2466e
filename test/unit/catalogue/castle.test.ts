/** CASTLE: one point each for bypass, age, stump, tortuosity, length and calcification. */
import assert from 'node:assert/strict';
import { nothing, type Sheet, scoreOf, sheetTests } from './sheet.ts';

const SHEET: Sheet = {
  id: 'castle',
  questions: [
    {
      key: 'patient.prior_cabg',
      counts: [{ item: 'cabg', points: 1, values: ['yes', true] }],
      spares: ['no', false],
      open: ['unknown'],
    },
    {
      key: 'patient.age_years',
      counts: [{ item: 'age', points: 1, values: [70, 70.1, 110] }],
      spares: [69, 69.9, 18],
      open: ['unknown'],
    },
    {
      key: 'stump',
      counts: [{ item: 'stump', points: 1, values: ['blunt', 'invisible'] }],
      spares: ['tapered'],
      open: ['unknown'],
    },
    {
      key: 'tortuosity',
      counts: [{ item: 'tortuosity', points: 1, values: ['severe', 'unseen'] }],
      spares: ['none', 'mild', 'moderate'],
      open: ['unknown'],
    },
    {
      key: 'length_mm',
      counts: [{ item: 'length', points: 1, values: [20, 20.1, 200] }],
      spares: [19.9, 0.1],
      open: ['unknown'],
    },
    {
      key: 'calcification',
      counts: [{ item: 'calcification', points: 1, values: ['severe'] }],
      spares: ['none', 'mild', 'moderate'],
      open: ['unknown'],
    },
  ],
  totals: [
    [0, null, '8'],
    [1, null, '8'],
    [2, null, null],
    [3, null, null],
    [4, null, '35'],
    [5, null, '35'],
    [6, null, '35'],
  ],
};

describe('CASTLE', () => {
  sheetTests(SHEET);

  it('gives 2 points to 70 years and 20 mm', () => {
    const answers = { ...nothing(SHEET), 'patient.age_years': 70, length_mm: 20 };
    assert.equal(scoreOf('castle', answers).points, 2);
  });
});
