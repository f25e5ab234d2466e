/**
 * The summary that already stands in a document.
 */
import type { LesionEntry } from '../note/lesions.ts';
import type { Note } from '../note/note.ts';
import { unprefixed } from '../text/markers.ts';
import type { Range } from '../text/range.ts';

/**
 * The summary of a lesion as it stands in the document: without the prefixes of its container, and without empty
 * lines at its end.
 *
 * @returns null if there is none
 */
export function writtenSummary(
  text: string,
  { carrier, markers }: Note,
  { name, data }: LesionEntry,
): string | null {
  if (carrier === 'yaml') return data.summary?.trimEnd() ?? null;
  const marker = markers.get(name);
  return marker ? unprefixed(text, marker).trimEnd() : null;
}

/** What to mark when something is wrong with the summary of a lesion; null if there is none. */
export function placeOfSummary(
  text: string,
  { carrier, markers, locate }: Note,
  { name, data, path }: LesionEntry,
): Range | null {
  if (carrier === 'yaml') return data.summary === undefined ? null : locate([...path, 'summary'], 'key');
  const marker = markers.get(name);
  if (!marker) return null;
  const { start, end } = marker.range;
  return { start, end: start + text.slice(start, end).indexOf('-->') + '-->'.length };
}

/** All of the summary of a lesion, from its key or its first marker to its end; null if there is none. */
export function rangeOfSummary(text: string, note: Note, entry: LesionEntry): Range | null {
  const place = placeOfSummary(text, note, entry);
  if (note.carrier === 'markdown') return note.markers.get(entry.name)?.range ?? null;
  const value = place && note.locate([...entry.path, 'summary'], 'value');
  return value ? { start: place.start, end: value.end } : place;
}
