/** Which keys take a word, as their value or in their list: `angina` is one of `symptoms`. */
import { type Message, msg } from '../text/message.ts';
import { byFirstEntries, type Path, pathKey } from '../yaml/path.ts';
import { keysAt, type SchemaNode, schemaAt, sections, type Value } from './schema.ts';

/** For a map of the format the keys that take each word. */
const takersIn = new Map<string, ReadonlyMap<unknown, readonly string[]>>();

/** The words that a key takes, alone or in a list. */
function wordsTakenBy(path: Path): readonly Value[] {
  const node: SchemaNode | null = schemaAt(path);
  const entry = node?.items && schemaAt([...path, 0]);
  return (entry?.properties?.kind ?? entry ?? node)?.enum ?? [];
}

/** A key of a section, in words: `` `support` in `procedure` ``. */
export function calledKey(path: Path): Message {
  const [section = 0, key = ''] = path.slice(-2);
  if (path.length < 2) return msg`\`${section}\``;
  return section === 0 ? msg`\`${key}\`` : msg`\`${key}\` in \`${section}\``;
}

/** The keys of the map at a path that take a word. */
export function keysTaking(path: Path, word: string): readonly string[] {
  const map = pathKey(byFirstEntries(path));
  const known = takersIn.get(map);
  if (known) return known.get(word) ?? [];
  const takers = new Map<unknown, string[]>();
  for (const key of keysAt(path))
    for (const one of wordsTakenBy([...path, key])) takers.set(one, [...(takers.get(one) ?? []), key]);
  takersIn.set(map, takers);
  return takers.get(word) ?? [];
}

/** Words that stand in so many lists that they tell of no key. */
const OF_MANY = new Set(['yes', 'no', 'none', 'unknown', 'other']);

/** The key beside a number that takes a word in its place: `length_grade` for a `length_mm` that is `short`. */
export function gradeTaking(path: Path, key: string, word: string): string | null {
  const grade = key.replace(/_[^_]+$/, '_grade');
  return grade !== key && wordsTakenBy([...path, grade]).includes(word) ? grade : null;
}

/**
 * The keys of the map at a path that take a word which stands as the value of another of its keys: one, or several with
 * the same list of words. None where the word could belong to keys that ask different things.
 */
export function keysMeantBy(path: Path, key: string, word: string): readonly string[] {
  if (OF_MANY.has(word)) return [];
  const grade = gradeTaking(path, key, word);
  if (grade !== null) return [grade];
  const takers = keysTaking(path, word).filter((taker) => taker !== key);
  const [first = '', ...others] = takers;
  const words = (taker: string) => wordsTakenBy([...path, taker]).join();
  return others.every((other) => words(other) === words(first)) ? takers : [];
}

/**
 * The one key of a section that takes a word.
 *
 * @returns null where none or several do
 */
export function sectionTaking(word: string): Path | null {
  if (OF_MANY.has(word)) return null;
  const found = sections.flatMap(({ path }) => keysTaking(path, word).map((key) => [...path, key]));
  return found.length === 1 ? (found[0] ?? null) : null;
}
