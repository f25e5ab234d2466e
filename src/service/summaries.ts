import type { TextEdit as LspTextEdit, Position } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../check/check.ts';
import type { Note } from '../note/note.ts';
import { summaryLines } from '../present/summary.ts';
import { summaryEdit, type TextEdit } from '../summary/edit.ts';
import { contains } from '../text/range.ts';
import { say } from '../words/sentence.ts';
import { type Analysis, lesionAt } from './analysis.ts';
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

function refusal({ entry, assessment }: AssessedLesion, { lines, words }: Analysis): Refusal | null {
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
 * The edit that writes the summary of one lesion.
 *
 * @returns null for a lesion with errors, and for one that leaves no place for a summary
 */
export function summaryOf(
  { text, settings }: Analysis,
  note: Note,
  { entry, assessment }: AssessedLesion,
): TextEdit | null {
  if (entry.errors.length > 0 || assessment.failed.length > 0) return null;
  return summaryEdit(text, note, entry, summaryLines(assessment, settings));
}

/**
 * The edits that write summaries.
 *
 * @param at a place within the lesion to summarise, or `all`
 */
export function summariesOf(analysis: Analysis, at: Position | 'all'): Summaries {
  const { text, lines, notes, words } = analysis;
  const asked: { note: Note; lesion: AssessedLesion }[] = [];
  if (at === 'all') {
    for (const { note, lesions } of notes) asked.push(...lesions.map((lesion) => ({ note, lesion })));
  } else {
    const found = lesionAt(analysis, lines.offsetAt(at));
    if (found) asked.push(found);
  }
  const edits: LspTextEdit[] = [];
  const refusals = notes.flatMap(({ note }) => unreadable(note, analysis, at));
  for (const { note, lesion } of asked) {
    const refused = refusal(lesion, analysis);
    if (refused) {
      refusals.push(refused);
      continue;
    }
    const edit = summaryOf(analysis, note, lesion);
    if (!edit) {
      const { name } = lesion.entry;
      const message = say`Lesion ${name} is written in a way that leaves no place for a summary, such as an alias.`;
      refusals.push({ lesion: name, message: words(message) });
    } else if (text.slice(edit.range.start, edit.range.end) !== edit.newText) {
      edits.push(toLspEdit(lines, edit));
    }
  }
  return { edits, refusals, asked: asked.length };
}
