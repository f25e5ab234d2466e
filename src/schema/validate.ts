/**
 * Holds the data of a block against the schema.
 */
import { type Validator, validateLesion, validateNoteFence, validateRoot } from '../generated/validator.js';
import { grouped, msg } from '../text/message.ts';
import { type Path, pathKey, valueAt } from '../yaml/path.ts';
import type { Mark } from '../yaml/tree.ts';
import { explainBounds, explainSchemaError } from './explain.ts';
import type { SchemaIssue } from './issue.ts';
import { homesOf, keysAt, measuredPaths } from './schema.ts';

/** So many errors of one part are explained; one with more is nothing to count on. */
const MAX_ISSUES = 200;

/** What can be held against the schema: a note without the entries of its list of lesions, a fence, a lesion. */
const validators = {
  root: validateRoot,
  note: validateNoteFence,
  lesion: validateLesion,
} satisfies Record<string, Validator>;

/**
 * What is wrong with data: one issue for one mistake, in no particular order.
 *
 * @param root where the data stand in the note
 */
export function validate(what: keyof typeof validators, data: unknown, root: Path): SchemaIssue[] {
  const validator = validators[what];
  const bounds = boundIssues(data, root);
  if (validator(data)) return bounds;
  const issues: SchemaIssue[] = [];
  const known = new Set<string>();
  const errors = validator.errors ?? [];
  const told = errors.slice(0, MAX_ISSUES).map((error) => explainSchemaError(error, data, root));
  for (const issue of [...told, ...bounds]) {
    const place = pathKey(issue.path);
    if (issue.code === 'missing-key') issues.push(issue);
    else if (!known.has(place)) {
      known.add(place);
      issues.push(issue);
    }
  }
  const own = withoutFollowOnErrors(issues);
  return errors.length > MAX_ISSUES ? [...own, tooMany(root)] : own;
}

/** The places that take a bound: of a lesion in the lesion, all others in the note. */
const measuredInLesion = measuredPaths
  .filter(([section]) => section === 'lesions')
  .map((path) => path.slice(2));
const measuredInNote = measuredPaths.filter(([section]) => section !== 'lesions');

/** What is wrong with numbers that were not measured, beyond what the schema can refuse. */
function boundIssues(data: unknown, root: Path): SchemaIssue[] {
  return (root.length > 0 ? measuredInLesion : measuredInNote).flatMap((inner) => {
    const value = valueAt(data, inner);
    return typeof value === 'string' ? (explainBounds(value, [...root, ...inner]) ?? []) : [];
  });
}

/** Says that there are more issues than were looked at, so that nothing of the data can be counted on. */
function tooMany(path: Path): SchemaIssue {
  const message = msg`More than ${grouped(MAX_ISSUES)} errors: fix some of them to see the rest.`;
  return { path, mark: 'value', code: 'too-many-findings', message };
}

/** A section as it is seen from a path: that of a lesion is the one of the same lesion. */
function homeFrom(path: Path, home: Path): Path {
  return home[0] === 'lesions' && path[0] === 'lesions' ? [...path.slice(0, 2), ...home.slice(2)] : home;
}

/** The lesion that a path leads into; null for one outside of lesions. */
const lesionOf = (path: Path): string | null => (path[0] === 'lesions' ? String(path[1]) : null);

/** Takes out what only follows from another mistake: a key misspelt or misplaced is also a key missing elsewhere. */
export function withoutFollowOnErrors<F extends SchemaIssue>(issues: readonly F[]): F[] {
  const misspelt = new Set<string>();
  const misplaced = new Map<string, Set<string | null>>();
  for (const { code, key, path, replacement, home } of issues) {
    if (code !== 'unknown-key' || key === undefined) continue;
    if (home) misspelt.add(pathKey([...homeFrom(path, home), key]));
    else if (replacement !== undefined) misspelt.add(pathKey([...path.slice(0, -1), key]));
    else misplaced.set(key, (misplaced.get(key) ?? new Set()).add(lesionOf(path)));
  }
  const isWritten = (path: Path, key: string): boolean => {
    if (misspelt.has(pathKey([...path, key]))) return true;
    const found = misplaced.get(key);
    const lesion = lesionOf(path);
    // What stands in a lesion was not meant for another one.
    return found !== undefined && (lesion === null || found.has(lesion) || found.has(null));
  };
  return issues.filter(({ code, key = '', path }) => {
    if (code === 'missing-key') return !isWritten(path, key);
    // An empty section whose keys follow it without indentation.
    const inner = code === 'missing-value' ? keysAt(path) : [];
    return !inner.some((own) => isWritten(path, own));
  });
}

/** The data without what is faulty: what is left may be counted on. Undefined for a list that is in doubt. */
export function removeInvalid(
  data: unknown,
  issues: readonly (Pick<SchemaIssue, 'path'> & { readonly mark?: Mark })[],
  path: Path,
): unknown {
  if (issues.length === 0) return data;
  const faulty = new Set(issues.filter(({ mark }) => mark !== 'owner').map((issue) => pathKey(issue.path)));
  if (faulty.has(pathKey(path))) return {};
  return without(data, faulty, path);
}

function without(data: unknown, faulty: ReadonlySet<string>, path: Path): unknown {
  const left = (value: unknown, step: string | number) =>
    faulty.has(pathKey([...path, step])) ? undefined : without(value, faulty, [...path, step]);
  if (Array.isArray(data)) {
    const kept = data.map(left);
    // Of a list with a faulty entry it cannot be told what is not on it.
    return kept.includes(undefined) ? undefined : kept;
  }
  if (data === null || typeof data !== 'object') return data;
  const valid = Object.entries(data).map(([key, value]): [string, unknown] => [key, left(value, key)]);
  return Object.fromEntries(valid.filter(([, value]) => value !== undefined));
}

/** What is known of an issue: a key that stands twice has no more than its path. */
type Doubt = Pick<SchemaIssue, 'path'> & Partial<Pick<SchemaIssue, 'code' | 'key' | 'replacement'>>;

export interface Doubts {
  /** Whether something is wrong at a path of the note, above it or below it. The number of a lesion makes no difference. */
  has(path: Path): boolean;
  /** Whether something outside of lesions is among it. */
  readonly reachesRoot: boolean;
}

const NO_DOUBTS: Doubts = { has: () => false, reachesRoot: false };

const inAnyLesion = (path: Path): Path =>
  path[0] === 'lesions' && path.length > 1 ? ['lesions', 0, ...path.slice(2)] : path;

/** The places that an issue casts doubt on: where it stands, and where what stands there belongs. */
function placesOf({ path, code, key, replacement }: Doubt): readonly Path[] {
  if (key === undefined) return [path];
  if (code === 'missing-key') return [[...path, key]];
  if (code !== 'unknown-key') return [path];
  const homes = replacement === undefined ? homesOf(key).map((home) => home.path) : [path.slice(0, -1)];
  return [path, ...homes.map((home) => [...home, key])];
}

/** A path and all above it, as keys. */
const lineOf = (path: Path): string[] =>
  Array.from({ length: path.length + 1 }, (_, length) => pathKey(path.slice(0, length)));

/**
 * @param issues those of one lesion, or of all that is outside of lesions
 * @param isUnread whether some of what is outside of lesions could not be read, so that anything may stand there
 */
export function collectDoubts(issues: readonly Doubt[], isUnread = false): Doubts {
  if (issues.length === 0 && !isUnread) return NO_DOUBTS;
  const places = issues.flatMap(placesOf).map(inAnyLesion);
  const wrong = new Set(places.map(pathKey));
  const around = new Set(places.flatMap(lineOf));
  return {
    reachesRoot: isUnread || places.some(([first]) => first !== 'lesions'),
    has(asked) {
      if (isUnread && asked[0] !== 'lesions') return true;
      const path = inAnyLesion(asked);
      return around.has(pathKey(path)) || lineOf(path).some((key) => wrong.has(key));
    },
  };
}
