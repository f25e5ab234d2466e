/** The complications of a note, each a word or a map. */
import type { Complication, ComplicationDetails } from '../../generated/note.ts';

/** What happened, in one word. */
export type ComplicationKind = ComplicationDetails['kind'];

/** The complications in their order, each with its details: a word alone is its kind. Empty where none is recorded. */
export function detailsOf(complications: readonly Complication[] = []): readonly ComplicationDetails[] {
  return complications.map((entry) => (typeof entry === 'string' ? { kind: entry } : entry));
}

/** The kinds of the complications, each at the place of its entry. */
export function kindsOf(complications: readonly Complication[] | undefined): readonly ComplicationKind[] {
  return detailsOf(complications).map(({ kind }) => kind);
}
