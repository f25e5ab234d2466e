/**
 * What was done, in the words of a record: how the occlusion was crossed, with what, what went wrong, and what became
 * of the patient. English for every reader, since it becomes part of a summary.
 */
import type { BypassGraft, FollowUpVisit, Lesion, OtherLesion, Outcome, Stent } from '../generated/note.ts';
import type { Course } from '../score/engine/assess.ts';
import { detailsOf } from '../score/engine/complications.ts';
import { isFilled } from '../score/engine/facts.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import type { InHospital } from '../score/evidence/mace.ts';
import { intervalOf, intervalText } from '../text/interval.ts';
import { toEnglish } from '../text/message.ts';
import { complicationText, isNewKind } from './complication-text.ts';
import { attemptsText, collateralsText } from './crossing-text.ts';
import { joined } from './markdown.ts';
import { quoted, recordedLines, recordedText, sizeText, vesselText } from './recorded.ts';
import { termsIn } from './terms.ts';
import { answerText } from './wording.ts';

/** What is said, each with its stop. */
const sentences = (parts: readonly (string | false | undefined | null)[]) =>
  parts.flatMap((part) => (part ? `${part}.` : []));

const ofLesion = termsIn(['lesions', 0]);
const ofOutcome = termsIn(['lesions', 0, 'outcome']);
const ofStent = termsIn(['lesions', 0, 'stents', 0]);
const ofVisit = termsIn(['follow_up', 0]);

function crossingLines({ crossing, earlier_attempts: earlier }: Partial<Lesion>): string[] {
  const { attempts, uncrossable, trapping, steps = [], undilatable } = crossing ?? {};
  const [told, before] = [attemptsText(attempts), attemptsText(earlier)];
  return sentences([
    before && `Earlier attempts: ${before}`,
    told && `Crossing: ${told}`,
    saysYes(uncrossable) && 'Balloon-uncrossable',
    saysYes(undilatable) && 'Balloon-undilatable',
    saysYes(trapping) && 'Trapping used',
    steps.length > 0 && `Steps: ${steps.map(quoted).join('; ')}`,
  ]);
}

const graded = (grade: string | undefined): string | undefined => (grade === 'unknown' ? undefined : grade);

/** A grade, or a range of grades, by its name; empty where it is not known. */
function gradeText(name: string, grade: unknown): string {
  const where = intervalOf(grade);
  return where ? `${name} ${toEnglish(intervalText(where))}` : '';
}

function oneStentText(stent: Stent): string {
  const { type, name, vessel, inflation_atm: pressure, detail, also_in: further = [] } = stent;
  const [segment, last, position] = [stent.segment, stent.to_segment, stent.position].map(graded);
  const where = joined(
    [
      vessel && vesselText(vessel),
      segment && ofStent('segment', segment),
      last && `to the ${ofStent('to_segment', last)}`,
      further.length > 0 && `also in ${further.map(vesselText).join(', ')}`,
      position && ofStent('position', position),
    ],
    ', ',
  );
  const more = joined([where, pressure !== undefined && `${pressure} atm`, detail && quoted(detail)]);
  const what = joined([type && ofStent('type', type), name && quoted(name), sizeText(stent)], ' ');
  return joined([what, more && `(${more})`], ' ');
}

function stentText({
  stents: all = [],
  stent_count: count,
  stent_length_mm: total,
}: Partial<Lesion>): string {
  const stents = all.filter(isFilled);
  if (stents.length === 0) {
    const isCounted = count !== undefined && count !== 'unknown';
    return joined([isCounted && String(count), total !== undefined && `${total} mm in all`]);
  }
  const each = stents.map(oneStentText);
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

function outcomeLines(outcome: Partial<Outcome> = {}): string[] {
  const { modification, side_branch_lost: lost, residual_dissection: dissection, detail } = outcome;
  const [flow, result] = [graded(outcome.flow_grade), graded(outcome.result_grade)];
  return sentences([
    flow && `Flow after: ${ofOutcome('flow_grade', flow)}`,
    result && `Result: ${ofOutcome('result_grade', result)}`,
    saysYes(modification) && 'CTO modification: yes',
    saysYes(lost) && 'Side branch lost: yes',
    (saysYes(dissection) && 'Residual dissection: yes') || (saysNo(dissection) && 'Residual dissection: no'),
    detail && `Outcome: ${quoted(detail)}`,
  ]);
}

function visitText(visit: FollowUpVisit): string {
  const { date, days, alive, angina_ccs: ccs, saq7_summary: saq, events = [], angiography } = visit;
  const {
    lvef_percent: lvef,
    tests = [],
    symptoms = [],
    medication = [],
    detail,
    months,
    symptoms_detail: more,
    nyha,
    procedures = [],
    symptom_change: change,
    dual_antiplatelet: dual,
  } = visit;
  const [leftVentricle, result] = [graded(visit.lvef_grade), graded(visit.result_grade)];
  const when = joined([
    date !== undefined && quoted(String(date)),
    days !== undefined && `${days} days`,
    months !== undefined && `${months} months`,
  ]);
  const found = joined([
    saysYes(alive) && 'alive',
    saysNo(alive) && 'died',
    gradeText('CCS', ccs),
    nyha !== undefined && nyha !== 'unknown' && `NYHA ${ofVisit('nyha', nyha)}`,
    ...symptoms.map((one) => ofVisit('symptoms', one)),
    change && change !== 'unknown' && ofVisit('symptom_change', change),
    more && quoted(more),
    saq !== undefined && `SAQ-7 ${saq}`,
    ...events.map((event) => ofVisit('events', event)),
    angiography && ofVisit('angiography', angiography),
    lvef !== undefined && lvef !== 'unknown' && `LVEF ${quoted(lvef)} %`,
    leftVentricle && `left ventricle: ${ofVisit('lvef_grade', leftVentricle)}`,
    result && `result ${ofVisit('result_grade', result)}`,
    ...procedures.map((one) => recordedText(['follow_up', 0, 'procedures', 0], one)),
    ...tests.map((test) => recordedText(['follow_up', 0, 'tests', 0], test)),
    (saysYes(dual) && 'dual antiplatelet therapy') || (saysNo(dual) && 'no dual antiplatelet therapy'),
    medication.length > 0 && `medication: ${medication.map(quoted).join(', ')}`,
    detail && quoted(detail),
  ]);
  return joined([when, found], ': ');
}

/** Other lesions, if more is recorded of one than a vessel and its treatment, which summaries never told. */
function otherLesionLines(lesions: readonly OtherLesion[] = []): string[] {
  const isTold = lesions.some(({ vessel, treatment, ...more }) =>
    Object.entries(more).some(([key, value]) => !key.startsWith('x_') && (value ?? null) !== null),
  );
  const texts = isTold ? lesions.map((one) => recordedText(['procedure', 'other_lesions', 0], one)) : [];
  return sentences([joined(texts, '; ') && `Other lesions: ${joined(texts, '; ')}`]);
}

/** Bypass grafts, if more is recorded of one than summaries never told: where it goes, what it is made of, its state. */
function graftLines(grafts: readonly BypassGraft[] = []): string[] {
  const isTold = grafts.some(
    ({ detail, also_to: more, conduit }) => detail !== undefined || more !== undefined || conduit === 'none',
  );
  const texts = isTold ? grafts.map((one) => recordedText(['patient', 'grafts', 0], one)) : [];
  return sentences([joined(texts, '; ') && `Grafts: ${joined(texts, '; ')}`]);
}

const LESION = ['lesions', 0];

/** What is recorded of the time before the occlusion was crossed. */
function background({ patient = {}, indication = {}, procedure = {}, lesion }: Course): string[] {
  const collaterals = collateralsText(lesion.collaterals);
  return [
    ...recordedLines(['patient'], patient, 'before'),
    ...graftLines(patient.grafts),
    ...recordedLines(['indication'], indication, 'before'),
    ...recordedLines(['procedure'], procedure, 'before'),
    ...recordedLines(LESION, lesion, 'before'),
    ...sentences([collaterals && `Collaterals: ${collaterals}`]),
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
