/**
 * From a path to the place in the text, and back. Offsets are those of the block's text.
 */
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Path } from './path.ts';

export interface Place {
  /** The key's node; null for an entry of a list and for the root. */
  readonly key: Node | null;
  /** The value's node, an alias not resolved; null where nothing is written. */
  readonly value: Node | null;
}

function resolved(node: unknown, doc: Document): unknown {
  return isAlias(node) ? node.resolve(doc) : node;
}

function pairOf(map: YAMLMap, key: string | number): Pair | null {
  // The last of two equal keys is the one that counts.
  const found = map.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
  return isPair(found) ? found : null;
}

/**
 * The nodes at a path, through aliases.
 *
 * @returns null if nothing is written there
 */
export function placeOf(doc: Document, path: Path): Place | null {
  let place: Place = { key: null, value: doc.contents };
  for (const step of path) {
    const parent = resolved(place.value, doc);
    if (isMap(parent)) {
      const pair = pairOf(parent, step);
      if (!pair) return null;
      place = { key: pair.key as Node, value: pair.value as Node | null };
    } else if (isSeq(parent)) {
      const item = parent.items[Number(step)];
      if (item === undefined) return null;
      place = { key: null, value: item as Node };
    } else {
      return null;
    }
  }
  return place;
}

export interface Spot {
  readonly path: Path;
  /** Whether the offset lies on the last key of the path, on its value, or between the entries below it. */
  readonly on: 'key' | 'value' | 'between';
}

const covers = (node: unknown, offset: number): boolean => {
  const range = (node as Node | null)?.range;
  return !!range && range[0] <= offset && offset <= range[1];
};

/** The innermost place that an offset lies in. */
export function spotAt(doc: Document, offset: number): Spot {
  const path: (string | number)[] = [];
  let node: unknown = doc.contents;
  for (;;) {
    if (isMap(node)) {
      const map: YAMLMap = node;
      const pair = map.items.find(({ key, value }) => covers(key, offset) || covers(value, offset));
      if (!pair || !isScalar(pair.key)) return { path, on: 'between' };
      path.push(String(pair.key.value));
      if (covers(pair.key, offset)) return { path, on: 'key' };
      node = pair.value;
    } else if (isSeq(node)) {
      const index = node.items.findIndex((item) => covers(item, offset));
      if (index < 0) return { path, on: 'between' };
      path.push(index);
      node = node.items[index];
    } else {
      return { path, on: 'value' };
    }
  }
}
