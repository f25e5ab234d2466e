/** Complications in the words of a record. English for every reader, since they become part of a summary. */
import type { ComplicationDetails } from '../generated/note.ts';
import { mapText } from './key-text.ts';
import {
  aside,
  isTold,
  joined,
  labelled,
  numberText,
  partsText,
  quoted,
  vesselText,
  yesNoText,
} from './phrases.ts';
import { termsIn } from './terms.ts';

const ofComplication = termsIn(['complications', 0]);

const ellisText = (grade: NonNullable<ComplicationDetails['ellis']>): string =>
  grade === 'cavity' ? 'Ellis class cavity spilling' : `Ellis class ${grade}`;

/** A measured value that is known, within words. */
const known = (value: unknown, say: (text: string) => string): string =>
  isTold(value) ? say(numberText(value)) : '';

/** When it was: `7 min after withdrawal of the wire`. Hours count from the end of the procedure, unless it was during it. */
function timeText({ when, after, hours_after: hours, minutes_after: minutes }: ComplicationDetails): string {
  const from = when === 'procedure' ? 'later' : 'after the procedure';
  const span = typeof hours === 'number' && hours < 1 ? [`${Math.round(hours * 60)} min`] : [];
  const told = known(minutes, (text) => `${text} min ${after ? `after ${quoted(after)}` : 'later'}`);
  return joined([
    when && when !== 'procedure' && ofComplication('when', when),
    known(hours, (text) => `${span[0] ?? `${text} h`} ${from}`),
    told || (after && `after ${quoted(after)}`),
  ]);
}

/** How large it was, and how much was lost. */
const extentText = (details: ComplicationDetails): string =>
  joined([
    known(details.volume_ml, (text) => `${text} mL`),
    known(details.size_mm, (text) => `${text} mm`),
    known(details.blood_loss_ml, (text) => `blood loss ${text} mL`),
    known(details.haemoglobin_drop_g_dl, (text) => `haemoglobin down by ${text} g/dL`),
    details.barc !== undefined && `BARC type ${details.barc}`,
  ]);

/** Where it was, or what it was of. */
function siteText({ vessel, also_in: further = [], segment, site }: ComplicationDetails): string {
  return joined([
    vessel && vesselText(vessel),
    further.length > 0 && `also in ${further.map(vesselText).join(', ')}`,
    isTold(segment) && ofComplication('segment', segment),
    site && quoted(site),
  ]);
}

/** What it was: `perforation (LAD, Ellis class 3, 7 min later)`. */
function eventText(details: ComplicationDetails): string {
  const { kind, device, severity, ellis, nhlbi } = details;
  const told = joined([
    device && ofComplication('device', device),
    siteText(details),
    isTold(severity) && severity,
    ellis !== undefined && ellisText(ellis),
    nhlbi && `NHLBI type ${nhlbi}`,
    timeText(details),
    extentText(details),
  ]);
  return `${ofComplication('kind', kind)}${told ? ` (${told})` : ''}`;
}

function symptomsText({ symptoms = [] }: ComplicationDetails): string {
  if (symptoms.includes('none')) return 'no symptoms';
  const named = joined(symptoms.map((one) => ofComplication('symptoms', one)));
  return named && `symptoms: ${named}`;
}

/** What was done: `treated with coils, covered stent, percutaneously`. */
function treatmentText({ treatment = [], approach }: ComplicationDetails): string {
  const isSaid = approach === 'surgical' && treatment.includes('surgery');
  const way = approach && !isSaid && ofComplication('approach', approach);
  const done = treatment.filter((one) => one !== 'none').map((one) => ofComplication('treatment', one));
  if (done.length > 0) return joined([`treated with ${done.join(', ')}`, way]);
  if (treatment.includes('none')) return 'no specific treatment';
  return way ? `treated ${way}` : '';
}

/** The entries of a list that a complication has of its own. */
const entriesText = (
  key: 'stents' | 'grafts' | 'vital_signs',
  { [key]: entries = [] }: ComplicationDetails,
  between = '; ',
): string =>
  joined(
    entries.map((one) => mapText(['complications', 0, key, 0], one)),
    between,
  );

/** A complication in words: what, where, what came of it, and what was done. */
export function complicationText(details: ComplicationDetails): string {
  const { cause, found_by: found = [], bifurcation_technique: bifurcation, status, detail } = details;
  const { haemodynamic_compromise: compromise, treatment_result: effect, timi_after: flow } = details;
  const { drained_ml: drained, left_in_place: left, transferred_to: unit } = details;
  const [stents, grafts] = [entriesText('stents', details, ' + '), entriesText('grafts', details)];
  const signs = entriesText('vital_signs', details);
  return partsText([
    eventText(details),
    yesNoText(compromise, 'haemodynamic compromise', 'without haemodynamic compromise'),
    signs && `vital signs: ${signs}`,
    cause && labelled('cause', cause),
    found.length > 0 && `found by ${found.map((one) => ofComplication('found_by', one)).join(', ')}`,
    symptomsText(details),
    treatmentText(details),
    stents && `stents ${stents}`,
    grafts && `grafts: ${grafts}`,
    bifurcation && ofComplication('bifurcation_technique', bifurcation),
    isTold(effect) && `treatment ${ofComplication('treatment_result', effect)}`,
    flow !== undefined && `TIMI ${flow} after`,
    drained !== undefined && `${drained} mL drained`,
    yesNoText(left, 'left in place', 'not left in place'),
    isTold(status) && ofComplication('status', status),
    isTold(unit) && `transferred to ${ofComplication('transferred_to', unit)}`,
    detail && aside(detail),
  ]);
}
