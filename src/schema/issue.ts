/** What the schema refuses, and the phrases that its sentences are made of. */
import type { ProblemCode, Severity } from '../problems/codes.ts';
import type { ProblemData } from '../problems/problem.ts';
import { type Argument, either, joinMessages, type Message, msg } from '../text/message.ts';
import { isEntry, lastKey, type Path } from '../yaml/path.ts';
import { expectation } from './expectation.ts';
import { isLesion, type SchemaNode } from './schema.ts';
import type { Suggestion } from './suggest.ts';

/** A problem in the data, named by its path. */
export interface SchemaIssue extends ProblemData {
  readonly path: Path;
  /** Which part of the place to mark: the key, its value, or (for what is missing) what it is missing from. */
  readonly mark: 'key' | 'value' | 'owner';
  readonly code: ProblemCode;
  readonly message: Message;
  /** Where that is not the usual one of its code. */
  readonly severity?: Severity;
}

/** What the data are called at the start of a sentence: by the nearest key, also the entries of a list. */
export function nameOf(path: Path): Argument {
  const key = lastKey(path);
  if (key === '') return msg`This note`;
  return isLesion(path) ? msg`This lesion` : `\`${key}\``;
}

/** A value as it would be written, short. */
export function quoteValue(value: unknown): string {
  // JSON has no word for numbers that are none.
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const line = text.replace(/[\s`]+/g, ' ').trim();
  return `\`${line.length > 40 ? `${line.slice(0, 39)}…` : line}\``;
}

/** Sentences behind one another. */
export const inOrder = (...sentences: readonly Message[]): Message => joinMessages(sentences, ' ');

/** The question after what was meant. */
export const didYouMean = (...meant: readonly (string | number)[]): Message =>
  msg`Did you mean ${either(meant.map((one) => `\`${one}\``))}?`;

/** What a place takes, at the end of a message. */
export const allowed = (node: SchemaNode): Message => msg`Allowed: ${expectation(node)}.`;

/** What is wrong with a value that is not taken. It is shown in quotes where nothing else tells it from what was meant. */
export function refused(path: Path, value: unknown, meaning: Suggestion | null): Message {
  const isAlike = meaning?.values.some((meant) => quoteValue(meant) === quoteValue(value));
  const written = quoteValue(isAlike ? JSON.stringify(value) : value);
  return isEntry(path)
    ? msg`${written} is not a valid entry in ${nameOf(path)}.`
    : msg`${written} is not a valid ${nameOf(path)}.`;
}

/** What a meaning gives to whoever offers a fix. */
export function clueOf(meaning: Suggestion | null): ProblemData {
  const [replacement, ...others] = meaning?.values ?? [];
  if (!meaning || replacement === undefined) return {};
  const { safety, values, keep } = meaning;
  const data: ProblemData = others.length > 0 ? { choices: values, safety } : { replacement, safety };
  return keep ? { ...data, keep } : data;
}

/** How many characters may be meant as a value that is not text. */
const LONGEST_VALUE = 100;

/** Whether a text is longer than any value. */
export const isTooLong = (value: unknown): boolean =>
  typeof value === 'string' && value.length > LONGEST_VALUE;
