/** The keys of a map, or the entries of a list, as they stand in the text of a segment. */

import type { Node, Pair } from 'yaml';
import { endOfNode } from '../../edit/summary/yaml-candidates.ts';
import type { Note } from '../../note/note.ts';
import type { PlacedSegment } from '../../note/placed-segment.ts';
import { schemaAt } from '../../schema/schema.ts';
import type { TextEdit } from '../../text/edits.ts';
import type { SegmentOffset } from '../../text/offsets.ts';
import { nodeAt } from '../../yaml/library.ts';
import { type Path, pathKey } from '../../yaml/path.ts';
import type { Analysis } from '../analysis.ts';
import { insertion, lineRemoval, removal } from './edits.ts';

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
  const home = note.segmentsFor(path).find((segment) => collectionAt(segment, path) !== null);
  return home ? membersIn(home, path) : null;
}

/** What stands at a path of a note in one of its segments; likewise. */
export function membersIn(segment: PlacedSegment, path: Path): Members | null {
  const { items = [], flow } = collectionAt(segment, path) ?? {};
  const members = items.flatMap((item) => memberOf(segment.region.text, item) ?? []);
  if (members.length === 0 || members.length < items.length) return null;
  const byKey = new Map<string | null, number[]>();
  for (const [i, { key }] of members.entries()) if (!byKey.get(key)?.push(i)) byKey.set(key, [i]);
  return { segment, flow: flow === true, members, byKey };
}

function collectionAt(segment: PlacedSegment, path: Path): Collection | null {
  const inner = segment.inner(path);
  const node = inner && nodeAt(segment.parsed.yaml.document(), inner);
  const { items, flow } = (node ?? {}) as Partial<Collection>;
  return items && items.length > 0 ? { items, ...(flow === undefined ? {} : { flow }) } : null;
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
  const own = rank(/^\w+/.exec(lines[0] ?? '')?.[0]);
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
