/** The events in hospital that a complication was, or may have been under another name. */
import type { ComplicationDetails, Discharge, FollowUpVisit, LaterProcedure } from '../../generated/note.ts';
import type { ComplicationKind } from '../engine/facts.ts';
import { saysNo, saysYes } from '../engine/item-result.ts';

/** What in-hospital MACE is made of; `drainage` is a tamponade that needed pericardiocentesis or surgery. */
export type HospitalEvent = 'death' | 'mi' | 'stroke' | 'urgent_revascularisation' | 'drainage';

/** What can be ruled out before discharge. */
export type RuledOut = NonNullable<Discharge['ruled_out']>[number];

/** What surgery or a covered stent treats elsewhere. */
const NOT_AT_THE_HEART: readonly ComplicationKind[] = ['vascular', 'bleeding'];

/** Complications that an event may be part of without another word for it, and what has to be ruled out to exclude that. */
const SUSPECT: Readonly<Partial<Record<ComplicationKind, readonly RuledOut[]>>> = {
  ischaemia: ['mi'],
  no_reflow: ['mi'],
  vessel_closure: ['mi'],
  side_branch_loss: ['mi'],
  stent_thrombosis: ['mi'],
  shock: ['mi'],
  cardiac_arrest: ['mi'],
  air_embolism: ['mi', 'stroke'],
};

/** Complications that become an infarction if the vessel behind them closes. */
const OF_THE_VESSEL: readonly ComplicationKind[] = [
  ...(['donor_vessel_injury', 'aortic_dissection', 'dissection', 'haematoma', 'thrombus', 'spasm'] as const),
];

/** What is done to a coronary artery: in a patient who had left the table it is a repeat procedure. */
const REVASCULARISING = ['balloon', 'stent', 'covered_stent', 'aspiration'] as const;

/** Whether what is recorded of a complication speaks of ischaemia. */
function isIschaemic(details: ComplicationDetails): boolean {
  const { kind, symptoms, found_by: foundBy, nhlbi, timi_after: flow } = details;
  return (
    symptoms?.includes('angina') === true ||
    (kind !== 'arrhythmia' && foundBy?.includes('ecg') === true) ||
    nhlbi === 'F' ||
    (flow !== undefined && flow < 3) ||
    (OF_THE_VESSEL.includes(kind) && saysYes(details.haemodynamic_compromise))
  );
}

/** Whether blood was drained from the pericardium by a needle. */
export const isDrained = ({ kind, treatment }: ComplicationDetails): boolean =>
  kind === 'pericardiocentesis' || treatment?.includes('pericardiocentesis') === true;

/** A tamponade by either of its names. */
const isTamponade = ({ kind }: ComplicationDetails): boolean =>
  kind === 'tamponade' || kind === 'pericardiocentesis';

/** Infarction or stroke: known, or open where the complication may be part of one that was not ruled out. */
function ofKind(event: 'mi' | 'stroke', details: ComplicationDetails, ruledOut: readonly RuledOut[]) {
  if (details.kind === event) return true;
  const suspected = SUSPECT[details.kind] ?? (isIschaemic(details) && !isTamponade(details) ? ['mi'] : []);
  return suspected.includes(event) && !ruledOut.includes(event) ? null : false;
}

/** Whether surgery, or a treatment of which only the result is recorded, was for something at the heart. */
function isTreatedAtTheHeart({
  kind,
  treatment = [],
  treatment_result: result,
}: ComplicationDetails): boolean {
  if (NOT_AT_THE_HEART.includes(kind)) return false;
  return treatment.includes('surgery') || (treatment.length === 0 && result !== undefined);
}

/** It may have been an urgent bypass operation, or a coronary artery that was treated again. */
function revascularised(details: ComplicationDetails): boolean | null {
  const { kind, when, treatment = [] } = details;
  if (kind === 'urgent_revascularisation') return true;
  if (isTamponade(details)) return false;
  const isBack = when === 'hospital' || when === 'after_procedure';
  const again = isBack && REVASCULARISING.some((one) => treatment.includes(one));
  // A thrombosed stent asks for a repeat procedure, unless it was cleared on the table.
  const isThrombosed = kind === 'stent_thrombosis' && when !== 'procedure';
  if (isTreatedAtTheHeart(details) || isThrombosed) return null;
  return again && !NOT_AT_THE_HEART.includes(kind) ? null : false;
}

/** Drained blood may have been a tamponade; so may a perforation that impaired the circulation, or led to surgery. */
function drainage(details: ComplicationDetails): boolean | null {
  const { kind, treatment = [], drained_ml: drained } = details;
  if (isDrained(details)) return true;
  if (kind === 'tamponade') {
    if (drained !== undefined || treatment.includes('surgery')) return true;
    return treatment.length > 0 ? false : null;
  }
  const isPerforation = kind === 'perforation' && treatment.length === 0;
  const impaired = isPerforation && saysYes(details.haemodynamic_compromise);
  return drained !== undefined || impaired || isTreatedAtTheHeart(details) ? null : false;
}

const EVENTS: Readonly<
  Record<HospitalEvent, (details: ComplicationDetails, ruledOut: readonly RuledOut[]) => boolean | null>
> = {
  death: ({ kind, status }) => kind === 'death' || status === 'fatal',
  mi: (details, ruledOut) => ofKind('mi', details, ruledOut),
  stroke: (details, ruledOut) => ofKind('stroke', details, ruledOut),
  urgent_revascularisation: revascularised,
  drainage,
};

/** The events, by name. */
export const HOSPITAL_EVENTS = Object.keys(EVENTS) as HospitalEvent[];

/**
 * Whether a complication was an event, wherever and whenever it happened.
 *
 * @param ruledOut what the discharge says did not happen
 * @returns null where what is recorded does not decide
 */
export const isEvent = (
  event: HospitalEvent,
  details: ComplicationDetails,
  ruledOut: readonly RuledOut[] = [],
): boolean | null => EVENTS[event](details, ruledOut);

/** What an answer about a complication says of the stay in hospital. */
export function inHospitalOnly(event: boolean | null, { when }: ComplicationDetails): boolean | null {
  if (when === 'later') return false;
  // It may have been after discharge.
  return when === 'after_procedure' && event ? null : event;
}

const AT_VISIT: Readonly<Record<HospitalEvent, (visit: FollowUpVisit) => boolean | undefined>> = {
  death: ({ alive, events }) => saysNo(alive) || events?.includes('death'),
  mi: ({ events }) => events?.includes('mi'),
  stroke: ({ events }) => events?.includes('stroke'),
  urgent_revascularisation: ({ events }) => events?.includes('target_vessel_revascularisation'),
  drainage: () => false,
};

/** Whether a visit before discharge tells an event, which was in hospital then whether or not it is listed. */
export const isToldInStay = (
  event: HospitalEvent,
  visits: readonly FollowUpVisit[] = [],
  { hospital_days: stay = 0 }: Partial<Discharge> = {},
): boolean =>
  visits.some((visit) => visit.days !== undefined && visit.days <= stay && AT_VISIT[event](visit) === true);

/** Whether a procedure of the same stay may have been an urgent repeat revascularisation. */
export const mayBeRepeat = ({ kind, status, urgency }: LaterProcedure): boolean =>
  kind !== 'angiography' &&
  kind !== 'other' &&
  status !== 'planned' &&
  status !== 'declined' &&
  urgency !== 'elective';
