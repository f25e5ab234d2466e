import { type ExitCode, inLines } from './output.ts';
import type { ProblemCount } from './report.ts';

/** What is to be printed of one file, ready to be printed. */
export interface Answer {
  readonly code: ExitCode;
  /** How many problems were named; none for a file that cannot be read. */
  readonly count?: ProblemCount;
  /** Sentences about what was passed over in the settings; those that other answers have too are printed once. */
  readonly notices?: readonly string[];
  /** Lines for standard error. */
  readonly aside: string;
  /** Lines for standard output, or in JSON the member of the array; null where there is none. */
  readonly answer: string | null;
}

/** The answer for a file that cannot be answered. What was answered before that stays answered. */
export function complaint(sentence: string, before?: Answer | null): Answer {
  const said = inLines([`cto-note: ${sentence}`]);
  return { answer: null, ...before, code: 2, aside: (before?.aside ?? '') + said };
}
