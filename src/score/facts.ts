import type { Lesion, Patient, Procedure } from '../generated/note.ts';

/**
 * What a score may look at: one lesion, and the patient it belongs to.
 *
 * Only values that passed the schema stand here. A key that is left out was not recorded, or its value was
 * not valid; either way nothing is known.
 */
export interface Facts {
  readonly lesion: Partial<Lesion>;
  readonly patient: Partial<Patient>;
  readonly procedure?: Partial<Procedure>;
  /** Whether a key stands in the note, whatever its value; without it, a key with no value counts as not recorded. */
  readonly isWritten?: (key: FactKey) => boolean;
}

/** A key of the note that feeds scores, as a person would name it. */
export type FactKey = keyof Lesion | `patient.${keyof Patient}` | 'crossing.strategies';

/** Where a key stands in a note, given where its lesion does. */
export function pathOfKey(key: FactKey, lesion: readonly (string | number)[]): readonly (string | number)[] {
  return key.startsWith('patient.') ? key.split('.') : [...lesion, ...key.split('.')];
}

/**
 * The recorded value of a key.
 *
 * @returns `undefined` where nothing is recorded; `'unknown'` where the operator could not tell.
 */
export function factOf(facts: Facts, key: FactKey): unknown {
  if (key === 'crossing.strategies') return facts.lesion.crossing?.strategies;
  return key.startsWith('patient.')
    ? facts.patient[key.slice('patient.'.length) as keyof Patient]
    : facts.lesion[key as keyof Lesion];
}
