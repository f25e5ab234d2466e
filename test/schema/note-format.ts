/**
 * The note format as it is promised to the people who write notes, section by section. It is written down here
 * a second time on purpose: not taken from the schema, so that a slip in the schema shows. What feeds a score may
 * be `unknown`, also where its row does not say so again.
 */

/** A key that holds keys of its own. */
export interface Section {
  readonly section: string;
}

/** What a key takes that holds a value. */
export type Values =
  | { readonly words: readonly unknown[] }
  /** Of the words or, where `maps` names their section, of maps beside them. */
  | { readonly list: readonly string[]; readonly twice?: true; readonly maps?: string }
  | ((
      | { readonly from: number; readonly to: number; readonly above?: true; readonly unknown?: true }
      | { readonly quantity: number; readonly unknown?: true }
    ) & { readonly whole?: true; readonly measured?: true })
  /** A list of maps of a section. */
  | { readonly each: string }
  /** A text that keeps to a form. */
  | { readonly forms: readonly string[]; readonly not: readonly string[] }
  /** Yes, no or unknown: a finding that somebody has to look for. */
  | 'looked for'
  /** Yes, no or unknown: what is known of a patient or was done, which nobody looks for. */
  | 'known'
  | 'boolean'
  | 'date'
  | 'name'
  | 'names'
  | 'texts'
  | 'text';

const words = (text: string): readonly string[] => text.split(' ');

const VESSELS = words('LM LAD LCx RCA RI D1 D2 OM1 OM2 OM3 PDA PLV LPDA LPL graft D OM');
const BRANCHES = [...VESSELS, ...words('septal_branch D3 AM conus_branch side_branch')];
const SEGMENTS = words('ostial proximal mid distal unknown');
const CHANNELS = words('septal epicardial graft ipsilateral bridging unknown');
const KINDS = words(
  'death mi stroke urgent_revascularisation pericardiocentesis tamponade perforation vascular bleeding contrast_nephropathy radiation_injury donor_vessel_injury aortic_dissection side_branch_loss haematoma device_loss arrhythmia shock air_embolism stent_thrombosis pericardial_effusion hypotension dissection device_entrapment no_reflow ischaemia vessel_closure thrombus spasm cardiac_arrest allergic_reaction fistula device_damage other none',
);

const PRESENTATIONS = words(
  'stable unstable_angina nstemi stemi heart_failure arrhythmia silent acs unknown',
);
const FUNCTION = words('normal mildly_reduced moderately_reduced severely_reduced unknown');
const MEDINA: Values = {
  forms: ['1,1,1', '0,0,1', '1, 0, 1'],
  not: ['1,1', '1,1,2', '111', '1.1.1', '1,1,1,1'],
};
const URGENCY = words('elective urgent emergency salvage');
const CLOCK: Values = { forms: ['09:30', '00:00', '23:59'], not: ['9:30', '24:00', '12:60', '2 pm'] };
const CARE = words(
  'coronary_care_unit intensive_care_unit intermediate_care ward rehabilitation other_hospital care_home home other unknown',
);
const RESULTS = words('excellent good acceptable poor unknown');
const SYMPTOMS = words('angina dyspnoea fatigue palpitations syncope other none');
const GRADES = words('none mild moderate severe present unknown');
const TECHNIQUES = words(
  'wire_escalation parallel_wire knuckle stingray star last contrast_modulation ivus_guided wire_crossing kissing_wire cart reverse_cart tip_in tip_detection stick_and_swap balloon_deflection base scratch_and_go rendezvous side_base guided_star electrocautery guide_extension stent_reverse_cart surfing cap_puncture angiography_guided other',
);
const CONDUITS = words('lima rima radial vein other');
const EFFECTS = words('successful partial failed unknown');
const BIFURCATION = words(
  'provisional mini_crush dk_crush culotte dk_culotte tap t_stenting v_stenting other',
);

/** The keys of each section; those marked by `!` are required. */
export const format: Record<string, Record<string, Values | Section>> = {
  note: {
    'cto_note!': { words: [1] },
    patient: { section: 'patient' },
    indication: { section: 'indication' },
    consent: { section: 'consent' },
    procedure: { section: 'procedure' },
    'lesions!': { section: 'lesion' },
    complications: { list: KINDS, maps: 'complication' },
    follow_up: { each: 'follow_up_visit' },
    discharge: { section: 'discharge' },
  },
  patient: {
    id: 'name',
    age_years: { from: 18, to: 110, unknown: true },
    sex: { words: words('female male other unknown') },
    prior_cabg: 'known',
    prior_mi: 'known',
    prior_pci: 'known',
    diabetes: 'known',
    lvef_percent: { from: 5, to: 80, measured: true },
    egfr_ml_min: { from: 0, to: 200, above: true },
    weight_kg: { quantity: 82.5 },
    dialysis: 'known',
    heart_failure: 'known',
    hypertension: 'known',
    smoker: { words: ['yes', 'no', true, false, 'former', 'unknown'] },
    peripheral_artery_disease: 'known',
    prior_stroke: 'known',
    copd: 'known',
    lvef_grade: { words: FUNCTION },
    height_cm: { quantity: 172 },
    syntax_score: { from: 0, to: 100 },
    grafts: { each: 'graft' },
    dominance: { words: words('right left balanced unknown') },
    hyperlipidaemia: 'known',
    history: { each: 'history_entry' },
    pack_years: { from: 0, to: 300 },
    medication: 'texts',
    diseased_vessels: { words: [1, 2, 3] },
    diabetes_type: { words: words('type_1 type_2 other unknown') },
    insulin: 'known',
    coronary_anomaly: 'text',
    bmi_kg_m2: { from: 10, to: 100 },
    family_history: 'known',
    kidney_disease: 'known',
    functional_status: { words: words('independent partly_dependent dependent unknown') },
    functional_capacity: { words: words('excellent good moderate poor unknown') },
    frailty: { words: GRADES },
    comorbidity: 'known',
    risk_factors: 'known',
    atrial_fibrillation: 'known',
    valve_disease: 'known',
    cancer: 'known',
    anticoagulant: 'known',
    detail: 'text',
  },
  graft: {
    to: { words: BRANCHES },
    conduit: { words: words('lima rima radial vein other none') },
    state: { words: words('patent diseased occluded unknown') },
    detail: 'text',
    also_to: { list: BRANCHES, twice: true },
  },
  history_entry: {
    kind: {
      words: words(
        'pci cabg mi stroke angiography heart_failure valve_procedure implanted_device cardiac_arrest atrial_fibrillation kidney_disease family_history intolerance other',
      ),
    },
    vessel: { words: BRANCHES },
    segment: { words: SEGMENTS },
    year: { from: 1950, to: 2100, whole: true },
    months_before: { quantity: 60, measured: true },
    detail: 'text',
    presentation: { words: PRESENTATIONS },
    reason: 'text',
    wall: { words: words('anterior inferior lateral posterior septal unknown') },
    stents: { each: 'stent' },
    state: { words: words('patent restenosis occluded crushed unknown') },
    elsewhere: 'known',
    month: { from: 1, to: 12, whole: true },
    support: { list: words('none iabp impella ecmo other') },
    complications: 'texts',
    hospital_days: { quantity: 9, whole: true },
    stent_failure: 'text',
    count: { from: 1, to: 100, whole: true, measured: true },
    to_segment: { words: SEGMENTS },
    result: { words: EFFECTS },
    staged: 'known',
    timi_after: { words: [0, 1, 2, 3] },
    flow_grade: { words: words('good slow none restored unknown') },
    haemodynamics: { words: words('stable unstable unknown') },
    left_in_place: 'known',
  },
  indication: {
    symptoms: { list: SYMPTOMS },
    angina_ccs: { words: [0, 1, 2, 3, 4, '0-1', '1-2', '2-3', '3-4', 'unknown'] },
    ischaemia: 'looked for',
    viability: 'looked for',
    goals: {
      list: words(
        'symptom_relief quality_of_life ischaemia_reduction lvef_improvement complete_revascularisation survival prevent_mi prevent_stroke prevent_revascularisation',
      ),
    },
    heart_team: 'boolean',
    saq7_summary: { from: 0, to: 100 },
    presentation: { words: PRESENTATIONS },
    surgery: { words: words('declined unsuitable possible unknown') },
    urgency: { words: URGENCY },
    tests: { each: 'test' },
    reason: 'text',
    symptom_months: { quantity: 18, measured: true },
    symptom_duration: {
      forms: ['3 days', '1 week', '6-8 weeks', 'under 2 hours', 'about 1.5 years', 'weeks', 'unknown'],
      not: ['3', '3days', 'three days', '3 Days', '3 days ago', 'for 3 days', 'week', '3 mm'],
    },
    nyha: { words: [1, 2, 3, 4, '1-2', '2-3', '3-4', 'unknown'] },
    heart_team_advice: { words: words('pci cabg medical either unknown') },
    referral: 'text',
    examination: 'text',
    symptoms_detail: 'text',
    visit: 'text',
    detail: 'text',
    symptom_course: { words: words('new_onset stable worsening recurrent persistent resolved unknown') },
    medical_therapy: { words: words('optimal suboptimal not_tolerated none unknown') },
    medical_therapy_months: { quantity: 420, measured: true },
    symptom_severity: { words: GRADES },
  },
  test: {
    test: {
      words: words(
        'ecg exercise_ecg echo stress_echo cmr spect pet ct_angiography angiography physiology laboratory ct ivus oct other',
      ),
    },
    purpose: { list: words('ischaemia viability function anatomy planning other') },
    finding: 'text',
    date: 'date',
    result: { words: words('normal abnormal inconclusive unknown') },
    walls: { list: words('anterior inferior lateral posterior septal apical right_ventricular global') },
    wall_motion: { words: words('normal hypokinesia akinesia dyskinesia unknown') },
    viable: 'looked for',
    ischaemic_burden_percent: { from: 0, to: 100, measured: true },
    transmurality_percent: { from: 0, to: 100, measured: true },
    lvef_percent: { from: 5, to: 80, measured: true },
    vessel: { words: BRANCHES },
    measure: {
      words: words(
        'creatinine egfr haemoglobin troponin ck ck_mb bnp ldl hba1c crp lactate inr ffr ifr lvedp walking_distance mets other',
      ),
    },
    value: { quantity: 1.1, measured: true },
    unit: 'text',
  },
  consent: {
    'obtained!': 'known',
    date: 'date',
    discussed: { list: words('benefits risks alternatives chance_of_success radiation contrast') },
  },
  procedure: {
    date: 'date',
    operators: 'names',
    access: 'texts',
    dual_injection: 'known',
    contrast_ml: { quantity: 220, measured: true },
    air_kerma_gy: { quantity: 2.1 },
    dap_gy_cm2: { quantity: 180 },
    fluoroscopy_min: { quantity: 48 },
    duration_min: { quantity: 130, measured: true },
    guides: 'texts',
    guide_extension: 'known',
    ad_hoc: 'known',
    staged: 'known',
    support: { list: words('none iabp impella ecmo other') },
    support_timing: { words: words('planned urgent') },
    anaesthesia: { words: words('local sedation general') },
    heparin_units: { quantity: 10_000 },
    act_seconds: { quantity: 320 },
    antiplatelets: { list: words('aspirin clopidogrel prasugrel ticagrelor cangrelor') },
    contrast_agent: 'text',
    stopped_for: {
      words: words('success contrast radiation time no_progress complication patient staged'),
    },
    other_lesions: { each: 'other_lesion' },
    guide_setup: { words: words('single dual ping_pong') },
    plan: 'text',
    medication: 'texts',
    next_step: 'text',
    act_target_seconds: { quantity: 300 },
    diagnostic_catheters: 'texts',
    haemodynamics: { words: words('stable unstable unknown') },
    antiplatelet_doses: 'texts',
    access_findings: 'text',
    tests: { each: 'test' },
    detail: 'text',
    treatment_order: { list: BRANCHES, twice: true },
    projections: 'texts',
    hospital: 'name',
    start_time: CLOCK,
    end_time: CLOCK,
    vital_signs: { each: 'vital_signs' },
  },
  later_procedure: {
    kind: { words: words('pci cabg angiography other') },
    status: { words: words('done planned declined unknown') },
    urgency: { words: URGENCY },
    date: 'date',
    days_after: { quantity: 40, measured: true },
    vessel: { words: BRANCHES },
    also_in: { list: BRANCHES, twice: true },
    reason: 'text',
    finding: 'text',
    result: { words: EFFECTS },
    grafts: { each: 'graft' },
    detail: 'text',
  },
  vital_signs: {
    when: { words: words('start during lowest highest end after unknown') },
    heart_rate_bpm: { quantity: 90, measured: true },
    systolic_mmhg: { quantity: 110, measured: true },
    diastolic_mmhg: { quantity: 70, measured: true },
    mean_mmhg: { quantity: 85, measured: true },
    oxygen_saturation_percent: { from: 0, to: 100, measured: true },
    rhythm: { words: words('sinus atrial_fibrillation paced other unknown') },
    detail: 'text',
  },
  other_lesion: {
    vessel: { words: BRANCHES },
    treatment: 'text',
    segment: { words: SEGMENTS },
    stenosis_percent: { from: 0, to: 100, measured: true },
    when: { words: words('earlier same_session planned none') },
    severity: { words: words('none mild moderate severe significant subtotal occluded unknown') },
    culprit: 'known',
    in_stent: 'looked for',
    calcification: { words: GRADES },
    medina: MEDINA,
    bifurcation_technique: { words: BIFURCATION },
    stents: { each: 'stent' },
    detail: 'text',
    also_in: { list: BRANCHES, twice: true },
    to_segment: { words: SEGMENTS },
    length_mm: { from: 0, to: 200, above: true, measured: true },
    timi_before: { words: [0, 1, 2, 3] },
    timi_after: { words: [0, 1, 2, 3] },
    residual_stenosis_percent: { from: 0, to: 100, measured: true },
    result_grade: { words: RESULTS },
    features: {
      list: words('diffuse ostial bifurcation tortuous angulated aneurysm thrombus dissection other'),
    },
    graft_to: { words: BRANCHES },
    conduit: { words: CONDUITS },
    ffr: { from: 0, to: 1, above: true, measured: true },
    resting_index: { from: 0, to: 1, above: true, measured: true },
  },
  lesion: {
    'id!': 'name',
    'vessel!': { words: VESSELS },
    segment: { words: SEGMENTS },
    occlusion_months: { quantity: 14, measured: true },
    timi_before: { words: [0, 1, 2, 3] },
    length_mm: { from: 0, to: 200, above: true, measured: true },
    stump: { words: words('tapered blunt invisible unknown') },
    cap_ambiguity: 'looked for',
    calcification: { words: words('none mild moderate severe present unknown') },
    bend_degrees: { from: 0, to: 180, measured: true },
    tortuosity: { words: words('none mild moderate severe present unseen unknown') },
    prior_attempt: { words: words('none failed unknown') },
    interventional_collaterals: 'looked for',
    rentrop: { words: [0, 1, 2, 3, 'unknown'] },
    werner_cc: { words: [0, 1, 2, 'unknown'] },
    in_stent: 'looked for',
    bypassed: 'looked for',
    side_branch_at_cap: 'looked for',
    distal_bifurcation: 'looked for',
    multiple_occlusions: 'looked for',
    distal_vessel: { words: words('good diseased poor unknown') },
    crossing: { section: 'crossing' },
    outcome: { section: 'outcome' },
    scores: { section: 'scores' },
    summary: 'text',
    cto_evidence: { words: words('definite probable') },
    attempted: 'known',
    ct_planned: 'known',
    prior_attempts: { quantity: 2, whole: true, measured: true },
    stent_layers: { words: [1, 2, 3, 4] },
    medina: MEDINA,
    distal_diameter_mm: { from: 0, to: 10, above: true, measured: true },
    landing_zone_diseased: 'looked for',
    collaterals: { each: 'collateral' },
    preparation: {
      list: words('balloon cutting scoring rotational orbital laser lithotripsy other'),
    },
    imaging: { list: words('ivus oct none') },
    stents: { each: 'stent' },
    stent_count: { quantity: 2, whole: true, measured: true },
    stent_length_mm: { quantity: 66 },
    bifurcation_technique: { words: BIFURCATION },
    length_grade: { words: words('short intermediate long unknown') },
    tortuosity_within: { words: words('none mild moderate severe present unknown') },
    beyond_stent: 'looked for',
    earlier_attempts: { each: 'attempt' },
    devices: { each: 'device' },
    imaging_purpose: { list: words('entry wiring reentry lumen plaque sizing result') },
    imaging_findings: 'text',
    proximal_cap_site: 'text',
    cap_calcification: { words: GRADES },
    cap_stented: 'looked for',
    distal_cap: { words: words('tapered blunt unknown') },
    distal_cap_site: 'text',
    distal_filling: { list: words('antegrade ipsilateral contralateral graft not_seen unknown') },
    known_since: { from: 1950, to: 2100, whole: true },
    side_branch_within: 'looked for',
    no_stent_reason: 'text',
    to_segment: { words: SEGMENTS },
    side_branches: { each: 'side_branch' },
    detail: 'text',
    conduit: { words: CONDUITS },
    graft_to: { words: BRANCHES },
    occlusion_count: { from: 1, to: 10, whole: true, measured: true },
    course_ambiguity: 'looked for',
    microchannel: 'looked for',
    distal_size: { words: words('small medium large unknown') },
    collateral_grade: { words: words('poor moderate good excellent unknown') },
    proximal_diameter_mm: { from: 0, to: 10, above: true, measured: true },
    calcium_arc_degrees: { from: 1, to: 360, measured: true },
    minimal_lumen_area_mm2: { from: 0, to: 50, above: true, measured: true },
    minimal_stent_area_mm2: { from: 0, to: 50, above: true, measured: true },
    stent_findings: {
      list: words(
        'well_expanded underexpanded well_apposed malapposed edge_dissection tissue_prolapse other',
      ),
    },
  },
  side_branch: {
    vessel: { words: BRANCHES },
    name: 'text',
    site: { words: words('proximal proximal_cap within distal_cap distal unknown') },
    size: { words: words('small medium large unknown') },
    donor: { words: BRANCHES },
    stenosis_percent: { from: 0, to: 100, measured: true },
    protected: 'known',
    lost: 'looked for',
    detail: 'text',
  },
  collateral: {
    channel: { words: CHANNELS },
    donor: { words: BRANCHES },
    werner_cc: { words: [0, 1, 2, 'unknown'] },
    tortuous: 'looked for',
    size: { words: words('small medium large unknown') },
    name: 'text',
    to: { words: BRANCHES },
    tortuosity: { words: GRADES },
    acute_angle: 'looked for',
    interventional: 'looked for',
    use: { words: words('crossed failed not_tried unknown') },
    count: { from: 1, to: 100, whole: true, measured: true },
    detail: 'text',
    donor_segment: { words: SEGMENTS },
    to_segment: { words: SEGMENTS },
  },
  stent: {
    type: { words: words('des bms scaffold dcb') },
    diameter_mm: { from: 0, to: 10, above: true },
    length_mm: { from: 0, to: 100, above: true },
    name: 'text',
    vessel: { words: BRANCHES },
    segment: { words: SEGMENTS },
    inflation_atm: { from: 0, to: 60, above: true },
    detail: 'text',
    also_in: { list: BRANCHES, twice: true },
    to_segment: { words: SEGMENTS },
    position: { words: words('true_lumen extraplaque in_stent outside_stent unknown') },
    distal_diameter_mm: { from: 0, to: 10, above: true },
  },
  device: {
    kind: {
      words: words(
        'balloon wire microcatheter guide_extension snare reentry_device atherectomy_device imaging_catheter covered_stent coil sheath closure_device support_device guide_catheter diagnostic_catheter plug lithotripsy_balloon other',
      ),
    },
    name: 'text',
    diameter_mm: { from: 0, to: 100, above: true },
    length_mm: { from: 0, to: 4000, above: true },
    vessel: { words: BRANCHES },
    purpose: {
      list: words(
        'workhorse support side_branch anchoring trapping externalisation dissection reentry predilatation postdilatation retrieval haemostasis closure imaging deflection channel jailed kissing pot occlusion protection delivery positioning atherectomy fenestration marker modification other',
      ),
    },
    inflation_atm: { from: 0, to: 60, above: true },
    inflation_seconds: { from: 0, to: 36_000, above: true },
    segment: { words: SEGMENTS },
    access: 'text',
    result: { words: EFFECTS },
    detail: 'text',
    french: { from: 0, to: 40, above: true },
    energy_mj_mm2: { from: 0, to: 200, above: true },
    frequency_hz: { from: 0, to: 1000, above: true },
    pulses: { from: 1, to: 100_000, whole: true },
    count: { from: 1, to: 100, whole: true, measured: true },
    failed_at: { words: words('access proximal_cap body distal_cap collateral stent unknown') },
  },
  crossing: {
    strategies: {
      list: words('awe adr retrograde_wire retrograde_dissection antegrade retrograde'),
      twice: true,
    },
    successful: { words: words('awe adr retrograde_wire retrograde_dissection none antegrade retrograde') },
    minutes: { quantity: 52, measured: true },
    attempts: { each: 'attempt' },
    uncrossable: 'known',
    trapping: 'known',
    steps: 'texts',
    undilatable: 'known',
  },
  attempt: {
    strategy: { words: words('awe adr retrograde retrograde_wire retrograde_dissection antegrade') },
    technique: { words: TECHNIQUES },
    wires: 'texts',
    microcatheters: 'texts',
    channel: { words: CHANNELS },
    donor: { words: BRANCHES },
    externalised: 'known',
    path: { words: words('intraplaque extraplaque microchannel unknown') },
    minutes: { quantity: 35 },
    result: { words: words('crossed failed stopped') },
    failed_at: { words: words('access proximal_cap body distal_cap collateral reentry device') },
    confirmed_by: {
      list: words(
        'contralateral_injection antegrade_injection microcatheter_injection ivus oct wire_movement projections other',
      ),
    },
    access: 'texts',
    guides: 'texts',
    year: { from: 1950, to: 2100, whole: true },
    months_before: { quantity: 9, measured: true },
    reason: 'text',
    reached: {
      words: words('channel target_vessel distal_cap body proximal_cap proximal_vessel guide aorta unknown'),
    },
    into: { words: BRANCHES },
    channel_name: 'text',
    elsewhere: 'known',
    other_techniques: { list: TECHNIQUES, twice: true },
    detail: 'text',
    antegrade_wires: 'texts',
    site: 'text',
    wire_manipulation: { list: words('sliding drilling penetration other') },
    tries: { from: 1, to: 100, whole: true, measured: true },
    intentional: 'known',
    extraplaque_length_mm: { from: 0, to: 200, above: true, measured: true },
  },
  complication: {
    'kind!': { words: KINDS },
    vessel: { words: BRANCHES },
    site: 'text',
    ellis: { words: [1, 2, 3, 'cavity'] },
    when: { words: words('procedure hospital later after_procedure') },
    treatment: {
      list: words(
        'none balloon covered_stent coils fat reversal pericardiocentesis surgery stent aspiration retrieval transfusion medication pacing cardioversion support fluids dissection_flap fenestration crushing resuscitation ventilation observation other',
      ),
    },
    approach: { words: words('antegrade retrograde both percutaneous surgical') },
    status: { words: words('resolved ongoing sequelae fatal unknown') },
    haemodynamic_compromise: 'known',
    left_in_place: 'known',
    nhlbi: { words: words('A B C D E F') },
    drained_ml: { from: 0, to: 10_000, above: true },
    detail: 'text',
    cause: 'text',
    severity: { words: words('mild moderate severe unknown') },
    segment: { words: SEGMENTS },
    treatment_result: { words: EFFECTS },
    found_by: { list: words('angiography echo ivus oct ct ecg symptoms pressure other') },
    also_in: { list: BRANCHES, twice: true },
    stents: { each: 'stent' },
    bifurcation_technique: { words: BIFURCATION },
    timi_after: { words: [0, 1, 2, 3] },
    device: {
      words: words(
        'wire microcatheter balloon stent guide_catheter guide_extension burr imaging_catheter other',
      ),
    },
    symptoms: { list: SYMPTOMS },
    hours_after: { from: 0, to: 10_000, measured: true },
    minutes_after: { from: 0, to: 10_000, measured: true },
    after: 'text',
    volume_ml: { quantity: 350, measured: true },
    size_mm: { quantity: 37, measured: true },
    blood_loss_ml: { quantity: 800, measured: true },
    haemoglobin_drop_g_dl: { quantity: 3.2, measured: true },
    barc: { words: [1, 2, 3, '3a', '3b', '3c', 4, 5, '5a', '5b'] },
    vital_signs: { each: 'vital_signs' },
    grafts: { each: 'graft' },
    transferred_to: { words: CARE },
  },
  follow_up_visit: {
    date: 'date',
    days: { quantity: 180, whole: true },
    alive: 'known',
    angina_ccs: { words: [0, 1, 2, 3, 4, '0-1', '1-2', '2-3', '3-4', 'unknown'] },
    saq7_summary: { from: 0, to: 100 },
    events: {
      list: words(
        'death mi stroke target_vessel_revascularisation stent_thrombosis other_revascularisation heart_failure bleeding arrhythmia hospitalisation none',
      ),
    },
    angiography: { words: words('patent restenosis occluded') },
    lvef_percent: { from: 5, to: 80, measured: true },
    tests: { each: 'test' },
    symptoms: { list: SYMPTOMS },
    lvef_grade: { words: FUNCTION },
    result_grade: { words: RESULTS },
    medication: 'texts',
    detail: 'text',
    months: { quantity: 2, measured: true },
    symptoms_detail: 'text',
    nyha: { words: [1, 2, 3, 4, '1-2', '2-3', '3-4', 'unknown'] },
    procedures: { each: 'later_procedure' },
    symptom_change: { words: words('resolved improved unchanged worse unknown') },
    dual_antiplatelet: 'known',
  },
  discharge: {
    course: { words: words('uneventful complicated') },
    hospital_days: { quantity: 2, whole: true },
    antiplatelets: { list: words('aspirin clopidogrel prasugrel ticagrelor cangrelor') },
    antiplatelet_months: { quantity: 12, measured: true },
    anticoagulant: 'known',
    medication: 'texts',
    dual_antiplatelet: 'known',
    tests: { each: 'test' },
    antiplatelet_doses: 'texts',
    detail: 'text',
    ruled_out: {
      list: words(
        'mi stroke perforation pericardial_effusion bleeding vascular contrast_nephropathy arrhythmia stent_thrombosis',
      ),
    },
    transferred_to: { list: CARE, twice: true },
    coronary_care_days: { quantity: 1, measured: true },
    intensive_care_days: { quantity: 2, measured: true },
    ward_days: { quantity: 3, measured: true },
    procedures: { each: 'later_procedure' },
  },
  outcome: {
    timi_flow: { words: [0, 1, 2, 3] },
    residual_stenosis_percent: { from: 0, to: 100, measured: true },
    technical_success: 'boolean',
    modification: 'known',
    side_branch_lost: 'looked for',
    flow_grade: { words: words('good slow none restored unknown') },
    result_grade: { words: RESULTS },
    residual_dissection: 'looked for',
    detail: 'text',
    ffr: { from: 0, to: 1, above: true, measured: true },
    resting_index: { from: 0, to: 1, above: true, measured: true },
  },
  scores: {
    j_cto: { words: [0, 1, 2, 3, 4, 5] },
    progress_cto: { words: [0, 1, 2, 3, 4] },
  },
};

type Data = { [key: string]: unknown };

/** The name of a key, without the mark of those that are required. */
export const nameOf = (key: string): string => key.replace('!', '');

export const isSection = (takes: Values | Section): takes is Section =>
  typeof takes === 'object' && 'section' in takes;

export const LESION = { id: 'A', vessel: 'LAD' };
/** What a section requires. */
export const REQUIRED: Record<string, Data> = {
  consent: { obtained: 'yes' },
  lesion: LESION,
  complication: { kind: 'perforation' },
};

const PATHS: Record<string, string> = {
  note: '',
  graft: 'patient/grafts/0',
  history_entry: 'patient/history/0',
  test: 'indication/tests/0',
  other_lesion: 'procedure/other_lesions/0',
  vital_signs: 'procedure/vital_signs/0',
  lesion: 'lesions/0',
  collateral: 'lesions/0/collaterals/0',
  side_branch: 'lesions/0/side_branches/0',
  later_procedure: 'discharge/procedures/0',
  stent: 'lesions/0/stents/0',
  device: 'lesions/0/devices/0',
  crossing: 'lesions/0/crossing',
  attempt: 'lesions/0/crossing/attempts/0',
  outcome: 'lesions/0/outcome',
  scores: 'lesions/0/scores',
  complication: 'complications/0',
  follow_up_visit: 'follow_up/0',
};

/** Where a section stands in a note. */
export const pathOf = (section: string): string[] =>
  (PATHS[section] ?? section).split('/').filter((step) => step !== '');

/** A note in which a section holds the given keys besides those it requires. */
export function noteWith(section: string, keys: Data): Data {
  const whole: Data = { cto_note: 1, lesions: [LESION] };
  const data: Data = { ...REQUIRED[section], ...keys };
  const path = pathOf(section);
  const nested = path.reduceRight<unknown>(
    (inner, step) => (step === '0' ? [inner] : { [step]: inner }),
    data,
  ) as Data;
  if (path[0] !== 'lesions') return { ...whole, ...nested };
  const [lesion] = nested.lesions as Data[];
  return { ...whole, lesions: [section === 'lesion' ? lesion : { ...LESION, ...lesion }] };
}
