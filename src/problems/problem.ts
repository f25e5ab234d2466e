import type { FixSafety } from '../text/edits.ts';
import { showHidden } from '../text/hidden.ts';
import { type Message, mapPlaces } from '../text/message.ts';
import { type Range, shiftRange } from '../text/offsets.ts';
import type { Path } from '../yaml/path.ts';
import { type ProblemCode, type Severity, severityOf } from './codes.ts';

/** What is known of the fix of a problem. It holds no offsets, so it stays true when the problem moves. */
export interface ProblemData {
  /** What is wrong, by its path in the note. */
  readonly path?: Path;
  /** The key that was meant or that is missing. */
  readonly key?: string;
  /** A word that stands as a key, or as the value of another one, and is a value of the key that was meant. */
  readonly word?: string;
  /** The section that the key belongs in, where its name says so: that of the first lesion stands for any. */
  readonly home?: Path;
  /** What should stand instead of the marked characters. */
  readonly replacement?: string | number;
  /** What may stand instead, where its author has to choose. */
  readonly choices?: readonly (string | number)[];
  readonly safety?: FixSafety;
  /** Whether the word that stands there may say more than what was meant, so that a fix keeps it. */
  readonly keep?: true;
  /** Whether a key has no value yet, which is no problem while someone is still writing. */
  readonly empty?: true;
}

/** Something a person should know about a place in the note. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** One plain sentence. Text of the note stands in backticks. */
  readonly message: Message;
  readonly range: Range;
  /** Other places that belong to it, such as the other half of a contradiction. */
  readonly related?: readonly { readonly range: Range; readonly message: Message }[];
  /** Whether it names lines or reaches beyond its lesion, so that it is to be made anew when something moves. */
  readonly pinned?: true;
  /** For whoever offers a fix; no part of what is said. */
  readonly data?: ProblemData;
}

/** The problem moved by `by` characters. */
export function shiftProblem(problem: Problem, by: number): Problem {
  const { range, related } = problem;
  return {
    ...problem,
    range: shiftRange(range, by),
    ...(related
      ? { related: related.map((other) => ({ ...other, range: shiftRange(other.range, by) })) }
      : {}),
  };
}

/**
 * A problem.
 *
 * @param more other places that belong to it, and its severity where that is not the usual one of its code
 */
export function createProblem(
  code: ProblemCode,
  message: Message,
  range: Range,
  more: Partial<Pick<Problem, 'related' | 'severity'>> = {},
): Problem {
  // Text of the note stands in it.
  return { code, severity: severityOf(code), message: mapPlaces(message, showHidden), range, ...more };
}
