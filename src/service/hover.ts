import type { Hover, Position } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../check/check.ts';
import type { Path } from '../note/path.ts';
import { keyHover } from '../present/key-hover.ts';
import { type Links, lesionHover, successLines, unitLines } from '../present/lesion-hover.ts';
import { escapeMarkdown } from '../present/markdown.ts';
import { contains, type Range } from '../text/range.ts';
import { firstNot } from '../text/search.ts';
import { type Sentence, say } from '../words/sentence.ts';
import { type AnalysedNote, type Analysis, lesionAt } from './analysis.ts';
import { toLspRange } from './to-lsp.ts';

/** A key of a note, or its value, that an offset lies in. */
interface KeySpot {
  readonly path: Path;
  readonly value: unknown;
  /** Where what the offset lies in stands: the key, or the value or one entry of its list. */
  readonly range: Range | null;
}

/** The key or the value at an offset; null elsewhere. */
function keySpotAt(notes: readonly AnalysedNote[], offset: number): KeySpot | null {
  for (const { note } of notes) {
    const { parts } = note;
    // They stand in the order of the text, and where one ends the next may begin.
    const first = firstNot(parts.length, (i) => (parts[i]?.block.inner.end ?? 0) < offset);
    for (const part of parts.slice(first, first + 2)) {
      if (!part.readable || !contains(part.block.inner, offset)) continue;
      const { path, on } = part.spot(offset);
      if (on === 'between') continue;
      const isEntry = /^\d+$/.test(String(path.at(-1))) && path.length > 2;
      return {
        path: isEntry ? path.slice(0, -1) : path,
        value: part.valueAt(path),
        range: part.locate(path, on),
      };
    }
  }
  return null;
}

/** Whether a place speaks of the lesion as a whole: its name, its dash. */
const isOfLesion = ([section, , key]: Path): boolean =>
  section === 'lesions' && (key === undefined || key === 'id');

/**
 * What is to be said at a place: on a key or its value what it means and what the scores make of it; elsewhere in a
 * lesion, and on its name, the scores and their items.
 *
 * @returns null where there is nothing to say
 */
export function hoverAt(analysis: Analysis, position: Position, links: Links): Hover | null {
  const { lines, notes, settings, words } = analysis;
  const offset = lines.offsetAt(position);
  const spot = keySpotAt(notes, offset);
  const found = lesionAt(analysis, offset);
  const meaning =
    spot &&
    keyHover(spot.path, settings, words, {
      value: spot.value,
      benefit: links.benefit,
      ...(found ? { assessment: found.lesion.assessment } : {}),
    });
  if (!found && meaning === null) return null;
  const range = spot?.range && meaning !== null ? { range: toLspRange(lines, spot.range) } : {};
  const hover = (value: string): Hover => ({ contents: { kind: 'markdown', value }, ...range });
  if (!found) return hover(meaning ?? '');
  const { entry, assessment } = found.lesion;
  const [error] = entry.errors;
  if (!entry.readable && error) {
    const because = escapeMarkdown(words(error.message));
    return hover(words(say`This lesion could not be read, so it has no scores: ${because}`));
  }
  const warnings = errorsLine(found.lesion).map(words);
  if (spot && meaning !== null && !isOfLesion(spot.path)) {
    const success = spot.path.includes('outcome') ? successLines(entry.name, assessment, words) : [];
    const scores = unitLines(assessment, settings, links, words);
    return hover([meaning, '---', ...success, ...warnings, scores].join('\n\n'));
  }
  const told = { warnings, aside: meaning === null ? [] : [meaning] };
  return hover(lesionHover(entry.name, assessment, settings, links, told, words));
}

function errorsLine({ entry: { errors } }: AssessedLesion): Sentence[] {
  if (errors.length === 0) return [];
  return errors.length === 1
    ? [say`This lesion has an error: what is wrong counts as unknown.`]
    : [say`This lesion has ${errors.length} errors: what is wrong counts as unknown.`];
}
