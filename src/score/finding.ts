/**
 * Three-valued findings: a score asks whether something is present, and the note may not know.
 */
import type { Crossing, Lesion, Patient } from '../generated/note.ts';
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

export type Strategies = NonNullable<Crossing['strategies']>;

type ValueOf<K extends FactKey> = K extends keyof Lesion
  ? NonNullable<Lesion[K]>
  : K extends 'crossing.strategies'
    ? Strategies
    : K extends `patient.${infer P extends keyof Patient}`
      ? NonNullable<Patient[P]>
      : never;

/** The note's name of a key, without its section: `age_years`. */
const named = (key: FactKey): string => key.slice(key.lastIndexOf('.') + 1);

/**
 * A test of one key. It settles what every test has in common: a value that is missing or `unknown` is never
 * absent.
 *
 * @param rule when it is present, in words
 * @param judge the finding for a value that is known
 */
export function test<K extends FactKey>(key: K, rule: string, judge: (value: ValueOf<K>) => Finding): Test {
  return {
    key,
    rule,
    of(facts) {
      const value = factOf(facts, key);
      if (value === undefined || value === null) {
        const written = facts.isWritten?.(key) ?? false;
        return {
          state: 'unknown',
          because: written ? `${named(key)} has no valid value` : `${named(key)} is not recorded`,
        };
      }
      if (value === 'unknown')
        return { state: 'unknown', because: `${named(key)} unknown: it could not be told` };
      return judge(value as ValueOf<K>);
    },
  };
}

/** Present when the number is the limit or more. */
export function atLeast(key: FactKey, limit: number, unit: string): Test {
  return test(key, `${limit} ${unit} or more`, (value) =>
    Number(value) >= limit
      ? { state: 'present', because: `${named(key)} ${value}: ${limit} ${unit} or more` }
      : { state: 'absent', because: `${named(key)} ${value}: below ${limit} ${unit}` },
  );
}

/** Present when the number is the limit or less. */
export function atMost(key: FactKey, limit: number, unit: string): Test {
  return test(key, `${limit} ${unit} or less`, (value) =>
    Number(value) <= limit
      ? { state: 'present', because: `${named(key)} ${value}: ${limit} ${unit} or less` }
      : { state: 'absent', because: `${named(key)} ${value}: above ${limit} ${unit}` },
  );
}

/** Present when the grade is below the limit. */
export function below(key: FactKey, limit: number): Test {
  return test(key, `below ${limit}`, (value) =>
    Number(value) < limit
      ? { state: 'present', because: `${named(key)} ${value}: below ${limit}` }
      : { state: 'absent', because: `${named(key)} ${value}: not below ${limit}` },
  );
}

/** Present when the number is the limit or more, or when the operator could not tell: some scores count that too. */
export function atLeastOrUnknown(key: FactKey, limit: number, unit: string): Test {
  const known = atLeast(key, limit, unit);
  return {
    key,
    rule: `${known.rule}, or unknown`,
    of(facts) {
      if (factOf(facts, key) !== 'unknown') return known.of(facts);
      return { state: 'present', because: `${named(key)} unknown: counts in this score` };
    },
  };
}

/** Present above the limit, absent at 0, and open between them: for a source that names no limit of its own. */
export function surelyMoreThan(key: FactKey, limit: number, unit: string): Test {
  return test(key, `more than ${limit} ${unit}; open from 0 to ${limit}`, (value) => {
    if (Number(value) > limit)
      return { state: 'present', because: `${named(key)} ${value}: more than ${limit} ${unit}` };
    if (Number(value) === 0) return { state: 'absent', because: `${named(key)} 0` };
    return {
      state: 'unknown',
      because: `${named(key)} ${value}: the source names no limit, so this leaves it open`,
    };
  });
}

/** Present when the number is above the limit; the limit itself does not count. */
export function moreThan(key: FactKey, limit: number, unit: string): Test {
  return test(key, `more than ${limit} ${unit}`, (value) =>
    Number(value) > limit
      ? { state: 'present', because: `${named(key)} ${value}: more than ${limit} ${unit}` }
      : { state: 'absent', because: `${named(key)} ${value}: not more than ${limit} ${unit}` },
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
    if (lists.counts.includes(value)) return { state: 'present', because: `${named(key)} ${value}` };
    if (lists.spares.includes(value)) return { state: 'absent', because: `${named(key)} ${value}` };
    return { state: 'unknown', because: `${named(key)} ${value}: this leaves it open` };
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

/** The finding for a boolean of which one answer counts; what is neither yes nor no leaves it open. */
function answer(key: FactKey, counts: 'yes' | 'no'): Test {
  return test(key, `the answer ${counts}`, (value) => {
    const said = saysYes(value) ? 'yes' : saysNo(value) ? 'no' : null;
    if (said === null)
      return { state: 'unknown', because: `${named(key)} ${String(value)}: this leaves it open` };
    return { state: said === counts ? 'present' : 'absent', because: `${named(key)} ${said}` };
  });
}

/** Present when the note says yes. */
export function yes(key: FactKey): Test {
  return answer(key, 'yes');
}

/** Present when the note says no: the score counts that something is missing. */
export function no(key: FactKey): Test {
  return answer(key, 'no');
}
