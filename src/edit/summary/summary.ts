/**
 * The edit that puts a summary into its place: nothing else of the document changes by a byte.
 */
import type { LesionEntry } from '../../note/lesions.ts';
import type { Note } from '../../note/note.ts';
import type { PlacedSegment } from '../../note/placed-segment.ts';
import { type SummaryMarker, stripPrefixes } from '../../segments/summary-markers.ts';
import type { TextEdit } from '../../text/edits.ts';
import { eolOf } from '../../text/lines.ts';
import type { Range } from '../../text/offsets.ts';
import { type Wanted, yamlEdits } from './yaml-edit.ts';

/**
 * The edits that write summaries of a note, one for each that is wanted.
 *
 * A summary that says what it should is left as it stands, however it is written: its edit then is empty. Null is for
 * a lesion that is written in a way that leaves no place for one, such as an alias.
 */
export function computeSummaryEdits(
  text: string,
  note: Note,
  wanted: readonly Wanted[],
): (TextEdit | null)[] {
  const eol = eolOf(text);
  const edits = new Map<Wanted, TextEdit | null>();
  const open = new Map<PlacedSegment, Wanted[]>();
  for (const one of wanted) {
    const { entry, lines } = one;
    if (isWritten(text, note, entry, lines.join('\n'))) {
      const { start } = placeOfSummary(text, note, entry) ?? entry.anchor;
      edits.set(one, { range: { start, end: start }, newText: '' });
    } else if (note.carrier === 'markdown') {
      edits.set(one, markdownEdit(text, entry, lines, note.markers.get(entry.name) ?? null, eol));
    } else if (!open.get(entry.segment)?.push(one)) open.set(entry.segment, [one]);
  }
  for (const [segment, some] of open) {
    for (const [i, edit] of yamlEdits(segment, some, eol).entries()) edits.set(some[i] as Wanted, edit);
  }
  return wanted.map((one) => edits.get(one) ?? null);
}

/** In Markdown the summary follows the lesion's fence, between two comments, in the same quote or list. */
function markdownEdit(
  text: string,
  entry: LesionEntry,
  lines: readonly string[],
  marker: SummaryMarker | null,
  eol: string,
): TextEdit | null {
  const { fence } = entry.segment.region;
  if (!fence) return null;
  const prefix = marker?.prefix ?? fence.prefix;
  const prefixed = lines.map((line) => (line === '' ? prefix.trimEnd() : prefix + line)).join(eol);
  const named = `<!-- cto-summary ${entry.name} -->`;
  if (marker && marker.id !== entry.name) {
    const range = { start: marker.range.start, end: marker.content.end };
    return { range, newText: named + eol + prefixed };
  }
  if (marker) return replaced(text, marker.content, prefixed, eol);
  const opener = prefix + named;
  const closer = `${prefix}<!-- /cto-summary -->`;
  return {
    range: { start: fence.outer.end, end: fence.outer.end },
    newText: ['', opener, prefixed, closer].join(eol),
  };
}

function replaced(text: string, content: Range, prefixed: string, eol: string): TextEdit {
  if (/[\r\n]/.test(text.charAt(content.start - 1))) return { range: content, newText: prefixed };
  // No line stands between the markers. Blanks behind the opening one are to stay on its line.
  const blanks = /^[ \t]*/.exec(text.slice(content.start))?.[0].length ?? 0;
  const lineEnd = content.start + blanks;
  return { range: { start: lineEnd, end: lineEnd }, newText: eol + prefixed };
}

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
  return marker ? stripPrefixes(text, marker).trimEnd() : null;
}

/** Whether the summary of a lesion stands in the document, word by word and under the lesion's name. */
export function isWritten(text: string, note: Note, entry: LesionEntry, summary: string): boolean {
  const marker = note.markers.get(entry.name);
  return (!marker || marker.id === entry.name) && writtenSummary(text, note, entry) === summary;
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
  return openingOf(text, marker);
}

/** The opening comment of a summary. */
export function openingOf(text: string, { range: { start, end } }: SummaryMarker): Range {
  return { start, end: start + text.slice(start, end).indexOf('-->') + '-->'.length };
}

/** All of the summary of a lesion, from its key or its first marker to its end; null if there is none. */
export function rangeOfSummary(text: string, note: Note, entry: LesionEntry): Range | null {
  const place = placeOfSummary(text, note, entry);
  if (note.carrier === 'markdown') return note.markers.get(entry.name)?.range ?? null;
  const value = place && note.locate([...entry.path, 'summary'], 'value');
  return value ? { start: place.start, end: value.end } : place;
}
