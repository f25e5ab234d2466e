/** A note in which all that the schema knows is recorded, and nothing is wrong. */
export const FULL = `cto_note: 1
patient:
  id: P-1
  age_years: 67
  sex: male
  prior_cabg: no
  prior_mi: no
  prior_pci: no
  diabetes: no
  lvef_percent: 55
  egfr_ml_min: 80
  weight_kg: 80
  dialysis: no
indication:
  symptoms: [angina]
  angina_ccs: 2
  ischaemia: yes
  viability: yes
  goals: [ischaemia_reduction, symptom_relief]
  heart_team: yes
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
    in_stent: no
    bypassed: no
    side_branch_at_cap: no
    distal_bifurcation: no
    multiple_occlusions: no
    distal_vessel: good
    crossing:
      strategies: [awe, adr]
      successful: awe
      minutes: 20
    outcome:
      timi_flow: 3
      residual_stenosis_percent: 10
      technical_success: yes
    scores:
      j_cto: 2
      progress_cto: 0
complications: [none]
`;
