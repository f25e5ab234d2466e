/**
 * "Set this value at this path": one minimal edit of a note, in either carrier. It is given only once reading the edited
 * text has shown that the note says that value there, and whatever else it said.
 */
import type { Node as YamlNode } from 'yaml';
import type { Note } from '../../note/note.ts';
import { holdsLesions } from '../../note/parsed-segment.ts';
import type { PlacedSegment } from '../../note/placed-segment.ts';
import { schemaAt } from '../../schema/schema.ts';
import { applyEdits, type TextEdit } from '../../text/edits.ts';
import { type Message, msg } from '../../text/message.ts';
import { meaningOf } from '../../yaml/meaning.ts';
import { isMap, lastKey, type Path, startsWith, valueAt } from '../../yaml/path.ts';
import { toHostEdit, type ValueSource, withoutLines } from '../host-edit.ts';
import { NO_PLACE, withValue } from './data.ts';
import { newSection } from './new-section.ts';
import { createNodeEdits, type EditOptions } from './node-edits.ts';
import { type Distance, hasComment } from './places.ts';
import { NO_EDIT, rootSlot } from './slot.ts';

/** The edits, which belong together; none if the note says so already. Or one sentence that says why there are none. */
type ValueEdit = { readonly edits: readonly TextEdit[] } | { readonly refusal: Message };

const DISTANCES: readonly Distance[] = ['best', 'nearest', 'behind blank lines'];

/**
 * Sets a value of a note.
 *
 * @param path where it stands in the note: a lesion's begins with `lesions` and its number; the number behind the last
 * entry of a list adds one
 * @param value undefined leaves the key or the entry out, null leaves its place empty
 */
export function setNoteValue(source: ValueSource, note: Note, path: Path, value: unknown): ValueEdit {
  const refusal = whyNot(source, note, path);
  if (refusal) return { refusal };
  const last = path.at(-1);
  const removed = value === undefined && typeof last === 'number' ? last : null;
  const options = { depth: path.length, removed, isApart: false };
  const before = source.notes.map(saidBy);
  for (const wanted of wantedData(note, path, value)) {
    const expected = before.map((said, i) => (source.notes[i] === note ? wanted.said : said));
    if (isSaid(before, expected)) return { edits: [] };
    for (const distance of DISTANCES) {
      const edits = attempt(() => editsFor(source, note, path, wanted.next, { ...options, distance }));
      if (edits && isSaid(source.read(applyEdits(source.text, edits)).map(saidBy), expected))
        return { edits };
    }
  }
  return {
    refusal: msg`Nothing was changed: \`${lastKey(path)}\` could not be changed alone. Edit it in the text.`,
  };
}

/** How many steps of a path lead to what is read as a whole: a lesion, or a key of the note itself. */
const rootLength = (path: Path): number => (path[0] === 'lesions' ? 2 : 1);

function whyNot({ lines }: ValueSource, note: Note, path: Path): Message | null {
  const length = rootLength(path);
  if (path.length === 0 || (length === 2 && path.length === 2) || !schemaAt(path))
    return msg`Nothing was changed: the note has no place for this value.`;
  const segments = note.segmentsFor(path);
  const unread = segments.find(({ parsed }) => parsed.unreadable !== null && parsed.unreadable !== 'empty');
  if (unread) {
    const error = note.problems.find(
      ({ range, severity }) => severity === 'error' && range.start >= unread.region.outer.start,
    );
    const line = lines.lineAt(error?.range.start ?? unread.region.outer.start) + 1;
    const because = error?.message ?? msg`This note could not be read.`;
    return msg`Nothing was changed: this note has an error in line ${line}: ${because}`;
  }
  if (length === 2 && !note.lesions[Number(path[1])])
    return msg`Nothing was changed: this lesion is not in the note any more.`;
  const repeated = repeatedKey(note, segments, path);
  return repeated === null
    ? null
    : msg`Nothing was changed: \`${repeated}\` appears twice. Keep one of the two in the text first.`;
}

/** A key on the way that stands twice; null if none does. */
function repeatedKey(note: Note, segments: readonly PlacedSegment[], path: Path): string | null {
  const [key = ''] = path;
  if (key !== 'lesions' && note.segmentsWith(String(key)).length > 1) return String(key);
  for (const segment of segments) {
    const found = segment.parsed.yaml.doubtful.find((doubtful) => startsWith(path, segment.outer(doubtful)));
    if (found) return lastKey(found);
  }
  return null;
}

/** What a note says: each key of the note itself with its values, and each lesion. */
interface Said {
  readonly sections: Readonly<Record<string, readonly unknown[]>>;
  readonly lesions: readonly unknown[];
  /** How many segments cannot be read. */
  readonly unread: number;
  readonly repeated: number;
}

function saidBy(note: Note): Said {
  // Whatever a note calls its keys is a key.
  const sections: Record<string, unknown[]> = Object.create(null);
  for (const { parsed } of note.segments) {
    if (holdsLesions(parsed.segment)) continue;
    for (const [key, value] of Object.entries(parsed.sections)) {
      // Where each lesion is a segment, the key above them stands alone.
      if (key === 'lesions' && (Array.isArray(value) || (value === null && note.lesions.length > 0)))
        continue;
      sections[key] = [...(sections[key] ?? []), value];
    }
  }
  return {
    sections,
    lesions: note.lesions.map(({ written }) => written),
    unread: note.segments.filter(({ parsed }) => parsed.unreadable !== null && parsed.unreadable !== 'empty')
      .length,
    repeated: note.segments.reduce((sum, { parsed }) => sum + parsed.yaml.doubtful.length, 0),
  };
}

interface Wanted {
  /** What is to stand at the root of the path: the lesion, or the key of the note. */
  readonly next: unknown;
  readonly said: Said;
}

/** What the note may say afterwards, the best first: a section without keys is left out, or left empty. */
function wantedData(note: Note, path: Path, value: unknown): Wanted[] {
  const length = rootLength(path);
  const [root, rest] = [path.slice(0, length), path.slice(length)];
  const said = saidBy(note);
  const old = length === 2 ? said.lesions[Number(root[1])] : said.sections[String(root[0])]?.[0];
  const wanted = (at: Path, own: unknown): Wanted[] => {
    const next = attempt(() => ({ data: withValue(old, at, own, root) }));
    if (!next) return [];
    const { data } = next;
    if (length === 2) {
      const lesions = said.lesions.map((lesion, i) => (i === Number(root[1]) ? data : lesion));
      return [{ next: data, said: { ...said, lesions } }];
    }
    const { [String(root[0])]: _, ...others } = said.sections;
    const sections = data === undefined ? others : { ...others, [String(root[0])]: [data] };
    return [{ next: data, said: { ...said, sections } }];
  };
  const section = rest.slice(0, -1);
  const parent = valueAt(old, section);
  // A lesion is never left empty, nor what has other keys.
  const isEmptied =
    value === undefined && rest.length >= length && isMap(parent) && Object.keys(parent).length === 1;
  return [...wanted(rest, value), ...(isEmptied ? wanted(section, null) : [])];
}

/** What a function answers; null where it finds no way. */
function attempt<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (error === NO_EDIT || error === NO_PLACE) return null;
    throw error;
  }
}

/** The edits that lead to what is wanted, by the one way that is tried. */
function editsFor(
  source: ValueSource,
  note: Note,
  path: Path,
  next: unknown,
  options: EditOptions,
): TextEdit[] {
  const segment = homeOf(note, path);
  const [key = ''] = path;
  if (!segment) return newSection(source, note, String(key), next, options.distance);
  const { region, parsed } = segment;
  const isLesion = rootLength(path) === 2;
  const inner = isLesion ? segment.inner(path.slice(0, 2)) : path.slice(0, 1);
  if (!inner) throw NO_EDIT;
  const { data } = parsed.yaml;
  const wanted = isLesion ? replaced(data, inner, next) : withValue(data, inner, next, []);
  const isEmptied = isMap(wanted) && Object.keys(wanted).length === 0;
  if (region.fence && isEmptied) {
    if (isLesion || hasComment(region.text)) throw NO_EDIT;
    const { start, end } = region.fence.outer;
    return [withoutLines(source, start, end, true)];
  }
  const slot = rootSlot(
    parsed.yaml.document().contents as YamlNode | null,
    isLesion ? path.slice(0, 2 - inner.length) : [],
  );
  const edits = createNodeEdits(region.text, options).change(slot, data, wanted);
  const isApart = next === undefined && options.distance === 'best';
  return edits.map((edit) => toHostEdit(source, segment, edit, isApart));
}

function replaced(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((one, i) => (i === Number(step) ? replaced(one, rest, value) : one));
  return { ...(data as object), [step]: replaced((data as Record<string, unknown>)[step], rest, value) };
}

/** The segment in which the root of a path stands; null where it stands in none. */
function homeOf(note: Note, path: Path): PlacedSegment | null {
  if (rootLength(path) === 2) return note.segmentsFor(path)[0] ?? null;
  const [key = ''] = path;
  return note.segmentsWith(String(key))[0] ?? null;
}

/** Whether notes say what is expected. What no edit has touched is the very same object. */
function isSaid(notes: readonly Said[], expected: readonly Said[]): boolean {
  const isSame = (a: unknown, b: unknown) => a === b || meaningOf(a) === meaningOf(b);
  return (
    notes.length === expected.length &&
    notes.every(({ lesions, ...root }, i) => {
      const { lesions: wanted = [], ...own } = expected[i] ?? {};
      const isSameLesion = (lesion: unknown, n: number) => isSame(lesion, wanted[n]);
      return isSame(root, own) && lesions.length === wanted.length && lesions.every(isSameLesion);
    })
  );
}
