/**
 * Three-valued findings: a score asks whether something is present, and the note may not know.
 */
import { either, phrase, type Sentence, say } from '../words/sentence.ts';
import { type AnswerKey, type FactKey, type FactOf, type Facts, factOf, type NumberKey } from './facts.ts';

export type State = 'present' | 'absent' | 'unknown';

export interface Finding {
  readonly state: State;
  /** Why, in plain text, with the note's own value. */
  readonly because: Sentence;
}

/** A question to the note. */
export interface Test {
  /** The key that answers it; null where the format has none yet. */
  readonly key: FactKey | null;
  /** When it is present, in words: `20 mm or more`. */
  readonly rule: Sentence;
  of(facts: Facts): Finding;
}

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
export function test<K extends FactKey>(key: K, rule: Sentence, judge: (value: FactOf<K>) => Finding): Test {
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
      return judge(value as FactOf<K>);
    },
  };
}

/** A test of a key that records a number; a value that is none, against the schema, leaves it open. */
function measured(key: NumberKey, rule: Sentence, judge: (value: number) => Finding): Test {
  return test(key, rule, (value: unknown) =>
    typeof value === 'number' && !Number.isNaN(value)
      ? judge(value)
      : { state: 'unknown', because: say`${recorded(key, value)}: not a number, so this leaves it open` },
  );
}

/** Present when the number is the limit or more. */
export function atLeast(key: NumberKey, limit: number, unit: string): Test {
  const of = phrase(unit);
  return measured(key, say`${limit} ${of} or more`, (value) =>
    value >= limit
      ? { state: 'present', because: say`${recorded(key, value)}: ${limit} ${of} or more` }
      : { state: 'absent', because: say`${recorded(key, value)}: below ${limit} ${of}` },
  );
}

/** Present when the number is one limit or more, and below the other. */
export function atLeastBelow(key: NumberKey, least: number, limit: number, unit: string): Test {
  const of = phrase(unit);
  return measured(key, say`${least} ${of} or more, below ${limit}`, (value) => {
    if (value < least)
      return { state: 'absent', because: say`${recorded(key, value)}: below ${least} ${of}` };
    if (value >= limit)
      return { state: 'absent', because: say`${recorded(key, value)}: ${limit} ${of} or more` };
    return {
      state: 'present',
      because: say`${recorded(key, value)}: ${least} ${of} or more, below ${limit}`,
    };
  });
}

/** Present when the number is the limit or less. */
export function atMost(key: NumberKey, limit: number, unit: string): Test {
  const of = phrase(unit);
  return measured(key, say`${limit} ${of} or less`, (value) =>
    value <= limit
      ? { state: 'present', because: say`${recorded(key, value)}: ${limit} ${of} or less` }
      : { state: 'absent', because: say`${recorded(key, value)}: above ${limit} ${of}` },
  );
}

/** Present when the grade is below the limit. */
export function below(key: NumberKey, limit: number): Test {
  return measured(key, say`below ${limit}`, (value) =>
    value < limit
      ? { state: 'present', because: say`${recorded(key, value)}: below ${limit}` }
      : { state: 'absent', because: say`${recorded(key, value)}: not below ${limit}` },
  );
}

/** Present when the number is the limit or more, or when the operator could not tell: some scores count that too. */
export function atLeastOrUnknown(key: NumberKey, limit: number, unit: string): Test {
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
export function surelyMoreThan(key: NumberKey, limit: number, unit: string): Test {
  const of = phrase(unit);
  return measured(key, say`more than ${limit} ${of}; open from 0 to ${limit}`, (value) => {
    if (value > limit)
      return { state: 'present', because: say`${recorded(key, value)}: more than ${limit} ${of}` };
    if (value === 0) return { state: 'absent', because: recorded(key, 0) };
    return {
      state: 'unknown',
      because: say`${recorded(key, value)}: the source names no limit, so this leaves it open`,
    };
  });
}

/** Present when the number is above the limit; the limit itself does not count. */
export function moreThan(key: NumberKey, limit: number, unit: string): Test {
  const of = phrase(unit);
  return measured(key, say`more than ${limit} ${of}`, (value) =>
    value > limit
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
  lists: { readonly counts: readonly FactOf<K>[]; readonly spares: readonly FactOf<K>[] },
): Test {
  return test(key, either(lists.counts.map(String)), (value) => {
    if (lists.counts.includes(value)) return { state: 'present', because: recorded(key, value) };
    if (lists.spares.includes(value)) return { state: 'absent', because: recorded(key, value) };
    return { state: 'unknown', because: say`${recorded(key, value)}: this leaves it open` };
  });
}

/** A question that no key of the format answers yet: always open. */
export function unasked(rule: Sentence): Test {
  return {
    key: null,
    rule,
    of: () => ({ state: 'unknown', because: say`the note format has no key for it yet` }),
  };
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
function answer(key: AnswerKey, counts: 'yes' | 'no'): Test {
  return test(key, say`the answer ${counts}`, (value) => {
    const said = saysYes(value) ? 'yes' : saysNo(value) ? 'no' : null;
    if (said === null)
      return { state: 'unknown', because: say`${recorded(key, value)}: this leaves it open` };
    return { state: said === counts ? 'present' : 'absent', because: recorded(key, said) };
  });
}

/** Present when the note says yes. */
export function yes(key: AnswerKey): Test {
  return answer(key, 'yes');
}

/** Present when the note says no: the score counts that something is missing. */
export function no(key: AnswerKey): Test {
  return answer(key, 'no');
}
