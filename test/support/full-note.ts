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
  dominance: right
  hyperlipidaemia: yes
  history:
    - kind: mi
      vessel: RCA
      segment: mid
      year: 2019
      months_before: 80
      detail: inferior wall
  pack_years: 20
  medication: [bisoprolol 5 mg]
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
  reason: angina in spite of two drugs
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
  guide_setup: dual
  plan: antegrade first
  medication: [nitroglycerin]
  next_step: PCI of the LCx
lesions:
  - id: A
    vessel: LAD
    segment: mid
    occlusion_months: 6
    timi_before: 0
    length_mm: 25
    stump: blunt
    cap_ambiguity: no
    calcification: none
    bend_degrees: 0
    tortuosity: none
    prior_attempt: none
    interventional_collaterals: yes
    rentrop: 3
    werner_cc: 2
    in_stent: yes
    bypassed: no
    side_branch_at_cap: no
    distal_bifurcation: yes
    multiple_occlusions: no
    distal_vessel: good
    crossing:
      strategies: [retrograde_wire, awe]
      successful: awe
      minutes: 20
      attempts:
        - strategy: retrograde_wire
          technique: wire_crossing
          wires: [soft polymer wire]
          microcatheters: [tapered microcatheter]
          channel: septal
          donor: RCA
          externalised: no
          path: unknown
          minutes: 12
          result: failed
          failed_at: distal_cap
          confirmed_by: [ivus]
          access: [right radial 7F]
          guides: [EBU 3.75 7F]
          year: 2026
          months_before: 0
          reason: short occlusion
        - strategy: awe
          minutes: 8
          result: crossed
      uncrossable: no
      trapping: yes
    outcome:
      timi_flow: 3
      residual_stenosis_percent: 10
      technical_success: yes
      modification: no
      side_branch_lost: no
      flow_grade: good
      result_grade: good
    scores:
      j_cto: 2
      progress_cto: 0
    cto_evidence: definite
    attempted: yes
    ct_planned: no
    prior_attempts: 0
    stent_layers: 1
    medina: 1,1,1
    distal_diameter_mm: 2.5
    landing_zone_diseased: no
    collaterals:
      - channel: septal
        donor: RCA
        werner_cc: 2
        tortuous: no
        size: large
    preparation: [balloon]
    imaging: [ivus]
    stents:
      - type: des
        diameter_mm: 3
        length_mm: 38
    stent_count: 1
    stent_length_mm: 38
    bifurcation_technique: provisional
    length_grade: long
    tortuosity_within: mild
    beyond_stent: no
    earlier_attempts:
      - year: 2024
        months_before: 20
        strategy: awe
        technique: wire_escalation
        wires: [soft polymer wire]
        microcatheters: [tapered microcatheter]
        channel: unknown
        donor: RCA
        externalised: no
        path: unknown
        minutes: 12
        result: stopped
        failed_at: body
        confirmed_by: [ivus]
        access: [right radial 7F]
        guides: [EBU 3.75 7F]
        reason: long procedure
    devices:
      - kind: balloon
        name: small balloon
        diameter_mm: 1.5
        length_mm: 15
        vessel: LAD
        purpose: [predilatation]
        inflation_atm: 14
        inflation_seconds: 30
    imaging_purpose: [sizing]
    imaging_findings: well expanded stent
complications:
  - kind: perforation
    vessel: LAD
    site: distal
    ellis: 1
    when: procedure
    treatment: [balloon]
    approach: antegrade
    status: resolved
    haemodynamic_compromise: no
    left_in_place: no
    nhlbi: A
    drained_ml: 20
    detail: by the wire
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
discharge:
  course: uneventful
  hospital_days: 2
  antiplatelets: [aspirin, clopidogrel]
  antiplatelet_months: 12
  anticoagulant: no
  medication: [rosuvastatin 20 mg]
`;
