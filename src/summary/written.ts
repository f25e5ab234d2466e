/**
 * The summary that already stands in a document.
 */
import type { LesionEntry } from '../note/lesions.ts';
import type { Note } from '../note/note.ts';
import { fencesOf } from '../text/fences.ts';
import { type SummaryMarker, summaryMarkersOf, unprefixed } from '../text/markers.ts';
import { type Range, within } from '../text/range.ts';

export interface WrittenSummary {
  /** Without the prefixes of its container, and without empty lines at its end. */
  readonly content: string;
  /** What to mark when something is wrong with it. */
  readonly range: Range;
}

/**
 * The summaries of a Markdown document, by the name of the lesion; of several for one lesion the first.
 *
 * Markers with a fence between them are left out: one of them has lost its partner, and what stands between
 * them is no summary that may be replaced.
 */
export function markersOf(text: string): Map<string, SummaryMarker> {
  const markers = new Map<string, SummaryMarker>();
  if (!text.includes('cto-summary')) return markers;
  const fences = fencesOf(text);
  for (const marker of summaryMarkersOf(text, fences)) {
    const holdsFence = fences.some(({ outer }) => within(outer, marker.range));
    if (!holdsFence && !markers.has(marker.id)) markers.set(marker.id, marker);
  }
  return markers;
}

/**
 * The summary of a lesion as it stands in the document.
 *
 * @param markers the summaries of a Markdown document, see `markersOf`
 * @returns null if there is none
 */
export function writtenSummary(
  text: string,
  note: Note,
  { name, data, path }: LesionEntry,
  markers: ReadonlyMap<string, SummaryMarker>,
): WrittenSummary | null {
  if (note.carrier === 'markdown') {
    const marker = markers.get(name);
    if (!marker) return null;
    const opener = text.slice(marker.range.start, marker.range.end).indexOf('-->') + '-->'.length;
    const range = { start: marker.range.start, end: marker.range.start + opener };
    return { content: unprefixed(text, marker).trimEnd(), range };
  }
  const range = note.locate([...path, 'summary'], 'key');
  return range && data.summary !== undefined ? { content: data.summary.trimEnd(), range } : null;
}
