/**
 * The unit's own words for its devices: what its notes have named before is offered again, so that no list of products
 * has to be kept. Of other notes nothing else is kept, least of all names of persons.
 */
import type { Note } from '../../note/note.ts';
import { schemaAt } from '../../schema/schema.ts';
import type { Path } from '../../yaml/path.ts';

/** The words of some notes, by the key of their list; as often as they stand there. */
export type OwnWords = ReadonlyMap<string, readonly string[]>;

/** The lists that name devices in words of the author's own, each with the key whose words it takes. */
const KEYS: Readonly<Record<string, string>> = {
  guides: 'guides',
  wires: 'wires',
  antegrade_wires: 'wires',
  microcatheters: 'microcatheters',
};

/** Whether the list at a place names devices in words of the author's own. */
export function takesOwnWords(path: Path): boolean {
  return Object.hasOwn(KEYS, String(path.at(-1))) && schemaAt(path) !== null;
}

/** The words in the lists of some notes that name devices, and of no other keys. */
export function ownWordsOf(notes: readonly Note[]): OwnWords {
  const words = new Map<string, string[]>();
  const add = (key: string, named: readonly string[] = []) => {
    if (named.length > 0) words.set(key, [...(words.get(key) ?? []), ...named]);
  };
  for (const { data, lesions } of notes) {
    add('guides', data.procedure?.guides);
    for (const attempt of lesions.flatMap(({ data }) => data.crossing?.attempts ?? [])) {
      add('wires', attempt.wires);
      add('wires', attempt.antegrade_wires);
      add('microcatheters', attempt.microcatheters);
    }
  }
  return words;
}

/** The words for the key of a list: those of the note first, then those that stand in most places. */
export function rankedWords(list: string, own: OwnWords, others: Iterable<OwnWords>): string[] {
  const key = KEYS[list] ?? list;
  const counts = new Map<string, number>();
  for (const words of others)
    for (const word of words.get(key) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const here = new Set(own.get(key));
  const elsewhere = [...counts].filter(([word]) => !here.has(word)).sort(([, a], [, b]) => b - a);
  return [...here, ...elsewhere.map(([word]) => word)];
}
