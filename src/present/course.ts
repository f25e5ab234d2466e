/**
 * What was done, in the words of a record: how the occlusion was crossed, with what, what went wrong, and what became
 * of the patient. English for every reader, since it becomes part of a summary.
 */
import type { BypassGraft, Crossing, Lesion, OtherLesion, Outcome } from '../generated/note.ts';
import type { Course } from '../score/engine/assess.ts';
import { detailsOf, isFilled } from '../score/engine/facts.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import type { InHospital } from '../score/evidence/mace.ts';
import { toEnglish } from '../text/message.ts';
import type { Path } from '../yaml/path.ts';
import { characteristicsLines } from './characteristics.ts';
import { complicationText } from './complication-text.ts';
import { attemptsText, collateralsText, crossingLines } from './crossing-text.ts';
import { exceedsFirstVersion } from './first-version.ts';
import { dischargeLines, visitsText } from './follow-up-text.ts';
import { keySentences, mapText } from './key-text.ts';
import {
  type Destination,
  isTold,
  joined,
  numberText,
  quoted,
  repeatsText,
  sentences,
  yesNoText,
} from './phrases.ts';
import { termsIn } from './terms.ts';
import { answerText } from './wording.ts';

const ofLesion = termsIn(['lesions', 0]);
const ofOutcome = termsIn(['lesions', 0, 'outcome']);

/** The crossing, without a time that says nothing or that its only attempt says. */
function timedCrossing({ minutes, ...crossing }: Partial<Crossing> = {}): Partial<Crossing> {
  const { attempts: [only, ...more] = [] } = crossing;
  const isSaid = minutes === 'unknown' || (more.length === 0 && only?.minutes === minutes);
  return isSaid || minutes === undefined ? crossing : { ...crossing, minutes };
}

function attemptLines({ crossing, earlier_attempts: earlier }: Partial<Lesion>): string[] {
  const { attempts, uncrossable, trapping, steps = [], undilatable } = crossing ?? {};
  const [told, before] = [attemptsText(attempts), attemptsText(earlier)];
  return sentences([
    before && `Earlier attempts: ${before}`,
    told && `Crossing: ${told}`,
    ...crossingLines(timedCrossing(crossing)),
    saysYes(uncrossable) && 'Balloon-uncrossable',
    saysYes(undilatable) && 'Balloon-undilatable',
    saysYes(trapping) && 'Trapping used',
    steps.length > 0 && `Steps: ${steps.map(quoted).join('; ')}`,
  ]);
}

function stentText({
  stents: all = [],
  stent_count: count,
  stent_length_mm: total,
}: Partial<Lesion>): string {
  const stents = all.filter(isFilled);
  if (stents.length === 0) {
    return joined([
      isTold(count) && numberText(count).replace(/^over /, 'more than '),
      total !== undefined && `${total} mm in all`,
    ]);
  }
  const lengths = stents.map((stent) => stent.length_mm);
  // A sum of some of them would read as that of all.
  const sum = lengths.every((length) => length !== undefined)
    ? Math.round(lengths.reduce((all, length) => all + length, 0) * 10) / 10
    : null;
  const isSum = sum !== null && stents.length > 1;
  const each = stents.map((stent) => mapText(['lesions', 0, 'stents', 0], stent));
  return `${joined(repeatsText(each))}${isSum ? `; ${sum} mm in all` : ''}`;
}

function deviceLines(lesion: Partial<Lesion>): string[] {
  const { preparation = [], imaging = [], bifurcation_technique: bifurcation } = lesion;
  const line = (label: string, text: string | undefined) => text && `${label}: ${text}`;
  return sentences([
    line('Preparation', joined(preparation.map((one) => ofLesion('preparation', one)))),
    line('Intravascular imaging', joined(imaging.map((one) => ofLesion('imaging', one)))),
    line('Stents', stentText(lesion)),
    line('Bifurcation technique', bifurcation && ofLesion('bifurcation_technique', bifurcation)),
  ]);
}

function outcomeLines(outcome: Partial<Outcome> = {}): string[] {
  const {
    modification,
    side_branch_lost: lost,
    residual_dissection: dissection,
    detail,
    ffr,
    resting_index: resting,
    flow_grade: flow,
    result_grade: result,
  } = outcome;
  return sentences([
    isTold(flow) && `Flow after: ${ofOutcome('flow_grade', flow)}`,
    isTold(result) && `Result: ${ofOutcome('result_grade', result)}`,
    saysYes(modification) && 'CTO modification: yes',
    saysYes(lost) && 'Side branch lost: yes',
    yesNoText(dissection, 'Residual dissection: yes', 'Residual dissection: no'),
    isTold(ffr) && `FFR after: ${numberText(ffr)}`,
    isTold(resting) && `Resting index after: ${numberText(resting)}`,
    detail && `Outcome: ${quoted(detail)}`,
  ]);
}

/** Other lesions; in a note if more is recorded of one than a vessel and its treatment, which its keys tell. */
function otherLesionLines(to: Destination, lesions: readonly OtherLesion[] = []): string[] {
  const isTold =
    to === 'record' ||
    lesions.some(({ vessel, treatment, ...more }) =>
      Object.entries(more).some(([key, value]) => !key.startsWith('x_') && (value ?? null) !== null),
    );
  const texts = isTold ? lesions.map((one) => mapText(['procedure', 'other_lesions', 0], one)) : [];
  return sentences([joined(texts, '; ') && `Other lesions: ${joined(texts, '; ')}`]);
}

/** Bypass grafts; in a note if more is recorded of one than where it goes, what it is made of, and its state. */
function graftLines(to: Destination, grafts: readonly BypassGraft[] = []): string[] {
  const isTold =
    to === 'record' ||
    grafts.some(
      ({ detail, also_to: more, conduit }) =>
        detail !== undefined || more !== undefined || conduit === 'none',
    );
  const texts = isTold ? grafts.map((one) => mapText(['patient', 'grafts', 0], one)) : [];
  return sentences([joined(texts, '; ') && `Grafts: ${joined(texts, '; ')}`]);
}

const LESION = ['lesions', 0];

/** Where the occlusion ends, if that is another segment than that in which it begins. */
function extentText({ segment, to_segment: last }: Partial<Lesion>): string | undefined {
  if (!isTold(last)) return undefined;
  const to = ofLesion('segment', last);
  const from = isTold(segment) && ofLesion('segment', segment);
  return from ? `Extent: from the ${from} to the ${to}` : `Extent: down to the ${to}`;
}

/** What is recorded of the time before the procedure, and of the occlusion as it was found, each a sentence. */
export function backgroundLines(course: Course, to: Destination): string[] {
  if (!exceedsFirstVersion(course)) return [];
  const { patient = {}, indication = {}, procedure = {}, lesion } = course;
  const collaterals = collateralsText(lesion.collaterals, to);
  const lines = (map: Path, values: object) => [
    ...(to === 'record' ? characteristicsLines(map, values) : []),
    ...keySentences(map, values, 'before'),
  ];
  return [
    ...lines(['patient'], patient),
    ...graftLines(to, patient.grafts),
    ...lines(['indication'], indication),
    // A lesion that was left alone had none of the procedure.
    ...(saysNo(lesion.attempted) ? [] : lines(['procedure'], procedure)),
    // The heading of a record has it.
    ...sentences([to === 'note' && extentText(lesion)]),
    ...lines(LESION, lesion),
    ...sentences([collaterals && `Collaterals: ${collaterals}`]),
  ];
}

const answer = (value: boolean | null) => toEnglish(answerText(value));

/** What belongs to the procedure as a whole: other lesions, complications, and what became of the patient. */
function procedureLines(course: Course, inHospital: InHospital | null, to: Destination): string[] {
  const { complications, followUp, discharge, procedure = {} } = course;
  const details = complications === 'unknown' ? [] : detailsOf(complications);
  const told = details.length > 0 ? inHospital : null;
  const later = visitsText(followUp);
  // What is not listed did not happen, as far as the list is complete: only `none` says so by itself.
  const basis = details.every(({ kind }) => kind === 'none') ? '' : ', by the complications listed';
  return [
    ...otherLesionLines(to, procedure.other_lesions),
    ...sentences([
      told && `Complications: ${details.map(complicationText).join('; ')}`,
      told &&
        `In-hospital MACE (PROGRESS-CTO)${basis}: ${answer(told.mace)}; procedural success: ${answer(told.proceduralSuccess)}`,
    ]),
    ...dischargeLines(discharge),
    ...sentences([later && `Follow-up: ${later}`]),
    ...keySentences(['procedure'], procedure, 'last'),
  ];
}

/**
 * The lines about the procedure, each a sentence: how the occlusion was crossed, devices, complications and their
 * treatment, follow-up; of a lesion that was left alone that it was, and what is planned. In a note they begin with
 * `backgroundLines`, which stand above in a record. None for a note that says no more than the first version of the
 * format could, so that the summaries of old notes stay as they are.
 */
export function courseLines(
  course: Course,
  inHospital: InHospital | null,
  to: Destination = 'note',
): string[] {
  if (!exceedsFirstVersion(course)) return [];
  const { lesion, procedure = {} } = course;
  const isLeftAlone = saysNo(lesion.attempted);
  return [
    ...(to === 'note' ? backgroundLines(course, to) : []),
    ...sentences([isLeftAlone && 'Left alone: PCI of this lesion was not attempted']),
    ...attemptLines(lesion),
    ...deviceLines(lesion),
    ...keySentences(LESION, lesion, 'devices'),
    ...outcomeLines(lesion.outcome),
    ...(isLeftAlone
      ? keySentences(['procedure'], { next_step: procedure.next_step }, 'last')
      : procedureLines(course, inHospital, to)),
  ];
}
