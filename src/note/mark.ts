/**
 * Which characters to mark for a place in the data. Offsets are those of the block's text.
 */
import type { Path } from './path.ts';
import { placeOf, type Tree } from './tree.ts';

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
export function spanOf(root: Tree | null, text: string, path: Path, mark: Mark): Span | null {
  const place = placeOf(root, path);
  if (!place) return null;
  const { key, value } = place;
  if (mark === 'value' && value && value.end > value.start && !value.entries) return spanOfTree(value);
  if (key) return spanOfTree(key);
  if (!value) return null;
  const first = value.entries?.[0];
  return dashBefore(text, value.start) ?? spanOfTree(first && first.name !== null ? first.key : value);
}

const spanOfTree = ({ start, end }: Tree): Span => ({ start, end });

/** The dash of the list entry whose value begins at an offset; null if no dash stands before it. */
function dashBefore(text: string, offset: number): Span | null {
  for (let end = offset; end >= 0; ) {
    const lineStart = text.slice(0, end).lastIndexOf('\n') + 1;
    // Between a dash and its value stand at most an anchor, a tag, comments and line ends.
    const before = text
      .slice(lineStart, end)
      .replace(/(^|\s)#.*/s, '')
      .replace(/(\s+[&!]\S*)*\s*$/, '');
    if (/(^|\s)-$/.test(before)) {
      const dash = lineStart + before.length - 1;
      return { start: dash, end: dash + 1 };
    }
    if (before !== '') return null;
    end = lineStart - 1;
  }
  return null;
}
