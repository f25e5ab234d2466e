import type { Range as LspRange, TextEdit as LspTextEdit, Position } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../../check/check.ts';
import { computeSummaryEdits, rangeOfSummary } from '../../edit/summary/summary.ts';
import type { LesionEntry } from '../../note/lesions.ts';
import type { Note } from '../../note/note.ts';
import { summaryLines } from '../../present/summary.ts';
import type { TextEdit } from '../../text/edits.ts';
import { msg } from '../../text/message.ts';
import { contains } from '../../text/offsets.ts';
import { type AnalysedNote, type Analysis, lesionAt } from '../analysis.ts';
import { toLspEdit, toLspRange } from '../document.ts';

/** A lesion that gets no summary, and why. */
export interface Refusal {
  readonly lesion: string;
  readonly message: string;
  /** Where the error stands; null if it is none of the note's. */
  readonly range: LspRange | null;
}

export interface Summaries {
  /** The edits that insert or replace what is not up to date; none overlaps another. */
  readonly edits: readonly LspTextEdit[];
  readonly refusals: readonly Refusal[];
  /** The lesions that were asked for and have no refusal, in the order of the text; numbered as in the document, from 0. */
  readonly summarised: readonly { readonly name: string; readonly number: number }[];
  /** How many lesions were asked for. */
  readonly asked: number;
}

/** Why a lesion gets no summary: its errors, or those of the program; null if it has none. */
export function refusalOf(
  { entry, assessment }: AssessedLesion,
  { lines, localize }: Analysis,
): Refusal | null {
  const [first] = entry.errors;
  const [failed] = assessment.failed;
  if (failed) {
    const message = msg`Lesion ${entry.name} could not be scored by ${failed.name}: the error is in the program, not in the note.`;
    return { lesion: entry.name, message: localize(message), range: null };
  }
  if (!first) return null;
  const line = lines.lineAt(first.range.start) + 1;
  const message = msg`Lesion ${entry.name} has an error in line ${line}: ${first.message}`;
  return { lesion: entry.name, message: localize(message), range: toLspRange(lines, first.range) };
}

/** A YAML note that could not be read as a whole has no lesions to refuse; its first error is the reason. */
function unreadable(note: Note, { lines, localize }: Analysis, at: Position | 'all'): Refusal[] {
  const [first] = note.problems;
  const [segment] = note.segments;
  if (segment?.region.kind !== 'document' || note.readable || !first) return [];
  if (at !== 'all' && !contains(segment.region.outer, lines.offsetAt(at))) return [];
  const line = lines.lineAt(first.range.start) + 1;
  const message = localize(msg`This note has an error in line ${line}: ${first.message}`);
  return [{ lesion: '', message, range: toLspRange(lines, first.range) }];
}

/**
 * The edits that write the summaries of lesions of a note; null for a lesion that leaves no place for a summary. A lesion
 * with errors has none.
 */
export function computeLesionSummaryEdits(
  analysis: Analysis,
  note: Note,
  lesions: readonly AssessedLesion[],
): ReadonlyMap<AssessedLesion, TextEdit | null> {
  const valid = lesions.filter((lesion) => !refusalOf(lesion, analysis));
  const wanted = valid.map(({ entry, assessment }) => ({
    entry,
    lines: summaryLines(assessment, analysis.settings),
  }));
  const edits = computeSummaryEdits(analysis.text, note, wanted);
  return new Map(valid.map((lesion, i) => [lesion, edits[i] ?? null]));
}

/** What comes of writing the summary of a lesion: an edit, or why there is none. */
function answersOf(
  analysis: Analysis,
  { note, lesions }: Pick<AnalysedNote, 'note' | 'lesions'>,
): (TextEdit | Refusal)[] {
  const edits = computeLesionSummaryEdits(analysis, note, lesions);
  return lesions.map((lesion) => {
    const { name } = lesion.entry;
    const message = msg`Lesion ${name} has no place for a summary: write it out in full, not as an alias.`;
    const noPlace = { lesion: name, message: analysis.localize(message), range: null };
    return refusalOf(lesion, analysis) ?? edits.get(lesion) ?? noPlace;
  });
}

const isRefusal = (answer: TextEdit | Refusal): answer is Refusal => 'message' in answer;

/** The lesions of a document that get no summary, and why. */
export function refusalsOf(analysis: Analysis): ReadonlyMap<LesionEntry, Refusal> {
  return new Map(
    analysis.notes.flatMap((note) =>
      answersOf(analysis, note).flatMap((answer, i): [LesionEntry, Refusal][] => {
        const lesion = note.lesions[i];
        return lesion && isRefusal(answer) ? [[lesion.entry, answer]] : [];
      }),
    ),
  );
}

/**
 * The edits that write summaries.
 *
 * @param at a place within the lesion to summarise, or `all`
 */
export function computeSummaries(analysis: Analysis, at: Position | 'all'): Summaries {
  const { text, lines, notes } = analysis;
  const found = at === 'all' ? null : lesionAt(analysis, lines.offsetAt(at));
  const asked = at === 'all' ? notes : found ? [{ note: found.note, lesions: [found.lesion] }] : [];
  const numbers = new Map(notes.flatMap(({ lesions }) => lesions).map((lesion, i) => [lesion, i]));
  const edits: LspTextEdit[] = [];
  const summarised: Summaries['summarised'][number][] = [];
  const refusals = notes.flatMap(({ note }) => unreadable(note, analysis, at));
  for (const note of asked) {
    for (const [i, answer] of answersOf(analysis, note).entries()) {
      if (isRefusal(answer)) {
        refusals.push(answer);
        continue;
      }
      const lesion = note.lesions[i] as AssessedLesion;
      summarised.push({ name: lesion.entry.name, number: numbers.get(lesion) ?? 0 });
      if (text.slice(answer.range.start, answer.range.end) !== answer.newText)
        edits.push(toLspEdit(lines, answer));
    }
  }
  return { edits, refusals, summarised, asked: asked.reduce((sum, { lesions }) => sum + lesions.length, 0) };
}

/** Where the summaries of a document stand: one range for each of its lesions, null for one that has none. */
export function summaryRangesOf({ text, lines, notes }: Analysis): (LspRange | null)[] {
  return notes.flatMap(({ note, lesions }) =>
    lesions.map(({ entry }) => {
      const range = rangeOfSummary(text, note, entry);
      return range && toLspRange(lines, range);
    }),
  );
}
