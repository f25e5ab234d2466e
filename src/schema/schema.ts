/**
 * The schema as a book to look things up in: what a key means, which values it takes.
 */
import schema from '../../schemas/cto-note.schema.json' with { type: 'json' };
import { type Argument, joinMessages, type Message, msg, textMessage } from '../text/message.ts';
import type { Path } from '../yaml/path.ts';
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
  /** Of a text that has a form: one of that form. */
  readonly examples?: readonly string[];
  /** The unit, which also stands in the key's name. */
  readonly 'x-unit'?: string;
  /** Words that say the same as a value: another spelling, an abbreviation, a translation. Replaced without asking. */
  readonly 'x-synonyms'?: Readonly<Record<string, readonly string[]>>;
  /** What words may have been meant to say: offered, and never applied without asking. `SVG*` is any word that begins so. */
  readonly 'x-readings'?: Readonly<Record<string, readonly Value[]>>;
  /** The one key whose value may stand for a map that holds nothing else. */
  readonly 'x-shorthand'?: string;
}

const root = schema as unknown as SchemaNode & { readonly $defs: Readonly<Record<string, SchemaNode>> };

function resolve(node: SchemaNode): SchemaNode {
  if (!node.$ref) return withWords(node);
  const { $ref, ...own } = node;
  const target = root.$defs[$ref.slice('#/$defs/'.length)];
  return target ? { ...resolve(target), ...own } : own;
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
    const next = /^\d+$/.test(String(step)) && node.items ? node.items : node.properties?.[step];
    if (!next) return null;
    node = resolve(next);
  }
  return node;
}

/** The sections of a note and what each may hold: where a key that stands in the wrong place belongs. */
const homes: readonly { readonly path: Path; readonly called: Argument }[] = [
  { path: [], called: msg`the note itself (or a \`cto-note\` fence)` },
  { path: ['patient'], called: '`patient`' },
  { path: ['indication'], called: '`indication`' },
  { path: ['consent'], called: '`consent`' },
  { path: ['procedure'], called: '`procedure`' },
  { path: ['lesions', 0], called: msg`a lesion` },
  { path: ['lesions', 0, 'crossing'], called: msg`the \`crossing\` of a lesion` },
  { path: ['lesions', 0, 'outcome'], called: msg`the \`outcome\` of a lesion` },
  { path: ['lesions', 0, 'scores'], called: msg`the \`scores\` of a lesion` },
];

/** The maps of lists, and what each may hold. Most of their keys are ordinary words, so sections come first. */
const entryHomes: typeof homes = [
  { path: ['lesions', 0, 'crossing', 'attempts', 0], called: msg`an entry of ${'`attempts`'}` },
  { path: ['lesions', 0, 'collaterals', 0], called: msg`an entry of ${'`collaterals`'}` },
  { path: ['lesions', 0, 'stents', 0], called: msg`an entry of ${'`stents`'}` },
  { path: ['patient', 'grafts', 0], called: msg`an entry of ${'`grafts`'}` },
  { path: ['procedure', 'other_lesions', 0], called: msg`an entry of ${'`other_lesions`'}` },
  { path: ['complications', 0], called: msg`an entry of ${'`complications`'}` },
  { path: ['follow_up', 0], called: msg`an entry of ${'`follow_up`'}` },
];

export interface Home {
  readonly path: Path;
  /** In words: `` `patient` ``, `a lesion`. */
  readonly called: Argument;
}

/** The places where a key is known: the sections that have it, or else the entries of lists. */
export function homesOf(key: string): readonly Home[] {
  const having = (places: typeof homes) =>
    places.filter(({ path }) => Object.hasOwn(schemaAt(path)?.properties ?? {}, key));
  const sections = having(homes);
  return sections.length > 0 ? sections : having(entryHomes);
}

/**
 * Where a key belongs that is written with its section before it, and what it is called there: `patient_id` is `id` in
 * `patient`, and `patient_age` is `age_years`.
 *
 * @returns null if its name says no section, or no key of it
 */
export function homeByName(written: string): (Home & { readonly key: string }) | null {
  const word = normalizeWord(written);
  for (const home of homes) {
    const section = `${home.path.at(-1)}_`;
    if (!word.startsWith(section)) continue;
    const own = word.slice(section.length);
    const keys = Object.keys(schemaAt(home.path)?.properties ?? {});
    const [key, ...others] = keys.includes(own) ? [own] : keys.filter((one) => one.startsWith(`${own}_`));
    if (key !== undefined && others.length === 0) return { ...home, key };
  }
  return null;
}

/** The values to choose from; the second spelling of yes and no goes without saying. */
function choices(all: NonNullable<SchemaNode['enum']>): Message {
  const values = all.filter((value) => typeof value !== 'boolean').map((value) => `\`${value}\``);
  return joinMessages(values, ', ');
}

function range(node: SchemaNode, isWhole: boolean): Message {
  const { exclusiveMinimum: above, minimum: least = 0, maximum: most = 0 } = node;
  const unit = node['x-unit'];
  const number = unit === undefined ? numberOf(isWhole) : numberIn(isWhole, textMessage(unit));
  return above !== undefined
    ? msg`${number} above ${above} and at most ${most}`
    : msg`${number} from ${least} to ${most}`;
}

const numberOf = (isWhole: boolean): Message => (isWhole ? msg`a whole number` : msg`a number`);

const numberIn = (isWhole: boolean, unit: Message): Message =>
  isWhole ? msg`a whole number (${unit})` : msg`a number (${unit})`;

/** What a place takes that takes any text. */
export const anyText: Message = msg`text`;

/** Whether a place takes a number: each has its bounds. Names may be numbers too, and have none. */
export const isNumeric = (node: SchemaNode): boolean => node.maximum !== undefined;

/** Whether a place takes what was seen of a number that was not measured: `under 20`, `20-25`. */
export const isMeasured = ({ pattern }: SchemaNode): boolean => pattern === root.$defs.measured?.pattern;

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

/** What a place takes: ``a number (mm) from 0 to 200, or `unknown` ``. */
export function expectation(node: SchemaNode): Message {
  if (node.enum) return choices(node.enum);
  if (node.format === 'date') return msg`a date as YYYY-MM-DD`;
  const types = [node.type ?? []].flat();
  if (isNumeric(node)) {
    const number = range(node, types.includes('integer'));
    if (isMeasured(node)) return msg`${number}, \`under 20\`, \`20-25\`, \`about 20\`, or \`unknown\``;
    return types.includes('string') ? msg`${number}, or \`unknown\`` : number;
  }
  if (types.includes('array')) return msg`a list: \`- \` before each entry, or \`[a, b]\``;
  if (types.includes('object')) {
    const [first = ''] = node.required ?? Object.keys(node.properties ?? {});
    return msg`keys of its own, indented below it, such as \`${first}\``;
  }
  const [example] = node.examples ?? [];
  return example === undefined ? anyText : msg`text such as \`${example}\``;
}
