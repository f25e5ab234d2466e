/** What stands in the maps and lists of a note, as the text has it: keys with their values, and entries. */
import type { Node, Pair } from 'yaml';
import type { Note } from '../note/note.ts';
import type { PlacedSegment } from '../note/placed-segment.ts';
import { contains, type HostOffset, type SegmentOffset } from '../text/offsets.ts';
import { endOfNode, nodeAt } from '../yaml/library.ts';
import { isIndex, type Path, pathKey } from '../yaml/path.ts';

/** A key with its value, or an entry of a list. */
export interface Member {
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
  readonly all: readonly Member[];
  /** The places in `all` of each key. */
  readonly byKey: ReadonlyMap<string | null, readonly number[]>;
}

/** A member, and its place among those of its map or list. */
export interface PlacedMember {
  readonly owner: Members;
  readonly index: number;
  readonly member: Member;
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

/** What stands at a path of a note, in each of its segments that has something there. */
export function membersAt(note: Note, path: Path): readonly Members[] {
  return note.segmentsFor(path).flatMap((segment) => membersIn(segment, path) ?? []);
}

/** The key or the entry that a path leads to; of a key that stands twice the one that an offset lies in, or the first. */
export function memberAt(note: Note, path: Path, offset?: HostOffset): PlacedMember | null {
  const [step = ''] = path.slice(-1);
  for (const owner of membersAt(note, path.slice(0, -1))) {
    const { region } = owner.segment;
    const index = owner.all.findIndex(
      ({ key, start, end }, i) =>
        (key === null ? isIndex(step) && i === Number(step) : key === String(step)) &&
        (offset === undefined || contains(region.rangeToHost(start, end), offset)),
    );
    const member = owner.all[index];
    if (member) return { owner, index, member };
  }
  return null;
}

/** A member as it is written. */
export const memberText = ({ owner, member: { start, end } }: PlacedMember): string =>
  owner.segment.region.text.slice(start, end);

interface Collection {
  readonly flow?: boolean;
  readonly items: readonly (Node | Partial<Pair<Node, Node | null>>)[];
}

/** What stands at a path of a note in one of its segments; null where there is no map or list with something in it. */
export function membersIn(segment: PlacedSegment, path: Path): Members | null {
  const inner = segment.inner(path);
  const node = inner && nodeAt(segment.parsed.yaml.document(), inner);
  const { items = [], flow = false } = (node ?? {}) as Partial<Collection>;
  const all = items.flatMap((item) => memberOf(segment.region.text, item) ?? []);
  if (all.length === 0 || all.length < items.length) return null;
  const byKey = new Map<string | null, number[]>();
  for (const [i, { key }] of all.entries()) if (!byKey.get(key)?.push(i)) byKey.set(key, [i]);
  return { segment, flow, all, byKey };
}

function memberOf(text: string, item: Collection['items'][number]): Member | null {
  const pair = 'key' in item ? item : null;
  const value = pair ? (pair.value ?? null) : (item as Node);
  const first = pair ? pair.key : value;
  if (!first?.range) return null;
  const key = pair ? String((first as { value?: unknown }).value) : null;
  return { key, start: first.range[0], end: endOfNode(text, value?.range ? value : first), value };
}
