/** JR-CTO: one point each for calcification, tortuosity, a poor collateral, and a channel that is not septal. */
import assert from 'node:assert/strict';
import { type Answers, jsonOf } from './sheet.ts';

const RETROGRADE = { 'crossing.strategies': ['retrograde_wire'] };
const NOTHING: Answers = { calcification: 'none', tortuosity: 'none', werner_cc: 2, ...RETROGRADE };

describe('JR-CTO', () => {
  it('has no figure', () => {
    assert.deepEqual(jsonOf('jr_cto', NOTHING).outcomes, [null, null]);
    assert.doesNotMatch(JSON.stringify(jsonOf('jr_cto', NOTHING)), /percent/);
  });

  it('applies where the first strategy is retrograde', () => {
    for (const first of ['retrograde_wire', 'retrograde_dissection'])
      assert.equal(jsonOf('jr_cto', { 'crossing.strategies': [first, 'awe'] }).applicable, true, first);
    for (const first of ['awe', 'adr']) {
      const json = jsonOf('jr_cto', { ...NOTHING, 'crossing.strategies': [first, 'retrograde_wire'] });
      assert.deepEqual([json.applicable, json.min, json.max, json.items], [false, null, null, []], first);
    }
  });

  it('is a plan before the procedure', () => {
    for (const strategies of [undefined, []]) {
      const json = jsonOf('jr_cto', { ...NOTHING, 'crossing.strategies': strategies });
      assert.deepEqual([json.applicable, json.min, json.max], [null, 0, 1]);
    }
  });
});
