/** PROGRESS-CTO mortality, 2022. Three points have no figure. */
import assert from 'node:assert/strict';
import { nothing, scoreOf } from './sheet.ts';
import { table } from './tables/progress_mortality.ts';

describe('PROGRESS-CTO mortality', () => {
  it('counts dissection and a retrograde strategy together as 1', () => {
    const answers = { ...nothing(table), 'crossing.strategies': ['adr', 'retrograde_dissection'] };
    assert.equal(scoreOf('progress_mortality', answers).points, 1);
  });
});
