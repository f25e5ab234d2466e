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

const sure = (value: Value): Suggestion => ({ values: [written(value)], safety: 'safe' });

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

/** Words that all stand for the same number of units. */
const each = (factor: number, words: string) =>
  Object.fromEntries(words.split(' ').map((word) => [word, factor]));

/** How people write the units, and what one of each is in the unit of the key. */
const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  mm: { mm: 1, cm: 10 },
  months: { ...each(1, 'month months mo monat monate'), ...each(12, 'year years y yr yrs jahr jahre') },
  years: each(1, 'year years y yr yrs jahr jahre'),
  degrees: each(1, '° deg degree degrees grad'),
  '%': each(1, '% percent prozent'),
  Gy: { gy: 1, mgy: 0.001 },
  mL: { ml: 1, cc: 1, l: 1000 },
  min: { ...each(1, 'min mins minute minutes minuten'), ...each(60, 'h hour hours stunde stunden') },
  kg: { kg: 1 },
  cm: { cm: 1, m: 100 },
  s: each(1, 's sec second seconds sekunden'),
  units: each(1, 'units iu ie'),
  stents: each(1, 'stent stents'),
  attempts: each(1, 'attempt attempts versuch versuche'),
  points: each(1, 'point points punkte'),
};

/** Whether people write a unit so, of whatever is measured. */
export const isUnit = (word: string): boolean =>
  Object.values(UNITS).some((units) => Object.hasOwn(units, word.toLowerCase()));

/**
 * The number that was meant by text such as `25 mm`, `2.5 cm` or `2,5`, in the unit of the key.
 *
 * @returns null if it is not plainly one number: a wrong guess would become a wrong value
 */
export function suggestNumber(text: string, unit: string | undefined): Suggestion | null {
  const number = unquoted(text);
  const [, whole, decimals = '0', suffix = ''] = /^(\d+)(?:[.,](\d+))?\s*(\S*)$/.exec(number) ?? [];
  // `1,250` is a thousand to some and a little more than one to others.
  if (whole === undefined || /^[1-9]\d{0,2}[.,]\d{3}(?!\d)/.test(number)) return null;
  const factor = suffix === '' ? 1 : UNITS[unit ?? '']?.[suffix.toLowerCase()];
  return factor === undefined
    ? null
    : sure(Number((Number(`${whole}.${decimals}`) * factor).toPrecision(12)));
}

/** Signs and words before a number that say the same as ours. */
const BOUND: readonly (readonly [RegExp, string])[] = [
  [/^(?:<(?!=)|(?:under|below|less than|unter|weniger als)\b)\s*/i, 'under'],
  [/^(?:>(?!=)|(?:over|above|more than|\u00fcber|ueber|mehr als)\b)\s*/i, 'over'],
  [/^(?:[~\u2248]|(?:about|approx|approximately|around|ca|circa|etwa|ungef\u00e4hr)\b\.?)\s*/i, 'about'],
];

/**
 * What was meant by text such as `<20 mm`, `ca. 20` or `20 bis 25 mm`, in the unit of the key.
 *
 * @returns null if it is not plainly a bound, or one that cannot be written: `at least 20` is not `over 20`
 */
export function suggestBound(text: string, unit: string | undefined): Suggestion | null {
  const written = unquoted(text);
  const number = (part: string) => suggestNumber(part, unit)?.values[0];
  for (const [sign, word] of BOUND) {
    const value = sign.test(written) ? number(written.replace(sign, '')) : undefined;
    if (value !== undefined) return sure(`${word} ${value}`);
  }
  const [, from, to, suffix = ''] =
    /^(\d+(?:[.,]\d+)?)\s*(?:[-\u2012\u2013\u2014]|to|bis)\s*(\d+(?:[.,]\d+)?)\s*(\S*)$/i.exec(written) ?? [];
  const [low, high] = [from, to].map((part) =>
    part === undefined ? undefined : number(`${part} ${suffix}`.trim()),
  );
  if (low === undefined || high === undefined || low === high) return null;
  // Which of the ends was mistyped, or whether they were swapped, only the author knows.
  return low < high ? sure(`${low}-${high}`) : guessed([`${high}-${low}`]);
}
