/** The manifest as the editor reads it: with its texts in place of their keys. */
import { readFileSync } from 'node:fs';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** The texts of the manifest by their keys; English without a language. */
export function manifestTexts(language?: string): Record<string, string> {
  return read(language ? `package.nls.${language}.json` : 'package.nls.json');
}

/** The manifest in English. */
export function readManifest() {
  const texts = manifestTexts();
  const worded = (node: unknown): unknown => {
    if (typeof node === 'string') return texts[/^%(.+)%$/.exec(node)?.[1] ?? ''] ?? node;
    if (Array.isArray(node)) return node.map(worded);
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, worded(value)]));
  };
  // biome-ignore lint/suspicious/noExplicitAny: it is as JSON has it.
  return worded(read('package.json')) as any;
}
