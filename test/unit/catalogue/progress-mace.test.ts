/** PROGRESS-CTO MACE, 2022. Only the ends and the band of 2 to 3 points have figures. */
import assert from 'node:assert/strict';
import { everything, jsonOf, nothing, scoreOf } from './sheet.ts';
import { table } from './tables/progress_mace.ts';

describe('PROGRESS-CTO MACE', () => {
  it('gives 2 points, not 3, where both dissection and a retrograde strategy were used', () => {
    const used = { 'crossing.strategies': ['adr', 'retrograde_wire'] };
    assert.equal(scoreOf('progress_mace', { ...nothing(table), ...used }).points, 2);
    assert.equal(scoreOf('progress_mace', { ...everything(table), ...used }).points, 7);
  });

  it('prints a band as a band, with no per cent of its own', () => {
    const { outcome } = jsonOf('progress_mace', { ...nothing(table), 'patient.sex': 'female' });
    assert.deepEqual([outcome?.percent, outcome?.percent_from, outcome?.percent_to], [null, 1.1, 2]);
    assert.equal(outcome?.what, 'in-hospital MACE');
  });

  it('asks for the strategies once, whichever of the two items is open', () => {
    const { missing } = jsonOf('progress_mace', { ...nothing(table), 'crossing.strategies': [] });
    assert.deepEqual(missing, ['crossing.strategies']);
  });
});
