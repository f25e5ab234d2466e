/** Names for the files that notes become. */
import { stemOf } from '../service/document.ts';

/** Names that Windows keeps for devices, whatever stands behind their first point: a file would go there, or nowhere. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)(?:\.|$)/i;

/** Systems take names of 255 bytes; what is left is for the ending and a number. */
const LONGEST = 200;

/**
 * Makes names of the names of notes: safe on every system, and each once, whatever the case.
 *
 * @param ending what they end with: `.html`
 * @param others names that are taken already
 */
export function safeNames(ending: string, others: readonly string[] = []): (path: string) => string {
  const taken = new Set(others);
  const counts = new Map<string, number>();
  return (path) => {
    const plain = stemOf(path)
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[.-]+/, '')
      .slice(0, LONGEST);
    const stem = plain === '' || DEVICE.test(plain) ? `note-${plain}`.replace(/-$/, '') : plain;
    const key = stem.toLowerCase();
    for (let count = (counts.get(key) ?? 0) + 1; ; count += 1) {
      const name = `${stem}${count === 1 ? '' : `-${count}`}${ending}`;
      counts.set(key, count);
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}
