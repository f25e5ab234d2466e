import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dataDictionary } from '../../../../src/registry/redcap/data-dictionary.ts';
import { instruments } from '../../../../src/registry/redcap/instruments.ts';
import { dictionaryProblems } from '../../../support/redcap.ts';

const text = dataDictionary();
const lines = text.split('\r\n');
const line = (name: string) => lines.find((one) => one.startsWith(`${name},`));

describe('the data dictionary for REDCap', () => {
  it('keeps the rules of REDCap: 18 columns, names, codes, validations', () => {
    assert.deepEqual(dictionaryProblems(text), []);
    assert.ok(lines.length > 250);
  });

  it('is told to break them where it does', () => {
    const broken = [
      text.replace('record_id,', 'Record,'),
      text.replace('\r\nvessel,', '\r\nvessel_that_is_longer_than_26,'),
      text.replace('\r\nvessel,', '\r\nsegment,'),
      text.replace('Field Note,', ''),
      text.replace('yes, Yes | no, No', 'yes, Yes | yes, No'),
      text.replace('cto-note: patient.sex', 'cto-note: @HIDDEN'),
      text.replace('date_ymd', 'date'),
    ];
    for (const one of broken) assert.notDeepEqual(dictionaryProblems(one), []);
  });

  it('has fields as REDCap expects them', () => {
    assert.equal(line('record_id'), 'record_id,note,,text,Record,,The name of the note.,,,,y,,,,,,,');
    assert.match(
      line('patient_sex') ?? '',
      /^patient_sex,patient,,radio,Sex,"female, Female \| male, Male \| other, .*unknown, Unknown",/,
    );
    assert.match(
      line('length_mm') ?? '',
      /^length_mm,lesion,,text,.*\(mm\),,.*,number,0,200,,,,,,,,cto-note: length_mm$/,
    );
    assert.match(line('length_mm_seen') ?? '', /,text,.*,,,,,,,,,,,cto-note: length_mm$/);
    assert.match(line('patient_age_years_seen') ?? '', /,radio,.*,"unknown, Unknown",/);
    assert.match(line('procedure_date') ?? '', /,text,.*,date_ymd,,,y,/);
    assert.match(line('indication_symptoms') ?? '', /,checkbox,.*"angina, .* \| none, /);
    assert.match(line('timi_before') ?? '', /"0, 0: No flow beyond the occlusion \| 1, 1: /);
    assert.match(line('stent_lesion') ?? '', /^stent_lesion,stent,,text,Of which lesion,.*,integer,1,/);
    assert.match(line('j_cto_points') ?? '', /^j_cto_points,lesion,,text,J-CTO: points,,.*,number,/);
  });

  it('has an instrument for each section and each list of entries', () => {
    assert.deepEqual(
      instruments.map(
        ({ name, repeats, owner }) => `${name}${repeats ? ` of ${owner?.name ?? 'note'}` : ''}`,
      ),
      [
        'note',
        'patient',
        'indication',
        'consent',
        'procedure',
        'discharge',
        'lesion of note',
        'graft of note',
        'history of note',
        'test of note',
        'other_lesion of note',
        'procedure_test of note',
        'vital_sign of note',
        'complication of note',
        'follow_up of note',
        'discharge_test of note',
        'discharge_procedure of note',
        'attempt of lesion',
        'collateral of lesion',
        'stent of lesion',
        'earlier_attempt of lesion',
        'device of lesion',
        'side_branch of lesion',
        'history_stent of history',
        'other_lesion_stent of other_lesion',
        'complication_stent of complication',
        'complication_vital_sign of complication',
        'complication_graft of complication',
        'follow_up_test of follow_up',
        'follow_up_procedure of follow_up',
        'discharge_procedure_graft of discharge_procedure',
        'follow_up_procedure_graft of follow_up_procedure',
      ],
    );
  });

  it('has the instruments that docs/registry.md names for who sets up a project', () => {
    const rows = readFileSync('docs/registry.md', 'utf8').matchAll(/^\| (`\w+`[^|]*) \| (yes|no) \|/gm);
    const named = [...rows].flatMap(([, names = '', repeats]) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name]) => `${name}: ${repeats}`),
    );
    const made = instruments.map(({ name, repeats }) => `${name}: ${repeats ? 'yes' : 'no'}`);
    assert.deepEqual(named.sort(), made.sort());
  });

  it('has shortened names for no more than these: a project that is in use keeps its names', () => {
    const shortened = instruments
      .flatMap(({ fields }) => fields)
      .filter(({ name, fullName, holds }) => name !== fullName && holds.what === 'key')
      .map(({ name, fullName }) => `${fullName} ${name}`);
    assert.deepEqual(shortened, [
      'patient_peripheral_artery_disease patient_pad',
      'patient_functional_capacity patient_capacity',
      'patient_atrial_fibrillation patient_af',
      'indication_symptom_months indication_symptom_mo',
      'indication_symptom_duration indication_symptom_dur',
      'indication_heart_team_advice indication_ht_advice',
      'indication_medical_therapy_months indication_omt_months',
      'indication_symptom_severity indication_severity',
      'procedure_duration_min procedure_dur_min',
      'procedure_act_target_seconds procedure_act_target_sec',
      'procedure_diagnostic_catheters procedure_diag_catheters',
      'procedure_antiplatelet_doses procedure_dapt_doses',
      'discharge_antiplatelet_months discharge_dapt_months',
      'discharge_dual_antiplatelet discharge_dapt',
      'discharge_antiplatelet_doses discharge_dapt_doses',
      'discharge_coronary_care_days discharge_ccu_days',
      'discharge_intensive_care_days discharge_icu_days',
      'outcome_residual_stenosis_percent outcome_residual_pct',
      'outcome_residual_dissection outcome_dissection',
      'minimal_lumen_area_mm2 mla_mm2',
      'minimal_stent_area_mm2 msa_mm2',
      'test_ischaemic_burden_percent test_burden_pct',
      'test_transmurality_percent test_transm_pct',
      'other_lesion_stenosis_percent other_stenosis_pct',
      'other_lesion_bifurcation_technique other_bifurcation_tech',
      'other_lesion_length_mm other_length_mm',
      'other_lesion_residual_stenosis_percent other_residual_pct',
      'other_lesion_resting_index other_resting_index',
      'procedure_test_ischaemic_burden_percent proc_test_burden_pct',
      'procedure_test_transmurality_percent proc_test_transm_pct',
      'procedure_test_lvef_percent proc_test_lvef_pct',
      'vital_sign_heart_rate_bpm vital_heart_rate_bpm',
      'vital_sign_systolic_mmhg vital_systolic_mmhg',
      'vital_sign_diastolic_mmhg vital_diastolic_mmhg',
      'vital_sign_oxygen_saturation_percent vital_spo2_pct',
      'complication_haemodynamic_compromise compl_haemodyn',
      'complication_treatment_result compl_treatment_result',
      'complication_bifurcation_technique compl_bifurcation_tech',
      'complication_hours_after compl_hours_after',
      'complication_minutes_after compl_minutes_after',
      'complication_volume_ml compl_volume_ml',
      'complication_blood_loss_ml compl_blood_loss_ml',
      'complication_haemoglobin_drop_g_dl compl_hb_drop_g_dl',
      'complication_transferred_to compl_transferred_to',
      'follow_up_lvef_percent follow_up_lvef_pct',
      'follow_up_dual_antiplatelet follow_up_dapt',
      'discharge_test_ischaemic_burden_percent disch_test_burden_pct',
      'discharge_test_transmurality_percent disch_test_transm_pct',
      'discharge_test_lvef_percent disch_test_lvef_pct',
      'discharge_procedure_urgency disch_proc_urgency',
      'discharge_procedure_days_after disch_proc_days_after',
      'discharge_procedure_also_in disch_proc_also_in',
      'discharge_procedure_finding disch_proc_finding',
      'attempt_extraplaque_length_mm attempt_extrapl_mm',
      'stent_length_mm stent_length_mm_each',
      'earlier_attempt_microcatheters earlier_microcatheters',
      'earlier_attempt_externalised earlier_externalised',
      'earlier_attempt_confirmed_by earlier_confirmed_by',
      'earlier_attempt_months_before earlier_months_before',
      'earlier_attempt_channel_name earlier_channel_name',
      'earlier_attempt_other_techniques earlier_other_techniques',
      'earlier_attempt_antegrade_wires earlier_antegrade_wires',
      'earlier_attempt_wire_manipulation earlier_wire_manipulation',
      'earlier_attempt_intentional earlier_intentional',
      'earlier_attempt_extraplaque_length_mm earlier_extrapl_mm',
      'side_branch_stenosis_percent side_branch_stenosis',
      'history_stent_inflation_atm history_stent_infl_atm',
      'history_stent_distal_diameter_mm history_stent_dist_diam_mm',
      'other_lesion_stent_diameter_mm other_stent_diameter_mm',
      'other_lesion_stent_length_mm other_stent_length_mm',
      'other_lesion_stent_inflation_atm other_stent_inflation_atm',
      'other_lesion_stent_to_segment other_stent_to_segment',
      'other_lesion_stent_position other_stent_position',
      'other_lesion_stent_distal_diameter_mm other_stent_dist_diam_mm',
      'complication_stent_diameter_mm compl_stent_diameter_mm',
      'complication_stent_length_mm compl_stent_length_mm',
      'complication_stent_inflation_atm compl_stent_inflation_atm',
      'complication_stent_to_segment compl_stent_to_segment',
      'complication_stent_position compl_stent_position',
      'complication_stent_distal_diameter_mm compl_stent_dist_diam_mm',
      'complication_vital_sign_when compl_vital_sign_when',
      'complication_vital_sign_heart_rate_bpm compl_vital_heart_rat',
      'complication_vital_sign_systolic_mmhg compl_vital_systolic',
      'complication_vital_sign_diastolic_mmhg compl_vital_diastolic',
      'complication_vital_sign_mean_mmhg compl_vital_mean_mmhg',
      'complication_vital_sign_oxygen_saturation_percent compl_vital_spo2_pct',
      'complication_vital_sign_rhythm compl_vital_sign_rhythm',
      'complication_vital_sign_detail compl_vital_sign_detail',
      'follow_up_test_ischaemic_burden_percent fu_test_burden_pct',
      'follow_up_test_transmurality_percent fu_test_transm_pct',
      'follow_up_test_lvef_percent fu_test_lvef_pct',
      'follow_up_procedure_urgency fu_procedure_urgency',
      'follow_up_procedure_days_after fu_procedure_days_aft',
      'follow_up_procedure_also_in fu_procedure_also_in',
      'follow_up_procedure_finding fu_procedure_finding',
      'discharge_procedure_graft_to disch_proc_graft_to',
      'discharge_procedure_graft_conduit disch_proc_graft_conduit',
      'discharge_procedure_graft_state disch_proc_graft_state',
      'discharge_procedure_graft_detail disch_proc_graft_detail',
      'discharge_procedure_graft_also_to disch_proc_graft_also_to',
      'follow_up_procedure_graft_to fu_procedure_graft_to',
      'follow_up_procedure_graft_conduit fu_procedure_graft_conduit',
      'follow_up_procedure_graft_state fu_procedure_graft_state',
      'follow_up_procedure_graft_detail fu_procedure_graft_detail',
      'follow_up_procedure_graft_also_to fu_procedure_graft_also_to',
    ]);
  });
});
