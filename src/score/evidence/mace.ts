/** Major adverse cardiac events in hospital, and the success of a procedure, as PROGRESS-CTO defines them. */
import type { Complication, ComplicationDetails, LaterProcedure } from '../../generated/note.ts';
import { type ComplicationKind, detailsOf } from '../engine/complications.ts';
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

/** What surgery treats elsewhere. */
const NOT_AT_THE_HEART: readonly ComplicationKind[] = ['vascular', 'bleeding'];

/** Whether one complication is an event in hospital: null where what is recorded does not decide. */
function isEvent(details: ComplicationDetails): boolean | null {
  if (details.when === 'later') return false;
  const event = isEventAtAll(details);
  // It may have been after discharge.
  return details.when === 'after_procedure' && event ? null : event;
}

function isEventAtAll({ kind, treatment }: ComplicationDetails): boolean | null {
  if (EVENTS.includes(kind) || treatment?.includes('pericardiocentesis')) return true;
  if (kind === 'tamponade') return treatment?.length ? DRAINAGE.some((one) => treatment.includes(one)) : null;
  // Surgery may have drained a tamponade or been an urgent bypass operation, unless it was at the access.
  return treatment?.includes('surgery') && !NOT_AT_THE_HEART.includes(kind) ? null : false;
}

/**
 * Whether there was an event in hospital: death, myocardial infarction, stroke, urgent repeat revascularisation of the
 * target vessel, or a tamponade that needed pericardiocentesis or surgery.
 *
 * @param procedures what was done or planned in the same stay
 * @returns null where what is recorded does not decide, undefined where no complications are recorded, nor their absence
 */
export function inHospitalMace(
  complications: readonly Complication[] | 'unknown' | undefined,
  procedures: readonly LaterProcedure[] = [],
): boolean | null | undefined {
  if (complications === 'unknown') return null;
  const events = detailsOf(complications).map(isEvent);
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
  procedures?: readonly LaterProcedure[],
): InHospital | null {
  const mace = inHospitalMace(complications, procedures);
  return mace === undefined ? null : { mace, proceduralSuccess: proceduralSuccess(verdict, mace) };
}
