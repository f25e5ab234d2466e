/** The key of pseudonyms. */
import { createHmac } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { type KeyedHash, keyIn, LEAST_KEY } from '../registry/pseudonyms.ts';
import { UsageError } from './usage-error.ts';
import { unusable } from './walk.ts';

const MOST = 100_000;

/**
 * Reads a key, which is all bytes of a file but the end of its last line.
 *
 * @throws UsageError with one sentence if it cannot be read, is too short, or others may read it
 */
export function readKey(path: string): Uint8Array {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new UsageError(`${path}: this is not a file.`);
    // Windows has no such bits; there the rights of its folder hold.
    if (process.platform !== 'win32' && (stats.mode & 0o077) !== 0)
      throw new UsageError(`${path}: others may read this key: make it yours alone (chmod 600).`);
    if (stats.size > MOST) throw new UsageError(`${path}: this is too large for a key.`);
    const key = keyIn(new Uint8Array(readFileSync(path)));
    if (key.length < LEAST_KEY)
      throw new UsageError(
        `${path}: a key has at least ${LEAST_KEY} random bytes, and this one has ${key.length}.`,
      );
    return key;
  } catch (error) {
    throw unusable(path, error, 'read');
  }
}

/** The hash of a key: HMAC-SHA-256. */
export const keyedHash =
  (key: Uint8Array): KeyedHash =>
  (text) =>
    createHmac('sha256', key).update(text).digest();
