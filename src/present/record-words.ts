/**
 * The words of a record that its keys do not have in the schema, which has a title, a unit and terms for each: what is
 * said before, after or instead of a value, and of yes and no. A key without an entry here has its title before it.
 * English for every reader.
 */
import { aside, labelled } from './phrases.ts';

/** What is said with the value of a key, which is in words already. */
type Phrases = Readonly<Record<string, (text: string) => string>>;

/** What is said of yes and of no. */
type Answers = Readonly<Record<string, readonly [yes: string, no: string]>>;

/** Keys that are told in the same words wherever they stand. */
const ANYWHERE: Phrases = {
  lvef_percent: (text) => `LVEF ${text}`,
  medina: (text) => `Medina ${text}`,
};

/** The keys of entries of lists, such as stents and tests, and of maps within a note. */
export const ENTRY_PHRASES: Phrases = {
  ...ANYWHERE,
  to: (text) => `to ${text}`,
  also_to: (text) => `also to ${text}`,
  also_in: (text) => `also in ${text}`,
  graft_to: (text) => `graft to ${text}`,
  donor: (text) => `filled from ${text}`,
  ffr: (text) => `FFR ${text}`,
  resting_index: (text) => `resting index ${text}`,
  months_before: (text) => `${text} before`,
  stenosis_percent: (text) => `${text} stenosis`,
  residual_stenosis_percent: (text) => `residual stenosis ${text}`,
  result_grade: (text) => `result ${text}`,
  hospital_days: (text) => `${text} in hospital`,
  antiplatelet_months: (text) => `dual antiplatelet therapy for ${text}`,
  length_mm: (text) => `${text} long`,
  timi_before: (text) => `TIMI ${text} before`,
  timi_after: (text) => `TIMI ${text} after`,
  complications: (text) => labelled('complications', text),
  stent_failure: (text) => `cause of stent failure: ${text}`,
  flow_grade: (text) => `flow after: ${text}`,
  haemodynamics: (text) => `haemodynamics ${text}`,
  procedures: (text) => `later procedures: ${text}`,
  days_after: (text) => `${text} after`,
  ischaemic_burden_percent: (text) => `ischaemic burden ${text}`,
  transmurality_percent: (text) => `transmurality of scar ${text}`,
  heart_rate_bpm: (text) => `heart rate ${text}`,
  systolic_mmhg: (text) => `systolic ${text}`,
  diastolic_mmhg: (text) => `diastolic ${text}`,
  mean_mmhg: (text) => `mean ${text}`,
  oxygen_saturation_percent: (text) => `oxygen saturation ${text}`,
  transferred_to: (text) => `transferred to ${text}`,
  coronary_care_days: (text) => `${text} in coronary care`,
  intensive_care_days: (text) => `${text} in intensive care`,
  ward_days: (text) => `${text} on the ward`,
  detail: aside,
  reason: aside,
};

/** Answers of such entries that are not made of their titles. */
export const ENTRY_ANSWERS: Answers = {
  protected: ['protected', 'not protected'],
  lost: ['lost', 'not lost'],
  elsewhere: ['in another hospital', ''],
};

/** `no earlier failed attempt`, `2 earlier failed attempts`, `more than one earlier failed attempt`. */
function priorAttemptsText(text: string): string {
  const number = text.replace(/ attempts?$/, '');
  if (number === '0') return 'no earlier failed attempt';
  if (number === 'over 1') return 'more than one earlier failed attempt';
  return `${number} earlier failed ${number === '1' ? 'attempt' : 'attempts'}`;
}

/** Why the procedure ended, where that is not said by its word; the goal that was reached is told by the outcome. */
const STOPPED: Readonly<Record<string, string>> = {
  success: '',
  'no progress': 'stopped since no strategy was left',
  complication: 'stopped for a complication',
  patient: 'stopped since the patient could not go on or did not want to',
  staged: 'stopped as planned, to go on another day',
};

/** Symptoms by their words; those that name none, in full. */
const symptomText = (text: string) =>
  text.replace(/\bno\b/, 'no symptoms').replace(/\bother\b/, 'other symptoms');

/** The keys of a section: of the patient, the indication, the procedure, the lesion. */
export const SECTION_PHRASES: Phrases = {
  ...ANYWHERE,
  age_years: (text) => text,
  sex: (text) => (text === 'neither female nor male' ? `sex: ${text}` : text),
  smoker: (text) => text,
  lvef_grade: (text) => `left ventricle: ${text}`,
  dominance: (text) => `${text} dominance`,
  angina_ccs: (text) => `CCS ${text}`,
  symptoms: symptomText,
  presentation: (text) => `presentation: ${text}`,
  goals: (text) => `goals: ${text}`,
  surgery: (text) => `bypass surgery ${text}`,
  saq7_summary: (text) => `SAQ-7 ${text}`,
  access: (text) => `access ${text}`,
  support: (text) => `mechanical support: ${text}`,
  support_timing: (text) => `${text} support`,
  anaesthesia: (text) => (text === 'sedation' ? text : `${text} anaesthesia`),
  act_seconds: (text) => `ACT ${text}`,
  dap_gy_cm2: (text) => `DAP ${text}`,
  stopped_for: (text) => STOPPED[text] ?? `stopped for ${text}`,
  occlusion_months: (text) => `occluded for ${text}`,
  timi_before: (text) => `TIMI ${text}`,
  length_mm: (text) => `length ${text}`,
  stump: (text) => (text === 'invisible' ? 'no visible stump' : `${text} stump`),
  calcification: (text) => (text === 'present' ? 'calcified, not graded' : `${text} calcification`),
  tortuosity: (text) =>
    text === 'present' || text === 'unseen' ? `tortuosity ${text}` : `${text} tortuosity on the way`,
  prior_attempt: (text) => (text === 'no' ? 'first attempt' : 'earlier failed attempt'),
  prior_attempts: priorAttemptsText,
  rentrop: (text) => `Rentrop ${text}`,
  werner_cc: (text) => `Werner CC ${text}`,
  distal_vessel: (text) => `${text} distal vessel`,
  cto_evidence: (text) => `${text} CTO`,
  stent_layers: (text) => `stent layers: ${text.replace(/ layers?$/, '')}`,
};

/** Answers of a section that are not made of their titles. */
export const SECTION_ANSWERS: Answers = {
  smoker: ['smoker', 'non-smoker'],
  ischaemia: ['ischaemia shown', 'no ischaemia'],
  viability: ['viable myocardium', 'no viable myocardium'],
  heart_team: ['discussed by the heart team', 'not discussed by the heart team'],
  ad_hoc: ['ad hoc', 'not ad hoc'],
  staged: ['staged', 'not staged'],
  in_stent: ['in-stent', 'not in-stent'],
  bypassed: ['bypassed', 'not bypassed'],
  cap_ambiguity: ['ambiguous proximal cap', 'proximal cap not ambiguous'],
  ct_planned: ['planned on CT', 'not planned on CT'],
};

/** Titles of lines of their own that would say more than a record needs. */
export const LINE_TITLES: Readonly<Record<string, string>> = {
  length_grade: 'Length',
  symptoms_detail: 'Symptoms',
  family_history: 'Premature coronary artery disease in the family',
};
