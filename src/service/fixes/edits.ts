/** Edits of a segment by the offsets of its text: of its lines, of the keys of a map, and of the entries of a list. */

import type { Node, Pair } from 'yaml';
import { endOfNode } from '../../edit/summary/yaml-candidates.ts';
import type { Note } from '../../note/note.ts';
import type { PlacedSegment } from '../../note/placed-segment.ts';
import { schemaAt } from '../../schema/schema.ts';
import { replaceRange, type TextEdit } from '../../text/edits.ts';
import { eolOf } from '../../text/lines.ts';
import type { SegmentOffset } from '../../text/offsets.ts';
import { nodeAt } from '../../yaml/library.ts';
import { type Path, pathKey } from '../../yaml/path.ts';
import type { TextLine } from '../../yaml/syntax/lines.ts';
import type { Analysis } from '../analysis.ts';

/** What the lines of a segment begin with in the document: the marks of quotes and the indentation of lists. */
function prefixAt(
  { text, lines }: Pick<Analysis, 'text' | 'lines'>,
  { region }: PlacedSegment,
  offset: SegmentOffset,
): string {
  if (!region.fence) return '';
  const start = region.text.lastIndexOf('\n', offset - 1) + 1;
  const host = region.toHost(start);
  return text.slice(lines.start(lines.lineAt(host)), host);
}

/** The edit that puts text into a segment; its new lines begin as the line does that it stands in. */
function insertion(
  analysis: Pick<Analysis, 'text' | 'lines'>,
  segment: PlacedSegment,
  offset: SegmentOffset,
  newText: string,
): TextEdit {
  const at = segment.region.toHost(offset);
  const eol = eolOf(analysis.text) + prefixAt(analysis, segment, offset);
  return replaceRange({ start: at, end: at }, newText.replaceAll('\n', eol));
}

/** The edit that puts a line of a segment into a column, counted from where the segment's lines begin. */
export function indented({ region }: PlacedSegment, { start, indent }: TextLine, column: number): TextEdit {
  return replaceRange(region.rangeToHost(start, start + indent), ' '.repeat(column));
}

/** The edit that takes characters out of a segment. */
function removal({ region }: PlacedSegment, start: SegmentOffset, end: SegmentOffset): TextEdit {
  return replaceRange({ start: region.toHost(start), end: region.toHost(end) }, '');
}

/** The edit that takes whole lines out of the document: those that a section of a segment lies in. */
export function lineRemoval(
  { text, lines }: Analysis,
  { region }: PlacedSegment,
  start: SegmentOffset,
  end: SegmentOffset,
): TextEdit {
  const range = region.rangeToHost(start, end);
  const next = lines.lineAt(range.end) + 1;
  const until = next < lines.count ? lines.start(next) : text.length;
  return replaceRange({ start: lines.start(lines.lineAt(range.start)), end: until }, '');
}

interface Member {
  /** The key; null for an entry of a list. */
  readonly key: string | null;
  /** From the first character of its key, or of the entry behind its dash. */
  readonly start: SegmentOffset;
  /** Behind its last character. */
  readonly end: SegmentOffset;
  readonly value: Node | null;
}

/** What stands in a map or a list, in the order of the text. */
export interface Members {
  readonly segment: PlacedSegment;
  /** Whether it is written in brackets. */
  readonly flow: boolean;
  readonly members: readonly Member[];
  /** The places in `of` of the members of each key. */
  readonly byKey: ReadonlyMap<string | null, readonly number[]>;
}

interface Collection {
  readonly flow?: boolean;
  readonly items: readonly (Node | Partial<Pair<Node, Node | null>>)[];
}

/** Finds what stands at a path; null where there is no map or list with something in it. */
export type Finder = (segment: PlacedSegment, path: Path) => Members | null;

/** A finder that remembers what it found, for many problems of one segment. */
export function membersFinder(): Finder {
  const known = new Map<PlacedSegment, Map<string, Members | null>>();
  return (segment, path) => {
    const own = known.get(segment) ?? new Map<string, Members | null>();
    known.set(segment, own);
    const key = pathKey(path);
    if (!own.has(key)) own.set(key, membersIn(segment, path));
    return own.get(key) ?? null;
  };
}

/** What stands at a path of a note; null where there is no map or list with something in it. */
export function membersAt(note: Note, path: Path): Members | null {
  return note.segmentsFor(path).flatMap((segment) => membersIn(segment, path) ?? [])[0] ?? null;
}

/** What stands at a path of a note in one of its segments; likewise. */
export function membersIn(segment: PlacedSegment, path: Path): Members | null {
  const inner = segment.inner(path);
  const node = inner && nodeAt(segment.parsed.yaml.document(), inner);
  const { items = [], flow = false } = (node ?? {}) as Partial<Collection>;
  const members = items.flatMap((item) => memberOf(segment.region.text, item) ?? []);
  if (members.length === 0 || members.length < items.length) return null;
  const byKey = new Map<string | null, number[]>();
  for (const [i, { key }] of members.entries()) if (!byKey.get(key)?.push(i)) byKey.set(key, [i]);
  return { segment, flow, members, byKey };
}

function memberOf(text: string, item: Collection['items'][number]): Member | null {
  const pair = 'key' in item ? item : null;
  const value = pair ? (pair.value ?? null) : (item as Node);
  const first = pair ? pair.key : value;
  if (!first?.range) return null;
  const key = pair ? String((first as { value?: unknown }).value) : null;
  return { key, start: first.range[0], end: endOfNode(text, value?.range ? value : first), value };
}

/** The edit that takes a member out; null where its neighbours would not stand as they did. */
export function without(
  analysis: Analysis,
  { segment, flow, members }: Members,
  index: number,
): TextEdit | null {
  const { text } = segment.region;
  const [before, member, next] = [members[index - 1], members[index], members[index + 1]];
  if (!member) return null;
  if (flow) {
    return before
      ? removal(segment, before.end, member.end)
      : removal(segment, member.start, next?.start ?? member.end);
  }
  const lead = text.slice(text.lastIndexOf('\n', member.start - 1) + 1, member.start);
  if (member.key === null ? /^[ \t]*-[ \t]+$/.test(lead) : /^[ \t]*$/.test(lead)) {
    return lineRemoval(analysis, segment, member.start, member.end);
  }
  // A key behind a dash gives its place to the next one.
  return next && member.key !== null ? removal(segment, member.start, next.start) : null;
}

/** The edit that adds an entry to a list in which something stands. */
export function newEntry(
  analysis: Pick<Analysis, 'text' | 'lines'>,
  { segment, flow, members }: Members,
  entry: string,
): TextEdit | null {
  const last = members.at(-1);
  if (!last || last.key !== null) return null;
  if (flow) return insertion(analysis, segment, last.end, `, ${entry}`);
  const { text } = segment.region;
  const lead = text.slice(text.lastIndexOf('\n', last.start - 1) + 1, last.start);
  return insertion(analysis, segment, lineEnd(text, last.end), `\n${lead}${entry}`);
}

/** Where the line ends that an offset lies in. */
export function lineEnd(text: string, offset: SegmentOffset): SegmentOffset {
  return offset + text.slice(offset).search(/\r?\n|$/);
}

/**
 * The edit that adds a key to the map at a path.
 *
 * @param lines the lines of the key and its value, without the map's indentation
 * @returns null where no map stands there
 */
export function newKey(
  analysis: Pick<Analysis, 'text' | 'lines'>,
  note: Note,
  path: Path,
  lines: readonly string[],
): TextEdit | null {
  const order = Object.keys(schemaAt(path)?.properties ?? {});
  const rank = (key: string | null | undefined) => order.indexOf(key ?? '');
  const place = rank(/^\w+/.exec(lines[0] ?? '')?.[0]);
  // A key for local use comes last.
  const own = place < 0 ? order.length : place;
  // The sections of a YAML note stand in segments of their own.
  const maps = note
    .segmentsFor(path)
    .flatMap((segment) => membersIn(segment, path) ?? [])
    .filter(({ members }) => members[0]?.key !== null);
  const precedes = ({ key }: Members['members'][number]) => rank(key) >= 0 && rank(key) < own;
  const map = maps.findLast(({ members: of }) => of.some(precedes)) ?? maps[0];
  const first = map?.members[0];
  if (!map || !first) return null;
  const { segment: part, flow, members: of } = map;
  const { text } = part.region;
  const before = of.findLast(precedes);
  if (flow) {
    const content = lines.join(', ');
    return before
      ? insertion(analysis, part, before.end, `, ${content}`)
      : insertion(analysis, part, first.start, `${content}, `);
  }
  const column = first.start - (text.lastIndexOf('\n', first.start - 1) + 1);
  const joint = `\n${' '.repeat(column)}`;
  if (!before) return insertion(analysis, part, first.start, lines.join(joint) + joint);
  // The entries of the list of lesions follow it in segments of their own.
  const last = path.length === 0 && before.key === 'lesions' ? note.segments.findLast(isEntry) : undefined;
  const home = last ?? part;
  const end = last ? last.region.text.trimEnd().length : before.end;
  return insertion(analysis, home, lineEnd(home.region.text, end), joint + lines.join(joint));
}

const isEntry = ({ region }: PlacedSegment): boolean => region.kind === 'entry';
