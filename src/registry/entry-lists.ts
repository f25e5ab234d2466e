/** The lists of entries in the format, such as complications and their stents: each is a table of its own. */
import { isLesion, schemaAt } from '../schema/schema.ts';
import type { Path } from '../yaml/path.ts';
import { ATTEMPT, LESION } from './key-columns.ts';

/** A list whose entries have keys. */
export interface EntryList {
  /** Its path in words, without `lesions`: `stents`, `complications_stents`. */
  readonly name: string;
  /** Where an entry of it stands: `['complications', 0, 'stents', 0]`. */
  readonly entry: Path;
  /** Whether it belongs to a lesion, from whose data it is then read. */
  readonly ofLesion: boolean;
  /** From the note or the lesion on: the keys that lead to each list, the outermost first, and to this one. */
  readonly steps: readonly Path[];
  /** The names of the lists in whose entries it stands, the outermost first. */
  readonly owners: readonly string[];
}

const nameOf = (steps: readonly Path[]) => steps.flat().join('_');

/** The keys between the numbers of a path. */
function stepsOf(path: Path): Path[] {
  const steps: (string | number)[][] = [[]];
  for (const step of path) {
    if (step === 0) steps.push([]);
    else steps.at(-1)?.push(step);
  }
  return steps.filter((keys) => keys.length > 0);
}

function listAt(entry: Path): EntryList {
  const ofLesion = entry[0] === LESION[0];
  const steps = stepsOf(ofLesion ? entry.slice(LESION.length) : entry);
  const owners = steps.slice(0, -1).map((_, depth) => nameOf(steps.slice(0, depth + 1)));
  return { name: nameOf(steps), entry, ofLesion, steps, owners };
}

function listsBelow(path: Path): EntryList[] {
  const { properties = {}, items } = schemaAt(path) ?? {};
  if (!items) return Object.keys(properties).flatMap((key) => listsBelow([...path, key]));
  const entry = [...path, 0];
  const inner = listsBelow(entry);
  const isEntries = schemaAt(entry)?.properties !== undefined && !isLesion(entry);
  return isEntries ? [listAt(entry), ...inner] : inner;
}

const ATTEMPTS = nameOf(stepsOf(ATTEMPT.slice(LESION.length)));

let found: readonly EntryList[] | undefined;

/**
 * All of them in the order of the schema, but for lesions and attempts, whose tables have columns of their own. They
 * are looked for when they are first asked for: most exports have no table of them.
 */
export function entryLists(): readonly EntryList[] {
  found ??= listsBelow([]).filter(({ name }) => name !== ATTEMPTS);
  return found;
}
