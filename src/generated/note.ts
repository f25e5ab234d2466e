// Generated from schemas/cto-note.schema.json by scripts/generate.ts. Change the schema, then run `npm run generate`.

export type Branch =
  | 'LM'
  | 'LAD'
  | 'LCx'
  | 'RCA'
  | 'RI'
  | 'D1'
  | 'D2'
  | 'OM1'
  | 'OM2'
  | 'OM3'
  | 'PDA'
  | 'PLV'
  | 'LPDA'
  | 'LPL'
  | 'graft'
  | 'D'
  | 'OM'
  | 'septal_branch'
  | 'D3'
  | 'AM'
  | 'conus_branch'
  | 'side_branch';
export type Symptom = 'angina' | 'dyspnoea' | 'fatigue' | 'palpitations' | 'syncope' | 'other' | 'none';
export type Technique =
  | 'wire_escalation'
  | 'parallel_wire'
  | 'knuckle'
  | 'stingray'
  | 'star'
  | 'last'
  | 'contrast_modulation'
  | 'ivus_guided'
  | 'wire_crossing'
  | 'kissing_wire'
  | 'cart'
  | 'reverse_cart'
  | 'tip_in'
  | 'tip_detection'
  | 'stick_and_swap'
  | 'balloon_deflection'
  | 'base'
  | 'scratch_and_go'
  | 'rendezvous'
  | 'side_base'
  | 'guided_star'
  | 'electrocautery'
  | 'guide_extension'
  | 'stent_reverse_cart'
  | 'surfing'
  | 'cap_puncture'
  | 'angiography_guided'
  | 'other';
export type Complication =
  | (
      | 'death'
      | 'mi'
      | 'stroke'
      | 'urgent_revascularisation'
      | 'pericardiocentesis'
      | 'tamponade'
      | 'perforation'
      | 'vascular'
      | 'bleeding'
      | 'contrast_nephropathy'
      | 'radiation_injury'
      | 'donor_vessel_injury'
      | 'aortic_dissection'
      | 'side_branch_loss'
      | 'haematoma'
      | 'device_loss'
      | 'arrhythmia'
      | 'shock'
      | 'air_embolism'
      | 'stent_thrombosis'
      | 'pericardial_effusion'
      | 'hypotension'
      | 'dissection'
      | 'device_entrapment'
      | 'no_reflow'
      | 'ischaemia'
      | 'vessel_closure'
      | 'thrombus'
      | 'spasm'
      | 'cardiac_arrest'
      | 'allergic_reaction'
      | 'fistula'
      | 'device_damage'
      | 'other'
      | 'none'
    )
  | ComplicationDetails;
/**
 * All complications in hospital, each as a word or with its details; `none` where there were none. Once the list has an entry, what is not listed counts as not having happened.
 */
export type Complications = Complication[];
/**
 * Contacts with the patient after the procedure, one entry each.
 */
export type FollowUp = FollowUpVisit[];
export type CareUnit =
  | 'coronary_care_unit'
  | 'intensive_care_unit'
  | 'intermediate_care'
  | 'ward'
  | 'rehabilitation'
  | 'other_hospital'
  | 'care_home'
  | 'home'
  | 'other'
  | 'unknown';

/**
 * Procedure note of PCI for one or more chronic total occlusions, format version 1.
 */
export interface CTOProcedureNote {
  /**
   * Marks the file as a CTO procedure note and names the version of its format.
   */
  cto_note: 1;
  patient?: Patient;
  indication?: Indication;
  consent?: Consent;
  procedure?: Procedure;
  /**
   * The occlusions, one list entry each.
   *
   * @minItems 1
   */
  lesions: [Lesion, ...Lesion[]];
  complications?: Complications;
  follow_up?: FollowUp;
  discharge?: Discharge;
}
/**
 * The patient, under a pseudonym. Scores use age, sex, prior CABG and ejection fraction.
 */
export interface Patient {
  /**
   * A pseudonym that only your registry can resolve: no name, no date of birth, no record number.
   */
  id?: string | number;
  /**
   * Age on the day of the procedure.
   */
  age_years?: number | 'unknown';
  /**
   * Sex of the patient.
   */
  sex?: 'female' | 'male' | 'other' | 'unknown';
  /**
   * Coronary artery bypass grafting at any time before this procedure.
   */
  prior_cabg?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Myocardial infarction before this procedure.
   */
  prior_mi?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Percutaneous coronary intervention of any vessel before this procedure.
   */
  prior_pci?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Diabetes mellitus, treated or not.
   */
  diabetes?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Left ventricular ejection fraction.
   */
  lvef_percent?: Measured;
  /**
   * Estimated glomerular filtration rate. The contrast volume is compared with it, unless the patient is on dialysis.
   */
  egfr_ml_min?: number;
  /**
   * Body weight.
   */
  weight_kg?: number;
  /**
   * On dialysis at the time of the procedure. The contrast volume is then not compared with the eGFR.
   */
  dialysis?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * A diagnosis of heart failure before the procedure, whatever the ejection fraction.
   */
  heart_failure?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Arterial hypertension, treated or not.
   */
  hypertension?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Whether the patient smokes at the time of the procedure; `former` for one who has given it up.
   */
  smoker?: 'yes' | 'no' | true | false | 'former' | 'unknown';
  /**
   * Atherosclerotic disease of arteries outside of the heart and the brain, treated or not.
   */
  peripheral_artery_disease?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Stroke at any time before this procedure.
   */
  prior_stroke?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Chronic obstructive pulmonary disease.
   */
  copd?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Left ventricular function where no number was given. A score that asks for a number stays open.
   */
  lvef_grade?: 'normal' | 'mildly_reduced' | 'moderately_reduced' | 'severely_reduced' | 'unknown';
  /**
   * Body height.
   */
  height_cm?: number;
  /**
   * SYNTAX score of the coronary arteries before the procedure.
   */
  syntax_score?: number;
  /**
   * The bypass grafts of this patient, one entry each.
   */
  grafts?: BypassGraft[];
  /**
   * The coronary artery that gives the posterior descending branch.
   */
  dominance?: 'right' | 'left' | 'balanced' | 'unknown';
  /**
   * Raised blood lipids, treated or not.
   */
  hyperlipidaemia?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Earlier procedures, events and other conditions that have no key of their own, one entry each; also the stent that is occluded now.
   */
  history?: HistoryEntry[];
  /**
   * Packs of cigarettes a day times the years of smoking.
   */
  pack_years?: number;
  /**
   * Drugs that the patient took before the procedure, with their doses, in your own words, such as `aspirin 81 mg` or `atorvastatin 80 mg`.
   */
  medication?: string[];
  /**
   * How many of the three coronary arteries have a significant stenosis or an occlusion.
   */
  diseased_vessels?: 1 | 2 | 3;
  /**
   * Which type of diabetes it is.
   */
  diabetes_type?: 'type_1' | 'type_2' | 'other' | 'unknown';
  /**
   * The diabetes is treated with insulin; `no` where it is not insulin-dependent.
   */
  insulin?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * An anomaly of the coronary arteries in your own words, such as `dual LAD type VII` or `RCA from the left sinus`.
   */
  coronary_anomaly?: string;
  /**
   * Body mass index, where weight and height are not both given.
   */
  bmi_kg_m2?: number;
  /**
   * Coronary artery disease at an early age in the family.
   */
  family_history?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Chronic kidney disease before the procedure, on dialysis or not.
   */
  kidney_disease?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * How independently the patient lives.
   */
  functional_status?: 'independent' | 'partly_dependent' | 'dependent' | 'unknown';
  /**
   * What exertion the patient manages, for his or her age.
   */
  functional_capacity?: 'excellent' | 'good' | 'moderate' | 'poor' | 'unknown';
  /**
   * How frail the patient is, by the clinical impression or a scale.
   */
  frailty?: 'none' | 'mild' | 'moderate' | 'severe' | 'present' | 'unknown';
  /**
   * Any disease beside that of the coronary arteries; `no` for a patient who was otherwise healthy. Scores read the keys of each disease alone.
   */
  comorbidity?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Any cardiovascular risk factor; `no` where there is none. Scores read the keys of each alone.
   */
  risk_factors?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Atrial fibrillation or flutter, at any time.
   */
  atrial_fibrillation?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Disease of a heart valve that matters; `detail` says which.
   */
  valve_disease?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Cancer, at any time.
   */
  cancer?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * An oral anticoagulant before the procedure; which one, `medication` says.
   */
  anticoagulant?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * More about the patient in your own words, such as `young` or `lives alone`.
   */
  detail?: string;
}
/**
 * One bypass graft.
 */
export interface BypassGraft {
  /**
   * The vessel that the graft supplies.
   */
  to?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * What the graft is made of.
   */
  conduit?: 'lima' | 'rima' | 'radial' | 'vein' | 'other' | 'none';
  /**
   * Whether the graft is open, by angiography or CT.
   */
  state?: 'patent' | 'diseased' | 'occluded' | 'unknown';
  /**
   * More about it in your own words, such as `restenosis treated three times`.
   */
  detail?: string;
  /**
   * The other vessels that a sequential (skip) graft supplies.
   */
  also_to?: Branch[];
}
/**
 * One earlier procedure, event or other condition.
 */
export interface HistoryEntry {
  /**
   * What it was.
   */
  kind?:
    | 'pci'
    | 'cabg'
    | 'mi'
    | 'stroke'
    | 'angiography'
    | 'heart_failure'
    | 'valve_procedure'
    | 'implanted_device'
    | 'cardiac_arrest'
    | 'atrial_fibrillation'
    | 'kidney_disease'
    | 'family_history'
    | 'intolerance'
    | 'other';
  /**
   * The vessel or branch concerned.
   */
  vessel?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * The segment concerned.
   */
  segment?: 'ostial' | 'proximal' | 'mid' | 'distal' | 'unknown';
  /**
   * The year of the event.
   */
  year?: number;
  /**
   * How long before this procedure it was.
   */
  months_before?: Measured;
  /**
   * More about it in your own words, such as `two DES` or `inferior wall`.
   */
  detail?: string;
  /**
   * How the patient presented at the time; of an infarction, whether the ST segment was elevated.
   */
  presentation?:
    | 'stable'
    | 'unstable_angina'
    | 'nstemi'
    | 'stemi'
    | 'heart_failure'
    | 'arrhythmia'
    | 'silent'
    | 'acs'
    | 'unknown';
  /**
   * Why it was done, in your own words.
   */
  reason?: string;
  /**
   * The wall of an infarction.
   */
  wall?: 'anterior' | 'inferior' | 'lateral' | 'posterior' | 'septal' | 'unknown';
  /**
   * Stents and drug-coated balloons of that time, one entry each.
   */
  stents?: Stent[];
  /**
   * What became of the stent or the treated vessel, as seen now.
   */
  state?: 'patent' | 'restenosis' | 'occluded' | 'crushed' | 'unknown';
  /**
   * It was done in another hospital.
   */
  elsewhere?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * The month of the event, from 1 to 12, where the year is given and the day is not known.
   */
  month?: number;
  /**
   * Mechanical circulatory support at the time.
   */
  support?: ('none' | 'iabp' | 'impella' | 'ecmo' | 'other')[];
  /**
   * Complications of an earlier procedure and what was done about them, in your own words, such as `no reflow`; for flow and circulation after them there are `timi_after`, `flow_grade` and `haemodynamics`.
   */
  complications?: string[];
  /**
   * Days from an earlier procedure to discharge.
   */
  hospital_days?: number;
  /**
   * Why a stent failed, in your own words, such as `recoil in calcified plaque`.
   */
  stent_failure?: string;
  /**
   * How many of this kind there were, such as five PCIs; `over 1` for several.
   */
  count?: Measured;
  /**
   * The segment in which it ends, if that is another.
   */
  to_segment?: 'ostial' | 'proximal' | 'mid' | 'distal' | 'unknown';
  /**
   * How an earlier procedure went.
   */
  result?: 'successful' | 'partial' | 'failed' | 'unknown';
  /**
   * It was one of several planned sessions.
   */
  staged?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Flow in that vessel at its end, also after a complication of it.
   */
  timi_after?: 0 | 1 | 2 | 3;
  /**
   * Flow in that vessel at its end, where no TIMI grade was given.
   */
  flow_grade?: 'good' | 'slow' | 'none' | 'restored' | 'unknown';
  /**
   * The circulation in an earlier procedure, also after a complication of it.
   */
  haemodynamics?: 'stable' | 'unstable' | 'unknown';
  /**
   * A device lost in an earlier procedure was left; `complications` says which.
   */
  left_in_place?: 'yes' | 'no' | true | false | 'unknown';
}
/**
 * One stent or drug-coated balloon.
 */
export interface Stent {
  /**
   * What was used.
   */
  type?: 'des' | 'bms' | 'scaffold' | 'dcb';
  /**
   * Nominal diameter.
   */
  diameter_mm?: number;
  /**
   * Nominal length.
   */
  length_mm?: number;
  /**
   * The stent in your own words, such as `Xience`.
   */
  name?: string;
  /**
   * The vessel or branch in which it lies, if it is another than the occluded one.
   */
  vessel?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * The segment in which it lies.
   */
  segment?: 'ostial' | 'proximal' | 'mid' | 'distal' | 'unknown';
  /**
   * Pressure at which the stent was deployed.
   */
  inflation_atm?: number;
  /**
   * More about it in your own words, such as `across OM1 and OM2`.
   */
  detail?: string;
  /**
   * The other vessels or branches that it reaches, such as the LAD from the left main.
   */
  also_in?: Branch[];
  /**
   * The segment in which it ends, if that is another.
   */
  to_segment?: 'ostial' | 'proximal' | 'mid' | 'distal' | 'unknown';
  /**
   * Where it lies: in the true lumen, outside of the plaque, within an earlier stent or outside of one.
   */
  position?: 'true_lumen' | 'extraplaque' | 'in_stent' | 'outside_stent' | 'unknown';
  /**
   * Nominal diameter at the distal end of a tapered stent.
   */
  distal_diameter_mm?: number;
}
/**
 * Why the occlusion is opened: symptoms, ischaemia, viability and the goals for this patient.
 */
export interface Indication {
  /**
   * What the patient suffers from; `none` where there is no symptom.
   */
  symptoms?: Symptom[];
  /**
   * Grade of the Canadian Cardiovascular Society; 0 where there is no angina, `3-4` where the text says III to IV.
   */
  angina_ccs?: 0 | 1 | 2 | 3 | 4 | '0-1' | '1-2' | '2-3' | '3-4' | 'unknown';
  /**
   * Ischaemia shown in the territory of the occluded vessel.
   */
  ischaemia?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Viable myocardium in the territory of the occluded vessel.
   */
  viability?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * What the procedure is meant to achieve for this patient. Symptoms and quality of life are what CTO PCI has been shown to improve.
   */
  goals?: (
    | 'symptom_relief'
    | 'quality_of_life'
    | 'ischaemia_reduction'
    | 'lvef_improvement'
    | 'complete_revascularisation'
    | 'survival'
    | 'prevent_mi'
    | 'prevent_stroke'
    | 'prevent_revascularisation'
  )[];
  /**
   * The case was discussed by the heart team.
   */
  heart_team?: 'yes' | 'no' | true | false;
  /**
   * Summary score of the Seattle Angina Questionnaire-7 before the procedure: 100 is the best health status.
   */
  saq7_summary?: number;
  /**
   * What brought the patient to the procedure.
   */
  presentation?:
    | 'stable'
    | 'unstable_angina'
    | 'nstemi'
    | 'stemi'
    | 'heart_failure'
    | 'arrhythmia'
    | 'silent'
    | 'acs'
    | 'unknown';
  /**
   * What was decided about bypass surgery instead.
   */
  surgery?: 'declined' | 'unsuitable' | 'possible' | 'unknown';
  /**
   * How urgent the procedure was.
   */
  urgency?: 'elective' | 'urgent' | 'emergency' | 'salvage';
  /**
   * Tests before the procedure and what they showed, one entry each.
   */
  tests?: Test[];
  /**
   * Why PCI was decided on, in your own words.
   */
  reason?: string;
  /**
   * How long the symptoms have lasted.
   */
  symptom_months?: Measured;
  /**
   * How long the symptoms have lasted, with the unit that was said, such as `3 days`; `symptom_months` takes months.
   */
  symptom_duration?: string;
  /**
   * Class of heart failure after the New York Heart Association; `3-4` where the text says III to IV.
   */
  nyha?: 1 | 2 | 3 | 4 | '1-2' | '2-3' | '3-4' | 'unknown';
  /**
   * What the heart team, or whoever was asked, advised.
   */
  heart_team_advice?: 'pci' | 'cabg' | 'medical' | 'either' | 'unknown';
  /**
   * Who referred the patient and for what, in your own words, such as `another hospital, after a failed attempt`.
   */
  referral?: string;
  /**
   * Findings of the physical examination, in your own words.
   */
  examination?: string;
  /**
   * Site, triggers or further symptoms in your own words, such as `dizziness` or `after one flight of stairs`.
   */
  symptoms_detail?: string;
  /**
   * When and where the patient was seen before the procedure, in your own words, such as `in clinic, November 2022`.
   */
  visit?: string;
  /**
   * More about the indication in your own words.
   */
  detail?: string;
  /**
   * How the symptoms developed before the procedure.
   */
  symptom_course?: 'new_onset' | 'stable' | 'worsening' | 'recurrent' | 'persistent' | 'resolved' | 'unknown';
  /**
   * Antianginal drugs before the procedure.
   */
  medical_therapy?: 'optimal' | 'suboptimal' | 'not_tolerated' | 'none' | 'unknown';
  /**
   * How long drugs alone were tried.
   */
  medical_therapy_months?: Measured;
  /**
   * How severe the symptoms are, where no class is given.
   */
  symptom_severity?: 'none' | 'mild' | 'moderate' | 'severe' | 'present' | 'unknown';
}
/**
 * One test and what it showed.
 */
export interface Test {
  /**
   * Which test it was.
   */
  test?:
    | 'ecg'
    | 'exercise_ecg'
    | 'echo'
    | 'stress_echo'
    | 'transoesophageal_echo'
    | 'cmr'
    | 'spect'
    | 'pet'
    | 'ct_angiography'
    | 'angiography'
    | 'physiology'
    | 'laboratory'
    | 'ct'
    | 'ivus'
    | 'oct'
    | 'other';
  /**
   * What the test was for.
   */
  purpose?: ('ischaemia' | 'viability' | 'function' | 'anatomy' | 'planning' | 'other')[];
  /**
   * What it showed, in your own words, such as `inferior akinesia` or `reversible defect of 12 %`.
   */
  finding?: string;
  /**
   * The day of the test, or the month or the year where no more is known.
   */
  date?: string | number;
  /**
   * What it showed, in a word.
   */
  result?: 'normal' | 'abnormal' | 'inconclusive' | 'unknown';
  /**
   * The walls of the heart that the result is about.
   */
  walls?: (
    'anterior' | 'inferior' | 'lateral' | 'posterior' | 'septal' | 'apical' | 'right_ventricular' | 'global'
  )[];
  /**
   * How these walls move.
   */
  wall_motion?: 'normal' | 'hypokinesia' | 'akinesia' | 'dyskinesia' | 'unknown';
  /**
   * These walls are viable.
   */
  viable?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Share of the left ventricle that is ischaemic.
   */
  ischaemic_burden_percent?: Measured;
  /**
   * Share of the thickness of the wall that is scar, by late enhancement.
   */
  transmurality_percent?: Measured;
  /**
   * Left ventricular ejection fraction in this test.
   */
  lvef_percent?: Measured;
  /**
   * The vessel or branch that it is about, such as that of a pressure wire.
   */
  vessel?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * What was measured; `value` and `unit` say how much.
   */
  measure?:
    | 'creatinine'
    | 'egfr'
    | 'haemoglobin'
    | 'troponin'
    | 'ck'
    | 'ck_mb'
    | 'bnp'
    | 'ldl'
    | 'hba1c'
    | 'crp'
    | 'lactate'
    | 'inr'
    | 'ffr'
    | 'ifr'
    | 'lvedp'
    | 'walking_distance'
    | 'mets'
    | 'other';
  /**
   * How much of `measure` it was.
   */
  value?: Measured;
  /**
   * The unit of `value`, such as `mg/dL`.
   */
  unit?: string;
}
/**
 * Informed consent, needed before the procedure after an extensive discussion of its risks and benefits for this patient.
 */
export interface Consent {
  /**
   * The patient gave informed consent; `unknown` if the source does not say.
   */
  obtained: 'yes' | 'no' | true | false | 'unknown';
  /**
   * The day on which consent was given, or the month or the year where no more is known; not after the procedure.
   */
  date?: string | number;
  /**
   * What was discussed with the patient. Every consent covers risks and benefits.
   */
  discussed?: ('benefits' | 'risks' | 'alternatives' | 'chance_of_success' | 'radiation' | 'contrast')[];
}
/**
 * The procedure as a whole: when, by whom, and with how much contrast and radiation.
 */
export interface Procedure {
  /**
   * The day of the procedure, or the month (`2018-07`) or the year where no more is known.
   */
  date?: string | number;
  /**
   * The operators, under pseudonyms: no names.
   */
  operators?: (string | number)[];
  /**
   * Access sites in your own words, such as `right radial 7F`. The same text may appear twice.
   */
  access?: string[];
  /**
   * Both coronary arteries were injected simultaneously, which shows the true length of the occlusion and the collaterals.
   */
  dual_injection?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Contrast volume of the whole procedure.
   */
  contrast_ml?: Measured;
  /**
   * Cumulative air kerma at the reference point, in gray (1 Gy = 1,000 mGy).
   */
  air_kerma_gy?: number;
  /**
   * Dose-area product of the whole procedure.
   */
  dap_gy_cm2?: number;
  /**
   * Fluoroscopy time of the whole procedure.
   */
  fluoroscopy_min?: number;
  /**
   * Duration of the whole procedure.
   */
  duration_min?: Measured;
  /**
   * Guide catheters in your own words, such as `EBU 3.75 7F`, in the order used; which vessel and access each had, `devices` of the lesion can say.
   */
  guides?: string[];
  /**
   * A guide catheter extension was used.
   */
  guide_extension?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * The procedure followed the diagnostic angiogram in the same session.
   */
  ad_hoc?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * One of several planned procedures.
   */
  staged?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Mechanical circulatory support; `none` where there was none.
   */
  support?: ('none' | 'iabp' | 'impella' | 'ecmo' | 'other')[];
  /**
   * When the support was begun.
   */
  support_timing?: 'planned' | 'urgent';
  /**
   * Anaesthesia for the procedure.
   */
  anaesthesia?: 'local' | 'sedation' | 'general';
  /**
   * Unfractionated heparin in the whole procedure; single doses belong in `medication`.
   */
  heparin_units?: number;
  /**
   * Lowest activated clotting time once heparin was given.
   */
  act_seconds?: number;
  /**
   * Antiplatelet drugs at the time of the procedure; `antiplatelet_doses` takes their doses.
   */
  antiplatelets?: ('aspirin' | 'clopidogrel' | 'prasugrel' | 'ticagrelor' | 'cangrelor')[];
  /**
   * The contrast agent in your own words.
   */
  contrast_agent?: string;
  /**
   * Why the procedure ended when it did.
   */
  stopped_for?:
    'success' | 'contrast' | 'radiation' | 'time' | 'no_progress' | 'complication' | 'patient' | 'staged';
  /**
   * Lesions other than these occlusions: what they were, and what was done about them.
   */
  other_lesions?: OtherLesion[];
  /**
   * How many guide catheters were in use at a time.
   */
  guide_setup?: 'single' | 'dual' | 'ping_pong';
  /**
   * The plan before the procedure began, in your own words, such as `antegrade first, early change to retrograde`.
   */
  plan?: string;
  /**
   * Drugs given during the procedure beside heparin and antiplatelets, and heparin by single doses or without one, in your own words, such as `nitroglycerin 200 µg`.
   */
  medication?: string[];
  /**
   * What is planned after this procedure, in your own words, such as `second attempt in 8 weeks` or `PCI of the LAD`.
   */
  next_step?: string;
  /**
   * The activated clotting time that was aimed at, or above which it was kept.
   */
  act_target_seconds?: number;
  /**
   * Diagnostic catheters in your own words, such as `5F Tiger`.
   */
  diagnostic_catheters?: string[];
  /**
   * The circulation during the procedure.
   */
  haemodynamics?: 'stable' | 'unstable' | 'unknown';
  /**
   * Antiplatelets with their doses in your own words, such as `aspirin 81 mg`.
   */
  antiplatelet_doses?: string[];
  /**
   * What was seen on the way from the access to the heart, in your own words, such as `tortuous iliac arteries`.
   */
  access_findings?: string;
  /**
   * Tests during the procedure and what they showed, one entry each, such as a bedside echocardiogram.
   */
  tests?: Test[];
  /**
   * More about the procedure in your own words, such as `no long sheath available`.
   */
  detail?: string;
  /**
   * The vessels in the order in which this session treated them, such as `[LCx, RCA, LAD]`. One may appear twice.
   */
  treatment_order?: Branch[];
  /**
   * Angiographic projections that were used, such as `LAO 45 / cranial 20`.
   */
  projections?: string[];
  /**
   * The hospital, under a pseudonym: no name.
   */
  hospital?: string | number;
  /**
   * Time of day at which the procedure began.
   */
  start_time?: string;
  /**
   * Time of day at which the procedure ended.
   */
  end_time?: string;
  /**
   * Heart rate, blood pressure and more, one entry for each time.
   */
  vital_signs?: VitalSigns[];
}
/**
 * One lesion that is not a chronic total occlusion.
 */
export interface OtherLesion {
  /**
   * The vessel or branch.
   */
  vessel?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * What was done, in your own words, such as `DES 3.0 x 28`.
   */
  treatment?: string;
  /**
   * The segment of the vessel.
   */
  segment?: 'ostial' | 'proximal' | 'mid' | 'distal' | 'unknown';
  /**
   * Diameter stenosis before any treatment.
   */
  stenosis_percent?: Measured;
  /**
   * When the lesion was treated, as seen from this procedure.
   */
  when?: 'earlier' | 'same_session' | 'planned' | 'none';
  /**
   * How narrow the vessel is, where no percentage was given.
   */
  severity?: 'none' | 'mild' | 'moderate' | 'severe' | 'significant' | 'subtotal' | 'occluded' | 'unknown';
  /**
   * The lesion caused the acute event.
   */
  culprit?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * The stenosis lies within a stent.
   */
  in_stent?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Calcification of this lesion.
   */
  calcification?: 'none' | 'mild' | 'moderate' | 'severe' | 'present' | 'unknown';
  /**
   * Medina class of this bifurcation, as `1,1,1`: main vessel before it, main vessel beyond it, side branch.
   */
  medina?: string;
  /**
   * How this bifurcation was stented.
   */
  bifurcation_technique?:
    | 'provisional'
    | 'mini_crush'
    | 'dk_crush'
    | 'culotte'
    | 'dk_culotte'
    | 'tap'
    | 't_stenting'
    | 'v_stenting'
    | 'other';
  /**
   * Stents and drug-coated balloons used in this lesion, one entry each.
   */
  stents?: Stent[];
  /**
   * More about it in your own words.
   */
  detail?: string;
  /**
   * The other vessels or branches that it reaches, such as the LAD for one of the left main.
   */
  also_in?: Branch[];
  /**
   * The segment in which it ends, if that is another.
   */
  to_segment?: 'ostial' | 'proximal' | 'mid' | 'distal' | 'unknown';
  /**
   * Length of the lesion.
   */
  length_mm?: Measured;
  /**
   * Flow before any treatment.
   */
  timi_before?: 0 | 1 | 2 | 3;
  /**
   * Flow at the end.
   */
  timi_after?: 0 | 1 | 2 | 3;
  /**
   * Diameter stenosis left at the end.
   */
  residual_stenosis_percent?: Measured;
  /**
   * What the operator called the result.
   */
  result_grade?: 'excellent' | 'good' | 'acceptable' | 'poor' | 'unknown';
  /**
   * What else marks this lesion.
   */
  features?: (
    | 'diffuse'
    | 'ostial'
    | 'bifurcation'
    | 'tortuous'
    | 'angulated'
    | 'aneurysm'
    | 'thrombus'
    | 'dissection'
    | 'other'
  )[];
  /**
   * The vessel that the graft supplies, if the lesion is in a graft.
   */
  graft_to?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * What the graft is made of, if the lesion is in a graft.
   */
  conduit?: 'lima' | 'rima' | 'radial' | 'vein' | 'other';
  /**
   * Fractional flow reserve before any treatment.
   */
  ffr?: Measured;
  /**
   * Resting index before any treatment, such as the instantaneous wave-free ratio (iFR).
   */
  resting_index?: Measured;
}
/**
 * Heart rate, blood pressure and more at one time.
 */
export interface VitalSigns {
  /**
   * When they were taken.
   */
  when?: 'start' | 'during' | 'lowest' | 'highest' | 'end' | 'after' | 'unknown';
  /**
   * Heart rate.
   */
  heart_rate_bpm?: Measured;
  /**
   * Systolic blood pressure.
   */
  systolic_mmhg?: Measured;
  /**
   * Diastolic blood pressure.
   */
  diastolic_mmhg?: Measured;
  /**
   * Mean arterial blood pressure.
   */
  mean_mmhg?: Measured;
  /**
   * Arterial oxygen saturation.
   */
  oxygen_saturation_percent?: Measured;
  /**
   * Rhythm of the heart.
   */
  rhythm?: 'sinus' | 'atrial_fibrillation' | 'paced' | 'other' | 'unknown';
  /**
   * More about it in your own words, such as `with noradrenaline`.
   */
  detail?: string;
}
/**
 * One occlusion.
 */
export interface Lesion {
  /**
   * A short name for the lesion, unique in the note, such as `A`.
   */
  id: string | number;
  /**
   * The occluded vessel or branch.
   */
  vessel:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM';
  /**
   * The named segment of the vessel in which the occlusion begins. Segments go by the branches of the vessel, not by its length.
   */
  segment?: 'ostial' | 'proximal' | 'mid' | 'distal' | 'unknown';
  /**
   * How long the vessel has been occluded: half of the definition of a chronic total occlusion.
   */
  occlusion_months?: Measured;
  /**
   * Antegrade flow in the occluded vessel before the procedure: half of the definition of a chronic total occlusion. Bridging collaterals outside the lesion are not antegrade flow (EuroIntervention 2012, EIJV8I1A21).
   */
  timi_before?: 0 | 1 | 2 | 3;
  /**
   * Length of the occluded segment, best measured with dual injection.
   */
  length_mm?: Measured;
  /**
   * Shape of the proximal cap, where the occlusion begins.
   */
  stump?: 'tapered' | 'blunt' | 'invisible' | 'unknown';
  /**
   * The exact site of the proximal cap cannot be determined, because side branches or overlapping branches hide it in several projections. Not the same as a blunt stump.
   */
  cap_ambiguity?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Calcification within the occluded segment, by angiography.
   */
  calcification?: 'none' | 'mild' | 'moderate' | 'severe' | 'present' | 'unknown';
  /**
   * The sharpest bend within the occluded segment. Tortuosity on the way to the lesion has a key of its own.
   */
  bend_degrees?: Measured;
  /**
   * Tortuosity of the vessel on the way to the lesion. A bend within the occlusion has a key of its own.
   */
  tortuosity?: 'none' | 'mild' | 'moderate' | 'severe' | 'present' | 'unseen' | 'unknown';
  /**
   * Whether PCI of this lesion was attempted before.
   */
  prior_attempt?: 'none' | 'failed' | 'unknown';
  /**
   * A collateral that the operator judges passable with wire and microcatheter.
   */
  interventional_collaterals?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Filling of the occluded vessel through collaterals.
   */
  rentrop?: 0 | 1 | 2 | 3 | 'unknown';
  /**
   * Size of the collateral connection, graded after Werner. The wording of the grades was read in a secondary source.
   */
  werner_cc?: 0 | 1 | 2 | 'unknown';
  /**
   * The occlusion lies within a stent.
   */
  in_stent?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * The occluded vessel has a bypass graft.
   */
  bypassed?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * A side branch leaves at the proximal cap.
   */
  side_branch_at_cap?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * A bifurcation lies at the distal cap.
   */
  distal_bifurcation?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * More than one occlusion in the same vessel.
   */
  multiple_occlusions?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Quality of the vessel beyond the occlusion, where the wire is to land.
   */
  distal_vessel?: 'good' | 'diseased' | 'poor' | 'unknown';
  crossing?: Crossing;
  outcome?: Outcome;
  scores?: ScoresAsWritten;
  /**
   * How sure it is that the occlusion is a chronic total one.
   */
  cto_evidence?: 'definite' | 'probable';
  /**
   * Whether PCI of this lesion was attempted this time; `no` where it was seen and left alone.
   */
  attempted?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * The procedure was planned on a CT angiogram.
   */
  ct_planned?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * How many attempts on this lesion failed before; 0 where this is the first attempt, `over 1` for several.
   */
  prior_attempts?: Measured;
  /**
   * Layers of stent within the occlusion.
   */
  stent_layers?: number;
  /**
   * Medina class of a bifurcation lesion, as `1,1,1`: main vessel before it, main vessel beyond it, side branch.
   */
  medina?: string;
  /**
   * Diameter of the vessel beyond the occlusion.
   */
  distal_diameter_mm?: Measured;
  /**
   * The vessel is diseased where the wire is to land.
   */
  landing_zone_diseased?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * The collaterals to the occluded vessel, one entry each.
   */
  collaterals?: Collateral[];
  /**
   * How the lesion was prepared, once it was crossed or before, such as by lithotripsy of the cap.
   */
  preparation?: (
    'balloon' | 'cutting' | 'scoring' | 'rotational' | 'orbital' | 'laser' | 'lithotripsy' | 'other'
  )[];
  /**
   * Imaging from within the vessel; `none` where there was none.
   */
  imaging?: ('ivus' | 'oct' | 'none')[];
  /**
   * Stents and drug-coated balloons left or used in this lesion, one entry each.
   */
  stents?: Stent[];
  /**
   * Stents in this lesion, where they are not listed; `over 0` if the number is not stated, `over 1` for several.
   */
  stent_count?: Measured;
  /**
   * Total length of the stents in this lesion, where they are not listed.
   */
  stent_length_mm?: number;
  /**
   * How a bifurcation was stented.
   */
  bifurcation_technique?:
    | 'provisional'
    | 'mini_crush'
    | 'dk_crush'
    | 'culotte'
    | 'dk_culotte'
    | 'tap'
    | 't_stenting'
    | 'v_stenting'
    | 'other';
  /**
   * The scored summary. Written by the command "Insert Scored Summary", and replaced when it is run again.
   */
  summary?: string;
  /**
   * Length of the occlusion where no number was given. Scores read the number alone.
   */
  length_grade?: 'short' | 'intermediate' | 'long' | 'unknown';
  /**
   * Tortuosity of the occluded segment itself, where no angle was measured. Scores read `bend_degrees`.
   */
  tortuosity_within?: 'none' | 'mild' | 'moderate' | 'severe' | 'present' | 'unknown';
  /**
   * An in-stent occlusion reaches beyond the stent.
   */
  beyond_stent?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Attempts to cross this occlusion in earlier procedures, one entry each. Scores read `prior_attempt` or `prior_attempts`.
   */
  earlier_attempts?: Attempt[];
  /**
   * Balloons, further wires, guide extensions and other devices, in the order used, one entry each; also a guide catheter with its vessel and access. Stents, and the wires and microcatheters of attempts, have lists of their own.
   */
  devices?: Device[];
  /**
   * What imaging from within the vessel was used for.
   */
  imaging_purpose?: ('entry' | 'wiring' | 'reentry' | 'lumen' | 'plaque' | 'sizing' | 'result')[];
  /**
   * What IVUS or OCT showed, in your own words, such as `wire in the subintimal space` or `minimal stent area 6.2 mm²`.
   */
  imaging_findings?: string;
  /**
   * Where the proximal cap lies, in your own words, such as `at the first obtuse marginal` or `below the conus branch`.
   */
  proximal_cap_site?: string;
  /**
   * Calcification of the proximal cap. Scores read `calcification`.
   */
  cap_calcification?: 'none' | 'mild' | 'moderate' | 'severe' | 'present' | 'unknown';
  /**
   * The struts of a stent in the parent vessel cover the proximal cap.
   */
  cap_stented?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Shape of the distal cap.
   */
  distal_cap?: 'tapered' | 'blunt' | 'unknown';
  /**
   * Where the distal cap lies, in your own words, such as `at the anastomosis of the graft`.
   */
  distal_cap_site?: string;
  /**
   * How the vessel beyond the occlusion was seen to fill.
   */
  distal_filling?: ('antegrade' | 'ipsilateral' | 'contralateral' | 'graft' | 'not_seen' | 'unknown')[];
  /**
   * The year in which the occlusion was first seen. The definition of a CTO reads `occlusion_months`.
   */
  known_since?: number;
  /**
   * A large side branch leaves within the occlusion. Scores read `side_branch_at_cap`.
   */
  side_branch_within?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Why no stent was implanted, in your own words.
   */
  no_stent_reason?: string;
  /**
   * The segment in which the occlusion ends, if that is another.
   */
  to_segment?: 'ostial' | 'proximal' | 'mid' | 'distal' | 'unknown';
  /**
   * Branches of the occluded vessel that matter here, one entry each. Scores read `side_branch_at_cap`.
   */
  side_branches?: SideBranch[];
  /**
   * More about the occlusion in your own words, such as `runs through an aneurysm`.
   */
  detail?: string;
  /**
   * What the graft is made of, if the lesion is in a graft.
   */
  conduit?: 'lima' | 'rima' | 'radial' | 'vein' | 'other';
  /**
   * The vessel that the graft supplies, if the lesion is in a graft.
   */
  graft_to?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * How many occlusions lie in this vessel, one behind the other; `over 1` for several. Scores read `multiple_occlusions`.
   */
  occlusion_count?: Measured;
  /**
   * The course of the vessel within the occlusion cannot be determined.
   */
  course_ambiguity?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * A microchannel is seen in the occlusion; whether a wire took it, `path` of its attempt says.
   */
  microchannel?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Size of the vessel beyond the occlusion, where it was not measured.
   */
  distal_size?: 'small' | 'medium' | 'large' | 'unknown';
  /**
   * What the operator called the collaterals as a whole. Scores read `rentrop`, `werner_cc` and `interventional_collaterals`.
   */
  collateral_grade?: 'poor' | 'moderate' | 'good' | 'excellent' | 'unknown';
  /**
   * Diameter of the vessel before the occlusion.
   */
  proximal_diameter_mm?: Measured;
  /**
   * Largest arc of calcium by intracoronary imaging.
   */
  calcium_arc_degrees?: Measured;
  /**
   * Smallest area of the lumen by intracoronary imaging, before stents.
   */
  minimal_lumen_area_mm2?: Measured;
  /**
   * Smallest area within the stents by intracoronary imaging.
   */
  minimal_stent_area_mm2?: Measured;
  /**
   * What intracoronary imaging showed of the stents in the end.
   */
  stent_findings?: (
    | 'well_expanded'
    | 'underexpanded'
    | 'well_apposed'
    | 'malapposed'
    | 'edge_dissection'
    | 'tissue_prolapse'
    | 'other'
  )[];
}
/**
 * How the occlusion was crossed.
 */
export interface Crossing {
  /**
   * Every strategy that was used, in the order tried; list one again if you came back to it. Follows from the attempts where it is not written.
   */
  strategies?: ('awe' | 'adr' | 'retrograde_wire' | 'retrograde_dissection' | 'antegrade' | 'retrograde')[];
  /**
   * The strategy that crossed the occlusion; `none` if it was not crossed. Follows from the attempts where it is not written.
   */
  successful?:
    'awe' | 'adr' | 'retrograde_wire' | 'retrograde_dissection' | 'none' | 'antegrade' | 'retrograde';
  /**
   * Guidewire crossing time.
   */
  minutes?: Measured;
  /**
   * The attempts to cross the occlusion, in the order made, one entry each.
   */
  attempts?: Attempt[];
  /**
   * A wire had crossed the occlusion, but no balloon would follow.
   */
  uncrossable?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Devices were exchanged over a wire that was trapped by a balloon in the guide catheter.
   */
  trapping?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Further steps in their order, in your own words, such as `microcatheter advanced over the trapped wire into the antegrade guide`.
   */
  steps?: string[];
  /**
   * A balloon had passed the occlusion, but would not expand in it.
   */
  undilatable?: 'yes' | 'no' | true | false | 'unknown';
}
/**
 * One attempt to cross the occlusion.
 */
export interface Attempt {
  /**
   * The crossing strategy of this attempt; `antegrade` or `retrograde` if it is not stated whether by wire or by dissection. A score that depends on it stays open.
   */
  strategy?: 'awe' | 'adr' | 'retrograde' | 'retrograde_wire' | 'retrograde_dissection' | 'antegrade';
  /**
   * The technique of this attempt; the last one, if there were several: `other_techniques` takes those before it.
   */
  technique?:
    | 'wire_escalation'
    | 'parallel_wire'
    | 'knuckle'
    | 'stingray'
    | 'star'
    | 'last'
    | 'contrast_modulation'
    | 'ivus_guided'
    | 'wire_crossing'
    | 'kissing_wire'
    | 'cart'
    | 'reverse_cart'
    | 'tip_in'
    | 'tip_detection'
    | 'stick_and_swap'
    | 'balloon_deflection'
    | 'base'
    | 'scratch_and_go'
    | 'rendezvous'
    | 'side_base'
    | 'guided_star'
    | 'electrocautery'
    | 'guide_extension'
    | 'stent_reverse_cart'
    | 'surfing'
    | 'cap_puncture'
    | 'angiography_guided'
    | 'other';
  /**
   * Guidewires in your own words, in the order used.
   */
  wires?: string[];
  /**
   * Microcatheters in your own words, in the order used.
   */
  microcatheters?: string[];
  /**
   * The channel of a retrograde attempt.
   */
  channel?: 'septal' | 'epicardial' | 'graft' | 'ipsilateral' | 'bridging' | 'unknown';
  /**
   * The vessel from which a retrograde attempt came; `unknown` if that is not stated.
   */
  donor?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch'
    | 'unknown';
  /**
   * A retrograde wire was led out of the antegrade guide catheter.
   */
  externalised?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Course of the wire, whether it crossed or not: within the plaque, or outside of it (subintimal).
   */
  path?: 'intraplaque' | 'extraplaque' | 'microchannel' | 'unknown';
  /**
   * Time spent on this attempt.
   */
  minutes?: number;
  /**
   * How the attempt ended: `crossed` once a wire lay in the true lumen beyond the occlusion; `reached` says how far the others came.
   */
  result?: 'crossed' | 'failed' | 'stopped';
  /**
   * Where the attempt failed.
   */
  failed_at?: 'access' | 'proximal_cap' | 'body' | 'distal_cap' | 'collateral' | 'reentry' | 'device';
  /**
   * What showed that the wire lay in the true lumen.
   */
  confirmed_by?: (
    | 'contralateral_injection'
    | 'antegrade_injection'
    | 'microcatheter_injection'
    | 'ivus'
    | 'oct'
    | 'wire_movement'
    | 'projections'
    | 'other'
  )[];
  /**
   * Access sites of an attempt in an earlier procedure, in your own words.
   */
  access?: string[];
  /**
   * Guide catheters of an attempt in an earlier procedure, in your own words.
   */
  guides?: string[];
  /**
   * The year of an attempt in an earlier procedure.
   */
  year?: number;
  /**
   * How long before this procedure an earlier attempt was.
   */
  months_before?: Measured;
  /**
   * Why this way was chosen or given up, in your own words.
   */
  reason?: string;
  /**
   * The farthest point that the wire or microcatheter reached.
   */
  reached?:
    | 'channel'
    | 'target_vessel'
    | 'distal_cap'
    | 'body'
    | 'proximal_cap'
    | 'proximal_vessel'
    | 'guide'
    | 'aorta'
    | 'unknown';
  /**
   * The vessel or branch in which the wire lay in the end.
   */
  into?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * Which of several channels it was, in your own words, such as `second septal`.
   */
  channel_name?: string;
  /**
   * An earlier attempt was made in another hospital.
   */
  elsewhere?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Techniques that were tried before that one or went with it, in their order.
   */
  other_techniques?: Technique[];
  /**
   * More about it in your own words, such as `channel crossed without difficulty`.
   */
  detail?: string;
  /**
   * Wires on the antegrade side of a retrograde attempt, such as in reverse CART, in the order used.
   */
  antegrade_wires?: string[];
  /**
   * Where it was made, in your own words, such as `re-entry at the proximal bend`.
   */
  site?: string;
  /**
   * How the wires were handled.
   */
  wire_manipulation?: ('sliding' | 'drilling' | 'penetration' | 'other')[];
  /**
   * How often it was tried, such as five re-entry punctures; `over 1` for several.
   */
  tries?: Measured;
  /**
   * Whether the wire left the plaque, or formed a loop, on purpose; `no` where that was accidental.
   */
  intentional?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Length of the part of the wire's course that lay outside of the plaque.
   */
  extraplaque_length_mm?: Measured;
}
/**
 * The angiographic result, from which technical success follows.
 */
export interface Outcome {
  /**
   * Antegrade flow in the treated vessel at the end. Bridging collaterals outside the lesion are not antegrade flow (EuroIntervention 2012, EIJV8I1A21).
   */
  timi_flow?: 0 | 1 | 2 | 3;
  /**
   * Diameter stenosis left in the treated vessel at the end.
   */
  residual_stenosis_percent?: Measured;
  /**
   * The operator's own verdict. Flow and residual stenosis decide; where they are missing, it stands as the operator's own, unchecked.
   */
  technical_success?: 'yes' | 'no' | true | false;
  /**
   * Intended balloon dilatation, 2.0 mm or more, of the whole occlusion with both caps (once called investment).
   */
  modification?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * A side branch that was open before was occluded at the end.
   */
  side_branch_lost?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Flow in the vessel after the procedure, where no TIMI grade was given.
   */
  flow_grade?: 'good' | 'slow' | 'none' | 'restored' | 'unknown';
  /**
   * What the operator called the angiographic result.
   */
  result_grade?: 'excellent' | 'good' | 'acceptable' | 'poor' | 'unknown';
  /**
   * A dissection was left at the end, on purpose or not.
   */
  residual_dissection?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * More about the result in your own words, such as `dissection without contrast staining`.
   */
  detail?: string;
  /**
   * Fractional flow reserve of the treated vessel at the end.
   */
  ffr?: Measured;
  /**
   * Resting index of the treated vessel at the end, such as the instantaneous wave-free ratio (iFR).
   */
  resting_index?: Measured;
}
/**
 * The scores that the operator wrote down. They are checked against the computed ones.
 */
export interface ScoresAsWritten {
  /**
   * J-CTO score as the operator counted it.
   */
  j_cto?: number;
  /**
   * PROGRESS-CTO score as the operator counted it.
   */
  progress_cto?: number;
}
/**
 * One collateral channel.
 */
export interface Collateral {
  /**
   * The kind of channel.
   */
  channel?: 'septal' | 'epicardial' | 'graft' | 'ipsilateral' | 'bridging' | 'unknown';
  /**
   * The vessel that gives the collateral.
   */
  donor?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * Size of this collateral connection, graded after Werner.
   */
  werner_cc?: 0 | 1 | 2 | 'unknown';
  /**
   * The channel is tortuous.
   */
  tortuous?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Size of the collateral, where no Werner class was given.
   */
  size?: 'small' | 'medium' | 'large' | 'unknown';
  /**
   * Which one it is or where it begins, in your own words, such as `second septal` or `from an obtuse marginal`.
   */
  name?: string;
  /**
   * The vessel or branch that the collateral reaches.
   */
  to?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * Tortuosity of the channel by grade. Scores read `tortuous`.
   */
  tortuosity?: 'none' | 'mild' | 'moderate' | 'severe' | 'present' | 'unknown';
  /**
   * The channel meets the donor or the recipient vessel at an acute angle.
   */
  acute_angle?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Wire and microcatheter can pass this channel. Scores read `interventional_collaterals`.
   */
  interventional?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * What became of this channel in the procedure.
   */
  use?: 'crossed' | 'failed' | 'not_tried' | 'unknown';
  /**
   * How many channels of this kind there are; `over 1` for several.
   */
  count?: Measured;
  /**
   * More about it in your own words, such as `tip injection showed no connection` or `both end in one channel`.
   */
  detail?: string;
  /**
   * The segment of the donor vessel in which the collateral begins.
   */
  donor_segment?: 'ostial' | 'proximal' | 'mid' | 'distal' | 'unknown';
  /**
   * The segment of the recipient vessel that the collateral reaches.
   */
  to_segment?: 'ostial' | 'proximal' | 'mid' | 'distal' | 'unknown';
}
/**
 * One device.
 */
export interface Device {
  /**
   * What it was.
   */
  kind?:
    | 'balloon'
    | 'wire'
    | 'microcatheter'
    | 'guide_extension'
    | 'snare'
    | 'reentry_device'
    | 'atherectomy_device'
    | 'imaging_catheter'
    | 'covered_stent'
    | 'coil'
    | 'sheath'
    | 'closure_device'
    | 'support_device'
    | 'guide_catheter'
    | 'diagnostic_catheter'
    | 'plug'
    | 'lithotripsy_balloon'
    | 'other';
  /**
   * The device in your own words.
   */
  name?: string;
  /**
   * Nominal diameter.
   */
  diameter_mm?: number;
  /**
   * Nominal length.
   */
  length_mm?: number;
  /**
   * The vessel in which it was used, if it was another than the occluded one.
   */
  vessel?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * What it was used for.
   */
  purpose?: (
    | 'workhorse'
    | 'support'
    | 'side_branch'
    | 'anchoring'
    | 'trapping'
    | 'externalisation'
    | 'dissection'
    | 'reentry'
    | 'predilatation'
    | 'postdilatation'
    | 'retrieval'
    | 'haemostasis'
    | 'closure'
    | 'imaging'
    | 'deflection'
    | 'channel'
    | 'jailed'
    | 'kissing'
    | 'pot'
    | 'occlusion'
    | 'protection'
    | 'delivery'
    | 'positioning'
    | 'atherectomy'
    | 'fenestration'
    | 'marker'
    | 'modification'
    | 'other'
  )[];
  /**
   * Highest pressure of a balloon.
   */
  inflation_atm?: number;
  /**
   * How long a balloon was inflated.
   */
  inflation_seconds?: number;
  /**
   * The segment in which it was used.
   */
  segment?: 'ostial' | 'proximal' | 'mid' | 'distal' | 'unknown';
  /**
   * The access by which a catheter came, such as `left radial 7F`.
   */
  access?: string;
  /**
   * Whether the device did what it was used for.
   */
  result?: 'successful' | 'partial' | 'failed' | 'unknown';
  /**
   * More about it in your own words, such as `did not follow the wire`.
   */
  detail?: string;
  /**
   * Size of a catheter or sheath in French: 8 for 8F.
   */
  french?: number;
  /**
   * Energy (fluence) of a laser catheter.
   */
  energy_mj_mm2?: number;
  /**
   * Pulse rate of a laser catheter.
   */
  frequency_hz?: number;
  /**
   * How many pulses a lithotripsy balloon or a laser gave.
   */
  pulses?: number;
  /**
   * How many were used, such as three coils; `over 1` for several.
   */
  count?: Measured;
  /**
   * Where the device would go no further.
   */
  failed_at?: 'access' | 'proximal_cap' | 'body' | 'distal_cap' | 'collateral' | 'stent' | 'unknown';
}
/**
 * One side branch of the occluded vessel.
 */
export interface SideBranch {
  /**
   * Which branch it is.
   */
  vessel?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * The branch in your own words, such as `second RV branch`.
   */
  name?: string;
  /**
   * Where it leaves, seen from the occlusion.
   */
  site?: 'proximal' | 'proximal_cap' | 'within' | 'distal_cap' | 'distal' | 'unknown';
  /**
   * Size of the branch.
   */
  size?: 'small' | 'medium' | 'large' | 'unknown';
  /**
   * The vessel whose collaterals fill it.
   */
  donor?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * Diameter stenosis at its origin before the procedure.
   */
  stenosis_percent?: Measured;
  /**
   * A wire or a balloon protected it.
   */
  protected?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * It was occluded at the end.
   */
  lost?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * More about it in your own words.
   */
  detail?: string;
}
/**
 * One complication: its kind alone, or its kind with where, when and how it was treated.
 */
export interface ComplicationDetails {
  /**
   * What happened.
   */
  kind:
    | 'death'
    | 'mi'
    | 'stroke'
    | 'urgent_revascularisation'
    | 'pericardiocentesis'
    | 'tamponade'
    | 'perforation'
    | 'vascular'
    | 'bleeding'
    | 'contrast_nephropathy'
    | 'radiation_injury'
    | 'donor_vessel_injury'
    | 'aortic_dissection'
    | 'side_branch_loss'
    | 'haematoma'
    | 'device_loss'
    | 'arrhythmia'
    | 'shock'
    | 'air_embolism'
    | 'stent_thrombosis'
    | 'pericardial_effusion'
    | 'hypotension'
    | 'dissection'
    | 'device_entrapment'
    | 'no_reflow'
    | 'ischaemia'
    | 'vessel_closure'
    | 'thrombus'
    | 'spasm'
    | 'cardiac_arrest'
    | 'allergic_reaction'
    | 'fistula'
    | 'device_damage'
    | 'other'
    | 'none';
  /**
   * The vessel or branch in which it happened.
   */
  vessel?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * Where it happened, in your own words, such as `septal channel`, `ascending aorta` or `right femoral`.
   */
  site?: string;
  /**
   * Class of a coronary perforation after Ellis (Circulation 1994;90:2725-30).
   */
  ellis?: 1 | 2 | 3 | 'cavity';
  /**
   * When it happened or was noticed.
   */
  when?: 'procedure' | 'hospital' | 'later' | 'after_procedure';
  /**
   * What was done about it; `none` where nothing was.
   */
  treatment?: (
    | 'none'
    | 'balloon'
    | 'covered_stent'
    | 'coils'
    | 'fat'
    | 'reversal'
    | 'pericardiocentesis'
    | 'surgery'
    | 'stent'
    | 'aspiration'
    | 'retrieval'
    | 'transfusion'
    | 'medication'
    | 'pacing'
    | 'cardioversion'
    | 'support'
    | 'fluids'
    | 'dissection_flap'
    | 'fenestration'
    | 'crushing'
    | 'resuscitation'
    | 'ventilation'
    | 'observation'
    | 'other'
  )[];
  /**
   * The approach by which the complication was treated.
   */
  approach?: 'antegrade' | 'retrograde' | 'both' | 'percutaneous' | 'surgical';
  /**
   * What became of it.
   */
  status?: 'resolved' | 'ongoing' | 'sequelae' | 'fatal' | 'unknown';
  /**
   * It led to haemodynamic compromise.
   */
  haemodynamic_compromise?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * A lost device was left where `site` says.
   */
  left_in_place?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Type of a coronary dissection in the classification of the NHLBI.
   */
  nhlbi?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  /**
   * Volume drained from the pericardium.
   */
  drained_ml?: number;
  /**
   * More about it in your own words, such as how long a balloon was inflated.
   */
  detail?: string;
  /**
   * What caused it, in your own words, such as `withdrawal of the microcatheter` or `wire exit`.
   */
  cause?: string;
  /**
   * How severe it was, where no class was given.
   */
  severity?: 'mild' | 'moderate' | 'severe' | 'unknown';
  /**
   * The segment in which it happened.
   */
  segment?: 'ostial' | 'proximal' | 'mid' | 'distal' | 'unknown';
  /**
   * Whether the treatment did what it was meant to.
   */
  treatment_result?: 'successful' | 'partial' | 'failed' | 'unknown';
  /**
   * What showed it.
   */
  found_by?: (
    | 'angiography'
    | 'echo'
    | 'ivus'
    | 'oct'
    | 'ct'
    | 'cmr'
    | 'ecg'
    | 'symptoms'
    | 'pressure'
    | 'surgery'
    | 'other'
  )[];
  /**
   * The other vessels or branches that it reached, such as the LAD by a dissection of the left main. It stays one complication.
   */
  also_in?: Branch[];
  /**
   * Stents that its treatment took, one entry each; covered ones by their name or in `devices`.
   */
  stents?: Stent[];
  /**
   * How a bifurcation was stented to treat it.
   */
  bifurcation_technique?:
    | 'provisional'
    | 'mini_crush'
    | 'dk_crush'
    | 'culotte'
    | 'dk_culotte'
    | 'tap'
    | 't_stenting'
    | 'v_stenting'
    | 'other';
  /**
   * Flow in that vessel at the end.
   */
  timi_after?: 0 | 1 | 2 | 3;
  /**
   * Which device was lost or caught, or did the harm.
   */
  device?:
    | 'wire'
    | 'microcatheter'
    | 'balloon'
    | 'stent'
    | 'guide_catheter'
    | 'guide_extension'
    | 'burr'
    | 'imaging_catheter'
    | 'other';
  /**
   * What the patient felt of it.
   */
  symptoms?: Symptom[];
  /**
   * Hours from the end of the procedure until it happened or was noticed; for what happened during the procedure there is `minutes_after`.
   */
  hours_after?: Measured;
  /**
   * Minutes from what `after` says until it happened or was noticed; without that, from the complication before it in the list.
   */
  minutes_after?: Measured;
  /**
   * After which step or event it happened, in your own words, such as `withdrawal of the microcatheter`.
   */
  after?: string;
  /**
   * Volume of a haematoma or an effusion; `drained_ml` takes what was drained of it.
   */
  volume_ml?: Measured;
  /**
   * Largest diameter of a haematoma, or width of an effusion.
   */
  size_mm?: Measured;
  /**
   * Blood that was lost.
   */
  blood_loss_ml?: Measured;
  /**
   * By how much haemoglobin fell.
   */
  haemoglobin_drop_g_dl?: Measured;
  /**
   * Type of a bleeding after the Bleeding Academic Research Consortium (Circulation 2011;123:2736-47).
   */
  barc?: 1 | 2 | 3 | '3a' | '3b' | '3c' | 4 | 5 | '5a' | '5b';
  /**
   * Heart rate, blood pressure and more when it happened, one entry for each time.
   */
  vital_signs?: VitalSigns[];
  /**
   * The bypass grafts of an operation for it: which conduit to which vessel.
   */
  grafts?: BypassGraft[];
  /**
   * Where the patient was taken because of it.
   */
  transferred_to?:
    | 'coronary_care_unit'
    | 'intensive_care_unit'
    | 'intermediate_care'
    | 'ward'
    | 'rehabilitation'
    | 'other_hospital'
    | 'care_home'
    | 'home'
    | 'other'
    | 'unknown';
  /**
   * This interface was referenced by `ComplicationDetails`'s JSON-Schema definition
   * via the `patternProperty` "^x_".
   */
  [k: string]: unknown;
}
/**
 * One contact with the patient after the procedure.
 */
export interface FollowUpVisit {
  /**
   * The day of the contact, or the month or the year where no more is known.
   */
  date?: string | number;
  /**
   * Days from the procedure to the contact.
   */
  days?: number;
  /**
   * The patient was alive.
   */
  alive?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Grade of the Canadian Cardiovascular Society at follow-up; 0 where there is no angina, `3-4` where the text says III to IV.
   */
  angina_ccs?: 0 | 1 | 2 | 3 | 4 | '0-1' | '1-2' | '2-3' | '3-4' | 'unknown';
  /**
   * Summary score of the Seattle Angina Questionnaire-7 at follow-up: 100 is the best health status.
   */
  saq7_summary?: number;
  /**
   * What happened since the procedure; `none` where nothing did.
   */
  events?: (
    | 'death'
    | 'mi'
    | 'stroke'
    | 'target_vessel_revascularisation'
    | 'stent_thrombosis'
    | 'other_revascularisation'
    | 'heart_failure'
    | 'bleeding'
    | 'arrhythmia'
    | 'hospitalisation'
    | 'none'
  )[];
  /**
   * What repeat angiography showed.
   */
  angiography?: 'patent' | 'restenosis' | 'occluded';
  /**
   * Left ventricular ejection fraction at follow-up.
   */
  lvef_percent?: Measured;
  /**
   * Tests at follow-up and what they showed, one entry each.
   */
  tests?: Test[];
  /**
   * What the patient suffers from at follow-up; `none` where there is no symptom.
   */
  symptoms?: Symptom[];
  /**
   * Left ventricular function at follow-up, where no number was given.
   */
  lvef_grade?: 'normal' | 'mildly_reduced' | 'moderately_reduced' | 'severely_reduced' | 'unknown';
  /**
   * What the result was called at follow-up.
   */
  result_grade?: 'excellent' | 'good' | 'acceptable' | 'poor' | 'unknown';
  /**
   * Drugs at follow-up, in your own words.
   */
  medication?: string[];
  /**
   * More about it in your own words.
   */
  detail?: string;
  /**
   * Months from the procedure to the contact, where the days are not known.
   */
  months?: Measured;
  /**
   * Site, triggers or further symptoms in your own words, such as `dizziness` or `after one flight of stairs`.
   */
  symptoms_detail?: string;
  /**
   * Class of heart failure after the New York Heart Association at follow-up.
   */
  nyha?: 1 | 2 | 3 | 4 | '1-2' | '2-3' | '3-4' | 'unknown';
  /**
   * Procedures since the last contact, one entry each: repeat angiography, PCI, bypass surgery with its `grafts`.
   */
  procedures?: LaterProcedure[];
  /**
   * Symptoms compared with those before the procedure.
   */
  symptom_change?: 'resolved' | 'improved' | 'unchanged' | 'worse' | 'unknown';
  /**
   * The patient takes two antiplatelet drugs; `no` where it was stopped.
   */
  dual_antiplatelet?: 'yes' | 'no' | true | false | 'unknown';
}
/**
 * One procedure after this one, planned or done.
 */
export interface LaterProcedure {
  /**
   * What it is.
   */
  kind?: 'pci' | 'cabg' | 'angiography' | 'other';
  /**
   * Whether it was done.
   */
  status?: 'done' | 'planned' | 'declined' | 'unknown';
  /**
   * How urgent it is.
   */
  urgency?: 'elective' | 'urgent' | 'emergency' | 'salvage';
  /**
   * Its day, or the month or the year where no more is known.
   */
  date?: string | number;
  /**
   * Days from this procedure to that one.
   */
  days_after?: Measured;
  /**
   * The vessel or branch concerned.
   */
  vessel?:
    | 'LM'
    | 'LAD'
    | 'LCx'
    | 'RCA'
    | 'RI'
    | 'D1'
    | 'D2'
    | 'OM1'
    | 'OM2'
    | 'OM3'
    | 'PDA'
    | 'PLV'
    | 'LPDA'
    | 'LPL'
    | 'graft'
    | 'D'
    | 'OM'
    | 'septal_branch'
    | 'D3'
    | 'AM'
    | 'conus_branch'
    | 'side_branch';
  /**
   * The other vessels or branches that it reaches.
   */
  also_in?: Branch[];
  /**
   * Why it is done, in your own words.
   */
  reason?: string;
  /**
   * What it showed, in your own words, such as `stent patent, retrograde flow gone`.
   */
  finding?: string;
  /**
   * How it went.
   */
  result?: 'successful' | 'partial' | 'failed' | 'unknown';
  /**
   * Bypass grafts: which conduit to which vessel.
   */
  grafts?: BypassGraft[];
  /**
   * More about it in your own words, such as `off-pump`.
   */
  detail?: string;
}
/**
 * The stay in hospital after the procedure, and what the patient left with.
 */
export interface Discharge {
  /**
   * How the stay after the procedure went.
   */
  course?: 'uneventful' | 'complicated';
  /**
   * Days from the procedure to discharge.
   */
  hospital_days?: number;
  /**
   * Antiplatelet drugs that the patient left with; `antiplatelet_doses` takes their doses.
   */
  antiplatelets?: ('aspirin' | 'clopidogrel' | 'prasugrel' | 'ticagrelor' | 'cangrelor')[];
  /**
   * How long dual antiplatelet therapy is to go on.
   */
  antiplatelet_months?: Measured;
  /**
   * The patient left with an oral anticoagulant.
   */
  anticoagulant?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Other drugs that the patient left with, with their doses, in your own words.
   */
  medication?: string[];
  /**
   * The patient left with two antiplatelet drugs; which ones, `antiplatelets` says.
   */
  dual_antiplatelet?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Tests before discharge and what they showed, one entry each.
   */
  tests?: Test[];
  /**
   * Antiplatelets with their doses in your own words, such as `aspirin 81 mg`.
   */
  antiplatelet_doses?: string[];
  /**
   * More about the stay or the discharge in your own words.
   */
  detail?: string;
  /**
   * Complications that were looked for and did not occur; where there were none at all, `complications` takes `none`.
   */
  ruled_out?: (
    | 'mi'
    | 'stroke'
    | 'perforation'
    | 'pericardial_effusion'
    | 'bleeding'
    | 'vascular'
    | 'contrast_nephropathy'
    | 'arrhythmia'
    | 'stent_thrombosis'
  )[];
  /**
   * Where the patient was taken after the procedure, in this order, the place after discharge last, such as `[intensive_care_unit, ward, home]`.
   */
  transferred_to?: CareUnit[];
  /**
   * Days in a coronary care unit.
   */
  coronary_care_days?: Measured;
  /**
   * Days in an intensive care unit.
   */
  intensive_care_days?: Measured;
  /**
   * Days on a ward.
   */
  ward_days?: Measured;
  /**
   * Procedures in the same stay, and those planned at discharge, one entry each: surgery after a failed PCI with its `grafts`, a second attempt.
   */
  procedures?: LaterProcedure[];
}

/** What was seen of a number that was not measured exactly, such as `under 20` or `20-25`. */
export type Bound =
  | `${'under' | 'over' | 'about'} ${number}`
  | `<${'' | ' '}${number}`
  | `${number}${'' | ' '}${'-' | '–'}${'' | ' '}${number}`
  | `${number} to ${number}`;
/** A number, or what was seen of it. */
export type Measured = number | 'unknown' | Bound;
