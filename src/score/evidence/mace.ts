/** Major adverse cardiac events in hospital, and the success of a procedure, as PROGRESS-CTO defines them. */
import type { Complication, Discharge, FollowUpVisit } from '../../generated/note.ts';
import { detailsOf } from '../engine/facts.ts';
import type { Verdict } from './definitions.ts';
import { HOSPITAL_EVENTS, inHospitalOnly, isEvent, isToldInStay, mayBeRepeat } from './events.ts';
import type { Source } from './literature.ts';

/** Where the definition was read. */
export const maceSource: Source = {
  short: 'PROGRESS-CTO, ostial occlusions',
  citation: 'J Invasive Cardiol: ostial chronic total occlusions in PROGRESS-CTO, 8,788 procedures.',
};

/** What is recorded of the stay that bears on events. */
type Stay = Pick<Partial<Discharge>, 'procedures' | 'ruled_out' | 'hospital_days'>;

/**
 * Whether there was an event in hospital: death, myocardial infarction, stroke, urgent repeat revascularisation of the
 * target vessel, or a tamponade that needed pericardiocentesis or surgery. The list is of all complications in hospital,
 * so what is not listed did not happen; but where a listed one may have been an event under another name, such as
 * ischaemia after the procedure, that is left open until it is ruled out.
 *
 * @param stay what was done in the same stay, how long it was, and what the discharge says did not happen
 * @param visits what is told of the time after the procedure: an event before discharge that is not listed leaves it open
 * @returns null where what is recorded does not decide, undefined where no complications are recorded, nor their absence
 */
export function inHospitalMace(
  complications: readonly Complication[] | 'unknown' | undefined,
  stay: Stay = {},
  visits?: readonly FollowUpVisit[],
): boolean | null | undefined {
  const { procedures = [], ruled_out: ruledOut = [] } = stay;
  if (complications === 'unknown') return null;
  const events = detailsOf(complications).flatMap((details) =>
    HOSPITAL_EVENTS.map((event) => inHospitalOnly(isEvent(event, details, ruledOut), details)),
  );
  if (events.length === 0) return undefined;
  if (events.includes(true)) return true;
  const isTold = HOSPITAL_EVENTS.some((event) => isToldInStay(event, visits, stay));
  return isTold || events.includes(null) || procedures.some(mayBeRepeat) ? null : false;
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
  stay?: Stay,
  visits?: readonly FollowUpVisit[],
): InHospital | null {
  const mace = inHospitalMace(complications, stay, visits);
  return mace === undefined ? null : { mace, proceduralSuccess: proceduralSuccess(verdict, mace) };
}
