/** B-CTO: age in two steps, female sex, the right coronary artery, stump, bend and length. */
import assert from 'node:assert/strict';
import { toEnglish } from '../../../src/text/message.ts';
import { jsonOf, nothing, scoreOf } from './sheet.ts';
import { table } from './tables/b_cto.ts';

describe('B-CTO', () => {
  it('says of a branch of the right coronary artery why it leaves the item open', () => {
    for (const vessel of ['PDA', 'PLV']) {
      const { missing } = scoreOf('b_cto', { ...nothing(table), vessel });
      assert.deepEqual(
        missing.map(({ because }) => toEnglish(because)),
        [`vessel ${vessel}: whether it counts as the RCA is not said`],
      );
    }
  });

  it('does not apply to a graft: neither points nor a figure', () => {
    const json = jsonOf('b_cto', { ...nothing(table), vessel: 'graft' });
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
