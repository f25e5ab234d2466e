/** Complications in the words of a record. English for every reader, since they become part of a summary. */
import type { ComplicationDetails } from '../generated/note.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import { joined } from './markdown.ts';
import { quoted, recordedText, vesselText } from './recorded.ts';
import { termsIn } from './terms.ts';

const ofComplication = termsIn(['complications', 0]);

const ellisText = (grade: NonNullable<ComplicationDetails['ellis']>): string =>
  grade === 'cavity' ? 'Ellis class cavity spilling' : `Ellis class ${grade}`;

/** A complication in words: what, where, what came of it, and what was done. */
export function complicationText(details: ComplicationDetails): string {
  const { kind, vessel, site, ellis, when, treatment = [], approach, status } = details;
  const { haemodynamic_compromise: compromise, left_in_place: left, nhlbi, drained_ml: drained } = details;
  const { severity, segment, cause, treatment_result: effect, found_by: found = [] } = details;
  const {
    also_in: further = [],
    device,
    symptoms = [],
    stents = [],
    bifurcation_technique: bifurcation,
  } = details;
  const { timi_after: flow, hours_after: hours } = details;
  const where = joined([
    vessel && vesselText(vessel),
    further.length > 0 && `also in ${further.map(vesselText).join(', ')}`,
    segment && segment !== 'unknown' && ofComplication('segment', segment),
    site && quoted(site),
  ]);
  const told = joined([
    where,
    severity && severity !== 'unknown' && severity,
    ellis !== undefined && ellisText(ellis),
    nhlbi && `NHLBI type ${nhlbi}`,
    when && when !== 'procedure' && ofComplication('when', when),
    hours !== undefined && hours !== 'unknown' && `${quoted(hours)} h after the procedure`,
    device && ofComplication('device', device),
  ]);
  const done = treatment
    .flatMap((one) => (one === 'none' ? [] : ofComplication('treatment', one)))
    .join(', ');
  const placed = joined(
    stents.map((one) => recordedText(['complications', 0, 'stents', 0], one)),
    ' + ',
  );
  const way = approach && ofComplication('approach', approach);
  const end = done ? joined([`treated with ${done}`, way]) : treatment.includes('none') && 'not treated';
  return joined([
    `${ofComplication('kind', kind)}${told ? ` (${told})` : ''}`,
    (saysYes(compromise) && 'haemodynamic compromise') ||
      (saysNo(compromise) && 'without haemodynamic compromise'),
    cause && `cause: ${quoted(cause)}`,
    found.length > 0 && `found by ${found.map((one) => ofComplication('found_by', one)).join(', ')}`,
    symptoms.length > 0 && `symptoms: ${symptoms.map((one) => ofComplication('symptoms', one)).join(', ')}`,
    end || (way && `treated ${way}`),
    placed && `stents ${placed}`,
    bifurcation && ofComplication('bifurcation_technique', bifurcation),
    effect && effect !== 'unknown' && `treatment ${ofComplication('treatment_result', effect)}`,
    flow !== undefined && `TIMI ${flow} after`,
    drained !== undefined && `${drained} mL drained`,
    (saysYes(left) && 'left in place') || (saysNo(left) && 'not left in place'),
    status && status !== 'unknown' && ofComplication('status', status),
    details.detail && quoted(details.detail),
  ]);
}

/** What the format took as a complication only once notes told whole procedures. */
const NEW_COMPLICATIONS: readonly ComplicationDetails['kind'][] = [
  ...(['donor_vessel_injury', 'aortic_dissection', 'side_branch_loss', 'haematoma', 'device_loss'] as const),
  ...(['arrhythmia', 'shock', 'air_embolism', 'stent_thrombosis', 'pericardial_effusion'] as const),
  ...(['hypotension', 'dissection', 'device_entrapment', 'no_reflow', 'ischaemia', 'other'] as const),
  ...(['vessel_closure', 'thrombus', 'spasm', 'cardiac_arrest', 'allergic_reaction', 'fistula'] as const),
];

/** Whether anything of a kind is recorded that a note could not say before it told whole procedures. */
export const isNewKind = (details: ComplicationDetails) =>
  Object.keys(details).length > 1 || NEW_COMPLICATIONS.includes(details.kind);
