/** Whether what a score predicts came about in a lesion: the other half of every comparison of scores with outcomes. */
import type { ComplicationDetails } from '../../generated/note.ts';
import { intervalOf, isAtMost } from '../../text/interval.ts';
import type { Assessment } from './assess.ts';
import { detailsOf } from './complications.ts';
import { effectiveCrossing, isRetrograde } from './crossing.ts';
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
  if (successful === undefined || successful === 'adr') return null;
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

/** Whether one of the complications in hospital is an event; null where none is for sure but one may be. */
const anyInHospital =
  (isEvent: (one: ComplicationDetails, all: readonly ComplicationDetails[]) => boolean | null): Observe =>
  ({ course: { complications } }) => {
    if (complications === undefined || complications === 'unknown') return null;
    const all = detailsOf(complications).filter(({ when }) => when !== 'later');
    // An empty list may just not have been filled in yet.
    if (complications.length === 0) return null;
    const events = all.map((one) => isEvent(one, all));
    if (events.includes(true)) return true;
    return events.includes(null) ? null : false;
  };

const isDrained = ({ kind, treatment }: ComplicationDetails): boolean =>
  kind === 'pericardiocentesis' || treatment?.includes('pericardiocentesis') === true;

/** A tamponade of which no treatment is recorded may have been drained. */
const drained = anyInHospital((one) => {
  if (isDrained(one)) return true;
  return one.kind === 'tamponade' && !one.treatment?.length ? null : false;
});

/** A perforation that was treated, be it by drainage. A tamponade alone may come from one that is not recorded. */
const treatedPerforation = anyInHospital((one, all) => {
  if (one.kind !== 'perforation') return one.kind === 'tamponade' || isDrained(one) ? null : false;
  if (one.treatment?.some((treatment) => treatment !== 'none') || all.some(isDrained)) return true;
  return one.treatment?.length ? false : null;
});

/** How each endpoint is observed, by what its scores predict; null where no source says what counts. */
const ENDPOINTS: Readonly<Record<string, Observe | null>> = {
  'guidewire crossing within 30 minutes': crossedWithinLimit,
  'antegrade wire crossing': crossedByAntegradeWire,
  'failure of guidewire crossing in primary retrograde CTO PCI': failedToCross,
  'technical success': succeeded,
  'technical failure': failed,
  'final recanalisation': succeeded,
  'in-hospital MACE': ({ inHospital }) => inHospital?.mace ?? null,
  'in-hospital death': anyInHospital(({ kind }) => kind === 'death'),
  pericardiocentesis: drained,
  'clinical perforation requiring treatment': treatedPerforation,
  // Which complications the score of 2016 counted could not be read.
  'a complication in hospital': null,
};

/** Whether outcomes can be compared with a score at all. */
export const isObservable = ({ predicts }: Score): boolean => (ENDPOINTS[predicts] ?? null) !== null;

/** Endpoints that one hopes for: the more points, the less likely they are. */
const HOPED_FOR: readonly string[] = [
  'guidewire crossing within 30 minutes',
  'antegrade wire crossing',
  'technical success',
  'final recanalisation',
];

/** Whether more points make the endpoint of a score more likely: a failure or a complication. */
export const isAdverse = ({ predicts }: Score): boolean => !HOPED_FOR.includes(predicts);

/**
 * Whether the endpoint of a score came about, in the direction in which the score predicts it.
 *
 * @returns null where that cannot be told: not recorded, not decided, or the lesion was left alone
 */
export function observeEndpoint({ predicts }: Score, recorded: Recorded): boolean | null {
  if (saysNo(recorded.course.lesion.attempted)) return null;
  return ENDPOINTS[predicts]?.(recorded) ?? null;
}
