/** A marked text that is plain: what the YAML library would find, without it. */
import type { Path } from '../path.ts';
import type { Plain } from '../plain-yaml.ts';
import type { Tree } from '../tree.ts';
import { type Found, MARK, type Marked, unmarked } from './marked.ts';

export function markedPlain(text: string, { data, tree }: Plain): Marked {
  return {
    errors: () => 0,
    said: () => JSON.stringify(unmarked(data)),
    mark: () => findIn(text, data, tree, { path: [], flow: false, beside: null }),
  };
}

type Around = Pick<Found, 'path' | 'flow' | 'beside'>;

function findIn(text: string, data: unknown, tree: Tree, { path, flow, beside }: Around): Found | null {
  if (typeof data === 'string') {
    const inText = data.includes(MARK) && /["'|]/.test(text.charAt(tree.start));
    if (data !== MARK && !inText) return null;
    return { path, isKey: false, inText, flow, beside: unmarked(beside), value: null };
  }
  const inBrackets = flow || text.charAt(tree.start) === '[';
  for (const [step, value] of valuesOf(tree)) {
    const inside: Path = [...path, step];
    const known = (data as Record<string | number, unknown>)[step];
    if (step === MARK)
      return { path: inside, isKey: true, inText: false, flow, beside: unmarked(data), value: known };
    const found = value && findIn(text, known, value, { path: inside, flow: inBrackets, beside: data });
    if (found) return found;
  }
  return null;
}

function valuesOf({ entries, items }: Tree): Iterable<readonly [string | number, Tree | null]> {
  return items?.entries() ?? (entries ?? []).map(({ name, value }) => [name ?? '', value] as const);
}
