/** What YAML makes of a text with a mark in it. */
import { type Document, isMap, isNode } from 'yaml';
import { expandsTooFar } from '../../segments/limits.ts';
import { buildTree, countErrors, nodeAt, parseYamlDocument } from '../../yaml/library.ts';
import { type Path, valueAt } from '../../yaml/path.ts';
import { type PlainDocument, parsePlainYaml } from '../../yaml/plain-reader.ts';
import type { YamlTree } from '../../yaml/tree.ts';

/** A word that stands in no note. */
export const CARET_MARKER = 'cto_notes_caret';

/** Where a mark was found. */
export interface CaretPlace {
  /** Of the value; for a key, with the mark as its last step. */
  readonly path: Path;
  readonly isKey: boolean;
  /** Whether it is but a part of a text of several lines, or in quotes. */
  readonly inText: boolean;
  /** Whether it stands in brackets. */
  readonly flow: boolean;
  /** What stands beside it: a map or a list without the mark. */
  readonly beside: unknown;
  /** What stands behind it, if it is a key. */
  readonly value: unknown;
}

/** A text as it was read. */
interface SpeculativeParse {
  /** How many errors it has. */
  errors(): number;
  /** What it says, without marks and without what they alone have brought into being. */
  said(): string;
  /** Where the mark is; null if it is no word of its own. */
  mark(): CaretPlace | null;
}

/** Data without marks, and without what they alone have brought into being. */
function withoutMarker(data: unknown): unknown {
  if (Array.isArray(data)) {
    const rest = data.map(withoutMarker).filter((entry) => entry !== null);
    return rest.length > 0 ? rest : null;
  }
  if (data === undefined || (typeof data === 'string' && data.startsWith(CARET_MARKER))) return null;
  if (data === null || typeof data !== 'object') return data;
  const rest = Object.entries(data).filter(([key]) => !key.startsWith(CARET_MARKER));
  return rest.length > 0 ? Object.fromEntries(rest.map(([key, value]) => [key, withoutMarker(value)])) : null;
}

/** A parse by the plain reader, of a text with the marker in place of the caret. */
export function parsePlainWithMarker(text: string, { data, tree }: PlainDocument): SpeculativeParse {
  return {
    errors: () => 0,
    said: () => JSON.stringify(withoutMarker(data)),
    mark: () => findMark(text, tree, (path) => valueAt(data, path)),
  };
}

/** The same by the YAML library, for a text that the plain reader leaves alone. */
export function parseYamlWithMarker(text: string): SpeculativeParse {
  const document = parseYamlDocument(text);
  return {
    errors: () => countErrors(document),
    said: () => JSON.stringify(withoutMarker(within(document.contents, document))),
    mark: () => findMark(text, buildTree(document, text), (path) => within(nodeAt(document, path), document)),
  };
}

/** The data of a node; of a map that cannot be put together, such as by a stray alias, at least its keys. */
function within(node: unknown, document: Document): unknown {
  if (!isNode(node)) return null;
  try {
    const data: unknown = node.toJS(document, { maxAliasCount: -1 });
    if (!expandsTooFar(data)) return data;
  } catch {
    // A stray alias.
  }
  return isMap(node) ? Object.fromEntries(node.items.map(({ key }) => [String(key), null])) : {};
}

/**
 * Where the mark is in a text.
 *
 * @param dataAt what stands at a path
 */
function findMark(text: string, root: YamlTree | null, dataAt: (path: Path) => unknown): CaretPlace | null {
  const markAt = (tree: YamlTree | null, path: Path, isKey: boolean, flow: boolean): CaretPlace | null => {
    const written = tree ? text.slice(tree.start, tree.end) : '';
    const inText = /^["'|>]/.test(written) && written.includes(CARET_MARKER);
    if (written !== CARET_MARKER && !inText) return null;
    const beside = path.length === 0 ? null : withoutMarker(dataAt(path.slice(0, -1)));
    return { path, isKey, inText, flow, beside, value: isKey ? (dataAt(path) ?? null) : null };
  };
  const search = (tree: YamlTree | null, path: Path, around: boolean): CaretPlace | null => {
    if (!tree?.entries && !tree?.items) return markAt(tree, path, false, around);
    const flow = around || /[[{]/.test(text.charAt(tree.start));
    for (const { name, key, value } of tree.entries ?? []) {
      const inside = [...path, name ?? text.slice(key.start, key.end)];
      const found = markAt(key, inside, true, flow) ?? search(value, inside, flow);
      if (found) return found;
    }
    for (const [i, item] of (tree.items ?? []).entries()) {
      const found = search(item, [...path, i], flow);
      if (found) return found;
    }
    return null;
  };
  return search(root, [], false);
}

function marked(text: string): SpeculativeParse {
  const plain = parsePlainYaml(text);
  return plain ? parsePlainWithMarker(text, plain) : parseYamlWithMarker(text);
}

/**
 * Tries texts in the place of a range of a text.
 *
 * @returns where the mark in `written` is found, or that it is but text; null if it is not, or if the text would be
 * worse for it.
 * `replaced`: whether it takes the place of something that says the same but for its name, so that only the errors
 * are compared
 */
export function createSpeculativeParser(
  text: string,
): (from: number, to: number, written: string, replaced?: boolean) => CaretPlace | null {
  const known = new Map<string, { errors: number; said: string }>();
  const without = (from: number, to: number) => {
    const key = `${from} ${to}`;
    const before = known.get(key);
    if (before) return before;
    const rest = marked(text.slice(0, from) + text.slice(to));
    const now = { errors: rest.errors(), said: rest.said() };
    known.set(key, now);
    return now;
  };
  return (from, to, written, replaced = false) => {
    const trial = marked(text.slice(0, from) + written + text.slice(to));
    const mark = trial.mark();
    if (!mark || mark.inText) return mark;
    const before = replaced ? without(0, 0) : without(from, to);
    if (trial.errors() > before.errors) return null;
    return replaced || trial.said() === before.said ? mark : null;
  };
}
