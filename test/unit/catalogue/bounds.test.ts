/**
 * What a bound decides at each limit of each score, in both directions and where it touches the limit. The limits are
 * those of the evidence: J-CTO, CASTLE and B-CTO count a length of 20 mm or more, W-CTO more than 20 mm, the PROGRESS-CTO
 * complications score of 2016 23 mm or more; J-CTO and B-CTO a bend of more than 45 degrees; CT-RECTOR 12 months or more;
 * PROGRESS-CTO mortality an ejection fraction of 45 % or less.
 */
import assert from 'node:assert/strict';
import { evaluate } from '../../../src/score/engine/score.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { withValue } from '../../property/score/facts.ts';

interface Row {
  readonly score: string;
  readonly key: string;
  readonly present: readonly (string | number)[];
  readonly absent: readonly (string | number)[];
  readonly open: readonly (string | number)[];
}

const twentyOrMore = {
  key: 'length_mm',
  present: [20, 'about 20', 'over 20', '20-25', '20–25', '20 to 25', '20 - 25', '20-20'],
  absent: [19.9, 'about 19.9', 'under 20', '<20', '< 20', 'under 15', '15-19.9', '10 to 19'],
  open: ['15-25', '15-20', 'over 15', 'over 19.9', 'under 20.1', '<25', 'under 25', '25-20', 'under 0'],
};

const moreThan45 = {
  key: 'bend_degrees',
  present: [45.1, 'over 45', 'over 60', 'about 46', '45.1-60'],
  absent: [45, 'about 45', 'under 45', '<45', '30-45', '45-45', 'under 30'],
  open: ['45-60', '30-60', 'over 44', 'over 30', 'under 45.1', 'under 60', '60-30'],
};

const rows: readonly Row[] = [
  { score: 'j_cto', ...twentyOrMore },
  { score: 'castle', ...twentyOrMore },
  { score: 'b_cto', ...twentyOrMore },
  {
    score: 'w_cto',
    key: 'length_mm',
    present: [20.1, 'over 20', 'over 25', '20.1-25', 'about 21'],
    absent: [20, 'about 20', 'under 20', '<20', '15-20', '20-20'],
    open: ['20-25', '15-25', 'under 20.1', 'over 19', '25-20'],
  },
  {
    score: 'progress_complications_2016',
    key: 'length_mm',
    present: [23, 'about 23', 'over 23', '23-30'],
    absent: [22.9, 'under 23', '20-22'],
    open: ['20-23', '20-25', 'over 20', 'under 25'],
  },
  { score: 'j_cto', ...moreThan45 },
  { score: 'b_cto', ...moreThan45 },
  // No angle is named: more than 45 degrees counts, 0 does not, and all between is open.
  {
    score: 'ct_rector',
    key: 'bend_degrees',
    present: [45.1, 'over 45', '46-60'],
    absent: [0, 'about 0', '0-0'],
    open: [45, 'about 45', 'under 45', '0-30', '45-60', 'over 30', 'over 0'],
  },
  {
    score: 'ct_rector',
    key: 'occlusion_months',
    present: [12, 'about 12', 'over 12', '12-24', 'unknown'],
    absent: [11.9, 'under 12', '<12', '6-11'],
    open: ['6-12', '6-18', 'over 6', 'over 11', 'under 18', '18-6'],
  },
  {
    score: 'progress_mortality',
    key: 'patient.lvef_percent',
    present: [45, 'about 45', 'under 45', '<45', '40-45', '<40'],
    absent: [45.1, 'over 45', '46-50', 'about 46'],
    open: ['45-50', '40-50', 'over 40', 'under 46', '50-40'],
  },
];

describe('a bound against the limit of a score', () => {
  for (const { score: id, key, ...states } of rows) {
    it(`${id}, ${key}`, () => {
      const score = catalogue.find((one) => one.id === id);
      assert.ok(score);
      const expected = Object.entries({
        present: states.present,
        absent: states.absent,
        unknown: states.open,
      });
      for (const [state, values] of expected)
        for (const value of values) {
          const { items } = evaluate(score, withValue({ lesion: {}, patient: {} }, key, value));
          const asked = items.filter(({ item }) => item.test.key === key);
          assert.deepEqual(
            asked.map((item) => item.state),
            [state],
            `${value}`,
          );
        }
    });
  }
});
