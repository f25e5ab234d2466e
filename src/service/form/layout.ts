/** How the form lays out the keys of a map: those of everyday use first, in the order of a procedure. */
import { isLesion, keysAt } from '../../schema/schema.ts';
import { lastKey, type Path } from '../../yaml/path.ts';
import { firstKeysOf, forms, topKeys, wholeKeysOf } from '../lesions/forms.ts';

/** Keys of a lesion that tell of its treatment, in everyday use and otherwise; the form gives them a section. */
const TREATMENT = ['preparation', 'imaging', 'devices', 'stents'];
const MORE_TREATMENT = [
  ...['stent_count', 'stent_length_mm', 'bifurcation_technique', 'no_stent_reason', 'imaging_purpose'],
  ...['imaging_findings', 'stent_findings', 'minimal_lumen_area_mm2', 'minimal_stent_area_mm2'],
];

/** The sections of the note itself. */
const SECTIONS = [...forms.whole.sections.map(([key]) => key), ...topKeys(forms.whole.after)];

/** What is everyday in the form and not in a new note, where each place is one more that may stay empty. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  lesions: ['id', ...forms.short.lesion.filter((entry) => typeof entry === 'string'), ...TREATMENT],
  crossing: ['attempts', 'minutes', 'uncrossable'],
  attempts: [
    ...['strategy', 'technique', 'wires', 'microcatheters', 'channel', 'donor', 'externalised', 'path'],
    ...['minutes', 'result', 'failed_at'],
  ],
  complications: ['kind', 'vessel', 'site', 'ellis', 'when', 'treatment'],
};

/** The keys of everyday use of the map at a path; none where all are alike. */
function firstOf(path: Path): readonly string[] {
  const holder = lastKey(path);
  return FIRST[holder] ?? wholeKeysOf(holder) ?? topKeys(firstKeysOf(holder) ?? []);
}

/** The keys of the map at a path in the order of the form: those not of everyday use in the order of the schema. */
export function keysInOrder(path: Path): string[] {
  const keys = keysAt(path);
  const wanted = path.length === 0 ? SECTIONS : firstOf(path);
  const later = isLesion(path) ? [...topKeys(forms.whole.lesion), ...MORE_TREATMENT] : [];
  return [...new Set([...wanted, ...later].filter((key) => keys.includes(key)).concat(keys))];
}

/** Whether the form shows a key at once; of a map whose keys are all alike it shows each. */
export function isEveryday(path: Path): boolean {
  const first = firstOf(path.slice(0, -1));
  return first.length === 0 || first.includes(String(path.at(-1)));
}

/** Whether a key of a lesion tells of its treatment. */
export const isTreatment = (key: string): boolean => TREATMENT.includes(key) || MORE_TREATMENT.includes(key);
