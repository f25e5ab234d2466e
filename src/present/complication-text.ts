/** Complications in the words of a record. English for every reader, since they become part of a summary. */
import type { ComplicationDetails } from '../generated/note.ts';
import { joined } from './markdown.ts';
import { aside, isTold, labelled, partsText, quoted, vesselText, yesNoText } from './phrases.ts';
import { recordedText } from './recorded.ts';
import { termsIn } from './terms.ts';

const ofComplication = termsIn(['complications', 0]);

const ellisText = (grade: NonNullable<ComplicationDetails['ellis']>): string =>
  grade === 'cavity' ? 'Ellis class cavity spilling' : `Ellis class ${grade}`;

/** A measured value that is known, within words. */
const known = (value: unknown, say: (text: string) => string): string =>
  isTold(value) ? say(quoted(value)) : '';

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

/** A complication in words: what, where, what came of it, and what was done. */
export function complicationText(details: ComplicationDetails): string {
  const { kind, vessel, site, ellis, treatment = [], approach, status } = details;
  const { haemodynamic_compromise: compromise, left_in_place: left, nhlbi, drained_ml: drained } = details;
  const { severity, segment, cause, treatment_result: effect, found_by: found = [] } = details;
  const { grafts = [], vital_signs: signs = [], transferred_to: unit } = details;
  const {
    also_in: further = [],
    device,
    symptoms = [],
    stents = [],
    bifurcation_technique: bifurcation,
  } = details;
  const { timi_after: flow } = details;
  const where = joined([
    vessel && vesselText(vessel),
    further.length > 0 && `also in ${further.map(vesselText).join(', ')}`,
    isTold(segment) && ofComplication('segment', segment),
    site && quoted(site),
  ]);
  const told = joined([
    device && ofComplication('device', device),
    where,
    isTold(severity) && severity,
    ellis !== undefined && ellisText(ellis),
    nhlbi && `NHLBI type ${nhlbi}`,
    timeText(details),
    extentText(details),
  ]);
  const done = treatment
    .flatMap((one) => (one === 'none' ? [] : ofComplication('treatment', one)))
    .join(', ');
  const entries = (key: string, list: readonly object[], between: string) =>
    joined(
      list.map((one) => recordedText(['complications', 0, key, 0], one)),
      between,
    );
  const placed = entries('stents', stents, ' + ');
  const [operated, measured] = [entries('grafts', grafts, '; '), entries('vital_signs', signs, '; ')];
  const isSaid = approach === 'surgical' && treatment.includes('surgery');
  const way = approach && !isSaid && ofComplication('approach', approach);
  const end = done
    ? joined([`treated with ${done}`, way])
    : treatment.includes('none') && 'no specific treatment';
  return partsText([
    `${ofComplication('kind', kind)}${told ? ` (${told})` : ''}`,
    yesNoText(compromise, 'haemodynamic compromise', 'without haemodynamic compromise'),
    measured && `vital signs: ${measured}`,
    cause && labelled('cause', cause),
    found.length > 0 && `found by ${found.map((one) => ofComplication('found_by', one)).join(', ')}`,
    symptoms.includes('none')
      ? 'no symptoms'
      : symptoms.length > 0 &&
        `symptoms: ${symptoms.map((one) => ofComplication('symptoms', one)).join(', ')}`,
    end || (way && `treated ${way}`),
    placed && `stents ${placed}`,
    operated && `grafts: ${operated}`,
    bifurcation && ofComplication('bifurcation_technique', bifurcation),
    isTold(effect) && `treatment ${ofComplication('treatment_result', effect)}`,
    flow !== undefined && `TIMI ${flow} after`,
    drained !== undefined && `${drained} mL drained`,
    yesNoText(left, 'left in place', 'not left in place'),
    isTold(status) && ofComplication('status', status),
    isTold(unit) && `transferred to ${ofComplication('transferred_to', unit)}`,
    details.detail && aside(details.detail),
  ]);
}
