/** B-CTO: age in two steps, female sex, the right coronary artery, stump, bend and length. */
import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/words/words.ts';
import { jsonOf, nothing, type Sheet, scoreOf, sheetTests } from './sheet.ts';

const SHEET: Sheet = {
  id: 'b_cto',
  questions: [
    {
      key: 'patient.age_years',
      counts: [
        { item: 'age_60', points: 1, values: [60, 60.5, 74, 74.9] },
        { item: 'age_75', points: 2, values: [75, 75.1, 110] },
      ],
      spares: [59, 59.9, 18],
      open: ['unknown'],
    },
    {
      key: 'patient.sex',
      counts: [{ item: 'female', points: 2, values: ['female'] }],
      spares: ['male'],
      open: ['other', 'unknown'],
    },
    {
      key: 'vessel',
      counts: [{ item: 'rca', points: 2, values: ['RCA'] }],
      spares: ['LAD', 'LM', 'LCx', 'RI', 'D1', 'D2', 'OM1', 'OM2', 'OM3', 'LPDA', 'LPL'],
      open: ['PDA', 'PLV'],
    },
    {
      key: 'stump',
      counts: [{ item: 'stump', points: 2, values: ['blunt'] }],
      spares: ['tapered'],
      open: ['invisible', 'unknown'],
    },
    {
      key: 'bend_degrees',
      counts: [{ item: 'bending', points: 2, values: [45.1, 46, 180] }],
      spares: [45, 30, 0],
      open: ['unknown'],
    },
    {
      key: 'length_mm',
      counts: [{ item: 'length', points: 1, values: [20, 20.1, 200] }],
      spares: [19.9, 0.1],
      open: ['unknown'],
    },
  ],
  totals: [
    [0, 'easy', '95.3'],
    [1, 'easy', '95.3'],
    [2, 'intermediate', '86.5'],
    [3, 'intermediate', '86.5'],
    [4, 'difficult', '79.1'],
    [5, 'difficult', '79.1'],
    [6, 'very difficult', '65.2'],
    [7, 'very difficult', '65.2'],
    [8, 'very difficult', '65.2'],
    [9, 'very difficult', '65.2'],
    [10, 'very difficult', '65.2'],
    [11, 'very difficult', '65.2'],
  ],
};

describe('B-CTO', () => {
  sheetTests(SHEET);

  it('says of a branch of the right coronary artery why it leaves the item open', () => {
    for (const vessel of ['PDA', 'PLV']) {
      const { missing } = scoreOf('b_cto', { ...nothing(SHEET), vessel });
      assert.deepEqual(
        missing.map(({ because }) => inEnglish(because)),
        [`vessel ${vessel}: whether it counts as the RCA is not said`],
      );
    }
  });

  it('does not apply to a graft: neither points nor a figure', () => {
    const json = jsonOf('b_cto', { ...nothing(SHEET), vessel: 'graft' });
    assert.deepEqual([json.applicable, json.points, json.outcome, json.items], [false, null, null, []]);
  });

  it('has groups whose mean is the published rate', () => {
    const groups = [
      [64, 95.3],
      [148, 86.5],
      [134, 79.1],
      [92, 65.2],
    ] as const;
    const patients = groups.reduce((sum, [n]) => sum + n, 0);
    const opened = groups.reduce((sum, [n, percent]) => sum + Math.round((n * percent) / 100), 0);
    assert.deepEqual([patients, ((100 * opened) / patients).toFixed(1)], [438, '81.1']);
  });
});
