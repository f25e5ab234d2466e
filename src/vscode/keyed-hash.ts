/** The keyed hash of pseudonyms, as the platform makes it: in Node and in a browser alike. */
import type { KeyedHash } from '../registry/pseudonyms.ts';

/** What stands for a hash until it is made. */
const NOT_YET = new Uint8Array(32);

/**
 * HMAC-SHA-256. The platform answers later, and the tables ask for the hash at once: what is not known yet is made,
 * and then the rows are made again.
 *
 * @param key its bytes
 */
export async function createKeyedHash(key: Uint8Array<ArrayBuffer>) {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  const known = new Map<string, Uint8Array>();
  const asked = new Set<string>();
  const hash: KeyedHash = (text) => {
    const found = known.get(text);
    if (!found) asked.add(text);
    return found ?? NOT_YET;
  };
  return {
    hash,
    /** Makes something whose hashes are all made. */
    async made<T>(make: () => T): Promise<T> {
      for (;;) {
        asked.clear();
        const result = make();
        if (asked.size === 0) return result;
        for (const text of asked) {
          const bytes = await crypto.subtle.sign('HMAC', imported, new TextEncoder().encode(text));
          known.set(text, new Uint8Array(bytes));
        }
      }
    },
  };
}
