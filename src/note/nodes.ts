/**
 * The nodes of the YAML library: by their path, and as a tree. Offsets are those of the block's text.
 */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { blockLimits } from '../text/limits.ts';
import type { Path } from './path.ts';
import { type Entry, endOfLine, type Tree } from './tree.ts';

const resolved = (node: unknown, document: Document): unknown =>
  isAlias(node) ? node.resolve(document) : node;

function pairOf(map: YAMLMap, key: string | number): Pair | undefined {
  // The last of two equal keys is the one that counts.
  return map.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

/** The node of the value at a path, through aliases; null if nothing is written there. */
export function nodeAt(document: Document, path: Path): Node | null {
  let node: unknown = document.contents;
  for (const step of path) {
    const parent = resolved(node, document);
    node = isMap(parent) ? pairOf(parent, step)?.value : isSeq(parent) ? parent.items[Number(step)] : null;
  }
  return isNode(node) ? node : null;
}

/** What stands where in a document; null where nothing does. */
export function treeOf(document: Document, text: string): Tree | null {
  /** By the name of their anchor; to ask the library for each would go through the document for each. */
  const anchored = new Map<string, Tree>();
  const treeOfNode = (node: Node, depth: number): Tree => {
    const [start, end] = node.range ?? [0, 0];
    const bounds = { start, end: start + text.slice(start, end).trimEnd().length };
    // Of text that is no YAML the library makes more levels than its characters tell.
    if (depth > blockLimits.depth) return bounds;
    if (isAlias(node)) {
      const target = anchored.get(node.source);
      return target ? { ...bounds, target } : bounds;
    }
    const tree = isMap(node)
      ? mapOf(node, bounds, depth)
      : isSeq(node)
        ? listOf(node, bounds, depth)
        : bounds;
    if (node.anchor) anchored.set(node.anchor, tree);
    return tree;
  };
  const mapOf = (map: YAMLMap, bounds: Tree, depth: number): Tree => {
    const entries = map.items.map(
      ({ key, value }): Entry => ({
        name: isScalar(key) ? String(key.value) : null,
        key: treeOfNode(key as Node, depth + 1),
        value: isNode(value) ? treeOfNode(value, depth + 1) : null,
      }),
    );
    const last = entries.at(-1);
    return { ...bounds, entries, ...lastLine(map, last && (last.value ?? last.key)) };
  };
  const listOf = (
    list: { readonly items: readonly unknown[]; flow?: boolean },
    bounds: Tree,
    depth: number,
  ): Tree => {
    const items = list.items.map((item) => treeOfNode(item as Node, depth + 1));
    return { ...bounds, items, ...lastLine(list, items.at(-1)) };
  };
  // The library's own range of a block runs over the comments behind it.
  const lastLine = ({ flow }: { flow?: boolean }, last: Tree | undefined) =>
    flow || !last ? {} : { end: endOfLine(text, last.end) };
  return isNode(document.contents) ? treeOfNode(document.contents, 0) : null;
}
