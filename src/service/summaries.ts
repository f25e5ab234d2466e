import type { TextEdit as LspTextEdit, Position } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../check/check.ts';
import type { LesionEntry } from '../note/lesions.ts';
import type { Note } from '../note/note.ts';
import { summaryLines } from '../present/summary.ts';
import { summaryEdits, type TextEdit } from '../summary/edit.ts';
import { contains } from '../text/range.ts';
import { say } from '../words/sentence.ts';
import { type AnalysedNote, type Analysis, lesionAt } from './analysis.ts';
import { toLspEdit } from './to-lsp.ts';

/** A lesion that gets no summary, and why. */
export interface Refusal {
  readonly lesion: string;
  readonly message: string;
}

export interface Summaries {
  /** The edits that insert or replace what is not up to date; none overlaps another. */
  readonly edits: readonly LspTextEdit[];
  readonly refusals: readonly Refusal[];
  /** How many lesions were asked for. */
  readonly asked: number;
}

/** Why a lesion gets no summary: its errors, or those of the program; null if it has none. */
export function refusalOf({ entry, assessment }: AssessedLesion, { lines, words }: Analysis): Refusal | null {
  const [first] = entry.errors;
  const [failed] = assessment.failed;
  if (failed) {
    const message = say`Lesion ${entry.name} could not be scored by ${failed.name}: this is a fault of the program.`;
    return { lesion: entry.name, message: words(message) };
  }
  if (!first) return null;
  const line = lines.lineAt(first.range.start) + 1;
  const message = say`Lesion ${entry.name} has an error in line ${line}: ${first.message}`;
  return { lesion: entry.name, message: words(message) };
}

/** A YAML note that could not be read as a whole has no lesions to refuse; its first error is the reason. */
function unreadable(note: Note, { lines, words }: Analysis, at: Position | 'all'): Refusal[] {
  const [first] = note.problems;
  const [part] = note.parts;
  if (part?.block.kind !== 'document' || note.readable || !first) return [];
  if (at !== 'all' && !contains(part.block.outer, lines.offsetAt(at))) return [];
  const line = lines.lineAt(first.range.start) + 1;
  return [{ lesion: '', message: words(say`This note has an error in line ${line}: ${first.message}`) }];
}

/**
 * The edits that write the summaries of lesions of a note, one for each; null for a lesion with errors, and for one
 * that leaves no place for a summary.
 */
export function summaryEditsOf(
  { text, settings }: Analysis,
  note: Note,
  lesions: readonly AssessedLesion[],
): (TextEdit | null)[] {
  const isSound = ({ entry, assessment }: AssessedLesion) =>
    entry.errors.length === 0 && assessment.failed.length === 0;
  const sound = lesions.filter(isSound);
  const wanted = sound.map(({ entry, assessment }) => ({ entry, lines: summaryLines(assessment, settings) }));
  const edits = summaryEdits(text, note, wanted);
  const byLesion = new Map(sound.map((lesion, i) => [lesion, edits[i] ?? null]));
  return lesions.map((lesion) => byLesion.get(lesion) ?? null);
}

/** What comes of writing the summary of a lesion: an edit, or why there is none. */
function answersOf(
  analysis: Analysis,
  { note, lesions }: Pick<AnalysedNote, 'note' | 'lesions'>,
): (TextEdit | Refusal)[] {
  const edits = summaryEditsOf(analysis, note, lesions);
  return lesions.map((lesion, i) => {
    const { name } = lesion.entry;
    const message = say`Lesion ${name} is written in a way that leaves no place for a summary, such as an alias.`;
    return refusalOf(lesion, analysis) ?? edits[i] ?? { lesion: name, message: analysis.words(message) };
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
export function summariesOf(analysis: Analysis, at: Position | 'all'): Summaries {
  const { text, lines, notes } = analysis;
  const found = at === 'all' ? null : lesionAt(analysis, lines.offsetAt(at));
  const asked = at === 'all' ? notes : found ? [{ note: found.note, lesions: [found.lesion] }] : [];
  const edits: LspTextEdit[] = [];
  const refusals = notes.flatMap(({ note }) => unreadable(note, analysis, at));
  for (const answer of asked.flatMap((note) => answersOf(analysis, note))) {
    if (isRefusal(answer)) refusals.push(answer);
    else if (text.slice(answer.range.start, answer.range.end) !== answer.newText)
      edits.push(toLspEdit(lines, answer));
  }
  return { edits, refusals, asked: asked.reduce((sum, { lesions }) => sum + lesions.length, 0) };
}
