/**
 * Three-valued findings: a score asks whether something is present, and the note may not know.
 */
import type { Crossing, Lesion, Patient } from '../generated/note.ts';
import { either, phrase, type Sentence, say } from '../words/sentence.ts';
import { type FactKey, type Facts, factOf } from './facts.ts';

export type State = 'present' | 'absent' | 'unknown';

export interface Finding {
  readonly state: State;
  /** Why, in plain text, with the note's own value. */
  readonly because: Sentence;
}

/** A question to the note, with the key that answers it. */
export interface Test {
  readonly key: FactKey;
  /** When it is present, in words: `20 mm or more`. */
  readonly rule: Sentence;
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

/** A key and its value, as the note has them: a number with its point. */
const recorded = (key: FactKey, value: unknown): Sentence => say`${named(key)} ${String(value)}`;

/**
 * A test of one key. It settles what every test has in common: a value that is missing or `unknown` is never
 * absent.
 *
 * @param rule when it is present, in words
 * @param judge the finding for a value that is known
 */
export function test<K extends FactKey>(key: K, rule: Sentence, judge: (value: ValueOf<K>) => Finding): Test {
  return {
    key,
    rule,
    of(facts) {
      const value = factOf(facts, key);
      if (value === undefined || value === null) {
        const written = facts.isWritten?.(key) ?? false;
        return {
          state: 'unknown',
          because: written ? say`${named(key)} has no valid value` : say`${named(key)} is not recorded`,
        };
      }
      if (value === 'unknown')
        return { state: 'unknown', because: say`${named(key)} unknown: it could not be told` };
      return judge(value as ValueOf<K>);
    },
  };
}

/** Present when the number is the limit or more. */
export function atLeast(key: FactKey, limit: number, unit: string): Test {
  const of = phrase(unit);
  return test(key, say`${limit} ${of} or more`, (value) =>
    Number(value) >= limit
      ? { state: 'present', because: say`${recorded(key, value)}: ${limit} ${of} or more` }
      : { state: 'absent', because: say`${recorded(key, value)}: below ${limit} ${of}` },
  );
}

/** Present when the number is the limit or less. */
export function atMost(key: FactKey, limit: number, unit: string): Test {
  const of = phrase(unit);
  return test(key, say`${limit} ${of} or less`, (value) =>
    Number(value) <= limit
      ? { state: 'present', because: say`${recorded(key, value)}: ${limit} ${of} or less` }
      : { state: 'absent', because: say`${recorded(key, value)}: above ${limit} ${of}` },
  );
}

/** Present when the grade is below the limit. */
export function below(key: FactKey, limit: number): Test {
  return test(key, say`below ${limit}`, (value) =>
    Number(value) < limit
      ? { state: 'present', because: say`${recorded(key, value)}: below ${limit}` }
      : { state: 'absent', because: say`${recorded(key, value)}: not below ${limit}` },
  );
}

/** Present when the number is the limit or more, or when the operator could not tell: some scores count that too. */
export function atLeastOrUnknown(key: FactKey, limit: number, unit: string): Test {
  const known = atLeast(key, limit, unit);
  return {
    key,
    rule: say`${known.rule}, or unknown`,
    of(facts) {
      if (factOf(facts, key) !== 'unknown') return known.of(facts);
      return { state: 'present', because: say`${named(key)} unknown: counts in this score` };
    },
  };
}

/** Present above the limit, absent at 0, and open between them: for a source that names no limit of its own. */
export function surelyMoreThan(key: FactKey, limit: number, unit: string): Test {
  const of = phrase(unit);
  return test(key, say`more than ${limit} ${of}; open from 0 to ${limit}`, (value) => {
    if (Number(value) > limit)
      return { state: 'present', because: say`${recorded(key, value)}: more than ${limit} ${of}` };
    if (Number(value) === 0) return { state: 'absent', because: recorded(key, 0) };
    return {
      state: 'unknown',
      because: say`${recorded(key, value)}: the source names no limit, so this leaves it open`,
    };
  });
}

/** Present when the number is above the limit; the limit itself does not count. */
export function moreThan(key: FactKey, limit: number, unit: string): Test {
  const of = phrase(unit);
  return test(key, say`more than ${limit} ${of}`, (value) =>
    Number(value) > limit
      ? { state: 'present', because: say`${recorded(key, value)}: more than ${limit} ${of}` }
      : { state: 'absent', because: say`${recorded(key, value)}: not more than ${limit} ${of}` },
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
  return test(key, either(lists.counts.map(String)), (value) => {
    if (lists.counts.includes(value)) return { state: 'present', because: recorded(key, value) };
    if (lists.spares.includes(value)) return { state: 'absent', because: recorded(key, value) };
    return { state: 'unknown', because: say`${recorded(key, value)}: this leaves it open` };
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
  return test(key, say`the answer ${counts}`, (value) => {
    const said = saysYes(value) ? 'yes' : saysNo(value) ? 'no' : null;
    if (said === null)
      return { state: 'unknown', because: say`${recorded(key, value)}: this leaves it open` };
    return { state: said === counts ? 'present' : 'absent', because: recorded(key, said) };
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
