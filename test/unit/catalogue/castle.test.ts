/** CASTLE: one point each for bypass, age, stump, tortuosity, length and calcification. */
import assert from 'node:assert/strict';
import { nothing, scoreOf } from './sheet.ts';
import { table } from './tables/castle.ts';

describe('CASTLE', () => {
  it('gives 2 points to 70 years and 20 mm', () => {
    const answers = { ...nothing(table), 'patient.age_years': 70, length_mm: 20 };
    assert.equal(scoreOf('castle', answers).points, 2);
  });
});
