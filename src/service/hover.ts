import type { Hover, Position } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../check/check.ts';
import type { Note } from '../note/note.ts';
import { keyHover, valueHover } from '../present/key-hover.ts';
import { type Links, lesionHover } from '../present/lesion-hover.ts';
import { escapeMarkdown } from '../present/markdown.ts';
import type { Settings } from '../score/settings.ts';
import { contains, type Range } from '../text/range.ts';
import { firstNot } from '../text/search.ts';
import { type Sentence, say } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { type Analysis, lesionAt } from './analysis.ts';
import { toLspRange } from './to-lsp.ts';

/** What the key or the value at an offset means, and the range it stands in; null elsewhere. */
function meaningAt(
  notes: readonly Note[],
  offset: number,
  settings: Settings,
  links: Links,
  words: Words,
): { text: string; range: Range | null } | null {
  for (const { parts } of notes) {
    // They stand in the order of the text, and where one ends the next may begin.
    const first = firstNot(parts.length, (i) => (parts[i]?.block.inner.end ?? 0) < offset);
    for (const part of parts.slice(first, first + 2)) {
      if (!part.readable || !contains(part.block.inner, offset)) continue;
      const { path, on } = part.spot(offset);
      if (on === 'between') continue;
      const text =
        on === 'key'
          ? keyHover(path, settings, words, links.benefit)
          : valueHover(path, part.valueAt(path), words);
      return text === null ? null : { text, range: part.locate(path, on) };
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
  const { lines, notes, settings, words } = analysis;
  const offset = lines.offsetAt(position);
  const meaning = meaningAt(
    notes.map(({ note }) => note),
    offset,
    settings,
    links,
    words,
  );
  const found = lesionAt(analysis, offset);
  if (!found && !meaning) return null;
  const range = meaning?.range ? { range: toLspRange(lines, meaning.range) } : {};
  const said = meaning ? [meaning.text] : [];
  if (!found) return { contents: { kind: 'markdown', value: said.join() }, ...range };
  const { entry, assessment } = found.lesion;
  const [error] = entry.errors;
  if (!entry.readable && error) {
    return {
      contents: {
        kind: 'markdown',
        value: words(
          say`This lesion could not be read, so it has no scores: ${escapeMarkdown(words(error.message))}`,
        ),
      },
    };
  }
  const aside = [...errorsLine(found.lesion).map(words), ...said];
  const value = lesionHover(entry.name, assessment, settings, links, aside, words);
  return { contents: { kind: 'markdown', value }, ...range };
}

function errorsLine({ entry: { errors } }: AssessedLesion): Sentence[] {
  if (errors.length === 0) return [];
  return errors.length === 1
    ? [say`This lesion has an error: what is wrong counts as unknown.`]
    : [say`This lesion has ${errors.length} errors: what is wrong counts as unknown.`];
}
