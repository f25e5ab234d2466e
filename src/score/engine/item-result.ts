/**
 * Three-valued item results: a score asks whether something is present, and the note may not know.
 */

import {
  type Interval,
  intervalOf,
  isAtLeast,
  isAtMost,
  isBelow,
  isMoreThan,
  isNumberOrBound,
} from '../../text/interval.ts';
import { either, type Message, msg, textMessage } from '../../text/message.ts';
import { type AnswerKey, type FactKey, type FactOf, type Facts, factOf, type NumberKey } from './facts.ts';

export type State = 'present' | 'absent' | 'unknown';

export interface ItemResult {
  readonly state: State;
  /** Why, in plain text, with the note's own value. */
  readonly reason: Message;
}

/** A question to the note. */
export interface ItemTest {
  /** The key that answers it; null where the format has none yet. */
  readonly key: FactKey | null;
  /** When it is present, in words: `20 mm or more`. */
  readonly rule: Message;
  /** The number at which the answer turns, where there is exactly one: a picture marks it on its scale. */
  readonly limit?: number;
  evaluate(facts: Facts): ItemResult;
}

/** The note's name of a key, without its section: `age_years`. */
const named = (key: FactKey): string => key.slice(key.lastIndexOf('.') + 1);

/** A key and its value, as the note has them: a number with its point. */
const recorded = (key: FactKey, value: unknown): Message => msg`${named(key)} ${String(value)}`;

/**
 * A test of one key. It settles what every test has in common: a value that is missing or `unknown` is never
 * absent.
 *
 * @param rule when it is present, in words
 * @param judge the result for a known value
 */
export function createTest<K extends FactKey>(
  key: K,
  rule: Message,
  judge: (value: FactOf<K>) => ItemResult,
): ItemTest {
  return {
    key,
    rule,
    evaluate(facts) {
      const value = factOf(facts, key);
      if (value === undefined || value === null) {
        const written = facts.isWritten?.(key) ?? false;
        return {
          state: 'unknown',
          reason: written ? msg`${named(key)} has no valid value` : msg`${named(key)} is not recorded`,
        };
      }
      if (value === 'unknown')
        return { state: 'unknown', reason: msg`${named(key)} unknown: it could not be told` };
      return judge(value as FactOf<K>);
    },
  };
}

/**
 * A test of a key that records a number, or what was seen of one. A bound that does not decide it leaves it open, and
 * so does what is no number, against the schema.
 *
 * @param limit the number at which the answer turns; null where there are two
 * @param judge the finding for where the number lies, given key and value as the note has them; null where that does
 *   not decide it
 */
function measured(
  key: NumberKey,
  limit: number | null,
  rule: Message,
  judge: (where: Interval, said: Message) => ItemResult | null,
): ItemTest {
  const test = createTest(key, rule, (value: unknown): ItemResult => {
    const where = intervalOf(value);
    const said = recorded(key, value);
    const result = where && judge(where, said);
    if (result) return result;
    const reason = isNumberOrBound(value)
      ? msg`${said}: this leaves it open`
      : msg`${said}: not a number, so this leaves it open`;
    return { state: 'unknown', reason };
  });
  return limit === null ? test : { ...test, limit };
}

/** Present or absent as a comparison says, with the reason for either; null where it cannot tell. */
function decided(holds: boolean | null, reasonFor: (holds: boolean) => Message): ItemResult | null {
  return holds === null ? null : { state: holds ? 'present' : 'absent', reason: reasonFor(holds) };
}

/** Present when the number is the limit or more. */
export function atLeast(key: NumberKey, limit: number, unit: string): ItemTest {
  const of = textMessage(unit);
  return measured(key, limit, msg`${limit} ${of} or more`, (where, said) =>
    decided(isAtLeast(where, limit), (holds) =>
      holds ? msg`${said}: ${limit} ${of} or more` : msg`${said}: below ${limit} ${of}`,
    ),
  );
}

/** Present when the number is one limit or more, and below the other. */
export function atLeastBelow(key: NumberKey, least: number, limit: number, unit: string): ItemTest {
  const of = textMessage(unit);
  return measured(key, null, msg`${least} ${of} or more, below ${limit}`, (where, said) => {
    const [enough, tooMuch] = [isAtLeast(where, least), isAtLeast(where, limit)];
    if (enough === false) return { state: 'absent', reason: msg`${said}: below ${least} ${of}` };
    if (tooMuch === true) return { state: 'absent', reason: msg`${said}: ${limit} ${of} or more` };
    if (enough === null || tooMuch === null) return null;
    return { state: 'present', reason: msg`${said}: ${least} ${of} or more, below ${limit}` };
  });
}

/** Present when the number is the limit or less. */
export function atMost(key: NumberKey, limit: number, unit: string): ItemTest {
  const of = textMessage(unit);
  return measured(key, limit, msg`${limit} ${of} or less`, (where, said) =>
    decided(isAtMost(where, limit), (holds) =>
      holds ? msg`${said}: ${limit} ${of} or less` : msg`${said}: above ${limit} ${of}`,
    ),
  );
}

/** Present when the grade is below the limit. */
export function below(key: NumberKey, limit: number): ItemTest {
  return measured(key, limit, msg`below ${limit}`, (where, said) =>
    decided(isBelow(where, limit), (holds) =>
      holds ? msg`${said}: below ${limit}` : msg`${said}: not below ${limit}`,
    ),
  );
}

/** Present when the number is the limit or more, or when the operator could not tell: some scores count that too. */
export function atLeastOrUnknown(key: NumberKey, limit: number, unit: string): ItemTest {
  const known = atLeast(key, limit, unit);
  return {
    key,
    rule: msg`${known.rule}, or unknown`,
    evaluate(facts) {
      if (factOf(facts, key) !== 'unknown') return known.evaluate(facts);
      return { state: 'present', reason: msg`${named(key)} unknown: counts in this score` };
    },
  };
}

/** Present above the limit, absent at 0, and open between them: for a source that names no limit of its own. */
export function surelyMoreThan(key: NumberKey, limit: number, unit: string): ItemTest {
  const of = textMessage(unit);
  return measured(key, limit, msg`more than ${limit} ${of}; open from 0 to ${limit}`, (where, said) => {
    if (isMoreThan(where, limit)) return { state: 'present', reason: msg`${said}: more than ${limit} ${of}` };
    if (isAtMost(where, 0)) return { state: 'absent', reason: said };
    return { state: 'unknown', reason: msg`${said}: the source names no limit, so this leaves it open` };
  });
}

/** Present when the number is above the limit; the limit itself does not count. */
export function moreThan(key: NumberKey, limit: number, unit: string): ItemTest {
  const of = textMessage(unit);
  return measured(key, limit, msg`more than ${limit} ${of}`, (where, said) =>
    decided(isMoreThan(where, limit), (holds) =>
      holds ? msg`${said}: more than ${limit} ${of}` : msg`${said}: not more than ${limit} ${of}`,
    ),
  );
}

/**
 * Present for the values that count, absent for those that do not. Any value on neither list leaves the
 * item unknown.
 */
export function oneOf<K extends FactKey>(
  key: K,
  lists: { readonly counts: readonly FactOf<K>[]; readonly spares: readonly FactOf<K>[] },
): ItemTest {
  return createTest(key, either(lists.counts.map(String)), (value) => {
    if (lists.counts.includes(value)) return { state: 'present', reason: recorded(key, value) };
    if (lists.spares.includes(value)) return { state: 'absent', reason: recorded(key, value) };
    return { state: 'unknown', reason: msg`${recorded(key, value)}: this leaves it open` };
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

/** The result for a boolean of which one answer counts; what is neither yes nor no leaves it unknown. */
function answer(key: AnswerKey, counts: 'yes' | 'no'): ItemTest {
  return createTest(key, msg`the answer ${counts}`, (value) => {
    const said = saysYes(value) ? 'yes' : saysNo(value) ? 'no' : null;
    if (said === null) return { state: 'unknown', reason: msg`${recorded(key, value)}: this leaves it open` };
    return { state: said === counts ? 'present' : 'absent', reason: recorded(key, said) };
  });
}

/** Present when the note says yes. */
export function yes(key: AnswerKey): ItemTest {
  return answer(key, 'yes');
}

/** Present when the note says no: the score counts that something is missing. */
export function no(key: AnswerKey): ItemTest {
  return answer(key, 'no');
}
