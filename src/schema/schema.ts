/**
 * The schema as a book to look things up in: what a key means, which values it takes.
 */
import schema from '../../schemas/cto-note.schema.json' with { type: 'json' };
import { intervalOf } from '../text/interval.ts';
import { type Argument, msg } from '../text/message.ts';
import { isIndex, type Path } from '../yaml/path.ts';
import { normalizeWord } from './nearest.ts';

export type Value = string | number | boolean;

export interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly uniqueItems?: boolean;
  readonly required?: readonly string[];
  readonly enum?: readonly Value[];
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly anyOf?: readonly SchemaNode[];
  /** The unit, which also stands in the key's name. */
  readonly 'x-unit'?: string;
  /** The form of a text that has one, in words. */
  readonly 'x-form'?: string;
  /** Words that say the same as a value: another spelling, an abbreviation, a translation. Replaced without asking. */
  readonly 'x-synonyms'?: Readonly<Record<string, readonly string[]>>;
  /** What words may have been meant to say: offered, and never applied without asking. `SVG*` is any word that begins so. */
  readonly 'x-readings'?: Readonly<Record<string, readonly Value[]>>;
  /** What a record calls a value, where that is not how its description begins. English for every reader. */
  readonly 'x-terms'?: Readonly<Record<string, string>>;
  /**
   * What operators write for the key, in English and German, beside its title. A label stands here only if it can mean
   * nothing else: `TIMI` alone is before or after, `Name` is no pseudonym. Letter case, spaces, hyphens, points and
   * underscores make no difference.
   */
  readonly 'x-labels'?: readonly string[];
  /** Where a record tells the key in a line of its own: before the crossing, among the devices, or last. */
  readonly 'x-record'?: 'before' | 'devices' | 'last';
  /** The one key whose value may stand for a map that holds nothing else. */
  readonly 'x-shorthand'?: string;
}

const root = schema as unknown as SchemaNode & { readonly $defs: Readonly<Record<string, SchemaNode>> };

const resolved = new Map<SchemaNode, SchemaNode>();

/** A part of the schema with what it refers to. Each is resolved once: places are asked for thousands of times. */
function resolve(node: SchemaNode): SchemaNode {
  const known = resolved.get(node) ?? resolveAnew(node);
  resolved.set(node, known);
  return known;
}

function resolveAnew(node: SchemaNode): SchemaNode {
  if (!node.$ref) return withWords(node);
  const { $ref, ...own } = node;
  const target = root.$defs[$ref.slice('#/$defs/'.length)];
  if (!target) return own;
  const known = resolve(target);
  // A key has words of its own besides those of its kind.
  const readings = own['x-readings'] && { ...known['x-readings'], ...own['x-readings'] };
  return { ...known, ...own, ...(readings ? { 'x-readings': readings } : {}) };
}

/** A map that may be written as one word takes the words of that key as well. */
function withWords(node: SchemaNode): SchemaNode {
  const word = node.properties?.[node['x-shorthand'] ?? ''];
  if (!word) return node;
  const { title: _title, description: _description, ...words } = word;
  return { ...words, ...node };
}

/**
 * What the schema says of a place in a note.
 *
 * @returns null for a place that the schema does not know
 */
export function schemaAt(path: Path): SchemaNode | null {
  let node: SchemaNode = root;
  for (const step of path) {
    const next = isIndex(step) && node.items ? node.items : node.properties?.[step];
    if (!next) return null;
    node = resolve(next);
  }
  return node;
}

/** The keys of a map, in the order of the schema; none for another place. */
export const keysAt = (path: Path): readonly string[] => Object.keys(schemaAt(path)?.properties ?? {});

/** Ranks keys of a map by the order of the schema; those that it does not have, such as those for local use, come last. */
export function keyRank(path: Path): (key: string | null) => number {
  const order = keysAt(path);
  return (key) => (key !== null && order.includes(key) ? order.indexOf(key) : order.length);
}

/** A map of a note: where a key that stands in the wrong place belongs. */
export interface Home {
  readonly path: Path;
  /** In words: `` `patient` ``, `a lesion`. */
  readonly called: Argument;
}

/** The maps at and below a place, in the order of the schema. */
function mapsBelow(path: Path): Path[] {
  const { properties, items } = schemaAt(path) ?? {};
  const inner = items ? [0] : Object.keys(properties ?? {});
  return [...(properties ? [path] : []), ...inner.flatMap((step) => mapsBelow([...path, step]))];
}

/** Whether a path is that of a lesion. */
export const isLesion = (path: Path): boolean => path.length === 2 && path[0] === 'lesions';

function called(path: Path): Argument {
  if (path.length === 0) return msg`the note itself (or a \`cto-note\` fence)`;
  if (isLesion(path)) return msg`a lesion`;
  const name = `\`${path.findLast((step) => step !== 0)}\``;
  if (path.at(-1) === 0) return msg`an entry of ${name}`;
  return path[0] === 'lesions' ? msg`the ${name} of a lesion` : name;
}

const properties = (path: Path) => schemaAt(path)?.properties;

/** All maps of a note; of several lists of the same maps, such as attempts and earlier ones, the first. */
export const homes: readonly Home[] = mapsBelow([])
  .filter((path, i, all) => all.findIndex((one) => properties(one) === properties(path)) === i)
  .map((path) => ({ path, called: called(path) }));

/** The note itself, its sections, a lesion and its sections. */
export const sections = homes.filter(({ path }) => path.at(-1) !== 0 || isLesion(path));

/** The entries of lists. Most of their keys are ordinary words, so sections come first. */
const entries = homes.filter((home) => !sections.includes(home));

/** The places where a key is known: the sections that have it, or else the entries of lists. */
export function homesOf(key: string): readonly Home[] {
  const having = (places: readonly Home[]) =>
    places.filter(({ path }) => Object.hasOwn(schemaAt(path)?.properties ?? {}, key));
  const found = having(sections);
  return found.length > 0 ? found : having(entries);
}

/**
 * Where a key belongs that is written with its section before it, and what it is called there: `patient_id` is `id` in
 * `patient`, and `patient_age` is `age_years`.
 *
 * @returns null if its name says no section, or no key of it
 */
export function homeByName(written: string): (Home & { readonly key: string }) | null {
  const word = normalizeWord(written);
  for (const home of sections) {
    const section = `${home.path.at(-1)}_`;
    if (!word.startsWith(section)) continue;
    const own = word.slice(section.length);
    const keys = keysAt(home.path);
    const [key, ...others] = keys.includes(own) ? [own] : keys.filter((one) => one.startsWith(`${own}_`));
    if (key !== undefined && others.length === 0) return { ...home, key };
  }
  return null;
}

/** Whether a place takes any text. A name may be a number too, and is a pseudonym or an initial: no text. */
export const isFreeText = (node: SchemaNode): boolean =>
  node.type === 'string' && node.enum === undefined && node.pattern === undefined;

/** Whether a place takes a number: each has its bounds. Names may be numbers too, and have none. */
export const isNumeric = (node: SchemaNode): boolean => node.maximum !== undefined;

/** Whether a place takes a duration with its unit: `3 days`. */
export const isDuration = ({ pattern }: SchemaNode): boolean =>
  pattern !== undefined && pattern === root.$defs.duration?.pattern;

/** Whether a place takes a time of day: `09:30`. */
export const isTime = ({ pattern }: SchemaNode): boolean =>
  pattern !== undefined && pattern === root.$defs.time?.pattern;

/** Whether a place takes a Medina class: `1,1,1`. */
export const isMedina = ({ pattern }: SchemaNode): boolean =>
  pattern !== undefined && pattern === root.$defs.medina?.pattern;

/** Whether a place takes a date: a day, or the month or the year where no more is known. */
export const isDate = ({ anyOf = [] }: SchemaNode): boolean => anyOf.some(({ format }) => format === 'date');

/** Whether a place takes what was seen of a number that was not measured: `under 20`, `over 20`, `20-25`. */
export const isMeasured = ({ pattern }: SchemaNode): boolean => pattern === root.$defs.measured?.pattern;

/** The values of a place but for `unknown`. */
export const knownValues = ({ enum: values = [] }: SchemaNode): readonly Value[] =>
  values.filter((value) => value !== 'unknown');

/**
 * Whether a place takes grades alone, which are numbers or ranges of them: `3-4`.
 *
 * @param of a range at least
 */
export const isGrade = (node: SchemaNode, of?: 'range'): boolean =>
  node.enum !== undefined &&
  knownValues(node).every((value) => intervalOf(value) !== null) &&
  (of === undefined || knownValues(node).some((value) => typeof value === 'string'));

/** The places of a note that take what was seen of a number. The first lesion stands for any. */
export const measuredPaths: readonly Path[] = measuredBelow(root, []);

function measuredBelow(node: SchemaNode, path: Path): readonly Path[] {
  if (isMeasured(node)) return [path];
  const inner: [string | number, SchemaNode][] = Object.entries(node.properties ?? {});
  if (node.items) inner.push([0, node.items]);
  return inner.flatMap(([step, one]) => measuredBelow(resolve(one), [...path, step]));
}

/** Whether a place takes `unknown`. */
export const takesUnknown = (node: SchemaNode): boolean =>
  node.enum?.includes('unknown') === true || node.pattern === '^unknown$' || isMeasured(node);
