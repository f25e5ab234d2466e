/** The words of the format as a record has them: `reverse CART` for `reverse_cart`. English for every reader. */
import type { Attempt, ComplicationDetails, FollowUpVisit, Lesion, Stent } from '../generated/note.ts';

type Word<T> = Extract<NonNullable<T>, string | number>;
type Terms<T> = Readonly<Record<Word<T>, string>>;

const strategy: Terms<Attempt['strategy']> = {
  awe: 'antegrade wire escalation',
  adr: 'antegrade dissection and re-entry',
  retrograde: 'retrograde',
  retrograde_wire: 'retrograde wire escalation',
  retrograde_dissection: 'retrograde dissection and re-entry',
};

const technique: Terms<Attempt['technique']> = {
  wire_escalation: 'wire escalation',
  parallel_wire: 'parallel wire',
  knuckle: 'knuckle',
  stingray: 'Stingray',
  star: 'STAR',
  last: 'LAST',
  contrast_modulation: 'contrast modulation',
  ivus_guided: 'IVUS-guided',
  wire_crossing: 'retrograde wire crossing',
  kissing_wire: 'kissing wire',
  cart: 'CART',
  reverse_cart: 'reverse CART',
  tip_in: 'tip-in',
  other: 'another technique',
};

const channel: Terms<Exclude<Attempt['channel'], 'unknown'>> = {
  septal: 'a septal channel',
  epicardial: 'an epicardial channel',
  graft: 'a graft',
  ipsilateral: 'an ipsilateral channel',
  bridging: 'a bridging channel',
};

const result: Terms<Attempt['result']> = { crossed: 'crossed', failed: 'failed', stopped: 'stopped' };

const failedAt: Terms<Attempt['failed_at']> = {
  access: 'at the access or the ostium',
  proximal_cap: 'at the proximal cap',
  body: 'within the occlusion',
  distal_cap: 'at the distal cap',
  collateral: 'in the collateral',
  reentry: 'at re-entry',
  device: 'since no device followed the wire',
};

const vessel = (name: Lesion['vessel']): string => (name === 'graft' ? 'a graft' : name);

const preparation: Terms<NonNullable<Lesion['preparation']>[number]> = {
  balloon: 'balloon',
  cutting: 'cutting balloon',
  scoring: 'scoring balloon',
  rotational: 'rotational atherectomy',
  orbital: 'orbital atherectomy',
  laser: 'laser',
  lithotripsy: 'intravascular lithotripsy',
  other: 'another device',
};

const imaging: Terms<NonNullable<Lesion['imaging']>[number]> = {
  ivus: 'IVUS',
  oct: 'OCT',
  none: 'none',
};

const stent: Terms<Stent['type']> = { des: 'DES', bms: 'BMS', scaffold: 'scaffold', dcb: 'DCB' };

const bifurcation: Terms<Lesion['bifurcation_technique']> = {
  provisional: 'provisional',
  mini_crush: 'mini-crush',
  dk_crush: 'DK crush',
  culotte: 'culotte',
  tap: 'TAP',
  v_stenting: 'V stenting',
  other: 'another technique',
};

const complication: Terms<ComplicationDetails['kind']> = {
  death: 'death',
  mi: 'myocardial infarction',
  stroke: 'stroke',
  urgent_revascularisation: 'urgent repeat revascularisation',
  pericardiocentesis: 'pericardiocentesis',
  tamponade: 'tamponade',
  perforation: 'perforation',
  vascular: 'access-site complication',
  bleeding: 'bleeding',
  contrast_nephropathy: 'contrast-associated acute kidney injury',
  radiation_injury: 'radiation skin injury',
  donor_vessel_injury: 'donor vessel injury',
  aortic_dissection: 'aortic dissection',
  side_branch_loss: 'side branch loss',
  haematoma: 'haematoma',
  device_loss: 'device loss',
  arrhythmia: 'arrhythmia',
  shock: 'shock',
  air_embolism: 'air embolism',
  stent_thrombosis: 'stent thrombosis',
  none: 'none',
};

const NEW_COMPLICATIONS: readonly ComplicationDetails['kind'][] = [
  'donor_vessel_injury',
  'aortic_dissection',
  'side_branch_loss',
  'haematoma',
  'device_loss',
  'arrhythmia',
  'shock',
  'air_embolism',
  'stent_thrombosis',
];

/** Whether the format took this word only once notes told whole procedures. */
const isNewComplication = (kind: ComplicationDetails['kind']): boolean => NEW_COMPLICATIONS.includes(kind);

const ellis = (grade: NonNullable<ComplicationDetails['ellis']>): string =>
  grade === 'cavity' ? 'Ellis class cavity spilling' : `Ellis class ${grade}`;

const when: Terms<ComplicationDetails['when']> = {
  procedure: 'during the procedure',
  hospital: 'in hospital',
  later: 'after discharge',
};

const treatment: Terms<Exclude<NonNullable<ComplicationDetails['treatment']>[number], 'none'>> = {
  balloon: 'balloon inflation',
  covered_stent: 'a covered stent',
  coils: 'coils',
  fat: 'fat embolisation',
  reversal: 'reversal of heparin',
  pericardiocentesis: 'pericardiocentesis',
  surgery: 'surgery',
  other: 'another treatment',
};

const event: Terms<NonNullable<FollowUpVisit['events']>[number]> = {
  death: 'death',
  mi: 'myocardial infarction',
  stroke: 'stroke',
  target_vessel_revascularisation: 'target vessel revascularisation',
  stent_thrombosis: 'stent thrombosis',
};

const angiography: Terms<FollowUpVisit['angiography']> = {
  patent: 'patent on angiography',
  restenosis: 'restenosis on angiography',
  occluded: 'occluded on angiography',
};

/** The words of each key of the format. */
export const terms = {
  strategy,
  technique,
  channel,
  result,
  failedAt,
  vessel,
  preparation,
  imaging,
  stent,
  bifurcation,
  complication,
  isNewComplication,
  ellis,
  when,
  treatment,
  event,
  angiography,
};
