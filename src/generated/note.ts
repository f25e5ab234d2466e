// Generated from schemas/cto-note.schema.json by scripts/generate.ts. Change the schema, then run `npm run generate`.

/**
 * In-hospital complications; `none` where there were none.
 */
export type Complications = (
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
  | 'none'
)[];

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
  lvef_percent?: number | 'unknown';
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
}
/**
 * Why the occlusion is opened: symptoms, ischaemia, viability and the goals for this patient.
 */
export interface Indication {
  /**
   * What the patient suffers from; `none` where there is no symptom.
   */
  symptoms?: ('angina' | 'dyspnoea' | 'fatigue' | 'none')[];
  /**
   * Grade of the Canadian Cardiovascular Society; 0 where there is no angina.
   */
  angina_ccs?: 0 | 1 | 2 | 3 | 4;
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
}
/**
 * Informed consent, needed before the procedure after an extensive discussion of its risks and benefits for this patient.
 */
export interface Consent {
  /**
   * The patient gave informed consent.
   */
  obtained: 'yes' | 'no' | true | false;
  /**
   * The day on which consent was given; before or on the day of the procedure.
   */
  date?: string;
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
   * The day of the procedure.
   */
  date?: string;
  /**
   * The operators, under pseudonyms: no names.
   */
  operators?: (string | number)[];
  /**
   * Access sites, in your own words, such as `right radial 7F`.
   */
  access?: string[];
  /**
   * Both coronary arteries were injected simultaneously, which shows the true length of the occlusion and the collaterals.
   */
  dual_injection?: 'yes' | 'no' | true | false | 'unknown';
  /**
   * Contrast volume of the whole procedure.
   */
  contrast_ml?: number;
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
  duration_min?: number;
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
    | 'graft';
  /**
   * The named segment of the vessel in which the occlusion begins. Segments go by the branches of the vessel, not by its length.
   */
  segment?: 'ostial' | 'proximal' | 'mid' | 'distal' | 'unknown';
  /**
   * How long the vessel has been occluded: half of the definition of a chronic total occlusion.
   */
  occlusion_months?: number | 'unknown';
  /**
   * Antegrade flow in the occluded vessel before the procedure: half of the definition of a chronic total occlusion. Bridging collaterals outside the lesion are not antegrade flow (EuroIntervention 2012, EIJV8I1A21).
   */
  timi_before?: 0 | 1 | 2 | 3;
  /**
   * Length of the occluded segment, best measured with dual injection.
   */
  length_mm?: number | 'unknown';
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
  calcification?: 'none' | 'mild' | 'moderate' | 'severe' | 'unknown';
  /**
   * The sharpest bend within the occluded segment. Tortuosity on the way to the lesion has a key of its own.
   */
  bend_degrees?: number | 'unknown';
  /**
   * Tortuosity of the vessel on the way to the lesion. A bend within the occlusion has a key of its own.
   */
  tortuosity?: 'none' | 'mild' | 'moderate' | 'severe' | 'unseen' | 'unknown';
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
   * The scored summary. Written by the command "Insert Scored Summary", and replaced when it is run again.
   */
  summary?: string;
}
/**
 * How the occlusion was crossed.
 */
export interface Crossing {
  /**
   * Every strategy that was used, in the order tried; list one again if you came back to it.
   */
  strategies?: ('awe' | 'adr' | 'retrograde_wire' | 'retrograde_dissection')[];
  /**
   * The strategy that crossed the occlusion; `none` if it was not crossed.
   */
  successful?: 'awe' | 'adr' | 'retrograde_wire' | 'retrograde_dissection' | 'none';
  /**
   * Guidewire crossing time.
   */
  minutes?: number;
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
  residual_stenosis_percent?: number;
  /**
   * The operator's own verdict. Flow and residual stenosis decide; where they are missing, it stands as the operator's own, unchecked.
   */
  technical_success?: 'yes' | 'no' | true | false;
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
