/**
 * Three-valued findings: a score asks whether something is present, and the note may not know.
 */
import type { Lesion, Patient } from '../generated/note.ts';
import { type FactKey, type Facts, factOf } from './facts.ts';

export type State = 'present' | 'absent' | 'unknown';

export interface Finding {
  readonly state: State;
  /** Why, in plain text, with the note's own value. */
  readonly because: string;
}

/** A question to the note, with the key that answers it. */
export interface Test {
  readonly key: FactKey;
  /** When it is present, in words: `20 mm or more`. */
  readonly rule: string;
  of(facts: Facts): Finding;
}

type ValueOf<K extends FactKey> = K extends keyof Lesion
  ? NonNullable<Lesion[K]>
  : K extends `patient.${infer P extends keyof Patient}`
    ? NonNullable<Patient[P]>
    : never;

/** Settles what every test has in common: a value that is missing or `unknown` is never absent. */
function test<K extends FactKey>(key: K, rule: string, judge: (value: ValueOf<K>) => Finding): Test {
  return {
    key,
    rule,
    of(facts) {
      const value = factOf(facts, key);
      if (value === undefined || value === null) {
        const written = facts.isWritten?.(key) ?? false;
        return {
          state: 'unknown',
          because: written ? `${key} has no valid value` : `${key} is not recorded`,
        };
      }
      if (value === 'unknown') return { state: 'unknown', because: `${key} unknown: it could not be told` };
      return judge(value as ValueOf<K>);
    },
  };
}

/** Present when the number is the limit or more. */
export function atLeast(key: FactKey, limit: number, unit: string): Test {
  return test(key, `${limit} ${unit} or more`, (value) =>
    Number(value) >= limit
      ? { state: 'present', because: `${key} ${value}: ${limit} ${unit} or more` }
      : { state: 'absent', because: `${key} ${value}: below ${limit} ${unit}` },
  );
}

/** Present when the number is above the limit; the limit itself does not count. */
export function moreThan(key: FactKey, limit: number, unit: string): Test {
  return test(key, `more than ${limit} ${unit}`, (value) =>
    Number(value) > limit
      ? { state: 'present', because: `${key} ${value}: more than ${limit} ${unit}` }
      : { state: 'absent', because: `${key} ${value}: not more than ${limit} ${unit}` },
  );
}

/**
 * Present for the values that count, absent for those that do not. Any value on neither list leaves the
 * finding unknown.
 */
export function oneOf<K extends FactKey>(
  key: K,
  lists: { readonly counts: readonly ValueOf<K>[]; readonly spares: readonly ValueOf<K>[] },
): Test {
  return test(key, lists.counts.join(' or '), (value) => {
    if (lists.counts.includes(value)) return { state: 'present', because: `${key} ${value}` };
    if (lists.spares.includes(value)) return { state: 'absent', because: `${key} ${value}` };
    return { state: 'unknown', because: `${key} ${value}: this leaves it open` };
  });
}

const YES: readonly unknown[] = ['yes', true];

/** Whether a boolean of the note, in either spelling, says yes. */
export function saysYes(value: unknown): boolean {
  return YES.includes(value);
}

/** Whether a boolean of the note, in either spelling, says no. Neither yes nor no: unknown or not recorded. */
export function saysNo(value: unknown): boolean {
  return value === 'no' || value === false;
}

/** Present when the note says yes. */
export function yes(key: FactKey): Test {
  return test(key, 'the answer yes', (value) =>
    saysYes(value) ? { state: 'present', because: `${key} yes` } : { state: 'absent', because: `${key} no` },
  );
}

/** Present when the note says no: the score counts that something is missing. */
export function no(key: FactKey): Test {
  return test(key, 'the answer no', (value) =>
    saysNo(value) ? { state: 'present', because: `${key} no` } : { state: 'absent', because: `${key} yes` },
  );
}
