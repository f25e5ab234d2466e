/** What YAML makes of a text with a mark in it. */
import { type Document, isMap, isNode, isPair, isScalar, isSeq, visit } from 'yaml';
import { expandsTooFar } from '../../segments/limits.ts';
import { countErrors, parseYamlDocument } from '../../yaml/library.ts';
import type { Path } from '../../yaml/path.ts';
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
export interface SpeculativeParse {
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

export function parsePlainWithMarker(text: string, { data, tree }: PlainDocument): SpeculativeParse {
  return {
    errors: () => 0,
    said: () => JSON.stringify(withoutMarker(data)),
    mark: () => findIn(text, data, tree, { path: [], flow: false, beside: null }),
  };
}

type Around = Pick<CaretPlace, 'path' | 'flow' | 'beside'>;

function findIn(
  text: string,
  data: unknown,
  tree: YamlTree,
  { path, flow, beside }: Around,
): CaretPlace | null {
  if (typeof data === 'string') {
    const inText = data.includes(CARET_MARKER) && /["'|]/.test(text.charAt(tree.start));
    if (data !== CARET_MARKER && !inText) return null;
    return { path, isKey: false, inText, flow, beside: withoutMarker(beside), value: null };
  }
  const inBrackets = flow || text.charAt(tree.start) === '[';
  for (const [step, value] of valuesOf(tree)) {
    const inside: Path = [...path, step];
    const known = (data as Record<string | number, unknown>)[step];
    if (step === CARET_MARKER)
      return { path: inside, isKey: true, inText: false, flow, beside: withoutMarker(data), value: known };
    const found = value && findIn(text, known, value, { path: inside, flow: inBrackets, beside: data });
    if (found) return found;
  }
  return null;
}

function valuesOf({ entries, items }: YamlTree): Iterable<readonly [string | number, YamlTree | null]> {
  return items?.entries() ?? (entries ?? []).map(({ name, value }) => [name ?? '', value] as const);
}

export function parseYamlWithMarker(text: string): SpeculativeParse {
  const document = parseYamlDocument(text);
  return {
    errors: () => countErrors(document),
    said: () => JSON.stringify(withoutMarker(within(document.contents, document))),
    mark: () => findMark(document),
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

function findMark(document: Document): CaretPlace | null {
  let found: CaretPlace | null = null;
  visit(document, {
    Scalar(role, node, above) {
      const inText = /^(?:BLOCK|QUOTE)/.test(node.type ?? '') && String(node.value).includes(CARET_MARKER);
      if (node.value !== CARET_MARKER && !inText) return undefined;
      const steps = [...above, node];
      const path = steps.flatMap((step, i): Path => {
        const parent = steps[i - 1];
        if (isSeq(parent)) return [parent.items.indexOf(step)];
        // What stands below a key that is no word is at a place that no note has.
        return isPair(step) ? [String(isScalar(step.key) ? step.key.value : step.key)] : [];
      });
      const collections = above.filter((step) => isMap(step) || isSeq(step));
      const flow = collections.some((parent) => parent.flow === true);
      const beside = withoutMarker(within(collections.at(-1), document));
      const pair = above.at(-1);
      const value = role === 'key' && isPair(pair) ? within(pair.value, document) : null;
      found = { path, isKey: role === 'key', inText, flow, beside, value };
      return visit.BREAK;
    },
  });
  return found;
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
