/** PROGRESS-CTO mortality, 2022. Three points have no figure. */
import assert from 'node:assert/strict';
import { age65, calcified, strategy } from './questions.ts';
import { nothing, type Sheet, scoreOf, sheetTests } from './sheet.ts';

const SHEET: Sheet = {
  id: 'progress_mortality',
  questions: [
    age65,
    {
      key: 'patient.lvef_percent',
      counts: [{ item: 'lvef', points: 1, values: [45, 44.9, 5] }],
      spares: [45.1, 46, 80],
      open: ['unknown'],
    },
    calcified,
    strategy(1, 1),
  ],
  totals: [
    [0, null, '0.05'],
    [1, null, '0.1-0.5'],
    [2, null, '0.1-0.5'],
    [3, null, null],
    [4, null, '2.42'],
  ],
};

describe('PROGRESS-CTO mortality', () => {
  sheetTests(SHEET);

  it('counts dissection and a retrograde strategy together as 1', () => {
    const answers = { ...nothing(SHEET), 'crossing.strategies': ['adr', 'retrograde_dissection'] };
    assert.equal(scoreOf('progress_mortality', answers).points, 1);
  });
});
