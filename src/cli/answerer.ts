/** Works out the answers: in a worker, or where there is little to share out. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Cell } from '../registry/column.ts';
import type { Settings } from '../score/engine/settings.ts';
import { type Analysis, analysisCache } from '../service/analysis.ts';
import type { ProblemCount } from '../service/diagnostics.ts';
import { checkReport, memberOf, type Report, scoreReport, summaryReport } from '../service/reports.ts';
import type { Arguments } from './arguments.ts';
import { noteSettings } from './folder-settings.ts';
import { githubReport } from './github.ts';
import { readNote } from './note-file.ts';
import { type ExitCode, inLines, withErrorMessage } from './output.ts';
import { resultsOf, sarifReport } from './sarif.ts';
import { UsageError } from './usage-error.ts';
import type { InputFile } from './walk.ts';

function reportOn(name: string, analysis: Analysis, { command, format, write }: Arguments): Report {
  if (format === 'github') return githubReport(name, analysis);
  if (format === 'sarif') return sarifReport(name, analysis);
  if (command === 'summary') return summaryReport(name, analysis, write);
  return command === 'check' ? checkReport(name, analysis) : scoreReport(name, analysis);
}

function printable(report: Report, format: Arguments['format']): Answer {
  const { failed, count, errors, text } = report;
  return {
    code: failed ? 1 : 0,
    count,
    stderr: inLines(errors),
    answer: format === 'json' ? memberOf(report) : format === 'sarif' ? resultsOf(text) : inLines(text),
  };
}

/** Reads the files of a call, each analysed under the settings of its folder; null for one that is no note. */
export function createReader(call: Arguments) {
  const settingsOf = noteSettings(call);
  return (source: InputFile) => {
    const file = readNote(source);
    if (!file) return null;
    const { settings, notices } = settingsOf(source.name);
    // Not the service as a whole: most of what it can do is for editors, and would be loaded for nothing.
    return { file, notices, analysis: analysisCache(() => settings).get(file.document) };
  };
}

/** Answers for a file; null for one that is no note. It never fails: what went wrong is in the answer. */
export type Answerer = (source: InputFile) => Promise<Answer | null>;

/** Answers for the files of a call with what is printed of them. */
export function createAnswerer(call: Arguments): Answerer {
  const read = createReader(call);
  const writer = call.write ? import('./replace-file.ts').then(({ summaryWriter }) => summaryWriter()) : null;
  return async (source) => {
    // Only when a turn of the event loop ends are the nodes of its notes let go.
    await nextTurn();
    let answer: Answer | null = null;
    try {
      const note = read(source);
      if (!note) return null;
      const { file, analysis, notices } = note;
      answer = { ...printable(reportOn(source.name, analysis, call), call.format), notices };
      if (writer) (await writer)(file, analysis);
      return answer;
    } catch (error) {
      return errorAnswer(source, error, answer);
    }
  };
}

/** The answer for a file that something went wrong with, told in one sentence. What was answered before stays. */
export function errorAnswer({ name }: InputFile, error: unknown, before?: Answer | null): Answer {
  return complaint(
    error instanceof UsageError ? error.message : `${name}: ${withErrorMessage(error)}`,
    before,
  );
}

/** What is to be printed of one file, ready to be printed. */
export interface Answer {
  readonly code: ExitCode;
  /** How many problems were named; none for a file that cannot be read. */
  readonly count?: ProblemCount;
  /** Sentences about what was passed over in the settings; those that other answers have too are printed once. */
  readonly notices?: readonly string[];
  /** Lines for standard error. */
  readonly stderr: string;
  /** Lines for standard output, or in JSON the member of the array; null where there is none. */
  readonly answer: string | null;
  /** What the file adds to the tables of a call, a list of rows for each. */
  readonly rows?: readonly Rows[];
  /** The settings that its notes were judged under, for what is made of all files. */
  readonly settings?: Settings;
}

export type Rows = readonly (readonly Cell[])[];

/** The answer for a file that cannot be answered. What was answered before that stays answered. */
export function complaint(sentence: string, before?: Answer | null): Answer {
  const said = inLines([`cto-note: ${sentence}`]);
  return { answer: null, ...before, code: 2, stderr: (before?.stderr ?? '') + said };
}
