import type { Diagnostic, DiagnosticSeverity, Position, Range } from 'vscode-languageserver-types';
import { parseSilences, silencesAbove } from '../check/silence.ts';
import type { Severity } from '../problems/codes.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import { grouped, type Localizer, msg } from '../text/message.ts';
import { isWithinRange } from '../text/offsets.ts';
import { type AnalysedNote, type Analysis, problemsIn } from './analysis.ts';
import { type NoteDocument, toLspRange } from './document.ts';
import { severityFor } from './settings.ts';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = { error: 1, warning: 2, information: 3, hint: 4 };

/** Every diagnostic carries this as its source. */
export const SOURCE = 'CTO Notes';

/** The address of the page of a code; null where the surface has none. */
type PageAddress = (code: string) => string | null;

/**
 * All problems of a document. Of one that is not saved yet, places that are left empty are none: someone is still
 * filling them in.
 */
export function computeDiagnostics(
  analysis: Analysis,
  { uri, isDirty = false }: Pick<NoteDocument, 'uri' | 'isDirty'>,
  page: PageAddress,
): Diagnostic[] {
  const { lines, localize } = analysis;
  const wanted = ({ data }: Problem) => !(isDirty && data?.empty);
  return shownProblems(analysis, wanted).map(
    ({ code, severity, message, range, related, data }): Diagnostic => ({
      ...ours(code, severity, toLspRange(lines, range), localize(message), page),
      // What its fixes are made of.
      ...(data ? { data } : {}),
      ...(related
        ? {
            relatedInformation: related.map((other) => ({
              location: { uri, range: toLspRange(lines, other.range) },
              message: localize(other.message),
            })),
          }
        : {}),
    }),
  );
}

function ours(
  code: string,
  severity: Severity,
  range: Range,
  message: string,
  page: PageAddress,
): Diagnostic {
  const href = page(code);
  const link = href === null ? {} : { codeDescription: { href } };
  return { range, severity: SEVERITIES[severity], code, ...link, source: SOURCE, message };
}

/** The one problem of a document that could not be checked at all, since none would look like a clean note. */
export function checkFailedDiagnostic(page: PageAddress, localize: Localizer): Diagnostic {
  const start = { line: 0, character: 0 };
  const message = msg`This note could not be checked: the error is in CTO Notes, not in the note.`;
  return ours('check-failed', 'error', { start, end: start }, localize(message), page);
}

/** Nobody reads more of them, and an editor takes long to draw them. */
const MOST_SHOWN = 1000;

/** Which problems a page or a card shows: a hint is for the text only. */
export const isForPages = ({ severity }: Problem): boolean => severity !== 'hint';

/**
 * The problems that the unit wants to see, with its severities, in the order of the text. Of very many the worst are
 * shown, and a problem that says how many are left out.
 *
 * @param wanted which of them are asked for; all if it is left out
 */
export function shownProblems(analysis: Analysis, wanted = (_: Problem) => true): Problem[] {
  const { notes, settings } = analysis;
  const all = problemsIn(analysis).flatMap((problem): Problem[] => {
    const severity = severityFor(problem, settings);
    if (severity === null) return [];
    const told = severity === problem.severity ? problem : { ...problem, severity };
    return wanted(told) ? [told] : [];
  });
  if (all.length <= MOST_SHOWN) return all;
  const worst = all.toSorted((a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity]);
  const kept = new Set(worst.slice(0, MOST_SHOWN));
  const left = grouped(all.length - MOST_SHOWN);
  const message = msg`${left} more problems are not shown: fix some of these first.`;
  const anchor = notes[0]?.note.anchor ?? { start: 0, end: 0 };
  return [createProblem('too-many-findings', message, anchor), ...all.filter((problem) => kept.has(problem))];
}

/** How many errors and warnings there are. */
export interface ProblemCount {
  readonly errors: number;
  readonly warnings: number;
}

/** Counts the errors and the warnings among problems. */
export function countBySeverity(problems: readonly Problem[]): ProblemCount {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}

/** A comment that silences a problem. */
export interface SilencedProblem {
  /** As it is written; '' if it names none. */
  readonly code: string;
  /** '' if none is given. */
  readonly reason: string;
  /** The comment. */
  readonly range: Range;
}

/** The comments that silence problems, in the order of the text. */
export function silencedProblems({ lines, notes, nearFences }: Analysis): SilencedProblem[] {
  const ofNotes = notes.flatMap(({ note }) => parseSilences({ note, lines }));
  return [...ofNotes, ...silencesAbove(lines, nearFences)]
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ code, reason, range }) => ({ code, reason, range: toLspRange(lines, range) }));
}

const isBefore = (a: Position, b: Position) =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

/** The problem that a place lies in, of several the one that begins last; else the first one on its line. */
export function diagnosticAt(diagnostics: readonly Diagnostic[], position: Position): Diagnostic | null {
  const around = diagnostics.filter(
    ({ range: { start, end } }) => isBefore(start, position) && isBefore(position, end),
  );
  return around.at(-1) ?? diagnostics.find(({ range }) => range.start.line === position.line) ?? null;
}

/** Those problems of a document that are a note's: between its first line and its last, where there are several. */
export function problemsWithin(
  { note }: AnalysedNote,
  problems: readonly Problem[],
  { notes }: Analysis,
): readonly Problem[] {
  if (notes.length === 1) return problems;
  const range = {
    start: note.segments[0]?.region.outer.start ?? 0,
    end: note.segments.at(-1)?.region.outer.end ?? 0,
  };
  return problems.filter((problem) => isWithinRange(problem.range, range));
}
