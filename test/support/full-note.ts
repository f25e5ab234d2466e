import { FULL_LESION } from './full-lesion.ts';

/** A note that records every key of the schema and has no problem. */
export const FULL = `cto_note: 1
patient:
  id: P-1
  age_years: 67
  sex: male
  prior_cabg: yes
  prior_mi: no
  prior_pci: no
  diabetes: no
  lvef_percent: 55
  egfr_ml_min: 80
  weight_kg: 80
  dialysis: no
  heart_failure: no
  hypertension: yes
  smoker: no
  peripheral_artery_disease: no
  prior_stroke: no
  copd: no
  lvef_grade: normal
  height_cm: 172
  syntax_score: 21
  grafts:
    - to: RCA
      conduit: vein
      state: patent
      detail: ten years old
      also_to: [OM]
  dominance: right
  hyperlipidaemia: yes
  history:
    - kind: mi
      vessel: RCA
      segment: mid
      year: 2019
      months_before: 80
      detail: treated with a stent
      presentation: stemi
      reason: acute occlusion
      wall: inferior
      stents:
        - type: des
          diameter_mm: 3
          length_mm: 18
          name: older stent
          vessel: RCA
          segment: mid
          inflation_atm: 12
          detail: at the site of the infarction
          also_in: [PDA]
          to_segment: distal
          position: true_lumen
          distal_diameter_mm: 2.5
      state: patent
      elsewhere: yes
      month: 9
      support: [iabp]
      complications: [no reflow]
      hospital_days: 9
      stent_failure: recoil
      count: 1
      to_segment: distal
      result: partial
      staged: no
      timi_after: 2
      flow_grade: slow
      haemodynamics: stable
      left_in_place: no
  pack_years: 20
  medication: [bisoprolol 5 mg]
  diseased_vessels: 2
  diabetes_type: unknown
  insulin: no
  coronary_anomaly: none seen
  bmi_kg_m2: 27
  family_history: no
  kidney_disease: no
  functional_status: independent
  functional_capacity: excellent
  frailty: none
  comorbidity: yes
  risk_factors: yes
  atrial_fibrillation: no
  valve_disease: no
  cancer: no
  anticoagulant: no
  detail: lives alone
indication:
  symptoms: [angina]
  angina_ccs: 2
  ischaemia: yes
  viability: yes
  goals: [ischaemia_reduction, symptom_relief]
  heart_team: yes
  saq7_summary: 52
  presentation: stable
  surgery: declined
  urgency: elective
  tests:
    - test: echo
      purpose: [function]
      finding: inferior hypokinesia
      date: 2026-02-20
      result: abnormal
      walls: [inferior]
      wall_motion: hypokinesia
      viable: yes
      ischaemic_burden_percent: 12
      transmurality_percent: 25
      lvef_percent: 50
      vessel: RCA
      measure: other
      value: 1
      unit: mm
  reason: angina in spite of two drugs
  symptom_months: 6
  symptom_duration: 6 months
  nyha: 2
  heart_team_advice: pci
  referral: by the cardiologist
  examination: unremarkable
  symptoms_detail: after one flight of stairs
  visit: in clinic
  detail: second opinion
  symptom_course: worsening
  medical_therapy: optimal
  medical_therapy_months: 12
  symptom_severity: moderate
consent:
  obtained: yes
  date: 2026-03-02
  discussed: [benefits, risks]
procedure:
  date: 2026-03-04
  operators: [op-3]
  access: [right radial 7F]
  dual_injection: yes
  contrast_ml: 100
  air_kerma_gy: 2
  dap_gy_cm2: 100
  fluoroscopy_min: 30
  duration_min: 90
  guides: [EBU 3.75 7F]
  guide_extension: no
  ad_hoc: no
  staged: no
  support: [iabp]
  support_timing: planned
  anaesthesia: local
  heparin_units: 10000
  act_seconds: 310
  antiplatelets: [aspirin, clopidogrel]
  contrast_agent: iso-osmolar
  stopped_for: success
  other_lesions:
    - vessel: LCx
      treatment: DES 3.0 x 28
      segment: proximal
      stenosis_percent: 80
      when: earlier
      severity: severe
      culprit: no
      in_stent: no
      calcification: mild
      medina: 1,0,0
      bifurcation_technique: provisional
      stents:
        - type: des
          diameter_mm: 3
          length_mm: 28
          name: slim stent
          vessel: LCx
          segment: proximal
          inflation_atm: 14
          detail: postdilated
          also_in: [OM1]
          to_segment: mid
          position: in_stent
          distal_diameter_mm: 2.5
      detail: good result
      also_in: [OM1]
      to_segment: mid
      length_mm: 24
      timi_before: 3
      timi_after: 3
      residual_stenosis_percent: 5
      result_grade: good
      features: [diffuse]
      graft_to: OM2
      conduit: vein
      ffr: 0.78
      resting_index: 0.88
  guide_setup: dual
  plan: antegrade first
  medication: [nitroglycerin]
  next_step: PCI of the LCx
  act_target_seconds: 300
  diagnostic_catheters: [5F JR4]
  haemodynamics: stable
  antiplatelet_doses: [aspirin 81 mg]
  access_findings: tortuous iliac arteries
  tests:
    - test: echo
      purpose: [function]
      finding: no effusion
      date: 2026-03-04
      result: abnormal
      walls: [inferior]
      wall_motion: hypokinesia
      viable: yes
      ischaemic_burden_percent: 12
      transmurality_percent: 25
      lvef_percent: 50
      vessel: RCA
      measure: other
      value: 1
      unit: mm
  detail: no long sheath available
  treatment_order: [LAD]
  projections: [RAO 30 / cranial 30]
  hospital: H-1
  start_time: 09:30
  end_time: 11:40
  vital_signs:
    - when: end
      heart_rate_bpm: 70
      systolic_mmhg: 120
      diastolic_mmhg: 80
      mean_mmhg: 93
      oxygen_saturation_percent: 98
      rhythm: sinus
      detail: without drugs
lesions:
${FULL_LESION}complications:
  - kind: perforation
    vessel: LAD
    site: distal
    ellis: 1
    when: hospital
    treatment: [balloon]
    approach: antegrade
    status: resolved
    haemodynamic_compromise: no
    left_in_place: no
    nhlbi: A
    drained_ml: 20
    detail: seen at the end
    cause: wire exit
    severity: mild
    segment: distal
    treatment_result: successful
    found_by: [angiography]
    also_in: [D1]
    stents:
      - type: des
        diameter_mm: 2.5
        length_mm: 12
        name: short stent
        vessel: LAD
        segment: distal
        inflation_atm: 10
        detail: over the tear
        also_in: [D2]
        to_segment: distal
        position: extraplaque
        distal_diameter_mm: 2.5
    bifurcation_technique: provisional
    timi_after: 3
    device: wire
    symptoms: [angina]
    hours_after: 1
    minutes_after: 3
    after: wire exchange
    volume_ml: 20
    size_mm: 9
    blood_loss_ml: 50
    haemoglobin_drop_g_dl: 0.4
    barc: 1
    vital_signs:
      - when: lowest
        heart_rate_bpm: 110
        systolic_mmhg: 85
        diastolic_mmhg: 50
        mean_mmhg: 62
        oxygen_saturation_percent: 94
        rhythm: sinus
        detail: for a minute
    grafts:
      - to: LAD
        conduit: lima
        state: patent
        detail: off-pump
        also_to: [D1]
    transferred_to: ward
follow_up:
  - date: 2026-09-04
    days: 184
    alive: yes
    angina_ccs: 0
    saq7_summary: 90
    events: [mi]
    angiography: patent
    lvef_percent: 58
    tests:
      - test: echo
        finding: normal function
        purpose: [function]
        date: 2026-09-04
        result: abnormal
        walls: [inferior]
        wall_motion: hypokinesia
        viable: yes
        ischaemic_burden_percent: 12
        transmurality_percent: 25
        lvef_percent: 50
        vessel: RCA
        measure: other
        value: 1
        unit: mm
    symptoms: [none]
    lvef_grade: normal
    result_grade: excellent
    medication: [bisoprolol 5 mg]
    detail: back at work
    months: 6
    symptoms_detail: no dizziness
    nyha: 1
    procedures:
      - kind: cabg
        status: planned
        urgency: elective
        date: 2026-09-20
        days_after: 200
        vessel: LAD
        also_in: [D1]
        reason: residual angina
        finding: good targets
        result: successful
        grafts:
          - to: LAD
            conduit: lima
            state: patent
            detail: off-pump
            also_to: [D1]
        detail: second opinion first
    symptom_change: resolved
    dual_antiplatelet: yes
discharge:
  course: uneventful
  hospital_days: 2
  antiplatelets: [aspirin, clopidogrel]
  antiplatelet_months: 12
  anticoagulant: no
  medication: [rosuvastatin 20 mg]
  dual_antiplatelet: yes
  tests:
    - test: ecg
      purpose: [ischaemia]
      finding: unchanged
      date: 2026-03-05
      result: abnormal
      walls: [inferior]
      wall_motion: hypokinesia
      viable: yes
      ischaemic_burden_percent: 12
      transmurality_percent: 25
      lvef_percent: 50
      vessel: RCA
      measure: other
      value: 1
      unit: mm
  antiplatelet_doses: [aspirin 81 mg]
  detail: to cardiac rehabilitation
  ruled_out: [mi]
  transferred_to: [coronary_care_unit, ward, home]
  coronary_care_days: 1
  intensive_care_days: 0
  ward_days: 2
  procedures:
    - kind: cabg
      status: planned
      urgency: elective
      date: 2026-09-20
      days_after: 200
      vessel: LAD
      also_in: [D1]
      reason: residual angina
      finding: good targets
      result: successful
      grafts:
        - to: LAD
          conduit: lima
          state: patent
          detail: off-pump
          also_to: [D1]
      detail: second opinion first
`;
