/** Major adverse cardiac events in hospital, and the success of a procedure, as PROGRESS-CTO defines them. */
import type { Complication, ComplicationDetails, Discharge, LaterProcedure } from '../../generated/note.ts';
import { type ComplicationKind, detailsOf } from '../engine/facts.ts';
import { saysYes } from '../engine/item-result.ts';
import type { Verdict } from './definitions.ts';
import type { Source } from './literature.ts';

/** Where the definition was read. */
export const maceSource: Source = {
  short: 'PROGRESS-CTO, ostial occlusions',
  citation: 'J Invasive Cardiol: ostial chronic total occlusions in PROGRESS-CTO, 8,788 procedures.',
};

/** Events by themselves. Pericardiocentesis drains a tamponade, whichever of the two is written. */
const EVENTS: readonly ComplicationKind[] = [
  'death',
  'mi',
  'urgent_revascularisation',
  'stroke',
  'pericardiocentesis',
];

/** What makes an event of a tamponade; what was done for a perforation says whether there was one. */
export const DRAINAGE = ['pericardiocentesis', 'surgery'] as const;

/** What surgery or a covered stent treats elsewhere. */
const NOT_AT_THE_HEART: readonly ComplicationKind[] = ['vascular', 'bleeding'];

/** What is recorded of the stay that bears on events. */
type Stay = Pick<Partial<Discharge>, 'procedures' | 'ruled_out'>;

type RuledOut = NonNullable<Discharge['ruled_out']>[number];

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

/** What has to be ruled out before a complication is no event: empty where nothing speaks for one. */
function suspected(details: ComplicationDetails): readonly RuledOut[] {
  return SUSPECT[details.kind] ?? (isIschaemic(details) ? ['mi'] : []);
}

/** Whether one complication is an event in hospital: null where what is recorded does not decide. */
function isEvent(details: ComplicationDetails, ruledOut: readonly RuledOut[]): boolean | null {
  if (details.when === 'later') return false;
  const event = isEventAtAll(details, ruledOut);
  // It may have been after discharge.
  return details.when === 'after_procedure' && event ? null : event;
}

function isEventAtAll(details: ComplicationDetails, ruledOut: readonly RuledOut[]): boolean | null {
  const { kind, when, treatment = [], status, drained_ml: drained } = details;
  if (EVENTS.includes(kind) || status === 'fatal' || treatment.includes('pericardiocentesis')) return true;
  if (kind === 'tamponade') {
    if (drained !== undefined || treatment.includes('surgery')) return true;
    return treatment.length > 0 ? false : null;
  }
  // Drained blood may have been a tamponade; so may a perforation that impaired the circulation.
  if (drained !== undefined) return null;
  if (kind === 'perforation' && treatment.length === 0 && saysYes(details.haemodynamic_compromise))
    return null;
  if (!NOT_AT_THE_HEART.includes(kind)) {
    // Surgery may have drained a tamponade or been an urgent bypass operation.
    if (treatment.includes('surgery')) return null;
    // So may a treatment of which only the result is recorded.
    if (treatment.length === 0 && details.treatment_result !== undefined) return null;
    const isBack = when === 'hospital' || when === 'after_procedure';
    if (isBack && REVASCULARISING.some((one) => treatment.includes(one))) return null;
  }
  // A thrombosed stent is an infarction or asks for a repeat procedure, unless it was cleared on the table.
  if (kind === 'stent_thrombosis' && when !== 'procedure') return null;
  return suspected(details).every((one) => ruledOut.includes(one)) ? false : null;
}

/**
 * Whether there was an event in hospital: death, myocardial infarction, stroke, urgent repeat revascularisation of the
 * target vessel, or a tamponade that needed pericardiocentesis or surgery. The list is of all complications in hospital,
 * so what is not listed did not happen; but where a listed one may have been an event under another name, such as
 * ischaemia after the procedure, that is left open until it is ruled out.
 *
 * @param stay what was done in the same stay, and what the discharge says did not happen
 * @returns null where what is recorded does not decide, undefined where no complications are recorded, nor their absence
 */
export function inHospitalMace(
  complications: readonly Complication[] | 'unknown' | undefined,
  { procedures = [], ruled_out: ruledOut = [] }: Stay = {},
): boolean | null | undefined {
  if (complications === 'unknown') return null;
  const events = detailsOf(complications).map((details) => isEvent(details, ruledOut));
  if (events.length === 0) return undefined;
  if (events.includes(true)) return true;
  return events.includes(null) || procedures.some(mayBeRepeat) ? null : false;
}

/** Whether a procedure of the same stay may have been an urgent repeat revascularisation. */
export const mayBeRepeat = ({ kind, status, urgency }: LaterProcedure): boolean =>
  kind !== 'angiography' &&
  kind !== 'other' &&
  status !== 'planned' &&
  status !== 'declined' &&
  urgency !== 'elective';

/**
 * Technical success without an event in hospital.
 *
 * @param verdict on technical success; the operator's own, which nothing has checked, does not decide
 * @returns null where it cannot be told
 */
export function proceduralSuccess(verdict: Verdict | null, mace: boolean | null | undefined): boolean | null {
  const technical = verdict?.success ?? null;
  if (technical === false || mace === true) return false;
  return technical === true && mace === false ? true : null;
}

/** What became of a procedure in hospital; null where it cannot be told. */
export interface InHospital {
  readonly mace: boolean | null;
  readonly proceduralSuccess: boolean | null;
}

/** Both, of one procedure; null where no complications are recorded, nor their absence. */
export function judgeInHospital(
  complications: Parameters<typeof inHospitalMace>[0],
  verdict: Verdict | null,
  stay?: Stay,
): InHospital | null {
  const mace = inHospitalMace(complications, stay);
  return mace === undefined ? null : { mace, proceduralSuccess: proceduralSuccess(verdict, mace) };
}
