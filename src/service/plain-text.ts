/**
 * Summaries as plain text, for a record system that knows no Markdown.
 */
import type { Position } from 'vscode-languageserver-types';
import { summaryLines } from '../present/summary.ts';
import { type Analysis, lesionAt } from './analysis.ts';
import { type Refusal, summariesOf } from './summaries.ts';

export interface PlainText {
  /** A paragraph for each lesion, and a line for each of its statements; empty if there is none. */
  readonly text: string;
  /** The lesions that are left out, and why. */
  readonly refusals: readonly Refusal[];
}

/** The summary of the lesion at a place; of all lesions if there is none at it. */
export function plainTextAt(analysis: Analysis, position: Position): PlainText {
  const found = lesionAt(analysis, analysis.lines.offsetAt(position));
  const asked = found ? [found.lesion] : analysis.notes.flatMap(({ lesions }) => lesions);
  const sound = asked.filter(({ entry }) => entry.errors.length === 0);
  const paragraphs = sound.map(({ entry, assessment }) => {
    const vessel = entry.data.vessel === undefined ? '' : ` (${entry.data.vessel})`;
    const lines = summaryLines(assessment, analysis.settings).filter((line) => line !== '');
    // The dashes of a list are Markdown; the lines say the same without.
    const bare = lines.map((line) => line.replace(/^- /, ''));
    return `${[`Chronic total occlusion ${entry.name}${vessel}`, ...bare].join('\n')}\n`;
  });
  const names = new Set(sound.map(({ entry }) => entry.name));
  // A lesion may leave no place for a summary in the note, and yet be summarised elsewhere.
  const refusals = summariesOf(analysis, found ? position : 'all').refusals.filter(
    ({ lesion }) => !names.has(lesion),
  );
  return { text: paragraphs.join('\n'), refusals };
}
