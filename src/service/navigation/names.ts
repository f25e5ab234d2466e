/**
 * The names of lesions, and where they stand: as `id`, in the marker of a summary, and as `#lesion:A` in prose, in the
 * target of a link, in a comment or in the text of a value.
 */
import type { DocumentHighlight, Range as LspRange } from 'vscode-languageserver-types';
import type { LesionEntry } from '../../note/lesions.ts';
import type { Note } from '../../note/note.ts';
import { contains, firstNot, type HostOffset, isWithinRange, type Range } from '../../text/offsets.ts';
import { findAnchors } from '../../yaml/tokens.ts';
import { type Analysis, lesionAt } from '../analysis.ts';
import { toLspRange } from '../document.ts';

/** A place where a lesion is named. */
export interface Mention {
  readonly name: string;
  readonly kind: 'id' | 'marker' | 'reference';
  /** The name itself. */
  readonly range: Range;
  /** Where a cursor means it: with what stands before the name. */
  readonly around: Range;
}

/** A lesion, and all places of its note that name it. */
interface NamedLesion {
  readonly note: Note;
  readonly entry: LesionEntry;
  /** Its `id` first. */
  readonly mentions: readonly Mention[];
  /** The one that was asked for. */
  readonly asked: Mention;
}

const REFERENCE = /(?<![\p{L}\p{N}_])#lesion:/gu;
const OPENER = /^<!--[ \t]*cto-summary[ \t]+/;

/** How a name is written behind `#lesion:`, where a space would end the target of a link. */
export function inReference(name: string): string {
  return name.replaceAll(' ', '%20');
}

/** Names by all their spellings. */
type Written = ReadonlyMap<string, string>;

function writtenNames(names: ReadonlySet<string>): Written {
  const written = new Map<string, string>();
  for (const name of names)
    for (const alternative of [name, inReference(name)])
      if (!written.has(alternative)) written.set(alternative, name);
  return written;
}

/** No longer name is looked for. */
const LONGEST = 200;

/** The name that begins at an offset: of several the longest, and none that is only the beginning of a word. */
function nameAt(text: string, offset: HostOffset, names: Written): { name: string; length: number } | null {
  const behind = text.slice(offset, offset + LONGEST);
  for (let length = behind.length; length > 0; length -= 1) {
    const name = names.get(behind.slice(0, length));
    if (name !== undefined && !/^[\p{L}\p{N}_]/u.test(behind.slice(length))) return { name, length };
  }
  return null;
}

function idOf({ locate }: Note, { name, path, data }: LesionEntry): Mention[] {
  const range = data.id === undefined ? null : locate([...path, 'id'], 'value');
  return range ? [{ name, kind: 'id', range, around: range }] : [];
}

function markersIn({ text, markers }: Analysis): Mention[] {
  return markers().map(({ id, range: { start, end } }) => {
    const from = start + (OPENER.exec(text.slice(start, end))?.[0].length ?? 0);
    const range = { start: from, end: from + id.length };
    return { name: id, kind: 'marker', range, around: range };
  });
}

function referencesIn(text: string, { start, end }: Range, names: Written): Mention[] {
  return [...text.slice(start, end).matchAll(REFERENCE)].flatMap(({ index, 0: sign }): Mention[] => {
    const from = start + index + sign.length;
    const found = nameAt(text, from, names);
    if (!found) return [];
    const range = { start: from, end: from + found.length };
    return [{ name: found.name, kind: 'reference', range, around: { start: start + index, end: range.end } }];
  });
}

/** All places of a note that name one of its lesions; those of fences that are not ours are examples. */
function mentionsIn(analysis: Analysis, note: Note): Mention[] {
  const { text } = analysis;
  const names = new Set(note.lesions.flatMap(({ name, data }) => (data.id === undefined ? [] : [name])));
  const written = writtenNames(names);
  const ids = note.lesions.flatMap((entry) => idOf(note, entry));
  const regions = note.segments.map(({ region }) => region.outer);
  if (note.carrier === 'yaml') {
    const whole = { start: regions[0]?.start ?? 0, end: regions.at(-1)?.end ?? 0 };
    return [...ids, ...referencesIn(text, whole, written)];
  }
  const own = new Set(regions.map(({ start }) => start));
  const foreign = analysis.fences().filter(({ outer }) => !own.has(outer.start));
  const isExample = ({ around }: Mention) => {
    // They stand in the order of the text.
    const fence = foreign[firstNot(foreign, ({ outer }) => outer.start <= around.start) - 1];
    return fence !== undefined && isWithinRange(around, fence.outer);
  };
  const references = referencesIn(text, { start: 0, end: text.length }, written);
  return [
    ...ids,
    ...markersIn(analysis).filter(({ name }) => names.has(name)),
    ...references.filter((mention) => !isExample(mention)),
  ];
}

/** Whether a lesion may be named at an offset, told by its line alone. */
function mayBeNamedAt(analysis: Analysis, offset: HostOffset): boolean {
  const { lines } = analysis;
  if (/cto-summary|#lesion:/.test(lines.content(lines.lineAt(offset)))) return true;
  const found = lesionAt(analysis, offset);
  return (
    found !== null && idOf(found.note, found.lesion.entry).some(({ around }) => contains(around, offset))
  );
}

/** The lesion that is named at an offset; null where none is. */
export function namedAt(analysis: Analysis, offset: HostOffset): NamedLesion | null {
  // All names of a document are looked for only where there is one.
  if (!mayBeNamedAt(analysis, offset)) return null;
  for (const { note } of analysis.notes) {
    const all = mentionsIn(analysis, note);
    const asked = all.find(({ around }) => contains(around, offset));
    if (!asked) continue;
    const sameName = note.lesions.filter(({ name, data }) => data.id !== undefined && name === asked.name);
    const isOwn = (entry: LesionEntry) => idOf(note, entry)[0]?.range.start === asked.range.start;
    // Of several lesions of one name, what refers to it means the first.
    const entry = (asked.kind === 'id' ? sameName.find(isOwn) : null) ?? sameName[0];
    if (!entry) continue;
    const others =
      entry === sameName[0] ? all.filter(({ name, kind }) => name === entry.name && kind !== 'id') : [];
    return { note, entry, mentions: [...idOf(note, entry), ...others], asked };
  }
  return null;
}

/** Where the lesion that is named at an offset is written, or an anchor is given; null where none is. */
export function definitionAt(analysis: Analysis, offset: HostOffset): LspRange | null {
  const range = namedAt(analysis, offset)?.mentions[0]?.range ?? anchorAt(analysis, offset)?.places[0];
  return range ? toLspRange(analysis.lines, range) : null;
}

/** All places that name the lesion or the anchor at an offset; the first one writes it, the others read it. */
export function highlightsAt(analysis: Analysis, offset: HostOffset): DocumentHighlight[] {
  const mentions = namedAt(analysis, offset)?.mentions;
  const places = mentions?.map(({ range }) => range) ?? anchorAt(analysis, offset)?.places ?? [];
  return places.map((range, i) => ({
    range: toLspRange(analysis.lines, range),
    kind: (mentions ? mentions[i]?.kind === 'id' : i === 0) ? 3 : 2,
  }));
}

/** An anchor of YAML, and all places that use it. */
export interface NamedAnchor {
  readonly name: string;
  /** Where it is given first. */
  readonly places: readonly Range[];
  /** The place that was asked for. */
  readonly asked: Range;
  /** The names of all anchors beside it. */
  readonly all: readonly string[];
}

/** The anchor that is given or used at an offset; null where none is. The sign before a name belongs to it. */
export function anchorAt({ notes }: Analysis, offset: HostOffset): NamedAnchor | null {
  for (const segment of notes.flatMap(({ note }) => note.segments)) {
    if (!contains(segment.region.outer, offset)) continue;
    const anchors = findAnchors(segment.region.text);
    for (const { name, given, used } of anchors) {
      const places = [given, ...used].map((span) => segment.toRange(span));
      const asked = places.find(({ start, end }) => contains({ start: start - 1, end }, offset));
      if (asked) return { name, places, asked, all: anchors.map((anchor) => anchor.name) };
    }
  }
  return null;
}
