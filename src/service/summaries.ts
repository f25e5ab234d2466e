import type { TextEdit as LspTextEdit, Position } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../check/check.ts';
import type { Note } from '../note/note.ts';
import { summaryLines } from '../present/summary.ts';
import { summaryEdit } from '../summary/edit.ts';
import { markersOf } from '../summary/written.ts';
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

function refusal({ entry }: AssessedLesion, { lines }: Analysis): Refusal | null {
  const [first] = entry.errors;
  if (!first) return null;
  const message = `Lesion ${entry.name} has an error in line ${lines.lineAt(first.range.start) + 1}: ${first.message}`;
  return { lesion: entry.name, message };
}

/**
 * The edits that write summaries.
 *
 * @param at a place within the lesion to summarise, or `all`
 */
export function summariesOf(analysis: Analysis, at: Position | 'all'): Summaries {
  const { text, lines, settings, notes } = analysis;
  const asked: { note: Note; lesion: AssessedLesion }[] = [];
  if (at === 'all') {
    for (const { note, lesions } of notes) asked.push(...lesions.map((lesion) => ({ note, lesion })));
  } else {
    const found = lesionAt(analysis, lines.offsetAt(at));
    if (found) asked.push(found);
  }
  const markers = markersOf(text);
  const edits: LspTextEdit[] = [];
  const refusals: Refusal[] = [];
  for (const { note, lesion } of asked) {
    const refused = refusal(lesion, analysis);
    if (refused) {
      refusals.push(refused);
      continue;
    }
    const edit = summaryEdit(text, note, lesion.entry, summaryLines(lesion.assessment, settings), markers);
    if (!edit) {
      const message = `Lesion ${lesion.entry.name} is written in a way that leaves no place for a summary, such as an alias.`;
      refusals.push({ lesion: lesion.entry.name, message });
    } else if (text.slice(edit.range.start, edit.range.end) !== edit.newText) {
      edits.push(toLspEdit(lines, edit));
    }
  }
  return { edits, refusals, asked: asked.length };
}
