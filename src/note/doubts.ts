/** What in a note is in doubt: something is wrong with it and has been said, so nothing that follows from it is said. */
import type { Fault } from './explain.ts';
import { keyOf, type Path } from './path.ts';
import { homesOf } from './schema.ts';

/** What is known of a fault: a key that stands twice has no more than its path. */
type Doubt = Pick<Fault, 'path'> & Partial<Pick<Fault, 'code' | 'key' | 'meant'>>;

export interface Doubts {
  /** Whether something is wrong at a path of the note, above it or below it. The number of a lesion makes no difference. */
  has(path: Path): boolean;
}

const NO_DOUBTS: Doubts = { has: () => false };

const inAnyLesion = (path: Path): Path =>
  path[0] === 'lesions' && path.length > 1 ? ['lesions', 0, ...path.slice(2)] : path;

/** The places that a fault casts doubt on: where it stands, and where what stands there belongs. */
function placesOf({ path, code, key, meant }: Doubt): readonly Path[] {
  if (key === undefined) return [path];
  if (code === 'missing-key') return [[...path, key]];
  if (code !== 'unknown-key') return [path];
  const homes = meant === undefined ? homesOf(key).map((home) => home.path) : [path.slice(0, -1)];
  return [path, ...homes.map((home) => [...home, key])];
}

/** A path and all above it, as keys. */
const lineOf = (path: Path): string[] =>
  Array.from({ length: path.length + 1 }, (_, length) => keyOf(path.slice(0, length)));

/**
 * @param faults those of one lesion, or of all that is outside of lesions
 * @param isUnread whether some of what is outside of lesions could not be read, so that anything may stand there
 */
export function doubtsOf(faults: readonly Doubt[], isUnread = false): Doubts {
  if (faults.length === 0 && !isUnread) return NO_DOUBTS;
  const places = faults.flatMap(placesOf).map(inAnyLesion);
  const wrong = new Set(places.map(keyOf));
  const around = new Set(places.flatMap(lineOf));
  return {
    has(asked) {
      if (isUnread && asked[0] !== 'lesions') return true;
      const path = inAnyLesion(asked);
      return around.has(keyOf(path)) || lineOf(path).some((key) => wrong.has(key));
    },
  };
}
