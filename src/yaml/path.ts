/** Where something stands in data: `['items', 0, 'name']`. */
export type Path = readonly (string | number)[];

/** Whether a step leads into a list. The positions of a JSON pointer are strings. */
export const isIndex = (step: string | number | undefined): boolean => /^\d+$/.test(String(step));

/** Whether a path leads to an entry of a list. */
export const isEntry = (path: Path): boolean => isIndex(path.at(-1));

/** Where the last key on a path stands among its steps, whatever entries of lists lie behind it; -1 where there is none. */
export const lastKeyAt = (path: Path): number => path.findLastIndex((step) => !isIndex(step));

/** The last key on a path, likewise; '' where there is none. */
export const lastKey = (path: Path): string => String(path[lastKeyAt(path)] ?? '');

/** The path by way of the first entry of each list, which stands for any. */
export const byFirstEntries = (path: Path): Path => path.map((step) => (isIndex(step) ? 0 : step));

/** The path that a JSON pointer spells; list positions stay strings and compare equal to numbers by text. */
export function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Whether two paths name the same place. */
export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && startsWith(a, b);
}

/** Whether a path lies at or below another. */
export function startsWith(path: Path, prefix: Path): boolean {
  return prefix.every((step, i) => String(path[i]) === String(step));
}

/** Whether data are a map: neither a list nor a single value. */
export const isMap = (data: unknown): data is Record<string, unknown> =>
  data !== null && typeof data === 'object' && !Array.isArray(data);

/** The value at a path within plain data; undefined if there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** A text that is the same for two paths when they name the same place. */
export function pathKey(path: Path): string {
  return JSON.stringify(path.map(String));
}
