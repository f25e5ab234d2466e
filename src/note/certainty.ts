/** How certain a guess is at what was meant. */
import { distance } from 'fastest-levenshtein';
import type { SchemaNode } from './schema.ts';
import { plain } from './suggest.ts';

/**
 * How certain it is that a word was meant: `sure` says the same in another form; `likely` is a guess, but the only
 * one near; `possible` is one guess of several, or one that would change what is said.
 */
export type Certainty = 'sure' | 'likely' | 'possible';

/** Whether another known word is as near to the written one as the one that was found. */
function hasRival(written: string, meant: string, known: readonly string[]): boolean {
  const away = (word: string) => distance(plain(written), plain(word));
  return known.some((word) => word !== meant && away(word) <= away(meant));
}

/** How certain it is that a key was meant: a key with another unit would make another value of the number. */
export function keyCertainty(written: string, meant: string, known: readonly string[]): Certainty {
  if (plain(written) === plain(meant)) return 'sure';
  const unit = (key: string) => plain(key).split('_').at(-1);
  if (meant.startsWith(`${plain(written)}_`)) return 'likely';
  if (unit(written) !== unit(meant) && meant.includes('_')) return 'possible';
  if (hasRival(written, meant, known)) return 'possible';
  return distance(plain(written), meant) <= 2 && written.length > 4 ? 'sure' : 'likely';
}

/** How certain it is that a value was meant: the same in other letters, a synonym, or a guess. */
export function valueCertainty(written: unknown, meant: string, node: SchemaNode): Certainty {
  const word = plain(String(written).trim());
  const synonyms = Object.keys(node['x-synonyms'] ?? {});
  if (typeof written !== 'string' || [meant, ...synonyms].some((one) => plain(one) === word)) return 'sure';
  return hasRival(word, meant, (node.enum ?? []).map(String)) ? 'possible' : 'likely';
}
