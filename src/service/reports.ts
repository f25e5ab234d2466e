/** What a command or an assistant answers of one document: its problems, scores or summaries, as lines and as JSON. */
import { lesionHeading, scoreTextLines } from '../present/record-text.ts';
import { assessmentJson, boundsJson } from '../present/score-json.ts';
import { summaryLines } from '../present/summary.ts';
import { showHiddenInJson } from '../text/hidden.ts';
import { toEnglish } from '../text/message.ts';
import type { AnalysedNote, Analysis } from './analysis.ts';
import { countBySeverity, type ProblemCount, shownProblems } from './diagnostics.ts';
import { toLspRange } from './document.ts';
import { refusalOf, refusalsOf } from './lesions/summaries.ts';

/** What a command has to say of one file. */
export interface Report {
  /** Whether something keeps the file from being answered in full, which makes the exit code 1. */
  readonly failed: boolean;
  /** How many problems of it were named. */
  readonly count: ProblemCount;
  /** The lines to print. */
  readonly text: readonly string[];
  /** The errors of the note, for a command whose answer has no place for them. */
  readonly errors: readonly string[];
  /** The member of the JSON array that stands for the file. */
  readonly json: unknown;
}

/** The member of the JSON array that stands for the document, as it is written one level deep. */
export function memberOf({ json }: Report): string {
  return showHiddenInJson(JSON.stringify(json, null, 2)).replaceAll('\n', '\n  ');
}

/** One problem as `file:line:column: severity: message [code]`, both numbers from 1. */
export function problemLine(
  file: string,
  { line, character }: { readonly line: number; readonly character: number },
  severity: string,
  message: string,
  code: string,
): string {
  return `${file}:${line + 1}:${character + 1}: ${severity}: ${message} [${code}]`;
}

/** Problems of a file, one line each. */
function problemLines(
  file: string,
  { lines }: Analysis,
  problems: ReturnType<typeof shownProblems>,
): string[] {
  return problems.map(({ range, message, code, severity }) =>
    problemLine(file, lines.positionAt(range.start), severity, toEnglish(message), code),
  );
}

/** `cto-note check`: the problems of a file. */
export function checkReport(name: string, analysis: Analysis): Report {
  const problems = shownProblems(analysis);
  const count = countBySeverity(problems);
  return {
    failed: count.errors > 0,
    count,
    text: problemLines(name, analysis, problems),
    errors: [],
    json: {
      file: name,
      diagnostics: problems.map(({ code, severity, message, range }) => ({
        code,
        severity,
        message: toEnglish(message),
        range: toLspRange(analysis.lines, range),
      })),
    },
  };
}

type Lesion = AnalysedNote['lesions'][number];

/** A report that answers lesion by lesion, with the errors of the file beside the answers. */
function lesionReport(
  name: string,
  analysis: Analysis,
  answer: (
    lesion: Lesion,
    note: AnalysedNote['note'],
  ) => { text: readonly string[]; json: object; refused?: string | undefined },
): Report {
  const errors = problemLines(
    name,
    analysis,
    shownProblems(analysis, ({ severity }) => severity === 'error'),
  );
  const answers = analysis.notes.flatMap(({ note, lesions }) =>
    lesions.map((lesion) => answer(lesion, note)),
  );
  const isEmpty = answers.length === 0 && errors.length === 0;
  return {
    failed: errors.length > 0 || answers.some(({ refused }) => refused !== undefined),
    count: { errors: errors.length, warnings: 0 },
    text: isEmpty ? [`${name}: no lesion`] : answers.flatMap(({ text }) => text),
    errors,
    json: { file: name, lesions: answers.map(({ json }) => json) },
  };
}

/** What tells a lesion from the others, in JSON; null where it is not recorded or not valid. */
function identityOf({ data: { id, vessel } }: Lesion['entry']) {
  return { id: id === undefined ? null : String(id), vessel: vessel ?? null };
}

/** `cto-note score`: the scores of every lesion of a file. */
export function scoreReport(name: string, analysis: Analysis): Report {
  const { settings } = analysis;
  return lesionReport(name, analysis, ({ entry, assessment }, { patient, data }) => ({
    text: [
      `${name}: lesion ${entry.name}${entry.data.vessel ? `, ${entry.data.vessel}` : ''}`,
      ...scoreTextLines(assessment, settings),
    ],
    json: {
      ...identityOf(entry),
      ...assessmentJson(assessment, settings),
      ...boundsJson({ lesion: entry.data, patient, procedure: data.procedure ?? {} }),
    },
  }));
}

/**
 * `cto-note summary`: the summaries of every lesion of a file. A lesion with errors has none.
 *
 * @param write whether they are to be put into the file, so that a lesion without a place for one is refused
 */
export function summaryReport(name: string, analysis: Analysis, write: boolean): Report {
  // Asked for by lesion: two notes of one file may call one by the same name.
  const all = write ? refusalsOf(analysis) : null;
  return lesionReport(name, analysis, (lesion) => {
    const { entry, assessment } = lesion;
    const refused = (all ? all.get(entry) : refusalOf(lesion, analysis))?.message;
    const summary = refused === undefined ? summaryLines(assessment, analysis.settings).join('\n') : null;
    return {
      text: [
        `${name}: ${lesionHeading(entry.name, entry.data)}`,
        ...(summary ?? `No summary: ${refused}`).split('\n'),
        '',
      ],
      json: { ...identityOf(entry), summary, ...(refused === undefined ? {} : { refused }) },
      refused,
    };
  });
}
