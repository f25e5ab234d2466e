/** The notes of a call, one after the other, for commands that make files of them. */
import type { Analysis } from '../service/analysis.ts';
import { shownProblems } from '../service/diagnostics.ts';
import { type Answer, createReader, errorAnswer } from './answerer.ts';
import type { Arguments } from './arguments.ts';
import { printer } from './printer.ts';
import { type InputFile, stepsOf } from './walk.ts';

/** What is known of a file. */
export interface ReadFile {
  /** As it was named or found. */
  readonly name: string;
  readonly analysis: Analysis;
  readonly problems: ReturnType<typeof shownProblems>;
}

/**
 * Does something with each file that holds notes. One that cannot be read is complained about, and the others go on.
 *
 * @param use answers what is to be printed, null for nothing; a UsageError that it throws is told
 */
export async function eachNote(call: Arguments, use: (file: ReadFile) => string | null): Promise<void> {
  const read = createReader(call);
  const answerFor = async (source: InputFile): Promise<Answer | null> => {
    // As in the answerer: what was read is let go at the end of a turn.
    await new Promise((done) => setImmediate(done));
    try {
      const note = read(source);
      if (!note) return null;
      const { analysis, notices } = note;
      const problems = shownProblems(analysis);
      const answer = use({ name: source.name, analysis, problems });
      const failed = problems.some(({ severity }) => severity === 'error');
      return { code: failed ? 1 : 0, notices, stderr: '', answer };
    } catch (error) {
      return errorAnswer(source, error);
    }
  };
  const out = printer('text');
  for await (const step of stepsOf(call.files, call.stdinName))
    out.print([step], step.kind === 'file' ? [await answerFor(step.source)] : []);
  out.end();
}
