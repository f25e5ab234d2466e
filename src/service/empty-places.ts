/**
 * Places of a note that are left empty: behind a key without a value, and in a list without entries.
 */
import type { Position } from 'vscode-languageserver-types';
import type { Part } from '../note/part.ts';
import type { Path } from '../note/path.ts';
import { schemaAt } from '../note/schema.ts';
import type { Analysis } from './analysis.ts';

/** Behind a key: its colon, and the blank that belongs to it. */
const COLON = /^["']?[ \t]*:[ \t]?/;

/** Whether a place takes keys or lesions of its own, so that it is filled by what stands below it. */
function isSection(path: Path): boolean {
  const { properties, items } = schemaAt(path) ?? {};
  return properties !== undefined || items?.$ref !== undefined;
}

/** The paths of what is empty below a value, as its block has them. */
function* emptyIn(data: unknown, path: Path): Generator<Path> {
  if (data === null || (Array.isArray(data) && data.length === 0)) yield path;
  else if (typeof data === 'object')
    for (const [key, value] of Object.entries(data)) yield* emptyIn(value, [...path, key]);
}

/** The offset in the document where a value is to be written, for a path as its block has it; null where it is not empty. */
function emptyPlace({ block, reading }: Part, path: Path): number | null {
  const { span } = reading.parsed;
  const key = span(path, 'key');
  if (!key || path.length === 0) return null;
  const value = span(path, 'value');
  // Without a value, the place of the value is that of the key.
  if (value && value.start > key.end) return block.toHost(value.start + 1);
  const [colon = ''] = COLON.exec(block.text.slice(key.end)) ?? [];
  return colon === '' ? null : block.toHost(key.end + colon.length);
}

/** The empty places of all notes, in the order of the text. A section without keys is none. */
export function emptyPlacesOf({ notes, lines }: Analysis): Position[] {
  const offsets = notes.flatMap(({ note }) =>
    note.parts.flatMap((part) =>
      [...emptyIn(part.reading.parsed.data, [])]
        .filter((path) => !isSection(part.outer(path)))
        .flatMap((path) => emptyPlace(part, path) ?? []),
    ),
  );
  return offsets.sort((a, b) => a - b).map((offset) => lines.positionAt(offset));
}
