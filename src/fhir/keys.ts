/** The keys of the format with their codes, from the schema: what a bundle calls them, and which words they take. */
import { termsIn } from '../present/terms.ts';
import { isGrade, keysAt, knownValues, type SchemaNode, schemaAt } from '../schema/schema.ts';
import type { Path } from '../yaml/path.ts';

/** A key of the format. */
export interface CodedKey {
  /** Its name in its map: `age_years`. */
  readonly name: string;
  /** Its name anywhere, which is that of its column in tables: `patient_age_years`. */
  readonly code: string;
  /** What the schema says of it, or of the entries of its list. */
  readonly node: SchemaNode;
  readonly kind: 'value' | 'values' | 'map' | 'maps';
  /** The keys of its map, or of the maps in its list. */
  readonly inner: readonly CodedKey[];
  /** A value of it in words. */
  termOf(value: string | number): string;
}

function keysIn(map: Path, prefix: string): CodedKey[] {
  const termOf = termsIn(map);
  return keysAt(map).map((name): CodedKey => {
    const path = [...map, name];
    const own = schemaAt(path) ?? {};
    const entry = schemaAt([...path, 0]);
    const isList = own.items !== undefined;
    const isMap = (isList ? entry : own)?.properties !== undefined;
    // A map in a list has a name of its own; a word in a list has that of the list.
    const { title = name, description = '' } = own;
    const node = isList ? (isMap ? (entry ?? {}) : { ...entry, title, description }) : own;
    const code = `${prefix}${name}`;
    // Nothing stands before the keys of a lesion, as in tables.
    const inner = isMap ? keysIn(isList ? [...path, 0] : path, name === 'lesions' ? '' : `${code}_`) : [];
    const kind = isMap ? (isList ? 'maps' : 'map') : isList ? 'values' : 'value';
    return { name, code, node, kind, inner, termOf: (value) => termOf(name, value) };
  });
}

/** The keys of a note. */
export const noteKeys: readonly CodedKey[] = keysIn([], '').filter(({ name }) => name !== 'cto_note');

/**
 * A key of a note, or one within it.
 *
 * @throws Error if there is none: an error of this program
 */
export function codedKey(name: string, inner?: string): CodedKey {
  const outer = noteKeys.find((one) => one.name === name);
  const key = inner === undefined ? outer : outer?.inner.find((one) => one.name === inner);
  if (!key) throw new Error(`no key ${name} ${inner ?? ''}`);
  return key;
}

const ANSWERS: readonly unknown[] = ['yes', 'no', true, false];

/** Whether a key is answered by yes and no alone. */
export const isAnswer = (node: SchemaNode): boolean =>
  node.enum !== undefined && knownValues(node).every((value) => ANSWERS.includes(value));

/** The words that a key takes, each of which has a code. */
export const wordsFor = (node: SchemaNode): readonly string[] =>
  isAnswer(node) || isGrade(node)
    ? []
    : [
        ...new Set(
          knownValues(node).map((value) => (typeof value === 'boolean' ? yesOrNo(value) : String(value))),
        ),
      ];

/** An answer as a word. */
export const yesOrNo = (answer: boolean): string => (answer ? 'yes' : 'no');
