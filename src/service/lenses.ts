import type { Position, Range } from 'vscode-languageserver-types';
import { headline } from '../present/wording.ts';
import { chosenOf } from '../score/assess.ts';
import type { Analysis } from './analysis.ts';
import { toLspRange } from './to-lsp.ts';

/** A line above a lesion. */
export interface Lens {
  readonly range: Range;
  /** The scores that the unit uses: `J-CTO 3/5 very difficult · PROGRESS-CTO 4/4`. */
  readonly title: string;
  /** A place within the lesion, for the command behind the lens. */
  readonly position: Position;
}

/** A lens for each lesion that could be read. */
export function lensesOf({ lines, settings, notes }: Analysis): Lens[] {
  return notes.flatMap(({ lesions }) =>
    lesions
      .filter(({ entry }) => entry.readable)
      .map(({ entry, assessment }) => ({
        range: toLspRange(lines, { start: entry.range.start, end: entry.range.start }),
        title: headline(chosenOf(assessment, settings).chosen),
        position: lines.positionAt(entry.anchor.start),
      })),
  );
}
