/** Whether what a score predicts came about in a lesion: the other half of every comparison of scores with outcomes. */
import type { ComplicationDetails } from '../../generated/note.ts';
import { intervalOf, isAtMost } from '../../text/interval.ts';
import {
  type HospitalEvent,
  inHospitalOnly,
  isDrained,
  isEvent,
  isToldInStay,
  mayBeRepeat,
  type RuledOut,
} from '../evidence/events.ts';
import type { Assessment } from './assess.ts';
import { effectiveCrossing, isRetrograde } from './crossing.ts';
import { detailsOf } from './facts.ts';
import { saysNo } from './item-result.ts';
import type { Score } from './score.ts';

/** What is recorded of a lesion and its procedure. */
type Recorded = Pick<Assessment, 'course' | 'verdict' | 'inHospital'>;

/** True or false where what is recorded decides; null where it does not. */
type Observe = (recorded: Recorded) => boolean | null;

/** The endpoint of J-CTO and CT-RECTOR, in minutes. */
const WITHIN = 30;

const crossingOf = ({ course }: Recorded) => effectiveCrossing(course.lesion.crossing);

/** Crossing in time. More minutes than that, or no strategy that succeeded, is none; minutes alone may end in failure. */
const crossedWithinLimit: Observe = (recorded) => {
  const { successful } = crossingOf(recorded);
  const minutes = intervalOf(recorded.course.lesion.crossing?.minutes);
  const isWithin = minutes && isAtMost(minutes, WITHIN);
  if (successful === 'none' || isWithin === false) return false;
  return successful === undefined ? null : isWithin;
};

/** Antegrade wiring: an occlusion crossed otherwise counts against it only if a wire was tried; ADR is left open. */
const crossedByAntegradeWire: Observe = (recorded) => {
  const { strategies, successful } = crossingOf(recorded);
  if (successful === 'awe') return true;
  if (successful === undefined || successful === 'adr' || successful === 'antegrade') return null;
  return strategies?.includes('awe') ? false : null;
};

/** Failure of a retrograde procedure. The abstract does not say how one is counted that was crossed antegrade. */
const failedToCross: Observe = (recorded) => {
  const { successful } = crossingOf(recorded);
  if (successful === 'none') return true;
  return successful !== undefined && isRetrograde(successful) ? false : null;
};

const succeeded: Observe = ({ verdict }) => verdict?.success ?? null;
const failed: Observe = (recorded) => {
  const success = succeeded(recorded);
  return success === null ? null : !success;
};

/** What an event is looked for among. */
interface Stay {
  readonly all: readonly ComplicationDetails[];
  readonly ruledOut: readonly RuledOut[];
}

/** Whether one of the complications in hospital is an event; null where none is for sure but one may be. */
const anyInHospital =
  (happened: (one: ComplicationDetails, stay: Stay) => boolean | null): Observe =>
  ({ course: { complications, discharge } }) => {
    if (complications === undefined || complications === 'unknown') return null;
    const all = detailsOf(complications).filter(({ when }) => when !== 'later');
    // An empty list may just not have been filled in yet.
    if (complications.length === 0) return null;
    const stay = { all, ruledOut: discharge?.ruled_out ?? [] };
    const events = all.map((one) => inHospitalOnly(happened(one, stay), one));
    if (events.includes(true)) return true;
    return events.includes(null) ? null : false;
  };

/** An event as MACE counts it; null also where it may have been one by another name, or is told by a visit alone. */
const eventInHospital =
  (event: HospitalEvent): Observe =>
  (recorded) => {
    const happened = anyInHospital((one, { ruledOut }) => isEvent(event, one, ruledOut))(recorded);
    const { followUp, discharge } = recorded.course;
    return happened === false && isToldInStay(event, followUp, discharge) ? null : happened;
  };

/** Drainage of which it is not recorded how, and a tamponade of which no treatment is, may have been by a needle. */
const drained = anyInHospital((one) => {
  if (isDrained(one)) return true;
  if (one.treatment?.includes('surgery')) return false;
  return one.drained_ml === undefined && isEvent('drainage', one) === false ? false : null;
});

/** What is no treatment: nothing, and watching. */
const UNTREATED: readonly string[] = ['none', 'observation'];

/** Blood in the pericardium may come from a perforation that is not recorded. */
const mayHavePerforated = (one: ComplicationDetails): boolean =>
  one.kind === 'tamponade' || one.drained_ml !== undefined || isDrained(one);

/** A perforation that was treated, be it by drainage. */
const treatedPerforation = anyInHospital((one, { all }) => {
  if (one.kind !== 'perforation') return mayHavePerforated(one) ? null : false;
  if (one.treatment?.some((treatment) => !UNTREATED.includes(treatment)) || all.some(isDrained)) return true;
  return one.treatment?.length && one.drained_ml === undefined ? false : null;
});

const perforated = anyInHospital((one) => {
  if (one.kind === 'perforation') return true;
  return mayHavePerforated(one) ? null : false;
});

/** Complications of a procedure in hospital, each by itself; pericardiocentesis drains a tamponade. */
export const hospitalEvents = {
  death: eventInHospital('death'),
  mi: eventInHospital('mi'),
  stroke: eventInHospital('stroke'),
  urgent_revascularisation: (recorded) => {
    const event = eventInHospital('urgent_revascularisation')(recorded);
    const { procedures = [] } = recorded.course.discharge ?? {};
    return event === false && procedures.some(mayBeRepeat) ? null : event;
  },
  tamponade: anyInHospital((one) => one.kind === 'tamponade' || isEvent('drainage', one)),
  perforation: perforated,
} as const satisfies Readonly<Record<string, Observe>>;

/** How an endpoint is observed. */
interface Endpoint {
  readonly observe: Observe;
  /** Whether one hopes for it: then the more points, the less likely it is. */
  readonly isHoped: boolean;
  /** Whether it is one of the procedure, for which no lesion counts by itself. */
  readonly isOfProcedure?: true;
  /** Whether it leaves some lesions out in which it is known how they were crossed. */
  readonly isPartial?: true;
  /** What counts, in a sentence for who reads an audit. */
  readonly counted: string;
}

const IN_THIRTY = `A lesion that was never crossed counts as not crossed within ${WITHIN} minutes; one that was crossed, without minutes on record, as not known.`;

/** The endpoints, by what their scores predict; null where no source says what counts. */
const ENDPOINTS: Readonly<Record<string, Endpoint | null>> = {
  'guidewire crossing within 30 minutes': {
    observe: crossedWithinLimit,
    isHoped: true,
    counted: IN_THIRTY,
  },
  'antegrade wire crossing': {
    observe: crossedByAntegradeWire,
    isHoped: true,
    isPartial: true,
    counted:
      'A lesion that was crossed retrogradely or not at all counts as not crossed if an antegrade wire was tried. One that was crossed by antegrade dissection, or in which no antegrade wire was tried, does not count; nor does one that was crossed antegradely in a way that is not recorded.',
  },
  'failure of guidewire crossing in primary retrograde CTO PCI': {
    observe: failedToCross,
    isHoped: false,
    isPartial: true,
    counted:
      'A lesion that no strategy crossed counts as failed; one that was crossed antegradely does not count.',
  },
  'technical success': {
    observe: succeeded,
    isHoped: true,
    counted: 'Success is judged by TIMI flow and residual stenosis.',
  },
  'technical failure': {
    observe: failed,
    isHoped: false,
    counted: 'Failure is judged by TIMI flow and residual stenosis.',
  },
  'final recanalisation': {
    observe: succeeded,
    isHoped: true,
    counted: 'A lesion counts as recanalised if it was a technical success.',
  },
  'in-hospital MACE': {
    observe: ({ inHospital }) => inHospital?.mace ?? null,
    isHoped: false,
    isOfProcedure: true,
    counted: 'A tamponade whose treatment is not recorded counts as not known.',
  },
  'in-hospital death': {
    observe: hospitalEvents.death,
    isHoped: false,
    isOfProcedure: true,
    counted: 'Deaths after discharge do not count.',
  },
  pericardiocentesis: {
    observe: drained,
    isHoped: false,
    isOfProcedure: true,
    counted: 'A tamponade whose treatment is not recorded counts as not known.',
  },
  'clinical perforation requiring treatment': {
    observe: treatedPerforation,
    isHoped: false,
    isOfProcedure: true,
    counted:
      'A perforation counts if it was treated; one whose treatment is not recorded counts as not known.',
  },
  // Which complications the score of 2016 counted could not be read.
  'a complication in hospital': null,
};

/** Whether outcomes can be compared with a score at all. */
export const isObservable = ({ predicts }: Score): boolean => (ENDPOINTS[predicts] ?? null) !== null;

/** Whether the endpoint of a score is one of the procedure. */
export const isOfProcedure = ({ predicts }: Score): boolean => ENDPOINTS[predicts]?.isOfProcedure === true;

/** Whether more points make the endpoint of a score more likely: a failure or a complication. */
export const isAdverse = ({ predicts }: Score): boolean => ENDPOINTS[predicts]?.isHoped !== true;

/** What counts as the endpoint of a score, and whether all lesions do; null where no source says what counts. */
export const countedAs = ({ predicts }: Score): Pick<Endpoint, 'counted' | 'isPartial'> | null =>
  ENDPOINTS[predicts] ?? null;

/**
 * Whether the endpoint of a score came about, in the direction in which the score predicts it.
 *
 * @returns null where that cannot be told: not recorded, not decided, or the lesion was left alone
 */
export function observeEndpoint({ predicts }: Score, recorded: Recorded): boolean | null {
  if (saysNo(recorded.course.lesion.attempted)) return null;
  return ENDPOINTS[predicts]?.observe(recorded) ?? null;
}
