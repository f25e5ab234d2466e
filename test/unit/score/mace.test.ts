/** In-hospital MACE and procedural success: the evidence addendum's definition as a table, made by hand. */
import assert from 'node:assert/strict';
import type { Complication, Discharge, FollowUpVisit, LaterProcedure } from '../../../src/generated/note.ts';
import { assessmentJson } from '../../../src/present/score-json.ts';
import { assess } from '../../../src/score/engine/assess.ts';
import { hospitalEvents } from '../../../src/score/engine/observed.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { judgeSuccess } from '../../../src/score/evidence/definitions.ts';
import { inHospitalMace, judgeInHospital, proceduralSuccess } from '../../../src/score/evidence/mace.ts';
import { document, service } from '../../support/notes.ts';

type Row = [complications: Complication[] | undefined, mace: boolean | null | undefined];

const ROWS: Row[] = [
  [undefined, undefined],
  [[], undefined],
  [['none'], false],
  // Death, myocardial infarction, urgent repeat target-vessel revascularisation, stroke.
  [['death'], true],
  [['mi'], true],
  [['urgent_revascularisation'], true],
  [['stroke'], true],
  [['vascular', { kind: 'mi', when: 'hospital' }], true],
  [[{ kind: 'death', when: 'later' }], false],
  // Tamponade that needs pericardiocentesis or surgery.
  [['pericardiocentesis'], true],
  [['tamponade'], null],
  [['tamponade', 'pericardiocentesis'], true],
  [[{ kind: 'tamponade', treatment: ['pericardiocentesis'] }], true],
  [[{ kind: 'tamponade', treatment: ['surgery'] }], true],
  [[{ kind: 'tamponade', treatment: ['reversal'] }], false],
  [[{ kind: 'tamponade', treatment: [] }], null],
  [[{ kind: 'perforation', ellis: 3, treatment: ['balloon', 'pericardiocentesis'] }], true],
  [[{ kind: 'perforation', treatment: ['surgery'] }], null],
  [[{ kind: 'perforation', treatment: ['coils'] }], false],
  // Surgery at the heart may have been an urgent revascularisation.
  [[{ kind: 'dissection', treatment: ['surgery'] }], null],
  [[{ kind: 'stent_thrombosis', treatment: ['stent', 'surgery'] }], null],
  [[{ kind: 'aortic_dissection', treatment: ['surgery'] }, 'stroke'], true],
  [[{ kind: 'aortic_dissection', treatment: ['surgery'], when: 'later' }], false],
  [[{ kind: 'vascular', treatment: ['surgery'] }], false],
  [[{ kind: 'bleeding', treatment: ['surgery'] }], false],
  // Nobody knows whether it was in hospital.
  [[{ kind: 'mi', when: 'after_procedure' }], null],
  [[{ kind: 'haematoma', when: 'after_procedure' }], false],
  [[{ kind: 'tamponade', treatment: ['pericardiocentesis'], when: 'after_procedure' }], null],
  [[{ kind: 'mi', when: 'after_procedure' }, 'stroke'], true],
  [[{ kind: 'tamponade', treatment: ['observation'] }], false],
  [[{ kind: 'device_damage', device: 'wire' }], false],
  // None of these is an event, nor likely to be one by another name: what is not listed did not happen.
  [['perforation', 'vascular', 'bleeding', 'contrast_nephropathy', 'radiation_injury'], false],
  [['donor_vessel_injury', 'aortic_dissection', 'haematoma', 'dissection', 'thrombus', 'spasm'], false],
  [['device_loss', 'device_entrapment', 'arrhythmia', 'hypotension', 'pericardial_effusion'], false],
  [['allergic_reaction', 'fistula', 'other'], false],
  [[{ kind: 'perforation', vessel: 'LM', also_in: ['LAD', 'LCx'], treatment: ['fenestration'] }], false],
  // Infarction, or stroke, is not excluded.
  ...(['ischaemia', 'no_reflow', 'vessel_closure', 'side_branch_loss', 'stent_thrombosis'] as const).map(
    (kind): Row => [[kind], null],
  ),
  [['shock'], null],
  [['cardiac_arrest'], null],
  [['air_embolism'], null],
  [['ischaemia', 'stroke'], true],
  [[{ kind: 'ischaemia', when: 'later' }], false],
  [[{ kind: 'haematoma', symptoms: ['angina'], found_by: ['symptoms'] }], null],
  [[{ kind: 'haematoma', found_by: ['ecg', 'echo'] }], null],
  [[{ kind: 'arrhythmia', found_by: ['ecg'] }], false],
  [[{ kind: 'dissection', nhlbi: 'F' }], null],
  [[{ kind: 'dissection', nhlbi: 'C' }], false],
  [[{ kind: 'thrombus', timi_after: 2 }], null],
  [[{ kind: 'thrombus', timi_after: 3 }], false],
  [[{ kind: 'donor_vessel_injury', haemodynamic_compromise: 'yes', treatment: ['stent'] }], null],
  [[{ kind: 'bleeding', haemodynamic_compromise: 'yes' }], false],
  // A death, whatever of.
  [[{ kind: 'bleeding', status: 'fatal' }], true],
  [[{ kind: 'bleeding', status: 'resolved' }], false],
  // Drained blood may have been a tamponade; so may a perforation that impaired the circulation.
  [[{ kind: 'tamponade', drained_ml: 300 }], true],
  [[{ kind: 'pericardial_effusion', drained_ml: 250 }], null],
  [[{ kind: 'perforation', haemodynamic_compromise: 'yes' }], null],
  [[{ kind: 'perforation', haemodynamic_compromise: 'yes', treatment: ['coils'] }], false],
  // A treatment of which only the result is recorded.
  [[{ kind: 'haematoma', treatment_result: 'successful' }], null],
  [[{ kind: 'vascular', treatment_result: 'successful' }], false],
  // A coronary artery that was treated again before discharge may be an urgent repeat revascularisation.
  [[{ kind: 'dissection', when: 'hospital', treatment: ['stent'] }], null],
  [[{ kind: 'dissection', when: 'after_procedure', treatment: ['stent'] }], null],
  [[{ kind: 'dissection', when: 'procedure', treatment: ['stent'] }], false],
  ...(['balloon', 'stent', 'covered_stent', 'aspiration'] as const).map(
    (again): Row => [[{ kind: 'perforation', when: 'hospital', treatment: [again] }], null],
  ),
  [[{ kind: 'perforation', when: 'hospital', treatment: ['coils'] }], false],
  [[{ kind: 'vascular', when: 'hospital', treatment: ['covered_stent'] }], false],
];

describe('in-hospital MACE', () => {
  for (const [complications, mace] of ROWS) {
    it(`is ${mace} with ${JSON.stringify(complications)}`, () => {
      assert.equal(inHospitalMace(complications), mace);
    });
  }
});

// What was done in the same stay may have been an urgent revascularisation of the target vessel.
const SAME_STAY: [procedure: LaterProcedure, mace: boolean | null][] = [
  [{ kind: 'cabg', status: 'done' }, null],
  [{ kind: 'cabg' }, null],
  [{ kind: 'pci', status: 'unknown', urgency: 'urgent' }, null],
  [{}, null],
  [{ kind: 'cabg', status: 'planned' }, false],
  [{ kind: 'cabg', status: 'declined' }, false],
  [{ kind: 'pci', status: 'done', urgency: 'elective' }, false],
  [{ kind: 'angiography', status: 'done' }, false],
  [{ kind: 'other', status: 'done' }, false],
];

describe('a procedure in the same stay', () => {
  for (const [procedure, mace] of SAME_STAY)
    it(`makes MACE ${mace}: ${JSON.stringify(procedure)}`, () => {
      const stay = { procedures: [procedure] };
      assert.equal(inHospitalMace(['none'], stay), mace);
      assert.equal(inHospitalMace(['death'], stay), true);
      assert.equal(inHospitalMace(undefined, stay), undefined);
    });

  it('leaves open in a summary whether there was MACE', () => {
    const verdict = judgeSuccess({ timi_flow: 3, residual_stenosis_percent: 0 }, 50);
    assert.deepEqual(judgeInHospital(['none'], verdict, { procedures: [{ kind: 'cabg' }] }), {
      mace: null,
      proceduralSuccess: null,
    });
  });
});

/** Lone complications, what was ruled out before discharge, and what follows. */
const RULED_OUT: [Complication, NonNullable<Discharge['ruled_out']>, boolean | null][] = [
  ['ischaemia', ['mi'], false],
  ['ischaemia', ['stroke'], null],
  ['air_embolism', ['mi'], null],
  ['air_embolism', ['mi', 'stroke'], false],
  ['stent_thrombosis', ['mi'], null],
  [{ kind: 'stent_thrombosis', when: 'procedure', treatment: ['balloon'] }, ['mi'], false],
  [{ kind: 'haematoma', symptoms: ['angina'] }, ['mi'], false],
  [{ kind: 'dissection', treatment: ['surgery'] }, ['mi'], null],
];

describe('what was ruled out before discharge', () => {
  for (const [complication, ruledOut, mace] of RULED_OUT) {
    it(`makes it ${mace}: ${JSON.stringify(complication)}, no ${ruledOut}`, () => {
      assert.equal(inHospitalMace([complication], { ruled_out: ruledOut }), mace);
    });
  }
});

/** Visits, days in hospital, and in-hospital MACE of a procedure without a listed complication. */
const VISITS: [visit: FollowUpVisit, days: number | undefined, mace: boolean | null][] = [
  [{ days: 3, alive: 'no' }, 5, null],
  [{ days: 5, alive: 'no' }, 5, null],
  [{ days: 6, alive: 'no' }, 5, false],
  [{ days: 0, alive: 'no' }, undefined, null],
  [{ days: 1, alive: 'no' }, undefined, false],
  [{ alive: 'no' }, 5, false],
  [{ days: 2, alive: 'yes', events: ['none'] }, 5, false],
  [{ days: 2, events: ['mi'] }, 5, null],
  [{ days: 2, events: ['stroke', 'bleeding'] }, 5, null],
  [{ days: 2, events: ['target_vessel_revascularisation'] }, 5, null],
  [{ days: 2, events: ['bleeding', 'hospitalisation'] }, 5, false],
];

describe('an event that only a visit before discharge tells', () => {
  for (const [visit, days, mace] of VISITS)
    it(`makes it ${mace}: ${JSON.stringify(visit)} of ${days} days in hospital`, () => {
      const stay = days === undefined ? {} : { hospital_days: days };
      assert.equal(inHospitalMace(['none'], stay, [visit]), mace);
      assert.equal(inHospitalMace(['stroke'], stay, [visit]), true);
      const facts = { lesion: {}, patient: {}, complications: ['none' as const], discharge: stay };
      const seen = assess({ ...facts, followUp: [visit] }, defaultSettings);
      assert.equal(seen.inHospital?.mace, mace);
      const died = visit.alive === 'no' && mace === null;
      assert.equal(hospitalEvents.death(seen), died ? null : false);
    });
});

/** What cannot be read is unknown, never absent. */
const UNREADABLE = [
  '[{kind: strok, vessel: RCA}, vascular]',
  '[{vessel: RCA}, vascular]',
  '[deathh, vascular]',
  '[{kind: death, when: latr}]',
];

describe('in-hospital MACE where a complication cannot be read', () => {
  for (const complications of UNREADABLE) {
    it(`cannot be told: ${complications}`, () => {
      const outcome = '    outcome: { timi_flow: 3, residual_stenosis_percent: 0 }\n';
      const text = `cto_note: 1\nlesions:\n  - id: A\n    vessel: RCA\n${outcome}complications: ${complications}\n`;
      const { notes, settings } = service().analysis(document(text));
      const [lesion] = notes.flatMap(({ lesions }) => lesions);
      assert.ok(lesion);
      const json = assessmentJson(lesion.assessment, settings);
      assert.deepEqual([json.in_hospital_mace, json.procedural_success], [null, null]);
    });
  }
});

describe('procedural success', () => {
  const success = judgeSuccess({ timi_flow: 3, residual_stenosis_percent: 10 }, 50);
  const failure = judgeSuccess({ timi_flow: 1 }, 50);
  const operator = judgeSuccess({ technical_success: 'yes' }, 50);
  for (const [verdict, mace, said] of [
    [success, false, true],
    [success, true, false],
    [success, null, null],
    [success, undefined, null],
    [failure, false, false],
    [failure, null, false],
    // What nothing has checked does not decide; an event does.
    [operator, false, null],
    [operator, true, false],
    [null, false, null],
  ] as const) {
    it(`is ${said} with technical success ${verdict?.success ?? null} and MACE ${mace}`, () => {
      assert.equal(proceduralSuccess(verdict, mace), said);
    });
  }
});
