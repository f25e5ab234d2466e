/** Names for the files that notes become, and for the notes that are made of tables: every system takes them. */
import { stemOf } from './document.ts';

/** Names that Windows keeps for devices, whatever stands behind their first point: a file would go there, or nowhere. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)(?:\.|$)/i;

/** What a name may not hold: all but plain letters and digits, or all but those of any script. */
const REFUSED = { ascii: /[^A-Za-z0-9._-]+/g, unicode: /[^\p{L}\p{N}._-]+/gu };

/**
 * The text with a hyphen for each run of characters that a name may not hold, and none of them at its beginning, where
 * a point would hide the file. It may be empty.
 *
 * @param script whether letters of any script may stay
 */
export const hyphenated = (text: string, script: keyof typeof REFUSED): string =>
  text.replace(REFUSED[script], '-').replace(/^[.-]+/, '');

/**
 * Makes names of plain stems: none is that of a device, and each is given once, whatever the case.
 *
 * @param ending what they end with: `.html`
 * @param others names that are taken already
 */
export function createUniqueNames(ending = '', others: readonly string[] = []): (stem: string) => string {
  const taken = new Set(others);
  const counts = new Map<string, number>();
  return (plain) => {
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

/** Systems take names of 255 bytes; what is left is for the ending and a number. */
const LONGEST = 200;

/**
 * Makes names for files of the names of notes, in plain letters.
 *
 * @param ending what they end with: `.html`
 * @param others names that are taken already
 */
export function createFileNames(ending: string, others: readonly string[] = []): (note: string) => string {
  const unique = createUniqueNames(ending, others);
  return (note) => unique(hyphenated(stemOf(note), 'ascii').slice(0, LONGEST));
}
