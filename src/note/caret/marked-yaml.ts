/** A marked text as the YAML library reads it. */
import { type Document, isMap, isNode, isPair, isScalar, isSeq, visit } from 'yaml';
import { isTooMuch } from '../excess.ts';
import type { Path } from '../path.ts';
import { errorsIn, readYaml } from '../yaml.ts';
import { type Found, MARK, type Marked, unmarked } from './marked.ts';

export function markedYaml(text: string): Marked {
  const document = readYaml(text);
  return {
    errors: () => errorsIn(document),
    said: () => JSON.stringify(unmarked(within(document.contents, document))),
    mark: () => findMark(document),
  };
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
        // What stands below a key that is no word is at a place that no note has.
        return isPair(step) ? [String(isScalar(step.key) ? step.key.value : step.key)] : [];
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
