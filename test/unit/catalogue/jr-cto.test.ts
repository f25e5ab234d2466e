/** JR-CTO: one point each for calcification, tortuosity, a poor collateral, and a channel that is not septal. */
import assert from 'node:assert/strict';
import { toEnglish } from '../../../src/text/message.ts';
import { type Answers, jsonOf, scoreOf } from './sheet.ts';

const RETROGRADE = { 'crossing.strategies': ['retrograde_wire'] };
const NOTHING: Answers = { calcification: 'none', tortuosity: 'none', werner_cc: 2, ...RETROGRADE };

describe('JR-CTO', () => {
  it('reaches 3 with all that can be recorded, and 4 with the channel', () => {
    const all = { calcification: 'severe', tortuosity: 'severe', werner_cc: 0, ...RETROGRADE };
    const { min, max } = scoreOf('jr_cto', all);
    assert.deepEqual([min, max], [3, 4]);
  });

  it('never knows the channel, says why, and asks for no key that there is not', () => {
    const { missing } = scoreOf('jr_cto', NOTHING);
    assert.deepEqual(
      missing.map(({ item, because }) => [item.id, toEnglish(because)]),
      [['channel', 'the note format has no key for it yet']],
    );
    const json = jsonOf('jr_cto', NOTHING);
    assert.deepEqual([json.complete, json.missing], [false, []]);
  });

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
