/**
 * Which characters to mark for a place in the data. Offsets are those of the block's text.
 */
import { type Document, isMap, isScalar, type Node } from 'yaml';
import { placeOf } from './nodes.ts';
import type { Path } from './path.ts';

/** The key of a place, its value, or the thing that something is missing from. */
export type Mark = 'key' | 'value' | 'owner';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The characters to mark. A value that is not written is marked on its key; what is missing is marked on the
 * key or the list dash of what it is missing from, never on a whole map.
 *
 * @returns null if nothing stands at the path
 */
export function spanOf(document: Document, text: string, path: Path, mark: Mark): Span | null {
  const place = placeOf(document, path);
  if (!place) return null;
  const value = trimmed(place.value, text);
  if (mark === 'value' && value.end > value.start && !isMap(place.value)) return value;
  if (place.key) return trimmed(place.key, text);
  const dash = place.value?.range ? dashBefore(text, place.value.range[0]) : null;
  const first = isMap(place.value) ? place.value.items[0]?.key : null;
  return dash ?? (isScalar(first) ? trimmed(first, text) : value);
}

function trimmed(node: Node | null, text: string): Span {
  const [start, end] = node?.range ?? [0, 0];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** The dash of the list entry whose value begins at an offset; null if no dash stands before it. */
function dashBefore(text: string, offset: number): Span | null {
  let end = offset;
  for (;;) {
    const lineStart = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    // Between a dash and its value stand at most an anchor, a tag, comments and line ends.
    const before = text
      .slice(lineStart, end)
      .replace(/(^|\s)#.*$/, '')
      .replace(/(\s+[&!]\S*)*\s*$/, '');
    if (before.endsWith('-') && /^[\s-]*$/.test(before)) {
      const dash = lineStart + before.length - 1;
      return { start: dash, end: dash + 1 };
    }
    if (before.trim() !== '' || lineStart === 0) return null;
    end = lineStart - 1;
  }
}
