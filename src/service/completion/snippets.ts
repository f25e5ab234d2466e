/** What is written for a key: its name, and a stop for each value behind it. */
import type { Note } from '../../note/note.ts';
import { type SchemaNode, schemaAt } from '../../schema/schema.ts';
import { lastKey, type Path } from '../../yaml/path.ts';
import { type Entry, firstKeysOf } from '../lesions/forms.ts';
import { nextName } from '../lesions/new-lesion.ts';
import {
  counter,
  isListOfMaps,
  lesionLines,
  linesAt,
  listEntry,
  type Stops,
  stopAt,
} from '../lesions/templates.ts';
import { type Choice, type CompletionPlace, KIND } from './entry.ts';

function isVerdict(path: Path): boolean {
  const { enum: listed = [] } = schemaAt(path) ?? {};
  return listed.includes(true) && !listed.includes('unknown');
}

/** The keys that a section begins with: those of a new note; else all but verdicts that nobody needs to write. */
function firstKeys(path: Path): readonly Entry[] {
  const { properties = {}, required = [] } = schemaAt(path) ?? {};
  const needed = (key: string) => required.includes(key) || !isVerdict([...path, key]);
  return firstKeysOf(lastKey(path)) ?? Object.keys(properties).filter(needed);
}

/** The lines below a section, which stand deeper. */
const INNER = /:\n((?: {2}.*(?:\n|$))+)/g;

/** Lines of keys as one map in brackets. */
function inBraces(lines: readonly string[]): string {
  const flat = lines.join('\n').replace(INNER, (_, inner: string) => {
    const own = inner.trimEnd().split('\n');
    return `: ${inBraces(own.map((line) => line.slice(2)))}\n`;
  });
  return `{ ${flat.trimEnd().split('\n').join(', ')} }`;
}

/** What looks like the name of a lesion in text that cannot be read. */
const NAME = /(?<=(?:^|[\s{,])id:[ \t]*["']?)[^\s"',}]+/gm;

/** The first letter that names no lesion of a note yet. */
export function nextLesion(note: Note | null): string {
  const unread = note?.segments.filter(({ readable }) => !readable) ?? [];
  const names = unread.flatMap(({ region }) => region.text.match(NAME) ?? []);
  return nextName([...(note?.lesions.map(({ name }) => name) ?? []), ...names]);
}

/** Whether a path is that of the list of lesions. */
export const isListOfLesions = (path: Path): boolean => path.length === 1 && path[0] === 'lesions';

/** The lines below a key that holds a map or a list of maps, without indentation. */
export function writeBody(
  place: Pick<CompletionPlace, 'note'>,
  path: Path,
  next: Stops = counter(),
): string[] {
  if (isListOfLesions(path)) return listEntry(lesionLines(nextLesion(place.note), next), 0);
  const entry = [...path, 0];
  return isListOfMaps(path)
    ? listEntry(linesAt(entry, firstKeys(entry), next), 0)
    : linesAt(path, firstKeys(path), next);
}

/** The lines of an entry of a list of maps, with what stands between two of them. */
export function entryLines(list: Path, joint: string): string {
  const entry = [...list, 0];
  return linesAt(entry, firstKeys(entry), counter()).join(joint);
}

/** An entry of a list of maps, its lines below each other or in brackets. */
export function entryChoice({ analysis, caret }: CompletionPlace, list: Path): Choice {
  const entry = [...list, 0];
  const { title = '', description = '' } = schemaAt(entry) ?? {};
  const lines = linesAt(entry, firstKeys(entry), counter());
  return {
    label: title.toLowerCase(),
    kind: KIND.snippet,
    snippet: caret.flow ? inBraces(lines) : entryLines(list, lineBelow(caret.column)),
    detail: analysis.localize(description),
    rank: 0,
  };
}

/** A whole lesion, its lines below each other or in brackets. */
export function lesionSnippet(place: CompletionPlace): string {
  const lines = lesionLines(nextLesion(place.note));
  return place.caret.flow ? inBraces(lines) : lines.join(lineBelow(place.caret.column));
}

/** A line below, at a column. */
export function lineBelow(column: number): string {
  return `\n${' '.repeat(column)}`;
}

/** Whether a path is that of a lesion's name. */
export const isName = (path: Path): boolean => path[0] === 'lesions' && path.length === 3 && path[2] === 'id';

/** A stop for the value, unless there is only one. */
function stopOf(path: Path, node: SchemaNode | null): string {
  return node?.enum?.length === 1 ? String(node.enum[0]) : stopAt(path, counter());
}

/** A key with its value. */
export function keySnippet(place: CompletionPlace, key: string): string {
  const { caret, step } = place;
  const path = [...caret.path, key];
  const node = schemaAt(path);
  if (caret.renames) return key + caret.renames.colon;
  const isList = isListOfMaps(path);
  if (!node?.properties && !isList)
    return `${key}: ${isName(path) ? nextLesion(place.note) : stopOf(path, node)}`;
  if (!caret.flow) {
    const joint = lineBelow(caret.column + step);
    return `${key}:${writeBody(place, path)
      .map((line) => joint + line)
      .join('')}`;
  }
  return `${key}: ${isList ? `[${inBraces(writeBody(place, path).map((line) => line.slice(2)))}]` : inBraces(writeBody(place, path))}`;
}
