import type {
  Bound,
  Complication,
  ComplicationDetails,
  Complications,
  Crossing,
  Discharge,
  FollowUp,
  Indication,
  Lesion,
  Patient,
  Procedure,
} from '../../generated/note.ts';
import { intervalOf } from '../../text/interval.ts';
import { type EffectiveCrossing, effectiveCrossing } from './crossing.ts';

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
  /** `unknown` where they are recorded, but not all of them can be read. */
  readonly complications?: Complications | 'unknown' | undefined;
  readonly followUp?: FollowUp | undefined;
  readonly indication?: Partial<Indication> | undefined;
  readonly discharge?: Partial<Discharge> | undefined;
  /** Whether a key stands in the note, whatever its value; without it, a key with no value counts as not recorded. */
  readonly isWritten?: (key: FactKey) => boolean;
}

/** Whether anything is recorded in a map: the empty form of an attempt or of an outcome says nothing. */
export const isFilled = (map: object | undefined): boolean => Object.keys(map ?? {}).length > 0;

/** What happened, in one word. */
export type ComplicationKind = ComplicationDetails['kind'];

/** The complications in their order, each with its details: a word alone is its kind. Empty where none is recorded. */
export function detailsOf(complications: readonly Complication[] = []): readonly ComplicationDetails[] {
  return complications.map((entry) => (typeof entry === 'string' ? { kind: entry } : entry));
}

/** A key of the note that feeds scores, as a person would name it. */
export type FactKey = keyof Lesion | `patient.${keyof Patient}` | `crossing.${keyof Crossing}`;

/** What the note may have as the value of a key. */
export type FactOf<K extends FactKey> = NonNullable<
  K extends keyof Lesion
    ? Lesion[K]
    : K extends `patient.${infer P extends keyof Patient}`
      ? Patient[P]
      : K extends `crossing.${infer C extends keyof Crossing}`
        ? C extends keyof EffectiveCrossing
          ? EffectiveCrossing[C]
          : Crossing[C]
        : never
>;

/** The keys of which every value that is known is of a kind. */
type KeyOf<V> = { [K in FactKey]: [Exclude<FactOf<K>, 'unknown'>] extends [V] ? K : never }[FactKey];

/** A key that records a number, or what was seen of one. */
export type NumberKey = KeyOf<number | Bound>;

/** A key that records yes or no, in either spelling. */
export type AnswerKey = KeyOf<'yes' | 'no' | boolean>;

/** Where a key stands in a note, given where its lesion does. */
export function pathOfKey(key: FactKey, lesion: readonly (string | number)[]): readonly (string | number)[] {
  return key.startsWith('patient.') ? key.split('.') : [...lesion, ...key.split('.')];
}

/** The key that stands at a place of a note; the way back from `pathOfKey`. Null outside of patients and lesions. */
export function keyAtPath([section, ...steps]: readonly (string | number)[]): FactKey | null {
  if (section === 'patient') return ['patient', ...steps].join('.') as FactKey;
  return section === 'lesions' && steps.length > 1 ? (steps.slice(1).join('.') as FactKey) : null;
}

/**
 * The recorded value of a key; of the strategies and the successful one also what follows from the attempts, and of a
 * prior attempt what follows from their number.
 *
 * @returns `undefined` where nothing is recorded; `'unknown'` where the operator could not tell.
 */
export function factOf({ lesion, patient }: Facts, key: FactKey): unknown {
  if (key === 'prior_attempt') return priorAttemptIn(lesion);
  const dot = key.indexOf('.');
  if (dot < 0) return lesion[key as keyof Lesion];
  const inner = key.slice(dot + 1);
  if (key.startsWith('patient.')) return patient[inner as keyof Patient];
  const follows = inner === 'strategies' || inner === 'successful';
  return follows ? effectiveCrossing(lesion.crossing)[inner] : lesion.crossing?.[inner as keyof Crossing];
}

type PriorAttempt = Lesion['prior_attempt'];

/**
 * What a number of failed attempts says: `failed` from 1 on, also of a bound such as `over 1`; `none` for 0; undefined
 * where no number is recorded, or one that may be 0.
 */
export function saidByCount(attempts: Lesion['prior_attempts']): PriorAttempt {
  const counted = intervalOf(attempts);
  if (!counted) return undefined;
  if (counted.low > 0 || counted.lowOpen) return 'failed';
  return counted.high < 1 || (counted.high === 1 && counted.highOpen) ? 'none' : undefined;
}

/** The word goes before the number, wherever it says anything. */
function priorAttemptIn({ prior_attempt: word, prior_attempts: count }: Partial<Lesion>): PriorAttempt {
  return word === undefined || word === 'unknown' ? (saidByCount(count) ?? word) : word;
}
