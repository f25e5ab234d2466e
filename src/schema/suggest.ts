/** Which value was meant by what is written instead of it. */
import type { FixSafety } from '../text/edits.ts';
import { editDistance, isWithin, normalizeWord } from './nearest.ts';
import { type SchemaNode, schemaAt, type Value } from './schema.ts';

/** What was meant by a value that is not taken. */
export interface Suggestion {
  /** One value, or several to choose from. */
  readonly values: readonly (string | number)[];
  readonly safety: FixSafety;
  /** Whether the word may say more than the value. */
  readonly keep?: true;
}

/** A value that says the same in another form. */
export const sure = (value: Value): Suggestion => ({ values: [written(value)], safety: 'safe' });

/** Values to choose from: a guess, which is never applied without asking. */
export function guessed(values: readonly Value[]): Suggestion | null {
  if (values.length === 0) return null;
  return { values: values.map(written), safety: values.length === 1 ? 'likely' : 'possible' };
}

const written = (value: Value) => (typeof value === 'number' ? value : String(value));

/** The lookbehind keeps this linear: a run inside the text is tried once, not from each of its characters. */
const QUOTES =
  /^[\s"'\p{Pi}\p{Pf}\u201a\u201e]+|(?<![\s"'\p{Pi}\p{Pf}\u201a\u201e])[\s"'\p{Pi}\p{Pf}\u201a\u201e]+$/gu;

/** A text without the quotes of a word processor, which YAML takes for a part of it. */
export function unquoted(text: string): string {
  return text.replace(QUOTES, '');
}

/** A range of Roman numerals, in which a hyphen makes all the difference: `I-II` is not `III`. */
const ROMAN = /(?<![a-z])([iv]+) ?- ?([iv]+)(?![a-z])/;

/** A word as it is looked up: letter case, spaces, hyphens and points make no difference in it; in a number they do. */
export function lookup(text: string): string {
  const word = unquoted(text).normalize('NFKC').toLowerCase().replace(ROMAN, '$1\u2013$2');
  return /\p{L}/u.test(word) ? word.replace(/[\s._-]+/g, '') : word;
}

/** The words of the schema as they are looked up: each is asked for again with every wrong value. */
const lookedUp = new Map<string, string>();

function lookupListed(entry: string): string {
  let word = lookedUp.get(entry);
  if (word === undefined) {
    word = lookup(entry);
    lookedUp.set(entry, word);
  }
  return word;
}

/** Whether a word is listed in the schema: by itself or, where the entry ends in a star, by how it begins. */
function isListed(word: string, entry: string): boolean {
  return entry.endsWith('*')
    ? word.startsWith(lookupListed(entry.slice(0, -1)))
    : word === lookupListed(entry);
}

/** What the schema says of a word: a synonym says the same, a reading is what it may have been meant to say. */
function listed(word: string, of: SchemaNode, values: readonly Value[]): Suggestion | null {
  const synonym = Object.entries(of['x-synonyms'] ?? {}).flatMap(([value, words]) => {
    const meant = values.find((one) => String(one) === value);
    return meant !== undefined && words.some((entry) => isListed(word, entry)) ? [meant] : [];
  });
  if (synonym[0] !== undefined) return sure(synonym[0]);
  const reading = Object.entries(of['x-readings'] ?? {}).find(([entry]) => isListed(word, entry));
  const read = guessed(reading?.[1].filter((value) => values.includes(value)) ?? []);
  return read?.values.some((value) => saysLess(value, word)) ? withWord(read) : read;
}

/** The same, of a word that may say more than the value. */
export const withWord = (meaning: Suggestion | null): Suggestion | null =>
  meaning && { ...meaning, keep: true };

/** Values that answer a question: a word that means one of them says no more. */
const ANSWERS = new Set(['yes', 'no', 'none', 'unknown']);

/** Whether a value may say less than the word that was read so: more than an answer, and no slip of the word. */
const saysLess = (value: string | number, word: string): boolean =>
  !ANSWERS.has(String(value)) && !isWithin(word, lookup(String(value)), 1);

/** Words with fewer letters are never guessed by their letters: one other letter makes another of them. */
const FEWEST_LETTERS = 5;

/** Whether each part of a word is that of another, or but one typo away from it. */
function isSlipOf(word: string, known: string): boolean {
  const [parts, others] = [word.split('_'), known.split('_')];
  const isNear = (part: string, i: number) => {
    const other = others[i] ?? '';
    return part === other || (other.length >= FEWEST_LETTERS && isWithin(part, other, 1));
  };
  return parts.length === others.length && parts.every(isNear);
}

/** The value that is a typo away, and any other that is hardly further: then it is asked which. */
function guessedByLetters(word: string, values: readonly Value[]): Suggestion | null {
  const words = values.filter((value) => typeof value === 'string');
  const near = words.filter((value) => isSlipOf(word, normalizeWord(value)));
  if (near.length === 0) return null;
  const most = Math.min(...near.map((value) => editDistance(word, normalizeWord(value)))) + 1;
  return guessed(words.filter((value) => near.includes(value) || isWithin(word, normalizeWord(value), most)));
}

/**
 * What was meant by a value that is not on the list: the same in another form, what the schema lists (for this place,
 * then for all), or a word that is one typo away.
 *
 * @returns null if that cannot be told
 */
export function suggestValue(value: unknown, node: SchemaNode): Suggestion | null {
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  if (typeof text !== 'string' && typeof text !== 'number') return null;
  const word = lookup(String(text));
  const values = node.enum ?? [];
  const same = values.find((one) => lookupListed(String(one)) === word);
  if (same !== undefined) return sure(same);
  const common = schemaAt([]) ?? {};
  return (
    listed(word, node, values) ??
    listed(word, common, values) ??
    guessedByLetters(normalizeWord(unquoted(String(text))), values)
  );
}

/** What was meant by a Medina class with other signs between its digits, or none: `1-1-1`, `111`. */
export function suggestMedina(text: string): Suggestion | null {
  const digits = /^([01])\D{0,2}([01])\D{0,2}([01])$/.exec(unquoted(text))?.slice(1);
  return digits ? sure(digits.join(',')) : null;
}
