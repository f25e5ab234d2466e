/**
 * Whether a note says more than the first version of the format could: the summary of one that does not stays as it was
 * written then, byte for byte.
 */
import type { ComplicationDetails } from '../generated/note.ts';
import type { Course } from '../score/engine/assess.ts';
import { detailsOf } from '../score/engine/facts.ts';
import { isMap } from '../yaml/path.ts';

/** The keys of the first version, by the map that they stand in. */
const FIRST_KEYS = {
  patient: [
    ...['id', 'age_years', 'sex', 'prior_cabg', 'prior_mi', 'prior_pci', 'diabetes'],
    ...['lvef_percent', 'egfr_ml_min', 'weight_kg'],
  ],
  indication: ['symptoms', 'angina_ccs', 'ischaemia', 'viability', 'goals', 'heart_team'],
  procedure: [
    ...['date', 'operators', 'access', 'dual_injection', 'contrast_ml', 'air_kerma_gy', 'dap_gy_cm2'],
    ...['fluoroscopy_min', 'duration_min'],
  ],
  lesion: [
    ...['id', 'vessel', 'segment', 'occlusion_months', 'timi_before', 'length_mm', 'stump', 'cap_ambiguity'],
    ...['calcification', 'bend_degrees', 'tortuosity', 'prior_attempt', 'interventional_collaterals'],
    ...['rentrop', 'werner_cc', 'in_stent', 'bypassed', 'side_branch_at_cap', 'distal_bifurcation'],
    ...['multiple_occlusions', 'distal_vessel', 'crossing', 'outcome', 'scores', 'summary'],
  ],
  crossing: ['strategies', 'successful', 'minutes'],
  outcome: ['timi_flow', 'residual_stenosis_percent', 'technical_success'],
} as const;

/** What it took as a complication. */
const FIRST_COMPLICATIONS: readonly ComplicationDetails['kind'][] = [
  ...(['death', 'mi', 'stroke', 'urgent_revascularisation', 'pericardiocentesis', 'tamponade'] as const),
  ...(['perforation', 'vascular', 'bleeding', 'contrast_nephropathy', 'radiation_injury', 'none'] as const),
];

/** Whether anything is recorded: an empty form says nothing, and keys for local use say nothing to us. */
function isRecorded(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isRecorded);
  if (isMap(value))
    return Object.entries(value).some(([key, one]) => !key.startsWith('x_') && isRecorded(one));
  return value !== undefined && value !== null && value !== 'unknown';
}

/** Whether a map records anything by a later key. */
function hasLaterKey(map: keyof typeof FIRST_KEYS, values: object = {}): boolean {
  const first: readonly string[] = FIRST_KEYS[map];
  return Object.entries(values).some(
    ([key, value]) => !first.includes(key) && !key.startsWith('x_') && isRecorded(value),
  );
}

/** Whether a complication says more than notes of the first version could. */
const isLater = (details: ComplicationDetails) =>
  Object.keys(details).length > 1 || !FIRST_COMPLICATIONS.includes(details.kind);

/** Whether anything is recorded of a procedure, its patient or its lesion that notes of the first version could not say. */
export function exceedsFirstVersion({ lesion, complications, ...course }: Course): boolean {
  return (
    hasLaterKey('lesion', lesion) ||
    hasLaterKey('crossing', lesion.crossing) ||
    hasLaterKey('outcome', lesion.outcome) ||
    hasLaterKey('procedure', course.procedure) ||
    hasLaterKey('patient', course.patient) ||
    hasLaterKey('indication', course.indication) ||
    isRecorded(course.discharge) ||
    isRecorded(course.followUp) ||
    (complications !== 'unknown' && detailsOf(complications).some(isLater))
  );
}
