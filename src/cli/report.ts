import type { Analysis } from '../service/analysis.ts';
import { shownOf } from '../service/shown.ts';
import { inEnglish } from '../words/words.ts';

/** How many problems of a file were named. */
export interface ProblemCount {
  readonly errors: number;
  readonly warnings: number;
}

/** What a command has to say of one file. */
export interface Report {
  /** Whether something keeps the file from being answered in full, which makes the exit code 1. */
  readonly failed: boolean;
  readonly count: ProblemCount;
  /** The lines to print. */
  readonly text: readonly string[];
  /** The errors of the note, for a command whose answer has no place for them. */
  readonly errors: readonly string[];
  /** The member of the JSON array that stands for the file. */
  readonly json: unknown;
}

/** One finding as `file:line:column: severity: message [code]`, both numbers from 1. */
export function findingLine(
  file: string,
  { line, character }: { readonly line: number; readonly character: number },
  severity: string,
  message: string,
  code: string,
): string {
  return `${file}:${line + 1}:${character + 1}: ${severity}: ${message} [${code}]`;
}

/** The errors of a file, one line each. */
export function errorLines(file: string, analysis: Analysis): string[] {
  return shownOf(analysis, ({ severity }) => severity === 'error').map(({ range, message, code, severity }) =>
    findingLine(file, analysis.lines.positionAt(range.start), severity, inEnglish(message), code),
  );
}
