/** What comments silence, so that a unit can look over its reasons. */
import type { Range } from 'vscode-languageserver-types';
import { silencesAbove, silencesOf } from '../check/silence.ts';
import type { Analysis } from './analysis.ts';
import { toLspRange } from './to-lsp.ts';

/** A comment that silences a finding. */
export interface Silenced {
  /** As it is written; '' if it names none. */
  readonly code: string;
  /** '' if none is given. */
  readonly reason: string;
  /** The comment. */
  readonly range: Range;
}

/** The comments that silence findings, in the order of the text. */
export function silencedIn({ text, lines, notes, nearFences }: Analysis): Silenced[] {
  const ofNotes = notes.flatMap(({ note }) => silencesOf({ text, note, lines }));
  return [...ofNotes, ...silencesAbove({ text, lines }, nearFences)]
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ code, reason, range }) => ({ code, reason, range: toLspRange(lines, range) }));
}
