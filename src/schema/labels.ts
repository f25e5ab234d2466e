/** What operators write for the keys of a note, beside the titles and the keys of the schema. */
import { type Path, samePath } from '../yaml/path.ts';
import { type Home, homes, homesOf, schemaAt, sections } from './schema.ts';

/** A label without what makes no difference. */
export const plainLabel = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_./-]+/g, ' ')
    .trim();

const byLabel: ReadonlyMap<string, readonly Path[]> = labels();

function labels(): Map<string, Path[]> {
  const known = new Map<string, Path[]>();
  const listed = new Map<string, Path[]>();
  const add = (paths: Map<string, Path[]>, label: string, path: Path) => {
    const same = paths.get(plainLabel(label)) ?? [];
    paths.set(plainLabel(label), same.some((one) => samePath(one, path)) ? same : [...same, path]);
  };
  for (const home of homes) {
    for (const [key, node] of Object.entries(schemaAt(home.path)?.properties ?? {})) {
      const path = [...home.path, key];
      for (const label of node['x-labels'] ?? []) add(listed, label, path);
      if (!sections.includes(home) || key === 'lesions' || schemaAt(path)?.properties) continue;
      for (const label of [key, node.title ?? key]) add(known, label, path);
    }
  }
  // What is listed stands over titles that two keys share.
  return new Map([...known, ...listed]);
}

/** The places of a note that a label may mean; the first lesion, and the first entry of a list, stand for any. */
export function pathsOfLabel(label: string): readonly Path[] {
  return byLabel.get(plainLabel(label)) ?? [];
}

/**
 * Where a key belongs that is written as operators call it: `EF` is `lvef_percent` in `patient`.
 *
 * @returns null for a word that nobody uses for one key alone
 */
export function homeByLabel(written: string): (Home & { readonly key: string }) | null {
  const [path, ...others] = pathsOfLabel(written);
  if (path === undefined || others.length > 0) return null;
  const key = String(path.at(-1));
  const home = homesOf(key).find((one) => samePath(one.path, path.slice(0, -1)));
  return home ? { ...home, key } : null;
}
