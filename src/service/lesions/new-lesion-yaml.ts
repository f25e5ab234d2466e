import { createNoteReader, type Note } from '../../note/note.ts';
import { computeLayout } from '../../segments/layout.ts';
import { eolOf, type Lines } from '../../text/lines.ts';
import type { HostOffset } from '../../text/offsets.ts';
import type { Analysis } from '../analysis.ts';
import { type Insertion, lesionLines, listEntry, snippetText } from './templates.ts';

/** Where a list of lesions goes on. */
interface Place {
  /** The lines before which the next entry may stand, the best first. */
  readonly lines: readonly number[];
  /** The column of its dashes. */
  readonly column: number;
  /** What comes before the entry. */
  readonly head: readonly string[];
}

/**
 * Behind the last lesion of a YAML note, or where the first one would stand.
 *
 * @returns null if the note is written in a way that leaves no place, such as lesions in brackets: reading the
 * edited text proves that all else says what it said
 */
export function yamlLesion({ text, lines, notes }: Analysis, note: Note, name: string): Insertion | null {
  const all = notes.map((other) => other.note);
  return entryIn({ text, lines, notes: all }, note, name, lesionLines(name), snippetText);
}

/**
 * The same with the lines of a lesion, from its `id` on.
 *
 * @param said what the lines say where they are a snippet, before anything is filled in
 */
export function entryIn(
  { text, lines, notes }: { readonly text: string; readonly lines: Lines; readonly notes: readonly Note[] },
  note: Note,
  name: string,
  content: readonly string[],
  said = (body: string) => body,
): Insertion | null {
  const place = placeIn(text, lines, note);
  const entry = listEntry(content, place.column);
  const body = [...place.head, ...entry].join('\n');
  for (const line of place.lines) {
    const isOpen = line >= lines.count;
    const at = isOpen ? text.length : lines.start(line);
    const snippet = isOpen ? `\n${body}` : `${body}\n`;
    if (adds(text.slice(0, at) + said(snippet) + text.slice(at), notes, note, name)) {
      return { start: at, end: at, snippet: snippet.replaceAll('\n', eolOf(text)) };
    }
  }
  return null;
}

function placeIn(text: string, lines: Lines, note: Note): Place {
  const columnOf = (offset: HostOffset) => offset - lines.start(lines.lineAt(offset));
  const last = note.lesions.at(-1);
  if (last) {
    const { start, end } = last.range;
    const next = lines.lineAt(end) + 1;
    const column = columnOf(start);
    // Comments that are indented deeper than the dash belong to the lesion before.
    return { lines: [behindComments(text, lines, next, column), next], column, head: [] };
  }
  const key = note.locate(['lesions'], 'key');
  if (key) return { lines: [lines.lineAt(key.start) + 1], column: columnOf(key.start) + 2, head: [] };
  const end = note.segments.at(-1)?.region.outer.end ?? 0;
  const written = text.slice(0, end).trimEnd().length;
  const line = lines.lineAt(written) + (written === 0 ? 0 : 1);
  return { lines: [line], column: 2, head: ['lesions:'] };
}

function behindComments(text: string, lines: Lines, from: number, column: number): number {
  const comment = new RegExp(`^[ \\t]{${column + 1},}#`);
  let next = from;
  while (next < lines.count && comment.test(text.slice(lines.start(next), lines.end(next)))) next += 1;
  return next;
}

/** What the notes of a text say, as one line of text for each note. */
function said(notes: readonly Note[]): string[] {
  return notes.map(({ data, lesions, readable }) =>
    JSON.stringify([data, readable, lesions.map((lesion) => [lesion.name, lesion.data])]),
  );
}

/** Whether an edited text says what it said before, and the lesion at the end of the note. */
function adds(edited: string, before: readonly Note[], note: Note, name: string): boolean {
  const after = createNoteReader()(computeLayout(edited, 'yaml'));
  const grown = after[before.indexOf(note)];
  if (after.length !== before.length || !grown?.readable || grown.lesions.at(-1)?.name !== name) return false;
  const rest = { ...grown, lesions: grown.lesions.slice(0, -1), readable: note.readable };
  const expected = said(before);
  return said(after.map((other) => (other === grown ? rest : other))).every((one, i) => one === expected[i]);
}
