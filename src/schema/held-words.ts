/** Which value a word holds that says more than it: `impella_cp` is an `impella`. */
import { normalizeWord } from './nearest.ts';
import { type SchemaNode, schemaAt, type Value } from './schema.ts';
import { guessed, lookup, type Suggestion, suggestValue, unquoted, withWord } from './suggest.ts';

/** What takes the value back that stands beside it, or puts it at another time. */
const TAKES_BACK = new Set(
  (
    'no not non without never neither nor free absent excluded exclude ruled out resolved possible possibly suspected ' +
    'probable probably likely unlikely threatened impending attempted planned refused avoided prevented ' +
    'before after pre post prior previous previously earlier former ex late delayed history old ' +
    'kein keine keinen keiner ohne nicht ausgeschlossen fraglich möglich möglicherweise vor nach früher früherer zustand'
  ).split(' '),
);

/** Values that say nothing of what they stand beside, and ordinary words: `last resort` is no `last`. */
const SAY_NOTHING = new Set(['yes', 'no', 'none', 'unknown', 'other', 'last', 'base']);

/** The answer with which a longer one begins: `yes, in 2019`. */
const ANSWER = /^(yes|no)\s*(?:[,;:(\u2013\u2014-]|\s\d)/i;

/** More are no choice that a word leaves. */
const MOST = 3;

const partsOf = (word: string): readonly string[] =>
  normalizeWord(unquoted(word).normalize('NFKC'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');

/** The values of a list with the words that stand for each of them, looked up once for each list. */
const namesOf = new WeakMap<readonly Value[], readonly (readonly [Value, readonly string[]])[]>();

function namesIn(node: SchemaNode): readonly (readonly [Value, readonly string[]])[] {
  const { enum: values = [] } = node;
  const known = namesOf.get(values);
  if (known) return known;
  const synonyms = { ...schemaAt([])?.['x-synonyms'], ...node['x-synonyms'] };
  const named = values.filter((value) => typeof value === 'string' && !SAY_NOTHING.has(value));
  const names = named.flatMap((value) =>
    [String(value), ...(synonyms[String(value)] ?? [])]
      // One letter is a part of many a word.
      .filter((word) => lookup(word).length > 1)
      .map((word) => [value, partsOf(word)] as const),
  );
  namesOf.set(values, names);
  return names;
}

interface Held {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

/** Where the words of a value stand among those of a longer one. */
function heldAt(parts: readonly string[], value: Value, own: readonly string[]): Held[] {
  if (own.length === 0 || own.length >= parts.length) return [];
  const from = parts.findIndex((_, i) => own.every((part, j) => parts[i + j] === part));
  return from < 0 ? [] : [{ value, from, to: from + own.length }];
}

/**
 * The value that a longer word holds whole, by its name or a word that says the same; several to choose from where it
 * holds them side by side. What the word says beyond it is the author's and has to be kept.
 *
 * @returns null if it holds none, and where another part of it may take the value back: `no_perforation`
 */
function suggestHeld(text: string, node: SchemaNode): Suggestion | null {
  const answer = ANSWER.exec(unquoted(text))?.[1]?.toLowerCase();
  if (answer !== undefined && node.enum?.includes(answer)) return withWord(guessed([answer]));
  const parts = partsOf(text);
  if (parts.length < 2) return null;
  const held = namesIn(node).flatMap(([value, own]) => heldAt(parts, value, own));
  const isWithin = (one: Held, other: Held) =>
    other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from;
  const longest = held.filter((one) => !held.some((other) => isWithin(one, other)));
  const isHeld = (i: number) => longest.some(({ from, to }) => from <= i && i < to);
  if (parts.some((part, i) => TAKES_BACK.has(part) && !isHeld(i))) return null;
  const meant = [...new Set(longest.map(({ value }) => value))];
  return meant.length > MOST ? null : withWord(guessed(meant));
}

const BETWEEN = /^([^-\u2013/]+?)\s*(?:[-\u2013/]|\s(?:to|or|bis|oder)\s)\s*([^-\u2013/]+)$/i;

/** The two values that a word stands between, and what lies between them: `3-4`, `II/III`, `proximal to mid`. */
function suggestEnds(text: string, node: SchemaNode): Suggestion | null {
  const [, ...ends] = BETWEEN.exec(unquoted(text)) ?? [];
  const { enum: values = [] } = node;
  const [from = -1, to = -1] = ends.map((end) => {
    const meant = suggestValue(end, node);
    return meant?.safety === 'safe'
      ? values.findIndex((value) => String(value) === String(meant.values[0]))
      : -1;
  });
  if (from < 0 || to < 0 || from === to) return null;
  const isScale = typeof values[from] === 'number' && typeof values[to] === 'number' && from < to;
  const between = isScale ? values.slice(from, to + 1) : values.filter((_, i) => i === from || i === to);
  return withWord(guessed(between));
}

/**
 * What was meant by a word that a list does not take: a value in another form, a reading or a slip of it; the ends of a
 * range; or a value that the word holds.
 *
 * @returns null if that cannot be told
 */
export function suggestWord(value: unknown, node: SchemaNode): Suggestion | null {
  const meaning = suggestValue(value, node);
  if (meaning || typeof value !== 'string') return meaning;
  return suggestEnds(value, node) ?? suggestHeld(value, node);
}
