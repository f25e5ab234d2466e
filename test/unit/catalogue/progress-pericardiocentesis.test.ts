/** PROGRESS-CTO pericardiocentesis, 2022, for patients without earlier bypass surgery. */
import assert from 'node:assert/strict';
import { everything, jsonOf, nothing, scoreOf } from './sheet.ts';
import { table } from './tables/progress_pericardiocentesis.ts';

const ID = 'progress_pericardiocentesis';
describe('PROGRESS-CTO pericardiocentesis', () => {
  for (const cabg of ['yes', true]) {
    it(`does not apply after bypass surgery (${cabg}): neither points nor a figure`, () => {
      for (const answers of [{}, nothing(table), everything(table)]) {
        const json = jsonOf(ID, { ...answers, 'patient.prior_cabg': cabg });
        const { applicable, points, min, max, complete, outcome, group, items, missing } = json;
        assert.deepEqual([applicable, complete], [false, false]);
        assert.deepEqual([points, min, max, outcome, group], [null, null, null, null, null]);
        assert.deepEqual([items, missing, json.outcomes], [[], [], undefined]);
        assert.doesNotMatch(JSON.stringify(json), /percent/);
        assert.equal(scoreOf(ID, { ...answers, 'patient.prior_cabg': cabg }).applicability?.applies, false);
      }
    });
  }

  for (const cabg of ['no', false]) {
    it(`applies without bypass surgery (${cabg})`, () => {
      const json = jsonOf(ID, { ...everything(table), 'patient.prior_cabg': cabg });
      assert.deepEqual([json.applicable, json.points, json.outcome?.percent], [true, 5, 8.74]);
    });
  }

  for (const cabg of ['unknown', undefined]) {
    it(`may or may not apply where bypass surgery is ${cabg ?? 'not recorded'}`, () => {
      const json = jsonOf(ID, { ...nothing(table), 'patient.prior_cabg': cabg });
      assert.deepEqual([json.applicable, json.points], [null, 0]);
    });
  }

  it('is the only score that asks whether it applies', () => {
    for (const id of ['castle', 'progress_mace', 'progress_mortality', 'progress_perforation', 'ora']) {
      assert.equal(scoreOf(id, { 'patient.prior_cabg': 'yes' }).applicability, null, id);
      assert.equal(Object.hasOwn(jsonOf(id, { 'patient.prior_cabg': 'yes' }), 'applicable'), false, id);
    }
  });
});
