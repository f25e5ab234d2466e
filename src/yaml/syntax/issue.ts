/**
 * What the rules of YAML mistakes look at. Offsets here are offsets in the text of one segment, as the
 * parser gives them; `parse` turns them into offsets of the document.
 */

import type { YAMLParseError } from 'yaml';
import type { FixSafety } from '../../text/edits.ts';
import type { Message } from '../../text/message.ts';
import type { SegmentOffset } from '../../text/offsets.ts';
import type { Path } from '../path.ts';
import { endOf, isBlank, type TextLine, textLines } from './lines.ts';

/** The kinds of issue in YAML. */
type SyntaxCode =
  | 'duplicate-key'
  | 'note-too-large'
  | 'yaml-alias'
  | 'yaml-bracket'
  | 'yaml-colon'
  | 'yaml-conflict'
  | 'yaml-dash'
  | 'yaml-indent'
  | 'yaml-quote'
  | 'yaml-space'
  | 'yaml-syntax'
  | 'yaml-tab';

/** How an issue may be fixed: what to write instead of the marked characters, and how safe that is. */
export interface SyntaxFix {
  readonly replacement?: string;
  readonly safety?: FixSafety;
}

export interface BrokenText {
  /** Whether a word is a key of the format, so that it is not taken for prose. */
  readonly isKnownKey: (word: string) => boolean;
  /** Whether a key takes what was seen of a number, such as `over 20`. */
  readonly isMeasuredKey: (word: string) => boolean;
  readonly text: string;
  /** What the parser said; at least one. */
  readonly errors: readonly YAMLParseError[];
  /** What it said first, in the order of the text, and at which offset. */
  readonly code: YAMLParseError['code'];
  readonly offset: SegmentOffset;
  readonly lines: readonly TextLine[];
  /** The line of the first error, and its index. */
  readonly line: TextLine;
  readonly at: number;
}

export interface SyntaxIssue extends SyntaxFix {
  readonly code: SyntaxCode;
  /** The path of a key that stands twice. */
  readonly path?: Path;
  readonly message: Message;
  readonly start: SegmentOffset;
  readonly end: SegmentOffset;
}

/** Answers the mistake if it is of the kind that this rule knows, else null. */
export type SyntaxRule = (broken: BrokenText) => SyntaxIssue | null;

/** Cuts the text of a segment into lines and finds the one where the parser first stumbled. */
export function brokenText(
  text: string,
  errors: readonly YAMLParseError[],
  keys: Pick<BrokenText, 'isKnownKey' | 'isMeasuredKey'>,
): BrokenText {
  const first = errors.reduce((one, other) => (other.pos[0] < one.pos[0] ? other : one));
  const [offset] = first.pos;
  const lines = textLines(text);
  const reported = lines.findLastIndex((line) => line.start <= offset);
  // An error on a blank line is one of the line below it or, at the end of the text, of the last one above.
  const isWritten = (one: TextLine) => !isBlank(one);
  const line = lines.slice(reported).find(isWritten) ??
    lines.findLast(isWritten) ?? { start: 0, indent: 0, content: text };
  return { ...keys, text, errors, code: first.code, offset, lines, line, at: lines.indexOf(line) };
}

/** Marks the content of a line. */
export function onLine(
  line: TextLine,
  code: SyntaxCode,
  message: Message,
  data: SyntaxFix = {},
): SyntaxIssue {
  const start = line.start + line.indent;
  return { code, message, start, end: endOf(line), ...data };
}

/** The rest of the line from an offset on, without the terminator. */
export function toLineEnd({ text }: BrokenText, start: number): number {
  const end = text.slice(start).search(/\r?\n/);
  return end < 0 ? text.length : start + end;
}

/** `length_mm: 25` */
const isMember = (text: string): boolean => /^\s*\w+: [^"'#[\]{}\\:]+$/.test(text);

/** What is open with its end, if that is the end of the line for sure: neither a comment nor more YAML may follow. */
export function closedBy(closer: string, open: string): SyntaxFix {
  const written = open.trimEnd();
  const isPlain = /^.[^"'#[\]{}\\]*[^"'#[\]{}\\,:]$/.test(written) && !/:\s/.test(written);
  const isMap = closer === '}' && written.slice(1).split(',').every(isMember);
  return isPlain || isMap ? { replacement: written + closer, safety: 'safe' } : {};
}
