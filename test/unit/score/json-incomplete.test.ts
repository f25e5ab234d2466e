/** An incomplete score as data: a range, and the outcome of both ends. */
import assert from 'node:assert/strict';
import { KEYS, LESION, promised, score } from './as-data.ts';
import type { Recorded } from './lesions.ts';

describe('an incomplete score as data', () => {
  const open: Recorded = { ...LESION, stump: 'unknown', calcification: 'unknown', tortuosity: 'unseen' };

  it('has no points and no outcome, but the range and the outcome of both ends', () => {
    const json = score('j_cto', open);
    assert.deepEqual(Object.keys(json).sort(), [...KEYS, 'outcomes'].sort());
    const { items: _, outcomes, missing, ...rest } = json;
    assert.deepEqual(rest, { points: null, min: 1, max: 3, complete: false, group: null, outcome: null });
    assert.deepEqual(missing.sort(), ['calcification', 'stump']);
    const what = 'guidewire crossing within 30 minutes';
    assert.deepEqual(outcomes?.map(promised), [
      { what, percent: 67, disputed: false },
      { what, percent: 10, disputed: false },
    ]);
  });

  it('gives an item that is not known no points, not 0', () => {
    const stump = score('j_cto', open).items.find((item) => (item as { id: string }).id === 'blunt_stump');
    const { label: _, ...item } = stump as { label: string };
    assert.deepEqual(item, {
      id: 'blunt_stump',
      points: null,
      max: 1,
      state: 'unknown',
      because: 'stump unknown: it could not be told',
    });
  });

  it('gives the bound at both ends of PROGRESS-CTO 3 to 4', () => {
    const { points, min, max, complete, outcome, outcomes } = score('progress_cto', open);
    assert.deepEqual([points, min, max, complete, outcome], [null, 3, 4, false, null]);
    const bound = { what: 'technical success', percent: 4.3, comparator: '<', disputed: true };
    assert.deepEqual(outcomes?.map(promised), [bound, bound]);
  });

  it('of an empty lesion spans all, and names every key', () => {
    const j = score('j_cto', {});
    assert.deepEqual(
      [j.points, j.min, j.max, j.outcomes?.map((end) => end?.percent)],
      [null, 0, 5, [88, 10]],
    );
    assert.deepEqual(j.missing.sort(), [
      'bend_degrees',
      'calcification',
      'length_mm',
      'prior_attempt',
      'stump',
    ]);
    const p = score('progress_cto', {});
    assert.deepEqual(
      [p.points, p.min, p.max, p.outcomes?.map((end) => end?.percent)],
      [null, 0, 4, [91, 4.3]],
    );
    assert.deepEqual(p.missing.sort(), [
      'cap_ambiguity',
      'interventional_collaterals',
      'tortuosity',
      'vessel',
    ]);
  });
});
