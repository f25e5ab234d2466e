/**
 * Words of the unit's own, such as the names of wires: what its notes have named before is offered again, so that
 * no list of products has to be kept.
 */
import type { Note } from '../../note/note.ts';
import { type SchemaNode, schemaAt } from '../../schema/schema.ts';
import type { Path } from '../../yaml/path.ts';

/** The words of some notes, by the key of their list; as often as they stand there. */
export type OwnWords = ReadonlyMap<string, readonly string[]>;

/** The maps in which such lists stand. */
const HOMES: readonly Path[] = [['procedure'], ['lesions', 0, 'crossing', 'attempts', 0]];

/** Whether a list takes words of the author's own. */
export function takesOwnWords(list: SchemaNode | null): boolean {
  const entry = list?.items;
  return entry?.type !== undefined && !entry.enum && [entry.type].flat().includes('string');
}

/** The words in the lists of some notes, of no other keys. */
export function ownWordsOf(notes: readonly Note[]): OwnWords {
  const words = new Map<string, string[]>();
  const add = (home: Path, map: object | undefined) => {
    for (const [key, value] of Object.entries(map ?? {})) {
      if (!Array.isArray(value) || !takesOwnWords(schemaAt([...home, key]))) continue;
      words.set(key, [...(words.get(key) ?? []), ...value.map(String)]);
    }
  };
  const [ofProcedure = [], ofAttempt = []] = HOMES;
  for (const { data, lesions } of notes) {
    add(ofProcedure, data.procedure);
    for (const lesion of lesions)
      for (const attempt of lesion.data.crossing?.attempts ?? []) add(ofAttempt, attempt);
  }
  return words;
}

/** The words for a key: those of the note first, then those that stand in most places. */
export function rankedWords(key: string, own: OwnWords, others: Iterable<OwnWords>): string[] {
  const counts = new Map<string, number>();
  for (const words of others)
    for (const word of words.get(key) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const here = new Set(own.get(key));
  const elsewhere = [...counts].filter(([word]) => !here.has(word)).sort(([, a], [, b]) => b - a);
  return [...here, ...elsewhere.map(([word]) => word)];
}

/** What YAML reads as the text that it is. */
const PLAIN = /^(?!(?:y|yes|n|no|on|off|true|false|null)$)\p{L}[^,:#[\]{}&*!|>'"%@`\\]*$/iu;

/** A word as it is written into a note: in quotes where YAML would read something else. */
export function writtenWord(word: string): string {
  return (PLAIN.test(word) && word.trimEnd() === word) || /^(?:0|[1-9]\d{0,8})$/.test(word)
    ? word
    : JSON.stringify(word);
}
