/** The scores that a unit uses, and the others. */
import assert from 'node:assert/strict';
import { chosenOf } from '../../../src/score/engine/assess.ts';
import { groupOf } from '../../../src/score/engine/score.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { assessed, MARK, scoreCalled } from './lesions.ts';

const ALL: readonly string[] = catalogue.map(({ id }) => id);

describe('the scores of a unit', () => {
  const chosen = (...scores: string[]) => {
    const { chosen, others } = chosenOf(assessed({}), { ...MARK, scores });
    return [chosen, others].map((results) => results.map(({ score }) => score.id));
  };
  const without = (...ids: string[]) => ALL.filter((id) => !ids.includes(id));

  it('are those it names, in its order and once, and the others are all the rest', () => {
    assert.deepEqual(chosen('ora', 'j_cto', 'ora'), [['ora', 'j_cto'], without('ora', 'j_cto')]);
    assert.deepEqual(chosen('nonsense', 'castle'), [['castle'], without('castle')]);
  });

  it('are J-CTO and PROGRESS-CTO where it names none that is known', () => {
    const usual = [['j_cto', 'progress_cto'], without('j_cto', 'progress_cto')];
    assert.deepEqual(chosen(), usual);
    assert.deepEqual(chosen('nonsense'), usual);
  });
});

describe('a number of points without a group', () => {
  it('is an error of the declaration, which is named', () => {
    assert.throws(() => groupOf(scoreCalled('j_cto'), 6), {
      name: 'RangeError',
      message: 'J-CTO declares no group for 6',
    });
  });
});
