/**
 * The schema as a book to look things up in: what a key means, which values it takes.
 */
import schema from '../../schemas/cto-note.schema.json' with { type: 'json' };
import { type Argument, say } from '../words/sentence.ts';
import { plain } from './nearest.ts';
import type { Path } from './path.ts';

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
  /** The unit, which also stands in the key's name. */
  readonly 'x-unit'?: string;
  /** Words that say the same as a value: another spelling, an abbreviation, a translation. Made of it unasked. */
  readonly 'x-synonyms'?: Readonly<Record<string, readonly string[]>>;
  /** What words may have been meant to say: offered, and never made unasked. `SVG*` is any word that begins so. */
  readonly 'x-readings'?: Readonly<Record<string, readonly Value[]>>;
}

const root = schema as unknown as SchemaNode & { readonly $defs: Readonly<Record<string, SchemaNode>> };

function resolve(node: SchemaNode): SchemaNode {
  if (!node.$ref) return node;
  const { $ref, ...own } = node;
  const target = root.$defs[$ref.slice('#/$defs/'.length)];
  return target ? { ...resolve(target), ...own } : own;
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
  { path: [], called: say`the note itself (or a \`cto-note\` fence)` },
  { path: ['patient'], called: '`patient`' },
  { path: ['indication'], called: '`indication`' },
  { path: ['consent'], called: '`consent`' },
  { path: ['procedure'], called: '`procedure`' },
  { path: ['lesions', 0], called: say`a lesion` },
  { path: ['lesions', 0, 'crossing'], called: say`the \`crossing\` of a lesion` },
  { path: ['lesions', 0, 'outcome'], called: say`the \`outcome\` of a lesion` },
  { path: ['lesions', 0, 'scores'], called: say`the \`scores\` of a lesion` },
];

export interface Home {
  readonly path: Path;
  /** In words: `` `patient` ``, `a lesion`. */
  readonly called: Argument;
}

/** The places where a key is known. */
export function homesOf(key: string): readonly Home[] {
  return homes.filter(({ path }) => Object.hasOwn(schemaAt(path)?.properties ?? {}, key));
}

/**
 * Where a key belongs that is written with its section before it, and what it is called there: `patient_id` is `id` in
 * `patient`, and `patient_age` is `age_years`.
 *
 * @returns null if its name says no section, or no key of it
 */
export function homeByName(written: string): (Home & { readonly key: string }) | null {
  const word = plain(written);
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
