/**
 * What a note records of the patient, the indication, the lesion and the means of the procedure, in the words of a
 * record: what a summary leaves to the keys beside it, for whoever reads the summary without them.
 */
import { schemaAt } from '../schema/schema.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import { isMap, type Path } from '../yaml/path.ts';
import { joined } from './markdown.ts';
import { isTold, quoted, sentences } from './phrases.ts';
import { valueText } from './recorded.ts';
import { within } from './terms.ts';

/** Keys that stand in the heading, or that other lines tell. */
const TOLD: readonly string[] = [
  ...['patient.id', 'procedure.date', 'lesion.id', 'lesion.vessel', 'lesion.segment', 'lesion.to_segment'],
  ...['lesion.attempted', 'lesion.crossing', 'lesion.outcome', 'lesion.scores', 'lesion.summary'],
  ...[
    'lesion.preparation',
    'lesion.imaging',
    'lesion.stents',
    'lesion.stent_count',
    'lesion.stent_length_mm',
  ],
  ...['lesion.bifurcation_technique'],
];

/** Answers that are not made of their titles. */
const ANSWERS: Readonly<Record<string, readonly [yes: string, no: string]>> = {
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

/** `no earlier failed attempt`, `2 earlier failed attempts`, `more than one earlier failed attempt`. */
function attemptsText(text: string): string {
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

/** What is said before, after or instead of a value; the rest has its title before it. */
const SAID: Readonly<Record<string, (text: string) => string>> = {
  age_years: (text) => text,
  sex: (text) => (text === 'neither female nor male' ? `sex: ${text}` : text),
  smoker: (text) => text,
  lvef_percent: (text) => `LVEF ${text}`,
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
  prior_attempts: attemptsText,
  rentrop: (text) => `Rentrop ${text}`,
  werner_cc: (text) => `Werner CC ${text}`,
  distal_vessel: (text) => `${text} distal vessel`,
  cto_evidence: (text) => `${text} CTO`,
  medina: (text) => `Medina ${text}`,
  stent_layers: (text) => `stent layers: ${text.replace(/ layers?$/, '')}`,
};

/** Keys of which the word of the format is the word of a record, and its description is not. */
const BY_WORD: readonly string[] = [
  ...['sex', 'dominance', 'goals', 'surgery', 'support_timing', 'anaesthesia', 'stopped_for', 'stump'],
  ...['calcification', 'tortuosity', 'prior_attempt', 'rentrop', 'werner_cc', 'timi_before', 'distal_vessel'],
  ...['cto_evidence', 'angina_ccs', 'symptoms'],
];

type Values = Readonly<Record<string, unknown>>;

function textOf(map: Path, key: string, value: unknown): string {
  if (!BY_WORD.includes(key)) return valueText(map, key, value);
  const words = [value].flat().filter(isTold);
  return joined(words.map((one) => (one === 'none' ? 'no' : quoted(one).replaceAll('_', ' '))));
}

/** One key in words; empty where another line tells it, or nothing is known. */
function factText(section: string, map: Path, key: string, values: Values): string {
  const { [key]: value } = values;
  const { title = key, 'x-record': place } = schemaAt([...map, key]) ?? {};
  // The number says it as well.
  if (key === 'prior_attempt' && values.prior_attempts !== undefined) return '';
  if (place !== undefined || TOLD.includes(`${section}.${key}`)) return '';
  // Lists of entries have lines of their own.
  if ([value].flat().some(isMap)) return '';
  if (saysYes(value) || saysNo(value)) {
    const [yes, no] = ANSWERS[key] ?? [within(title), `no ${within(title)}`];
    return saysYes(value) ? yes : no;
  }
  const text = textOf(map, key, value);
  if (text === '') return '';
  const isOne = Array.isArray(value) && value.length === 1;
  return SAID[key]?.(text) ?? `${within(isOne ? title.replace(/s$/, '') : title)} ${text}`;
}

/**
 * A line for a map of the note, of as much as is recorded; none where nothing is.
 *
 * @param map where it stands in a note
 */
export function factLines(map: Path, values: object = {}): string[] {
  const section = map[0] === 'lesions' ? 'lesion' : String(map[0]);
  const keys = Object.keys(schemaAt(map)?.properties ?? {});
  const facts = keys.map((key) => factText(section, map, key, values as Values));
  return sentences([
    joined(facts) && `${section.charAt(0).toUpperCase()}${section.slice(1)}: ${joined(facts)}`,
  ]);
}
