/** PROGRESS-CTO MACE, 2022. Only the ends and the band of 2 to 3 points have figures. */
import assert from 'node:assert/strict';
import { age65, bluntOrNone, calcified, female, strategy } from './questions.ts';
import { everything, jsonOf, nothing, type Sheet, scoreOf, sheetTests } from './sheet.ts';

const SHEET: Sheet = {
  id: 'progress_mace',
  questions: [age65, female(2), calcified, bluntOrNone, strategy(1, 2)],
  totals: [
    [0, null, '0.4'],
    [1, null, null],
    [2, null, '1.1-2'],
    [3, null, '1.1-2'],
    [4, null, null],
    [5, null, null],
    [6, null, null],
    [7, null, '9.4'],
  ],
};

describe('PROGRESS-CTO MACE', () => {
  sheetTests(SHEET);

  it('gives 2 points, not 3, where both dissection and a retrograde strategy were used', () => {
    const used = { 'crossing.strategies': ['adr', 'retrograde_wire'] };
    assert.equal(scoreOf('progress_mace', { ...nothing(SHEET), ...used }).points, 2);
    assert.equal(scoreOf('progress_mace', { ...everything(SHEET), ...used }).points, 7);
  });

  it('prints a band as a band, with no per cent of its own', () => {
    const { outcome } = jsonOf('progress_mace', { ...nothing(SHEET), 'patient.sex': 'female' });
    assert.deepEqual([outcome?.percent, outcome?.percent_from, outcome?.percent_to], [null, 1.1, 2]);
    assert.equal(outcome?.what, 'in-hospital MACE');
  });

  it('asks for the strategies once, whichever of the two items is open', () => {
    const { missing } = jsonOf('progress_mace', { ...nothing(SHEET), 'crossing.strategies': [] });
    assert.deepEqual(missing, ['crossing.strategies']);
  });
});
