/**
 * What was done, in the words of a record: how the occlusion was crossed, with what, what went wrong, and what became
 * of the patient. English for every reader, since it becomes part of a summary.
 */
import type { Attempt, Collateral, FollowUpVisit, Lesion, OtherLesion, Outcome } from '../generated/note.ts';
import type { Course } from '../score/engine/assess.ts';
import { detailsOf } from '../score/engine/complications.ts';
import { isFilled } from '../score/engine/facts.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import type { InHospital } from '../score/evidence/mace.ts';
import { toEnglish } from '../text/message.ts';
import { complicationText, isNewKind } from './complication-text.ts';
import { joined } from './markdown.ts';
import { quoted, recordedLines, recordedText, sizeText, vesselText } from './recorded.ts';
import { termsIn } from './terms.ts';
import { answerText } from './wording.ts';

/** What is said, each with its stop. */
const sentences = (parts: readonly (string | false | undefined | null)[]) =>
  parts.flatMap((part) => (part ? `${part}.` : []));

const listed = (one: string, many: string, names: readonly string[] = []) =>
  names.length > 0 && `${names.length > 1 ? many : one} ${names.map(quoted).join(', ')}`;

const minutes = (value: unknown) => value !== undefined && value !== 'unknown' && `${quoted(value)} min`;

const ofAttempt = termsIn(['lesions', 0, 'crossing', 'attempts', 0]);
const ofLesion = termsIn(['lesions', 0]);
const ofOutcome = termsIn(['lesions', 0, 'outcome']);
const ofStent = termsIn(['lesions', 0, 'stents', 0]);
const ofCollateral = termsIn(['lesions', 0, 'collaterals', 0]);
const ofVisit = termsIn(['follow_up', 0]);

/** What a strategy says by itself. */
const implied: Readonly<Record<string, Attempt['technique']>> = { awe: 'wire_escalation' };

function attemptText(attempt: Attempt): string {
  const { strategy, technique, wires, microcatheters, channel, donor, externalised, path, result } = attempt;
  const { access, guides, year, months_before: before, confirmed_by: confirmed = [], reason } = attempt;
  const way = channel && channel !== 'unknown' ? `by ${ofAttempt('channel', channel)}` : '';
  const what = joined([
    year?.toString(),
    before !== undefined && before !== 'unknown' && `${quoted(before)} months before`,
    strategy ? ofAttempt('strategy', strategy) : 'strategy not recorded',
    joined([way, donor && `from ${vesselText(donor)}`], ' '),
    technique && technique !== implied[strategy ?? ''] && ofAttempt('technique', technique),
    listed('access', 'access', access),
    listed('guide catheter', 'guide catheters', guides),
    listed('wire', 'wires', wires),
    listed('microcatheter', 'microcatheters', microcatheters),
    saysYes(externalised) && 'wire externalised',
    path && path !== 'unknown' && path,
    minutes(attempt.minutes),
  ]);
  const end = joined(
    [result && ofAttempt('result', result), attempt.failed_at && ofAttempt('failed_at', attempt.failed_at)],
    ' ',
  );
  const shown = joined(confirmed.map((one) => ofAttempt('confirmed_by', one)));
  return joined([
    joined([what, end], ': '),
    shown && `true lumen confirmed by ${shown}`,
    reason && `reason: ${quoted(reason)}`,
  ]);
}

/** The attempts in their order, with their numbers if there are several. */
function attemptsText(all: readonly Attempt[] = []): string {
  const attempts = all.filter(isFilled);
  return attempts
    .map((attempt, i) => `${attempts.length > 1 ? `${i + 1}. ` : ''}${attemptText(attempt)}`)
    .join('; ');
}

function crossingLines({ crossing, earlier_attempts: earlier }: Partial<Lesion>): string[] {
  const { attempts, uncrossable, trapping } = crossing ?? {};
  const [told, before] = [attemptsText(attempts), attemptsText(earlier)];
  return sentences([
    before && `Earlier attempts: ${before}`,
    told && `Crossing: ${told}`,
    saysYes(uncrossable) && 'Balloon-uncrossable',
    saysYes(trapping) && 'Trapping used',
  ]);
}

function stentText({
  stents: all = [],
  stent_count: count,
  stent_length_mm: total,
}: Partial<Lesion>): string {
  const stents = all.filter(isFilled);
  if (stents.length === 0) {
    return joined([count !== undefined && String(count), total !== undefined && `${total} mm in all`]);
  }
  const each = stents.map((stent) =>
    joined([stent.type && ofStent('type', stent.type), sizeText(stent)], ' '),
  );
  const lengths = stents.map((stent) => stent.length_mm);
  // A sum of some of them would read as that of all.
  const sum = lengths.every((length) => length !== undefined)
    ? Math.round(lengths.reduce((all, length) => all + length, 0) * 10) / 10
    : null;
  const isSum = sum !== null && stents.length > 1;
  return `${joined(each.map((one) => one || 'not described'))}${isSum ? `; ${sum} mm in all` : ''}`;
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

const graded = (grade: string | undefined): string | undefined => (grade === 'unknown' ? undefined : grade);

function outcomeLines(outcome: Partial<Outcome> = {}): string[] {
  const { modification, side_branch_lost: lost } = outcome;
  const [flow, result] = [graded(outcome.flow_grade), graded(outcome.result_grade)];
  return sentences([
    flow && `Flow after: ${ofOutcome('flow_grade', flow)}`,
    result && `Result: ${ofOutcome('result_grade', result)}`,
    saysYes(modification) && 'CTO modification: yes',
    saysYes(lost) && 'Side branch lost: yes',
  ]);
}

function visitText(visit: FollowUpVisit): string {
  const { date, days, alive, angina_ccs: ccs, saq7_summary: saq, events = [], angiography } = visit;
  const { lvef_percent: lvef, tests = [] } = visit;
  const when = joined([date && quoted(date), days !== undefined && `${days} days`]);
  const found = joined([
    saysYes(alive) && 'alive',
    saysNo(alive) && 'died',
    ccs !== undefined && `CCS ${ccs}`,
    saq !== undefined && `SAQ-7 ${saq}`,
    ...events.map((event) => ofVisit('events', event)),
    angiography && ofVisit('angiography', angiography),
    lvef !== undefined && lvef !== 'unknown' && `LVEF ${quoted(lvef)} %`,
    ...tests.map((test) => recordedText(['follow_up', 0, 'tests', 0], test)),
  ]);
  return joined([when, found], ': ');
}

/** Other lesions, if more is recorded of one than a vessel and its treatment, which summaries never told. */
function otherLesionLines(lesions: readonly OtherLesion[] = []): string[] {
  const isTold = lesions.some(({ segment, stenosis_percent, when }) => segment ?? stenosis_percent ?? when);
  const texts = isTold ? lesions.map((one) => recordedText(['procedure', 'other_lesions', 0], one)) : [];
  return sentences([joined(texts, '; ') && `Other lesions: ${joined(texts, '; ')}`]);
}

const LESION = ['lesions', 0];

/** Collaterals, if the size of one is recorded: summaries never told the others. */
function collateralLines({ collaterals = [] }: Partial<Lesion>): string[] {
  const isTold = collaterals.some(({ size }) => size !== undefined && size !== 'unknown');
  const texts = isTold ? collaterals.map(collateralText) : [];
  return sentences([texts.length > 0 && `Collaterals: ${joined(texts, '; ')}`]);
}

function collateralText({ channel, donor, size, werner_cc: werner, tortuous }: Collateral): string {
  const way = channel && channel !== 'unknown' && ofCollateral('channel', channel);
  return joined([
    joined([way, donor && `from ${vesselText(donor)}`], ' '),
    size && size !== 'unknown' && size,
    werner !== undefined && werner !== 'unknown' && `CC ${werner}`,
    saysYes(tortuous) && 'tortuous',
  ]);
}

/** What is recorded of the time before the occlusion was crossed. */
function background({ patient = {}, indication = {}, procedure = {}, lesion }: Course): string[] {
  return [
    ...recordedLines(['patient'], patient, 'before'),
    ...recordedLines(['indication'], indication, 'before'),
    ...recordedLines(['procedure'], procedure, 'before'),
    ...recordedLines(LESION, lesion, 'before'),
    ...collateralLines(lesion),
  ];
}

const answer = (value: boolean | null) => toEnglish(answerText(value));

/**
 * The lines about the procedure, each a sentence: how the occlusion was crossed, devices, complications and their
 * treatment, follow-up. None for a note that says nothing of these but what notes could always say, so that the
 * summaries of old notes stay as they are.
 */
export function courseLines(course: Course, inHospital: InHospital | null): string[] {
  const { lesion, complications, followUp = [], discharge = {} } = course;
  const crossed = [
    ...crossingLines(lesion),
    ...deviceLines(lesion),
    ...recordedLines(LESION, lesion, 'devices'),
    ...outcomeLines(lesion.outcome),
    ...otherLesionLines(course.procedure?.other_lesions),
  ];
  const details = complications === 'unknown' ? [] : detailsOf(complications);
  const isTold = details.length > 0 && (crossed.length > 0 || details.some(isNewKind));
  const told = isTold ? inHospital : null;
  const stay = recordedText(['discharge'], discharge);
  const later = joined(followUp.map(visitText), '; ');
  return [
    ...background(course),
    ...crossed,
    ...sentences([
      told && `Complications: ${details.map(complicationText).join('; ')}`,
      told &&
        `In-hospital MACE (PROGRESS-CTO): ${answer(told.mace)}; procedural success: ${answer(told.proceduralSuccess)}`,
      stay && `Discharge: ${stay}`,
      later && `Follow-up: ${later}`,
    ]),
    ...recordedLines(['procedure'], course.procedure ?? {}, 'last'),
  ];
}
