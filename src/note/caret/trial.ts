/**
 * How YAML would read what is about to be written: a mark is put there, the text is parsed, and the mark is looked
 * for. What breaks the text, or takes from others what is theirs, is not offered.
 */
import { type Document, isMap, isNode, isPair, isScalar, isSeq, visit } from 'yaml';
import { isTooMuch } from '../excess.ts';
import type { Path } from '../path.ts';
import { errorsIn, readYaml } from '../yaml.ts';

/** A word that stands in no note. */
export const MARK = 'cto-notes-caret';

/** Where a mark was found. */
export interface Found {
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

/** Data without marks, and without what they alone have brought into being. */
function unmarked(data: unknown): unknown {
  if (Array.isArray(data)) {
    const rest = data.map(unmarked).filter((entry) => entry !== null);
    return rest.length > 0 ? rest : null;
  }
  if (data === undefined || (typeof data === 'string' && data.startsWith(MARK))) return null;
  if (data === null || typeof data !== 'object') return data;
  const rest = Object.entries(data).filter(([key]) => !key.startsWith(MARK));
  return rest.length > 0 ? Object.fromEntries(rest.map(([key, value]) => [key, unmarked(value)])) : null;
}

/** The data of a node; of a map that cannot be put together, such as by a stray alias, at least its keys. */
function within(node: unknown, document: Document): unknown {
  if (!isNode(node)) return null;
  try {
    const data: unknown = node.toJS(document, { maxAliasCount: -1 });
    if (!isTooMuch(data)) return data;
  } catch {
    // A stray alias.
  }
  return isMap(node) ? Object.fromEntries(node.items.map(({ key }) => [String(key), null])) : {};
}

function findMark(document: Document): Found | null {
  let found: Found | null = null;
  visit(document, {
    Scalar(role, node, above) {
      const inText = /^(?:BLOCK|QUOTE)/.test(node.type ?? '') && String(node.value).includes(MARK);
      if (node.value !== MARK && !inText) return undefined;
      const steps = [...above, node];
      const path = steps.flatMap((step, i): Path => {
        const parent = steps[i - 1];
        if (isSeq(parent)) return [parent.items.indexOf(step)];
        return isPair(step) && isScalar(step.key) ? [String(step.key.value)] : [];
      });
      const collections = above.filter((step) => isMap(step) || isSeq(step));
      const flow = collections.some((parent) => parent.flow === true);
      const beside = unmarked(within(collections.at(-1), document));
      const pair = above.at(-1);
      const value = role === 'key' && isPair(pair) ? within(pair.value, document) : null;
      found = { path, isKey: role === 'key', inText, flow, beside, value };
      return visit.BREAK;
    },
  });
  return found;
}

/**
 * Tries texts in the place of a stretch of a text.
 *
 * @returns where the mark in `written` is found, or that it is but text; null if it is not, or if the text would be
 * worse for it.
 * `replaced`: whether it takes the place of something that says the same but for its name, so that only the errors
 * are compared
 */
export function trialsOf(
  text: string,
): (from: number, to: number, written: string, replaced?: boolean) => Found | null {
  const known = new Map<string, { errors: number; said: string }>();
  const without = (from: number, to: number) => {
    const key = `${from} ${to}`;
    const document = known.has(key) ? null : readYaml(text.slice(0, from) + text.slice(to));
    const said = document && JSON.stringify(unmarked(within(document.contents, document)));
    if (document) known.set(key, { errors: errorsIn(document), said: said ?? '' });
    return known.get(key);
  };
  return (from, to, written, replaced = false) => {
    const document = readYaml(text.slice(0, from) + written + text.slice(to));
    const mark = findMark(document);
    if (!mark || mark.inText) return mark;
    const before = replaced ? without(0, 0) : without(from, to);
    if (errorsIn(document) > (before?.errors ?? 0)) return null;
    if (!replaced && JSON.stringify(unmarked(within(document.contents, document))) !== before?.said)
      return null;
    return mark;
  };
}
