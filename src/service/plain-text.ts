/**
 * Summaries as plain text, for a record system that knows no Markdown.
 */
import type { Position } from 'vscode-languageserver-types';
import { recordLines } from '../present/record-text.ts';
import { type Analysis, factsOf, lesionAt } from './analysis.ts';
import { type Refusal, summariesOf } from './summaries.ts';

export interface PlainText {
  /** A paragraph for each lesion, and a line for each of its statements; empty if there is none. */
  readonly text: string;
  /** The names of the lesions in it. */
  readonly lesions: readonly string[];
  /** The lesions that are left out, and why. */
  readonly refusals: readonly Refusal[];
}

/** The summary of the lesion at a place; of all lesions if there is none at it. */
export function plainTextAt(analysis: Analysis, position: Position): PlainText {
  const found = lesionAt(analysis, analysis.lines.offsetAt(position));
  const { settings } = analysis;
  const asked = analysis.notes.flatMap(({ note, lesions }) =>
    lesions.filter((lesion) => !found || lesion === found.lesion).map((lesion) => ({ note, ...lesion })),
  );
  const sound = asked.filter(({ entry }) => entry.errors.length === 0);
  const paragraphs = sound.map(({ note, entry, assessment }) => {
    const lines = recordLines(entry.name, factsOf(note, entry), assessment, settings);
    return `${lines.join('\n')}\n`;
  });
  const lesions = sound.map(({ entry }) => entry.name);
  const names = new Set(lesions);
  // A lesion may leave no place for a summary in the note, and yet be summarised elsewhere.
  const refusals = summariesOf(analysis, found ? position : 'all').refusals.filter(
    ({ lesion }) => !names.has(lesion),
  );
  return { text: paragraphs.join('\n'), lesions, refusals };
}
