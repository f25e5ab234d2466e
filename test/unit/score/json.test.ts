/** Scores as data keep the shape that the note format promises to programs. */
import assert from 'node:assert/strict';
import { KEYS, LESION, promised, read, score } from './as-data.ts';
import { HIDE, MARK, type Recorded } from './lesions.ts';

describe('a complete score as data', () => {
  it('is J-CTO 2, difficult, 42 % crossed within 30 minutes', () => {
    const json = score('j_cto', LESION);
    assert.deepEqual(Object.keys(json).sort(), KEYS);
    const { items: _, outcome, ...rest } = json;
    assert.deepEqual(rest, { points: 2, min: 2, max: 2, complete: true, group: 'difficult', missing: [] });
    assert.deepEqual(promised(outcome), {
      what: 'guidewire crossing within 30 minutes',
      percent: 42,
      disputed: false,
    });
    assert.match(outcome?.source ?? '', /Morino 2011/);
  });

  it('gives each item with its points, the most it can give, its state and why', () => {
    const items = score('j_cto', LESION).items as { id: string; label: string }[];
    for (const { label } of items) assert.ok(label.length > 0);
    const bare = items.map(({ label: _, ...item }) => item).sort((a, b) => a.id.localeCompare(b.id));
    assert.deepEqual(bare, [
      {
        id: 'bending',
        points: 0,
        max: 1,
        state: 'absent',
        because: 'bend_degrees 45: not more than 45 degrees',
      },
      { id: 'blunt_stump', points: 1, max: 1, state: 'present', because: 'stump blunt' },
      { id: 'calcification', points: 0, max: 1, state: 'absent', because: 'calcification none' },
      { id: 'length', points: 1, max: 1, state: 'present', because: 'length_mm 25: 20 mm or more' },
      { id: 'retry', points: 0, max: 1, state: 'absent', because: 'prior_attempt none' },
    ]);
  });

  it('is PROGRESS-CTO 3 with a bound for its figure', () => {
    const { items: _, outcome, ...rest } = score('progress_cto', LESION);
    assert.deepEqual(rest, { points: 3, min: 3, max: 3, complete: true, group: null, missing: [] });
    assert.deepEqual(promised(outcome), {
      what: 'technical success',
      percent: 4.3,
      comparator: '<',
      disputed: true,
    });
    assert.match(outcome?.source ?? '', /StatPearls/);
  });

  it('gives the bound for 4 as for 3, and a plain figure below', () => {
    const four = score('progress_cto', { ...LESION, tortuosity: 'severe' });
    assert.deepEqual([four.points, four.outcome?.percent, four.outcome?.comparator], [4, 4.3, '<']);
    const two = score('progress_cto', { ...LESION, vessel: 'RCA' });
    assert.deepEqual([two.points, two.outcome?.percent], [2, 57]);
    assert.ok(two.outcome && !('comparator' in two.outcome));
  });
});

describe('data where disputed figures are hidden', () => {
  it('have null in their place, and the points all the same', () => {
    const complete = score('progress_cto', LESION, HIDE);
    assert.deepEqual([complete.points, complete.outcome], [3, null]);
    const open = score('progress_cto', {}, HIDE);
    assert.deepEqual([open.min, open.max, open.outcome, open.outcomes], [0, 4, null, [null, null]]);
  });
});

describe('technical success as data', () => {
  const cases: [
    outcome: NonNullable<Recorded['outcome']> | undefined,
    limit: number,
    success: boolean | null,
  ][] = [
    [{ timi_flow: 3, residual_stenosis_percent: 40 }, 50, true],
    [{ timi_flow: 3, residual_stenosis_percent: 40 }, 30, false],
    [{ timi_flow: 2, residual_stenosis_percent: 0 }, 50, false],
    [{ timi_flow: 3 }, 50, null],
    [{ technical_success: 'yes' }, 50, null],
    [undefined, 50, null],
  ];
  for (const [outcome, residualStenosisLimit, success] of cases) {
    it(`is ${success} for ${JSON.stringify(outcome) ?? 'no outcome'} under ${residualStenosisLimit} %`, () => {
      const lesion = outcome ? { ...LESION, outcome } : LESION;
      assert.equal(read(lesion, { ...MARK, residualStenosisLimit }).technical_success, success);
    });
  }
});

describe('the operator’s own verdict as data', () => {
  const cases: [outcome: NonNullable<Recorded['outcome']>, computed: boolean | null, operator?: boolean][] = [
    [{ technical_success: 'yes' }, null, true],
    [{ timi_flow: 3, technical_success: 'yes' }, null, true],
    [{ timi_flow: 3, technical_success: 'no' }, null, false],
    [{ timi_flow: 3 }, null],
    [{ timi_flow: 2, technical_success: 'yes' }, false],
    [{ timi_flow: 3, residual_stenosis_percent: 40, technical_success: 'yes' }, true],
  ];
  for (const [outcome, computed, operator] of cases) {
    it(`stands beside ${computed} as ${operator ?? 'nothing'} for ${JSON.stringify(outcome)}`, () => {
      const json = read({ ...LESION, outcome });
      assert.equal(json.technical_success, computed);
      assert.equal(json.technical_success_operator, operator);
      assert.equal('technical_success_operator' in json, operator !== undefined);
    });
  }
});

describe('the scores of the data', () => {
  it('go by their ids', () => {
    const ids = Object.keys(read(LESION).scores);
    assert.deepEqual(ids.slice(0, 2), ['j_cto', 'progress_cto']);
  });
});
