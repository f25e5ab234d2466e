/**
 * Holds the data of a block against the schema.
 */
import type { Validator } from '../generated/validator.js';
import { validateFrame, validateLesion, validateNoteFence } from '../generated/validator.js';
import { MOST_FAULTS } from '../text/limits.ts';
import { grouped, say } from '../words/sentence.ts';
import { explain, type Fault } from './explain.ts';
import type { Mark } from './mark.ts';
import { keyOf, type Path } from './path.ts';
import { schemaAt } from './schema.ts';

/** What can be held against the schema: a note without the entries of its list of lesions, a fence, a lesion. */
const validators = {
  frame: validateFrame,
  note: validateNoteFence,
  lesion: validateLesion,
} satisfies Record<string, Validator>;

/**
 * What is wrong with data: one fault for one slip, in no particular order.
 *
 * @param root where the data stand in the note
 */
export function validate(what: keyof typeof validators, data: unknown, root: Path): Fault[] {
  const validator = validators[what];
  if (validator(data)) return [];
  const faults: Fault[] = [];
  const known = new Set<string>();
  const errors = validator.errors ?? [];
  for (const error of errors.slice(0, MOST_FAULTS)) {
    const fault = explain(error, data, root);
    const place = keyOf(fault.path);
    if (fault.code === 'missing-key') faults.push(fault);
    else if (!known.has(place)) {
      known.add(place);
      faults.push(fault);
    }
  }
  const told = withoutEchoes(faults);
  return errors.length > MOST_FAULTS ? [...told, tooMany(root)] : told;
}

/** Says that there are more faults than were looked at, so that nothing of the data can be counted on. */
function tooMany(path: Path): Fault {
  const message = say`There are more than ${grouped(MOST_FAULTS)} errors here; the others were not looked for.`;
  return { path, mark: 'value', code: 'too-many-findings', message };
}

/** A section as it is seen from a path: that of a lesion is the one of the same lesion. */
export function homeFrom(path: Path, home: Path): Path {
  return home[0] === 'lesions' && path[0] === 'lesions' ? [...path.slice(0, 2), ...home.slice(2)] : home;
}

/** The lesion that a path leads into; null for one outside of lesions. */
const lesionOf = (path: Path): string | null => (path[0] === 'lesions' ? String(path[1]) : null);

/** Takes out what only follows from another slip: a key misspelt or misplaced is also a key missing elsewhere. */
export function withoutEchoes<F extends Fault>(faults: readonly F[]): F[] {
  const misspelt = new Set<string>();
  const misplaced = new Map<string, Set<string | null>>();
  for (const { code, key, path, meant, home } of faults) {
    if (code !== 'unknown-key' || key === undefined) continue;
    if (home) misspelt.add(keyOf([...homeFrom(path, home), key]));
    else if (meant !== undefined) misspelt.add(keyOf([...path.slice(0, -1), key]));
    else misplaced.set(key, (misplaced.get(key) ?? new Set()).add(lesionOf(path)));
  }
  const isWritten = (path: Path, key: string): boolean => {
    if (misspelt.has(keyOf([...path, key]))) return true;
    const found = misplaced.get(key);
    const lesion = lesionOf(path);
    // What stands in a lesion was not meant for another one.
    return found !== undefined && (lesion === null || found.has(lesion) || found.has(null));
  };
  return faults.filter(({ code, key = '', path }) => {
    if (code === 'missing-key') return !isWritten(path, key);
    // An empty section whose keys follow it without indentation.
    const inner = code === 'missing-value' ? Object.keys(schemaAt(path)?.properties ?? {}) : [];
    return !inner.some((own) => isWritten(path, own));
  });
}

/** The data without what is faulty: what is left may be counted on. Undefined for a list that is in doubt. */
export function withoutFaulty(
  data: unknown,
  faults: readonly (Pick<Fault, 'path'> & { readonly mark?: Mark })[],
  path: Path,
): unknown {
  if (faults.length === 0) return data;
  const faulty = new Set(faults.filter(({ mark }) => mark !== 'owner').map((fault) => keyOf(fault.path)));
  if (faulty.has(keyOf(path))) return {};
  return without(data, faulty, path);
}

function without(data: unknown, faulty: ReadonlySet<string>, path: Path): unknown {
  const left = (value: unknown, step: string | number) =>
    faulty.has(keyOf([...path, step])) ? undefined : without(value, faulty, [...path, step]);
  if (Array.isArray(data)) {
    const kept = data.map(left);
    // Of a list with a faulty entry it cannot be told what is not on it.
    return kept.includes(undefined) ? undefined : kept;
  }
  if (data === null || typeof data !== 'object') return data;
  const sound = Object.entries(data).map(([key, value]): [string, unknown] => [key, left(value, key)]);
  return Object.fromEntries(sound.filter(([, value]) => value !== undefined));
}
