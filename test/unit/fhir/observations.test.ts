/** What the Observations of a bundle say: all of an example, and values of which not all is known. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { bundleOf, linesOf, noteWith, observed, resourcesOf } from '../../support/bundles.ts';

// As examples/01-circumflex.cto.yaml has it key by key, and as the pages of the scores count it.
const CIRCUMFLEX = `patient
  patient_prior_cabg false
  patient_lvef_percent 48 %
  patient_egfr_ml_min 74 mL/min
patient_age_years 67 a
indication
  indication_symptoms indication_symptoms:angina
  indication_angina_ccs 3
  indication_ischaemia true
  indication_viability true
  indication_goals indication_goals:symptom_relief
  indication_goals indication_goals:quality_of_life
  indication_heart_team true
consent
  consent_obtained true
  consent_discussed consent_discussed:benefits
  consent_discussed consent_discussed:risks
  consent_discussed consent_discussed:alternatives
  consent_discussed consent_discussed:chance_of_success
procedure
  procedure_dual_injection true
procedure_contrast_ml 120 mL
procedure_air_kerma_gy 2.1 Gy
lesions
  vessel vessel:LCx
  segment segment:proximal
  occlusion_months 8 mo
  timi_before 0
  length_mm 25 mm
  stump stump:blunt
  cap_ambiguity true
  calcification calcification:mild
  bend_degrees 30 deg
  tortuosity tortuosity:moderate
  prior_attempt prior_attempt:none
  interventional_collaterals false
  rentrop 1
crossing
  crossing_strategies crossing_strategies:awe
  crossing_strategies crossing_strategies:adr
  crossing_successful crossing_successful:adr
  crossing_minutes 52 min
outcome
  outcome_timi_flow 3
  outcome_residual_stenosis_percent 10 %
j_cto 3 {points}
  j_cto.blunt_stump true
  j_cto.length true
  j_cto.calcification true
  j_cto.bending false
  j_cto.retry false
  j_cto.predicted 10 %
progress_cto 4 {points}
  progress_cto.cap_ambiguity true
  progress_cto.tortuosity true
  progress_cto.circumflex true
  progress_cto.no_interventional_collaterals true
  progress_cto.predicted.disputed <4.3 %
castle 2 {points}
  castle.cabg false
  castle.age false
  castle.stump true
  castle.tortuosity false
  castle.length true
  castle.calcification false
w_cto 6.5 {points}
  w_cto.stump true
  w_cto.length true
  w_cto.calcification true
  w_cto.tortuosity true
  w_cto.rentrop true
  w_cto.predicted 42.5 %
ora 2 {points}
  ora.ostial false
  ora.rentrop true
  ora.age false
ct_rector 1 {points} to 3 {points}
  ct_rector.multiple_occlusions unknown
  ct_rector.stump true
  ct_rector.calcification false
  ct_rector.bending unknown
  ct_rector.duration false
  ct_rector.retry false
  ct_rector.predicted_at_min 88 %
  ct_rector.predicted_at_max 22 %
b_cto 4 {points}
  b_cto.age_60 true
  b_cto.age_75 false
  b_cto.female false
  b_cto.rca false
  b_cto.stump true
  b_cto.bending false
  b_cto.length true
  b_cto.predicted 79.1 %
jr_cto not-applicable
progress_mace 3 {points}
  progress_mace.age true
  progress_mace.female false
  progress_mace.calcification false
  progress_mace.stump true
  progress_mace.adr true
  progress_mace.retrograde false
  progress_mace.predicted 1.1 % to 2 %
progress_mortality 2 {points}
  progress_mortality.age true
  progress_mortality.lvef false
  progress_mortality.calcification false
  progress_mortality.adr true
  progress_mortality.retrograde false
  progress_mortality.predicted 0.1 % to 0.5 %
progress_pericardiocentesis 2 {points}
  progress_pericardiocentesis.age true
  progress_pericardiocentesis.female false
  progress_pericardiocentesis.calcification false
  progress_pericardiocentesis.adr true
  progress_pericardiocentesis.retrograde false
  progress_pericardiocentesis.predicted 0.4 % to 1.6 %
progress_perforation 3 {points}
  progress_perforation.age true
  progress_perforation.calcification false
  progress_perforation.stump true
  progress_perforation.adr true
  progress_perforation.retrograde false
progress_complications_2016 5 {points}
  progress_complications_2016.age true
  progress_complications_2016.length true
  progress_complications_2016.retrograde false
technical_success true
  residual_stenosis_limit_percent 50 %
in_hospital_mace false
procedural_success true
complications
  complications_kind complications_kind:none`;

describe('the Observations of a bundle', () => {
  it('tell all that is recorded and computed', () => {
    assert.deepEqual(
      observed(bundleOf(readFileSync('examples/01-circumflex.cto.yaml', 'utf8'))),
      CIRCUMFLEX.split('\n'),
    );
  });

  it('have both ends of a range of grades, and times of day', () => {
    assert.deepEqual(linesOf(noteWith('', 'indication: {angina_ccs: 3-4, nyha: unknown}\n'), 'indication'), [
      'indication',
      '  indication_angina_ccs 3 to 4',
      '  indication_nyha unknown',
    ]);
    assert.deepEqual(linesOf(noteWith('', 'procedure: {start_time: 09:30}\n'), 'procedure'), [
      'procedure',
      '  procedure_start_time "09:30:00"',
    ]);
  });

  it('never take unknown for absent, nor what is not recorded for unknown', () => {
    const text = noteWith(
      'calcification: unknown\nin_stent: unknown\nlength_mm: unknown\nrentrop: unknown\nstump: blunt\n',
    );
    assert.deepEqual(linesOf(text, 'lesions').slice(2), [
      '  length_mm unknown',
      '  stump stump:blunt',
      '  calcification unknown',
      '  rentrop unknown',
      '  in_stent unknown',
    ]);
    assert.deepEqual(linesOf(text, 'j_cto'), [
      'j_cto 1 {points} to 5 {points}',
      '  j_cto.blunt_stump true',
      '  j_cto.length unknown',
      '  j_cto.calcification unknown',
      '  j_cto.bending unknown',
      '  j_cto.retry unknown',
      '  j_cto.predicted_at_min 67 %',
      '  j_cto.predicted_at_max 10 %',
    ]);
  });

  it('have a number with its unit, as the note has it and as UCUM has it', () => {
    const text = noteWith('length_mm: 25\n', 'procedure: {dap_gy_cm2: 140.5}\n');
    const observations = resourcesOf(bundleOf(text), 'Observation');
    const quantities = observations.flatMap(({ valueQuantity, component = [] }) =>
      [valueQuantity, ...component.map((one) => one.valueQuantity)].filter((one) => one !== undefined),
    );
    const system = 'http://unitsofmeasure.org';
    for (const expected of [
      { value: 25, unit: 'mm', system, code: 'mm' },
      { value: 140.5, unit: 'Gy\u00b7cm\u00b2', system, code: 'Gy.cm2' },
    ])
      assert.deepEqual(
        quantities.filter(({ value }) => value === expected.value),
        [expected],
      );
  });

  it('have a number as it was seen', () => {
    for (const [written, said] of [
      ['20', '20 mm'],
      ['under 20', '<20 mm'],
      ['over 20', '>20 mm'],
      ['20-25', '20 mm to 25 mm'],
      ['about 20', 'about 20 mm'],
      ['unknown', 'unknown'],
    ])
      assert.deepEqual(linesOf(noteWith(`length_mm: ${written}\n`), 'lesions').slice(2), [
        `  length_mm ${said}`,
      ]);
  });
});
