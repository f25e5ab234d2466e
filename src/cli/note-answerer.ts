/** Answers with what is known of the notes of a file, for commands that make files of them. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Analysis } from '../service/analysis.ts';
import { countBySeverity, shownProblems } from '../service/diagnostics.ts';
import { type Answer, type Answerer, createReader, errorAnswer } from './answerer.ts';
import type { Arguments } from './arguments.ts';

/** What is known of a file. */
export interface ReadFile {
  /** As it was named or found. */
  readonly name: string;
  readonly analysis: Analysis;
  readonly problems: ReturnType<typeof shownProblems>;
}

/** What is made of a file. */
type Made = Pick<Answer, 'answer' | 'rows' | 'settings'>;

/**
 * Answers for a file that holds notes by what is made of it.
 *
 * @param use answers what is to be printed and what goes into tables; a UsageError that it throws is told
 */
export function createNoteAnswerer(call: Arguments, use: (file: ReadFile) => Made | Promise<Made>): Answerer {
  const read = createReader(call);
  return async (source) => {
    // As in the answerer: what was read is let go at the end of a turn.
    await nextTurn();
    try {
      const note = read(source);
      if (!note) return null;
      const { analysis, notices } = note;
      const problems = shownProblems(analysis);
      const count = countBySeverity(problems);
      const made = await use({ name: source.name, analysis, problems });
      return {
        code: count.errors > 0 ? 1 : 0,
        notices,
        stderr: '',
        ...made,
        // A page that is printed has no line below it.
        ...(made.rows ? { count } : {}),
      };
    } catch (error) {
      return errorAnswer(source, error);
    }
  };
}
