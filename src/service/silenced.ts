/** What comments silence, so that a unit can look over its reasons. */
import type { Range } from 'vscode-languageserver-types';
import { silencesOf } from '../check/silence.ts';
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
export function silencedIn({ text, lines, notes }: Analysis): Silenced[] {
  return notes.flatMap(({ note }) =>
    silencesOf({ text, note, lines }).map(({ code, reason, range }) => ({
      code,
      reason,
      range: toLspRange(lines, range),
    })),
  );
}
