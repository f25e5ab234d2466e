/** The keys of a map, or the entries of a list, as they stand in the text of a block. */
import type { Node, Pair } from 'yaml';
import { nodeAt } from '../../note/nodes.ts';
import type { Note } from '../../note/note.ts';
import type { Part } from '../../note/part.ts';
import { keyOf, type Path } from '../../note/path.ts';
import type { TextEdit } from '../../summary/edit.ts';
import { endOfNode } from '../../summary/yaml-layout.ts';
import type { Analysis } from '../analysis.ts';
import { lineRemoval, removal } from './block-edit.ts';

interface Member {
  /** The key; null for an entry of a list. */
  readonly key: string | null;
  /** From the first character of its key, or of the entry behind its dash. */
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
  readonly value: Node | null;
}

/** What stands in a map or a list, in the order of the text. */
export interface Members {
  readonly part: Part;
  /** Whether it is written in brackets. */
  readonly flow: boolean;
  readonly of: readonly Member[];
  /** The places in `of` of the members of each key. */
  readonly byKey: ReadonlyMap<string | null, readonly number[]>;
}

interface Collection {
  readonly flow?: boolean;
  readonly items: readonly (Node | Partial<Pair<Node, Node | null>>)[];
}

/** Finds what stands at a path; null where there is no map or list with something in it. */
export type Finder = (part: Part, path: Path) => Members | null;

/** A finder that remembers what it found, for many findings of one block. */
export function membersFinder(): Finder {
  const known = new Map<Part, Map<string, Members | null>>();
  return (part, path) => {
    const own = known.get(part) ?? new Map<string, Members | null>();
    known.set(part, own);
    const key = keyOf(path);
    if (!own.has(key)) own.set(key, membersIn(part, path));
    return own.get(key) ?? null;
  };
}

/** What stands at a path of a note; null where there is no map or list with something in it. */
export function membersAt(note: Note, path: Path): Members | null {
  const home = note.partsFor(path).find((part) => collectionAt(part, path) !== null);
  return home ? membersIn(home, path) : null;
}

/** What stands at a path of a note in one of its blocks; likewise. */
export function membersIn(part: Part, path: Path): Members | null {
  const { items = [], flow } = collectionAt(part, path) ?? {};
  const of = items.flatMap((item) => memberOf(part.block.text, item) ?? []);
  if (of.length === 0 || of.length < items.length) return null;
  const byKey = new Map<string | null, number[]>();
  for (const [i, { key }] of of.entries()) if (!byKey.get(key)?.push(i)) byKey.set(key, [i]);
  return { part, flow: flow === true, of, byKey };
}

function collectionAt(part: Part, path: Path): Collection | null {
  const inner = part.inner(path);
  const node = inner && nodeAt(part.reading.parsed.document, inner);
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
export function without(analysis: Analysis, { part, flow, of }: Members, index: number): TextEdit | null {
  const { text } = part.block;
  const [before, member, next] = [of[index - 1], of[index], of[index + 1]];
  if (!member) return null;
  if (flow) {
    return before
      ? removal(part, before.end, member.end)
      : removal(part, member.start, next?.start ?? member.end);
  }
  const lead = text.slice(text.lastIndexOf('\n', member.start - 1) + 1, member.start);
  if (member.key === null ? /^[ \t]*-[ \t]+$/.test(lead) : /^[ \t]*$/.test(lead)) {
    return lineRemoval(analysis, part, member.start, member.end);
  }
  // A key behind a dash gives its place to the next one.
  return next && member.key !== null ? removal(part, member.start, next.start) : null;
}
