/**
 * What stands where in the text of a block: the shape of its YAML, without what it says. Offsets are those of the
 * block's text, and every end is behind a last character that is no white space.
 */
import type { Path } from './path.ts';

/** A value: a map has `entries`, a list `items`, a scalar neither. One that is not written is empty. */
export interface Tree {
  readonly start: number;
  /** Of a map or list without brackets, the end of its last line, with the comment on it. */
  readonly end: number;
  readonly entries?: readonly Entry[];
  readonly items?: readonly Tree[];
  /** What an alias stands for. */
  readonly target?: Tree;
}

/** A key of a map with its value. */
export interface Entry {
  /** The key as it is read; null if it is no scalar. */
  readonly name: string | null;
  readonly key: Tree;
  /** Null where not even a colon is written. */
  readonly value: Tree | null;
}

export interface Place {
  /** Null for an entry of a list and for the root. */
  readonly key: Tree | null;
  /** An alias as it is written. */
  readonly value: Tree | null;
}

const resolved = (tree: Tree | null): Tree | null => tree?.target ?? tree;

/**
 * What stands at a path, through aliases.
 *
 * @returns null if nothing is written there
 */
export function placeOf(root: Tree | null, path: Path): Place | null {
  let place: Place = { key: null, value: root };
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

export interface Spot {
  readonly path: Path;
  /** Whether the offset lies on the last key of the path, on its value, or between the entries below it. */
  readonly on: 'key' | 'value' | 'between';
}

const covers = (tree: Tree | null, offset: number): boolean =>
  tree !== null && tree.start <= offset && offset <= tree.end;

/** The innermost place that an offset lies in. */
export function spotAt(root: Tree | null, offset: number): Spot {
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
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return offset + text.slice(offset, end < 0 ? text.length : end).trimEnd().length;
}
