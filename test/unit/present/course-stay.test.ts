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

  it('ends with where the patient was taken, and for how long', () => {
    const discharge: Course['discharge'] = {
      transferred_to: ['intensive_care_unit', 'ward', 'home'],
      intensive_care_days: '2-3',
      coronary_care_days: 'unknown',
      ward_days: 4,
    };
    assert.deepEqual(lines({ discharge }), [
      'Discharge: transferred to the intensive care unit, the ward, home, 2-3 days in intensive care, 4 days on the ward.',
    ]);
  });

  it('gives a range of grades as a range, and one that is not known as nothing', () => {
    const told = (grades: object) => lines({ indication: grades, followUp: [{ days: 30, ...grades }] });
    assert.deepEqual(told({ angina_ccs: '3-4', nyha: '2-3' }), [
      'NYHA class: II–III.',
      'Follow-up: 30 days: CCS 3–4, NYHA II–III.',
    ]);
    assert.deepEqual(told({ angina_ccs: 'unknown', nyha: 'unknown' }), ['Follow-up: 30 days.']);
    assert.deepEqual(told({ angina_ccs: 0, nyha: 1 }), [
      'NYHA class: I.',
      'Follow-up: 30 days: CCS 0, NYHA I.',
    ]);
  });
});
