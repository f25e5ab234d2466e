/** PROGRESS-CTO pericardiocentesis, 2022, for patients without earlier bypass surgery. */
import assert from 'node:assert/strict';
import { age65, calcified, female, strategy } from './questions.ts';
import { everything, jsonOf, nothing, type Sheet, scoreOf, sheetTests } from './sheet.ts';

const ID = 'progress_pericardiocentesis';
const SHEET: Sheet = {
  id: ID,
  questions: [age65, female(1), calcified, strategy(1, 2)],
  totals: [
    [0, null, '0.18'],
    [1, null, '0.4-1.6'],
    [2, null, '0.4-1.6'],
    [3, null, null],
    [4, null, null],
    [5, null, '8.74'],
  ],
};

describe('PROGRESS-CTO pericardiocentesis', () => {
  sheetTests(SHEET);

  for (const cabg of ['yes', true]) {
    it(`does not apply after bypass surgery (${cabg}): neither points nor a figure`, () => {
      for (const answers of [{}, nothing(SHEET), everything(SHEET)]) {
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
      const json = jsonOf(ID, { ...everything(SHEET), 'patient.prior_cabg': cabg });
      assert.deepEqual([json.applicable, json.points, json.outcome?.percent], [true, 5, 8.74]);
    });
  }

  for (const cabg of ['unknown', undefined]) {
    it(`may or may not apply where bypass surgery is ${cabg ?? 'not recorded'}`, () => {
      const json = jsonOf(ID, { ...nothing(SHEET), 'patient.prior_cabg': cabg });
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
