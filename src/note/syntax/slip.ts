/**
 * What the recognisers of YAML slips look at. Offsets here are offsets in the text of one block, as the
 * parser gives them; `parse` turns them into offsets of the document.
 */
import type { YAMLParseError } from 'yaml';
import type { Sentence } from '../../words/sentence.ts';
import type { Clue } from '../problem.ts';
import type { ProblemCode } from '../problem-codes.ts';

export interface TextLine {
  readonly start: number;
  /** Without the line terminator. */
  readonly end: number;
  /** Number of leading spaces and tabs. */
  readonly indent: number;
  /** Without indentation and trailing space. */
  readonly content: string;
}

export interface BrokenText {
  readonly text: string;
  /** What the parser said, in the order of the text; at least one. */
  readonly errors: readonly YAMLParseError[];
  readonly lines: readonly TextLine[];
  /** Index of the line of the first error. */
  readonly at: number;
}

export interface Slip extends Clue {
  readonly code: ProblemCode;
  readonly message: Sentence;
  readonly start: number;
  readonly end: number;
}

/** Answers the slip if it is of the kind that this recogniser knows, else null. */
export type Recogniser = (broken: BrokenText) => Slip | null;

/** Cuts the text of a block into lines and finds the one where the parser first stumbled. */
export function brokenText(text: string, unordered: readonly YAMLParseError[]): BrokenText {
  const errors = [...unordered].sort((a, b) => a.pos[0] - b.pos[0]);
  const lines: TextLine[] = [];
  let start = 0;
  for (const piece of text.split('\n')) {
    const line = piece.endsWith('\r') ? piece.slice(0, -1) : piece;
    const indent = line.length - line.trimStart().length;
    lines.push({ start, end: start + line.length, indent, content: line.trim() });
    start += piece.length + 1;
  }
  const offset = Math.min(errors[0]?.pos[0] ?? 0, text.length);
  let at = lines.findLastIndex((line) => line.start <= offset);
  // An error at the end of the text stands on an empty line: the slip is on the last line with content.
  while (at > 0 && lines[at]?.content === '') at -= 1;
  return { text, errors, lines, at };
}

/** Whether a line is empty or a comment: it takes no part in the structure. */
export function isBlank(line: TextLine): boolean {
  return line.content === '' || line.content.startsWith('#');
}

/** The next line in a direction that is not blank; null at the end. */
export function neighbour({ lines }: BrokenText, from: number, step: 1 | -1): TextLine | null {
  for (let i = from + step; i >= 0 && i < lines.length; i += step) {
    const line = lines[i];
    if (line && !isBlank(line)) return line;
  }
  return null;
}

/** Marks the content of a line. */
export function onLine(line: TextLine, code: ProblemCode, message: Sentence, clue: Clue = {}): Slip {
  const start = line.start + line.indent;
  return { code, message, start, end: start + line.content.length, ...clue };
}
