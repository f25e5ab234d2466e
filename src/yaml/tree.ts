/**
 * What stands where in the text of a segment: the shape of its YAML, without what it says. Offsets are those of the
 * segment's text, and every end is behind a last character that is no white space.
 */
import type { SegmentOffset, Span } from '../text/offsets.ts';
import type { Path } from './path.ts';

/** Maps and lists within each other, at most: what stands deeper has no place. */
export const MAX_DEPTH = 100;

/** A value: a map has `entries`, a list `items`, a scalar neither. One that is not written is empty. */
export interface YamlTree {
  readonly start: SegmentOffset;
  /** Of a map or list without brackets, the end of its last line, with the comment on it. */
  readonly end: SegmentOffset;
  readonly entries?: readonly TreeEntry[];
  readonly items?: readonly YamlTree[];
  /** What an alias stands for. */
  readonly target?: YamlTree;
}

/** A key of a map with its value. */
export interface TreeEntry {
  /** The key as it is read; null if it is no scalar. */
  readonly name: string | null;
  readonly key: YamlTree;
  /** Null where not even a colon is written. */
  readonly value: YamlTree | null;
}

interface NodePlace {
  /** Null for an entry of a list and for the root. */
  readonly key: YamlTree | null;
  /** An alias as it is written. */
  readonly value: YamlTree | null;
}

const resolved = (tree: YamlTree | null): YamlTree | null => tree?.target ?? tree;

/**
 * What stands at a path, through aliases.
 *
 * @returns null if nothing is written there
 */
export function findNode(root: YamlTree | null, path: Path): NodePlace | null {
  let place: NodePlace = { key: null, value: root };
  for (const step of path) {
    const parent = resolved(place.value);
    if (parent?.entries) {
      // The last of two equal keys is the one that counts.
      const entry = parent.entries.findLast(({ name }) => name === String(step));
      if (!entry) return null;
      place = entry;
    } else {
      const item = parent?.items?.[Number(step)];
      if (!item) return null;
      place = { key: null, value: item };
    }
  }
  return place;
}

export interface PathAtOffset {
  readonly path: Path;
  /** Whether the offset lies on the last key of the path, on its value, or between the entries below it. */
  readonly on: 'key' | 'value' | 'between';
}

const covers = (tree: YamlTree | null, offset: SegmentOffset): boolean =>
  tree !== null && tree.start <= offset && offset <= tree.end;

/** The innermost place that an offset lies in. */
export function pathAtOffset(root: YamlTree | null, offset: SegmentOffset): PathAtOffset {
  const path: (string | number)[] = [];
  let tree = root;
  for (;;) {
    if (tree?.entries) {
      const entry = tree.entries.find(({ key, value }) => covers(key, offset) || covers(value, offset));
      if (!entry || entry.name === null) return { path, on: 'between' };
      path.push(entry.name);
      if (covers(entry.key, offset)) return { path, on: 'key' };
      tree = entry.value;
    } else if (tree?.items) {
      const index = tree.items.findIndex((item) => covers(item, offset));
      if (index < 0) return { path, on: 'between' };
      path.push(index);
      tree = tree.items[index] ?? null;
    } else {
      return { path, on: 'value' };
    }
  }
}

/** The end of the line that an offset stands in, without white space. */
export function endOfLine(text: string, offset: SegmentOffset): SegmentOffset {
  const end = text.indexOf('\n', offset);
  return offset + text.slice(offset, end < 0 ? text.length : end).trimEnd().length;
}

/** The key of a place, its value, or the thing that something is missing from. */
export type Mark = 'key' | 'value' | 'owner';

/**
 * The characters to mark. A value that is not written is marked on its key; what is missing is marked on the
 * key or the list dash of what it is missing from, never on a whole map.
 *
 * @returns null if nothing stands at the path
 */
export function spanOf(root: YamlTree | null, text: string, path: Path, mark: Mark): Span | null {
  const place = findNode(root, path);
  if (!place) return null;
  const { key, value } = place;
  if (mark === 'value' && value && value.end > value.start && !value.entries) return spanOfTree(value);
  if (key) return spanOfTree(key);
  if (!value) return null;
  const first = value.entries?.[0];
  return dashBefore(text, value.start) ?? spanOfTree(first && first.name !== null ? first.key : value);
}

const spanOfTree = ({ start, end }: YamlTree): Span => ({ start, end });

/** The dash of the list entry whose value begins at an offset; null if no dash stands before it. */
export function dashBefore(text: string, offset: SegmentOffset): Span | null {
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
