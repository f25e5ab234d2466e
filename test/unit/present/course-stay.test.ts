/** Vital signs, the stay after a procedure and grades that are ranges, in the words of a record. */
import assert from 'node:assert/strict';
import { courseLines } from '../../../src/present/course.ts';
import type { Course } from '../../../src/score/engine/assess.ts';
import { judgeInHospital } from '../../../src/score/evidence/mace.ts';

const lines = (facts: Partial<Course>) =>
  courseLines(
    { lesion: {}, complications: undefined, followUp: undefined, ...facts },
    judgeInHospital(facts.complications, null),
  );

describe('the course around a procedure', () => {
  it('begins with who the patient is', () => {
    const patient = {
      functional_status: 'independent',
      functional_capacity: 'excellent',
      frailty: 'unknown',
      comorbidity: 'no',
      risk_factors: 'yes',
    } as const;
    assert.deepEqual(lines({ patient }), [
      'Functional status: independent in daily living.',
      'Functional capacity: excellent.',
      'Other disease: no.',
      'Cardiovascular risk factors: yes.',
    ]);
  });

  it('says of an earlier procedure how it went and what came of its complications', () => {
    const history = [
      {
        kind: 'pci',
        complications: ['tip of the microcatheter broken off'],
        result: 'failed',
        staged: 'yes',
        timi_after: 3,
        flow_grade: 'good',
        haemodynamics: 'stable',
        left_in_place: 'yes',
      } as const,
    ];
    assert.deepEqual(
      lines({
        patient: { history: history.map((one) => ({ ...one, complications: [...one.complications] })) },
      }),
      [
        'History: PCI, complications: tip of the microcatheter broken off, failed, staged, TIMI 3 after, flow after: good, haemodynamics stable, left in place.',
      ],
    );
  });

  it('takes bounds for how long therapy is to go on, and when a visit was', () => {
    assert.deepEqual(
      lines({
        discharge: { antiplatelet_months: '6-12' },
        followUp: [
          { months: 'about 6', alive: 'yes' },
          { months: 'unknown', alive: 'no' },
        ],
      }),
      [
        'Discharge: dual antiplatelet therapy for 6–12 months.',
        'Follow-up: after about 6 months: alive; died.',
      ],
    );
  });

  it('has the times of day and vital signs, each with what it is', () => {
    const procedure = {
      hospital: 'H-1',
      start_time: '09:30',
      end_time: '14:00',
      vital_signs: [
        { when: 'lowest', systolic_mmhg: 'under 70', rhythm: 'paced' },
        { when: 'end', heart_rate_bpm: 90, systolic_mmhg: 110, mean_mmhg: 'unknown' },
      ],
    } as const;
    assert.deepEqual(lines({ procedure: { ...procedure, vital_signs: [...procedure.vital_signs] } }), [
      'Start: 09:30.',
      'End: 14:00.',
      'Vital signs: lowest, systolic under 70 mmHg, paced rhythm; at the end, heart rate 90 bpm, systolic 110 mmHg.',
    ]);
  });

  it('says when a complication was, how large, what was measured and what was done', () => {
    const told = (details: object) =>
      lines({ complications: [{ kind: 'haematoma', ...details }] })[0]?.replace(/^Complications: /, '');
    assert.equal(
      told({
        when: 'procedure',
        minutes_after: 7,
        after: 'withdrawal of the microcatheter',
        volume_ml: 'about 350',
        size_mm: 37,
        blood_loss_ml: 800,
        haemoglobin_drop_g_dl: 3.2,
        barc: '3b',
        vital_signs: [{ when: 'lowest', systolic_mmhg: 70 }],
        treatment: ['surgery'],
        grafts: [{ to: 'LAD', conduit: 'lima' }],
        transferred_to: 'intensive_care_unit',
      }),
      'haematoma (7 min after withdrawal of the microcatheter, about 350 mL, 37 mm, blood loss 800 mL, haemoglobin down by 3.2 g/dL, BARC type 3b), vital signs: lowest, systolic 70 mmHg, treated with surgery, grafts: left internal mammary artery to LAD, transferred to the intensive care unit.',
    );
    assert.equal(told({ minutes_after: 3 }), 'haematoma (3 min later).');
    assert.equal(told({ after: 'stenting' }), 'haematoma (after stenting).');
    assert.equal(told({ when: 'after_procedure' }), 'haematoma (after the procedure).');
    assert.equal(
      told({ when: 'hospital', hours_after: 2 }),
      'haematoma (in hospital, 2 h after the procedure).',
    );
    assert.equal(told({ when: 'procedure', hours_after: 0.12 }), 'haematoma (7 min later).');
    assert.equal(told({ treatment: ['observation'] }), 'haematoma, treated with observation.');
  });

  it('tells what was done or planned later, and what a test measured', () => {
    const grafts = [{ to: 'LAD', conduit: 'lima' } as const, { to: 'OM', conduit: 'vein' } as const];
    const discharge: Course['discharge'] = {
      procedures: [{ kind: 'cabg', status: 'planned', days_after: 'about 40', grafts, detail: 'off-pump' }],
      tests: [{ test: 'laboratory', measure: 'troponin', value: 'over 5', unit: 'ng/mL' }],
    };
    const test = {
      test: 'cmr',
      walls: ['inferior', 'apical'],
      viable: 'no',
      transmurality_percent: 75,
    } as const;
    const followUp: Course['followUp'] = [
      {
        months: 6,
        symptom_change: 'resolved',
        events: ['none'],
        dual_antiplatelet: 'no',
        procedures: [{ kind: 'angiography', status: 'done', vessel: 'RCA', finding: 'stent patent' }],
        tests: [{ ...test, walls: [...test.walls] }, { measure: 'ffr' }, { value: 3, unit: 'mg/dL' }],
      },
    ];
    assert.deepEqual(lines({ discharge, followUp }), [
      'Tests before discharge: laboratory test, troponin over 5 ng/mL.',
      'Discharge: later procedures: CABG, planned, about 40 days after, left internal mammary artery to LAD; saphenous vein to an obtuse marginal branch, off-pump.',
      'Follow-up: after 6 months: symptoms gone, no event, coronary angiography, done, RCA (stent patent), cardiac MRI, inferior wall, apex, no viability, transmurality of scar 75 %, FFR, 3 mg/dL, no dual antiplatelet therapy.',
    ]);
  });

  it('ends with where the patient was taken, and for how long', () => {
    const discharge: Course['discharge'] = {
      transferred_to: ['intensive_care_unit', 'ward', 'home'],
      intensive_care_days: '2-3',
      coronary_care_days: 'unknown',
      ward_days: 4,
    };
    assert.deepEqual(lines({ discharge }), [
      'Discharge: transferred to the intensive care unit, the ward, home, 2–3 days in intensive care, 4 days on the ward.',
    ]);
  });

  it('gives a range of grades as a range, and one that is not known as nothing', () => {
    const told = (grades: object) => lines({ indication: grades, followUp: [{ days: 30, ...grades }] });
    assert.deepEqual(told({ angina_ccs: '3-4', nyha: '2-3' }), [
      'NYHA class: II–III.',
      'Follow-up: after 30 days: CCS 3–4, NYHA II–III.',
    ]);
    assert.deepEqual(told({ angina_ccs: 'unknown', nyha: 'unknown' }), ['Follow-up: after 30 days.']);
    assert.deepEqual(told({ angina_ccs: 0, nyha: 1 }), [
      'NYHA class: I.',
      'Follow-up: after 30 days: CCS 0, NYHA I.',
    ]);
  });
});
