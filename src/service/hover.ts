import type { Hover, Position } from 'vscode-languageserver-types';
import type { Note } from '../note/note.ts';
import type { Path } from '../note/path.ts';
import { keyHover } from '../present/key-hover.ts';
import { type Links, lesionHover } from '../present/lesion-hover.ts';
import { contains } from '../text/range.ts';
import { type Analysis, lesionAt } from './analysis.ts';
import { toLspRange } from './to-lsp.ts';

/** The path of the key that an offset lies on; null elsewhere. */
function keyAt(notes: readonly Note[], offset: number): { note: Note; path: Path } | null {
  for (const note of notes) {
    for (const { parsed, root } of note.parts) {
      if (!parsed.readable || !contains(parsed.block.inner, offset)) continue;
      const { path, on } = parsed.spot(offset);
      if (on === 'key') return { note, path: [...root, ...path] };
    }
  }
  return null;
}

/**
 * What is to be said at a place: within a lesion its scores, on a key what it means, on a key of a lesion both.
 *
 * @returns null where there is nothing to say
 */
export function hoverAt(analysis: Analysis, position: Position, links: Links): Hover | null {
  const { lines, notes, settings } = analysis;
  const offset = lines.offsetAt(position);
  const key = keyAt(
    notes.map(({ note }) => note),
    offset,
  );
  const meaning = key ? keyHover(key.path, settings) : null;
  const keyRange = key && meaning ? key.note.locate(key.path, 'key') : null;
  const found = lesionAt(analysis, offset);
  if (!found && meaning === null) return null;
  const range = keyRange ? { range: toLspRange(lines, keyRange) } : {};
  if (!found) return { contents: { kind: 'markdown', value: meaning ?? '' }, ...range };
  const { entry, assessment } = found.lesion;
  const errors =
    entry.errors.length === 0
      ? []
      : [
          `This lesion has ${entry.errors.length === 1 ? 'an error' : `${entry.errors.length} errors`}: what is wrong counts as unknown.`,
        ];
  const aside = [...errors, ...(meaning === null ? [] : [meaning])];
  return {
    contents: { kind: 'markdown', value: lesionHover(entry.name, assessment, settings, links, aside) },
    ...range,
  };
}
