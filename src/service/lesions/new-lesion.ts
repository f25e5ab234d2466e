/**
 * Where another lesion goes, and the snippet that begins it: at the end of the list in a YAML note, in a fence of its own
 * behind the cursor in Markdown.
 */
import type { Range as LspRange, Position, TextEdit } from 'vscode-languageserver-types';
import { frontMatterLines } from '../../markdown/fences.ts';
import { createNoteReader, type Note, noteAt } from '../../note/note.ts';
import { computeLayout } from '../../segments/layout.ts';
import { eolOf, type Lines } from '../../text/lines.ts';
import { msg } from '../../text/message.ts';
import { contains, firstNot, type HostOffset, type Range } from '../../text/offsets.ts';
import type { Analysis } from '../analysis.ts';
import { carrierOf, type NoteDocument, toLspRange } from '../document.ts';
import { type Insertion, lesionFence, lesionLines, listEntry, snippetText } from './templates.ts';

/** Either the place with its snippet, or one sentence that says why there is none. */
type NewLesion = { readonly range: LspRange; readonly snippet: string } | { readonly refusal: string };

const NO_PLACE = msg`No lesion was inserted: write \`lesions:\` on a line of its own, and each lesion below it with a dash.`;

/** The first letter that names no lesion of the note; behind Z come AA, AB and so on. */
export function nextName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toUpperCase()));
  for (let number = 0; ; number += 1) {
    const name = letters(number);
    if (!used.has(name)) return name;
  }
}

function letters(number: number): string {
  const rest = Math.floor(number / 26) - 1;
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (number % 26));
}

/** Another lesion of the note at a place. */
export function newLesionAt(analysis: Analysis, document: NoteDocument, position: Position): NewLesion {
  const { text, lines, localize } = analysis;
  const notes = analysis.notes.map((one) => one.note);
  const offset = lines.offsetAt(position);
  const note = noteAt(notes, offset);
  const name = nextName(note?.lesions.map((lesion) => lesion.name) ?? []);
  const answer = ({ snippet, ...range }: Insertion): NewLesion => ({
    range: toLspRange(lines, range),
    snippet,
  });
  if (carrierOf(document) === 'markdown')
    return answer(markdownLesion(analysis, offset, name, analysis.markers()));
  const unread = note?.segments.find(({ parsed }) => parsed.unreadable === 'yaml');
  const error = note?.problems.find(({ range }) => unread && contains(unread.region.outer, range.start));
  if (error) {
    const line = lines.lineAt(error.range.start) + 1;
    const refusal = msg`No lesion was inserted: this note has an error in line ${line}: ${error.message}`;
    return { refusal: localize(refusal) };
  }
  const insertion = note && entryIn({ text, lines, notes }, note, name, lesionLines(name), snippetText);
  return insertion ? answer(insertion) : { refusal: localize(NO_PLACE) };
}

/** A lesion as an edit, and a place within it; or one sentence that says why there is none. */
type LesionInsertion = { readonly edit: TextEdit; readonly place: Position } | { readonly refusal: string };

/** The same for who fills in its places in another way than as the stops of a snippet. */
export function lesionInsertionAt(
  analysis: Analysis,
  document: NoteDocument,
  position: Position,
): LesionInsertion {
  const found = newLesionAt(analysis, document, position);
  if ('refusal' in found) return found;
  const { range, snippet } = found;
  const newText = snippetText(snippet);
  const before = newText.slice(0, newText.search(/\bid: /)).split('\n');
  const line = range.start.line + before.length - 1;
  return { edit: { range, newText }, place: { line, character: before.at(-1)?.length ?? 0 } };
}

/** Lines put before a line of a text. */
function insertionAt(text: string, lines: Lines, line: number, body: string): Insertion {
  const isOpen = line >= lines.count;
  const at = isOpen ? text.length : lines.start(line);
  const snippet = isOpen ? `\n${body}` : `${body}\n`;
  return { start: at, end: at, snippet: snippet.replaceAll('\n', eolOf(text)) };
}

/**
 * A lesion behind the last one of a YAML note, or where the first one would stand.
 *
 * @param content the lines of the lesion, from its `id` on
 * @param said what the lines say where they are a snippet, before anything is filled in
 * @returns null if the note is written in a way that leaves no place, such as lesions in brackets: reading the
 * edited text proves that all else says what it said
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
    const insertion = insertionAt(text, lines, line, body);
    const { start, snippet } = insertion;
    if (adds(text.slice(0, start) + said(snippet) + text.slice(start), notes, note, name)) return insertion;
  }
  return null;
}

/**
 * Where a list of lesions goes on: the lines before which the next entry may stand, the best first, the column of its
 * dashes, and what comes before the entry.
 */
function placeIn(text: string, lines: Lines, note: Note) {
  const columnOf = (offset: HostOffset) => offset - lines.start(lines.lineAt(offset));
  const last = note.lesions.at(-1);
  if (last) {
    const { start, end } = last.range;
    const next = lines.lineAt(end) + 1;
    const column = columnOf(start);
    // Comments that are indented deeper than the dash belong to the lesion before.
    return { lines: [behindComments(lines, next, column), next], column, head: [] };
  }
  const key = note.locate(['lesions'], 'key');
  if (key) return { lines: [lines.lineAt(key.start) + 1], column: columnOf(key.start) + 2, head: [] };
  const end = note.segments.at(-1)?.region.outer.end ?? 0;
  const written = text.slice(0, end).trimEnd().length;
  const line = lines.lineAt(written) + (written === 0 ? 0 : 1);
  return { lines: [line], column: 2, head: ['lesions:'] };
}

function behindComments(lines: Lines, from: number, column: number): number {
  const comment = new RegExp(`^[ \\t]{${column + 1},}#`);
  let next = from;
  while (next < lines.count && comment.test(lines.content(next))) next += 1;
  return next;
}

/** What the notes of a text say, as one line of text for each note. */
function wordsOf(notes: readonly Note[]): string[] {
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
  const expected = wordsOf(before);
  return wordsOf(after.map((other) => (other === grown ? rest : other))).every(
    (one, i) => one === expected[i],
  );
}

/** A fence of its own behind what the cursor stands in: a fence with its summary, or a paragraph. */
function markdownLesion(
  analysis: Analysis,
  offset: HostOffset,
  name: string,
  markers: readonly { readonly range: Range }[],
): Insertion {
  const { text, lines } = analysis;
  const { line, prefix } = lineBehind(analysis, offset, markers);
  const isBlank = (at: number) => at < 0 || at >= lines.count || bare(lines, at) === '';
  const bars = prefix.trimEnd();
  const fence = lesionFence(lesionLines(name)).map((content) => prefix + content);
  const before = isBlank(line - 1) ? [] : [bars];
  const after = isBlank(line) ? [] : [bars];
  return insertionAt(text, lines, line, [...before, ...fence, ...after].join('\n'));
}

/** The line before which the new fence goes, and what its lines begin with to stand in the same quote or list. */
function lineBehind(
  { text, lines, fences }: Analysis,
  offset: HostOffset,
  markers: readonly { readonly range: Range }[],
): { line: number; prefix: string } {
  const fenceRanges = fences().map(({ outer, prefix }) => ({ range: outer, prefix }));
  let line = Math.max(lines.lineAt(offset), frontMatterLines(text, lines));
  let prefix = '';
  for (;;) {
    const fence = around(fenceRanges, line, lines);
    const found = fence ?? around(markers, line, lines);
    if (found) {
      prefix = fence?.prefix ?? prefix;
      line = lines.lineAt(found.range.end) + 1;
    } else if (line < lines.count && bare(lines, line) !== '') {
      line += 1;
    } else {
      return { line, prefix };
    }
  }
}

/** What a line lies in, of ranges in the order of the text. */
function around<T extends { readonly range: Range }>(all: readonly T[], line: number, lines: Lines) {
  const found = all[firstNot(all, ({ range }) => lines.lineAt(range.end) < line)];
  return found && lines.lineAt(found.range.start) <= line ? found : null;
}

function bare(lines: Lines, line: number): string {
  return lines.content(line).replace(/^[\s>]*/, '');
}
