/** Major adverse cardiac events in hospital, and the success of a procedure, as PROGRESS-CTO defines them. */
import type { Complication, ComplicationDetails } from '../../generated/note.ts';
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

/** Whether one complication is an event: null where what is recorded does not decide. */
function isEvent({ kind, when, treatment }: ComplicationDetails): boolean | null {
  if (when === 'later') return false;
  if (EVENTS.includes(kind) || treatment?.includes('pericardiocentesis')) return true;
  if (kind === 'tamponade') return treatment?.length ? DRAINAGE.some((one) => treatment.includes(one)) : null;
  // Surgery may have drained a tamponade or been an urgent bypass operation, unless it was at the access.
  return treatment?.includes('surgery') && !NOT_AT_THE_HEART.includes(kind) ? null : false;
}

/**
 * Whether there was an event in hospital: death, myocardial infarction, stroke, urgent repeat revascularisation of the
 * target vessel, or a tamponade that needed pericardiocentesis or surgery.
 *
 * @returns null where what is recorded does not decide, undefined where no complications are recorded, nor their absence
 */
export function inHospitalMace(
  complications: readonly Complication[] | 'unknown' | undefined,
): boolean | null | undefined {
  if (complications === 'unknown') return null;
  const events = detailsOf(complications).map(isEvent);
  if (events.length === 0) return undefined;
  if (events.includes(true)) return true;
  return events.includes(null) ? null : false;
}

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
): InHospital | null {
  const mace = inHospitalMace(complications);
  return mace === undefined ? null : { mace, proceduralSuccess: proceduralSuccess(verdict, mace) };
}
