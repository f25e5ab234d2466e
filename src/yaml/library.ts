/** YAML as the library reads it. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
  YAMLParseError,
} from 'yaml';
import type { Path } from './path.ts';
import { endOfLine, MAX_DEPTH, type TreeEntry, type YamlTree } from './tree.ts';

/** Of a text that nests too deep. The library catches that itself where it composes, not where it parses. */
export const TOO_DEEP = 'RESOURCE_EXHAUSTION';

/** Of a key that is a list or a map. The library would write it anew to make a word of it. */
export const KEY_IS_NO_SCALAR = 'NON_STRING_KEY';

/**
 * Reads a text, as YAML 1.2 whatever a directive says: in a note, `yes` is a word and a date is its digits. Keys that
 * stand twice are no errors here: the library would compare each key with each.
 */
export function parseYamlDocument(text: string): Document {
  const options = {
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
    schema: 'core',
    resolveKnownTags: false,
  } as const;
  try {
    return withKeysChecked(parseDocument(text, options));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const nothing = parseDocument('', options);
    nothing.errors.push(new YAMLParseError([0, text.length], TOO_DEEP, error.message));
    return nothing;
  }
}

function withKeysChecked(document: Document): Document {
  if (document.errors.length > 0) return document;
  visit(document, {
    Pair(_, { key }) {
      const meant = isAlias(key) ? key.resolve(document) : key;
      if (!isCollection(meant)) return;
      const [start, end] = (key as typeof meant).range ?? [0, 0];
      document.errors.push(new YAMLParseError([start, end], KEY_IS_NO_SCALAR, ''));
    },
  });
  return document;
}

/** How many errors a document has, keys that stand twice among them. */
export function countErrors(document: Document): number {
  let repeated = 0;
  visit(document, {
    Map(_, { items }) {
      const keys = items.flatMap(({ key }) => (isScalar(key) ? [key.value] : []));
      repeated += keys.length - new Set(keys).size;
    },
  });
  return document.errors.length + repeated;
}

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

/** Where the last character of a node stands, without the comments and blank lines behind it. */
export function endOfNode(text: string, node: Node): number {
  const [start = 0, end = 0] = node.range ?? [];
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    const inner = isPair(last) ? (last.value ?? last.key) : last;
    // A map's own range may run over the comments behind it.
    return inner ? endOfNode(text, inner as Node) : end;
  }
  return isBlockScalar(node) ? start + text.slice(start, end).replace(/[ \t\r\n]+$/, '').length : end;
}

/** Whether a value is a text of lines below its key: `|` or `>`. */
export function isBlockScalar(node: unknown): boolean {
  return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
}

/** What stands where in a document; null where nothing does. */
export function buildTree(document: Document, text: string): YamlTree | null {
  /** By the name of their anchor; to ask the library for each would go through the document for each. */
  const anchored = new Map<string, YamlTree>();
  const treeOfNode = (node: Node, depth: number): YamlTree => {
    const [start, end] = node.range ?? [0, 0];
    const bounds = { start, end: start + text.slice(start, end).trimEnd().length };
    // Of text that is no YAML the library makes more levels than its characters tell.
    if (depth > MAX_DEPTH) return bounds;
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
  const mapOf = (map: YAMLMap, bounds: YamlTree, depth: number): YamlTree => {
    const entries = map.items.map(
      ({ key, value }): TreeEntry => ({
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
    bounds: YamlTree,
    depth: number,
  ): YamlTree => {
    const items = list.items.map((item) => treeOfNode(item as Node, depth + 1));
    return { ...bounds, items, ...lastLine(list, items.at(-1)) };
  };
  // The library's own range of a block runs over the comments behind it.
  const lastLine = ({ flow }: { flow?: boolean }, last: YamlTree | undefined) =>
    flow || !last ? {} : { end: endOfLine(text, last.end) };
  return isNode(document.contents) ? treeOfNode(document.contents, 0) : null;
}
