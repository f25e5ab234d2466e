/**
 * The edits that lead from one value to another in the YAML of a segment. Only what differs is touched: a map and a list
 * keep the lines of all members that stay as they are.
 */
import { isCollection, isMap as isMapNode, isScalar, isSeq, type Node, type Pair, Scalar } from 'yaml';
import { schemaAt } from '../../schema/schema.ts';
import type { TextEdit } from '../../text/edits.ts';
import type { SegmentOffset } from '../../text/offsets.ts';
import { meaningOf } from '../../yaml/meaning.ts';
import { isMap, type Path } from '../../yaml/path.ts';
import { dashBefore } from '../../yaml/tree.ts';
import {
  beginsLine,
  behindColon,
  columnAt,
  type Distance,
  hasComment,
  lineEndAt,
  lineStartAt,
  nextLineAt,
  placeBehind,
  spanOfNode,
  startWithComments,
} from './places.ts';
import { needsLines, writeEntry, writeInFlow, writeInline, writeKey, writeLines } from './write.ts';

export type SegmentEdit = TextEdit<SegmentOffset>;

/** Thrown where no edit would leave all else as it stands; caught where values are set. */
export const NO_EDIT = new Error('no edit');

/** A value at its place in the text of a segment. */
export interface Slot {
  readonly node: Node | null;
  /** Behind the colon of its key, or its dash. */
  readonly behind: SegmentOffset;
  /** The column of its key, or its dash; -2 for the segment itself. */
  readonly column: number;
  /** Whether it stands in brackets. */
  readonly isInFlow: boolean;
  readonly isEntry: boolean;
  /** Where it stands in a note. */
  readonly path: Path;
}

type NodePair = Pair<Node, Node | null>;

const replace = (start: SegmentOffset, end: SegmentOffset, newText: string): SegmentEdit => ({
  range: { start, end },
  newText,
});
const isSame = (a: unknown, b: unknown): boolean => meaningOf(a) === meaningOf(b);
const nameOf = ({ key }: NodePair): string => String(isScalar(key) ? key.value : null);
const margin = (column: number): string => ' '.repeat(Math.max(0, column));

/** How the edits of a text are to be made. */
export interface EditOptions {
  readonly distance: Distance;
  /** How many steps lead to what is left out; a section that is left out for it loses no comment. */
  readonly depth: number;
  /** The number of the entry that is left out, of several that say the same. */
  readonly removed: number | null;
  /** Whether a blank line stands between new keys of the note itself and their neighbours. */
  readonly isApart: boolean;
}

/** Makes edits by the places of one text. */
export function createNodeEdits(text: string, { distance, depth, removed, isApart }: EditOptions) {
  return { change, insertBehind };

  /** The edits that write another value in a slot; none if it says so already. */
  function change(slot: Slot, old: unknown, next: unknown): SegmentEdit[] {
    const { node } = slot;
    if (isSame(old, next)) return [];
    if (isMapNode<Node, Node | null>(node) && isMap(old)) {
      if (next === null && !node.flow && node.items.every((pair) => beginsLine(text, startOf(pair))))
        return node.items.map((_, i) => withoutKey(slot, node.items, i));
      if (isMap(next) && (slot.column < 0 || Object.keys(old).some((key) => Object.hasOwn(next, key))))
        return changeMap(slot, node, old, next);
    }
    if (isSeq<Node>(node) && Array.isArray(old) && Array.isArray(next) && old.length > 0 && next.length > 0)
      return changeList(slot, node, old, next);
    return rewrite(slot, next);
  }

  function rewrite({ node, behind, column, isInFlow, isEntry, path }: Slot, next: unknown): SegmentEdit[] {
    const { start, end } = spanOfNode(text, node, behind);
    if (isInFlow) return [replace(start, end, (start === behind ? ' ' : '') + writeInFlow(next))];
    const isBlock = isCollection(node) && !node.flow;
    if (isCollection(node) && hasComment(text.slice(start, end))) throw NO_EDIT;
    const lines = needsLines(next) ? writeLines(next, path) : [];
    const inline =
      lines.length === 0 ? (keepQuotes(node, next) ?? writeInline(next)) : isEntry ? lines[0] : '';
    const from = isBlock || !inline ? behind : start;
    if (from < start && hasComment(text.slice(from, start))) throw NO_EDIT;
    const value = (from === behind && inline ? ' ' : '') + inline + headerComment(node, start);
    const below = isEntry ? lines.slice(1) : lines;
    const indent = `\n${margin(column + 2)}`;
    const rest = below.map((line) => indent + line).join('');
    const lineEnd = lineEndAt(text, end);
    if (rest === '' || lineEnd === end) return [replace(from, end, value + rest)];
    return [...(from < end || value ? [replace(from, end, value)] : []), replace(lineEnd, lineEnd, rest)];
  }

  function headerComment(node: Node | null, start: SegmentOffset): string {
    const isBlock =
      isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
    const comment = isBlock ? /^[|>][-+\d]*([ \t]+#[^\r\n]*)/.exec(text.slice(start))?.[1] : undefined;
    return (comment ?? '').trimEnd();
  }

  function slotOf(slot: Slot, pair: NodePair): Slot {
    const behind = behindColon(text, pair);
    if (behind === null) throw NO_EDIT;
    const isInFlow = slot.isInFlow || isFlow(slot.node);
    const column = columnAt(text, startOf(pair));
    const path = [...slot.path, nameOf(pair)];
    return { node: pair.value, behind, column, isInFlow, isEntry: false, path };
  }

  /** Behind the last character of a key with its value. */
  function endOf(pair: NodePair): SegmentOffset {
    const end = pair.key.range?.[1] ?? 0;
    return Math.max(end, spanOfNode(text, pair.value, behindColon(text, pair) ?? end).end);
  }

  function changeMap(
    slot: Slot,
    { items }: { readonly items: readonly NodePair[] },
    old: Record<string, unknown>,
    next: Record<string, unknown>,
  ): SegmentEdit[] {
    const changed = items.flatMap((pair, i) => {
      const name = nameOf(pair);
      if (!Object.hasOwn(next, name)) return withoutKey(slot, items, i);
      return isSame(old[name], next[name]) ? [] : change(slotOf(slot, pair), old[name], next[name]);
    });
    const added = Object.keys(next).filter((key) => !Object.hasOwn(old, key));
    return [...changed, ...added.map((key) => withKey(slot, items, key, next[key]))];
  }

  function withoutKey(slot: Slot, items: readonly NodePair[], index: number): SegmentEdit {
    const [before, pair, next] = [items[index - 1], items[index], items[index + 1]];
    if (!pair) throw NO_EDIT;
    const [start, end] = [startOf(pair), endOf(pair)];
    if (slot.isInFlow || isFlow(slot.node))
      return withoutInFlow(before && endOf(before), start, end, next && startOf(next));
    if (slot.path.length + 1 < depth && /\n[ \t]*#/.test(text.slice(start, end))) throw NO_EDIT;
    if (beginsLine(text, start)) return replace(lineStartAt(text, start), nextLineAt(text, end), '');
    // A key behind a dash gives its place to the next one.
    if (!next || beginsLine(text, startOf(next)) === false) throw NO_EDIT;
    const between = text.slice(nextLineAt(text, end), startOf(next));
    if (between.trim() === '') return replace(start, startOf(next), '');
    return replace(start, lineEndAt(text, end), '');
  }

  function withoutInFlow(
    before: SegmentOffset | undefined,
    start: SegmentOffset,
    end: SegmentOffset,
    next: SegmentOffset | undefined,
  ): SegmentEdit {
    const edit = before === undefined ? replace(start, next ?? end, '') : replace(before, end, '');
    if (hasComment(text.slice(edit.range.start, edit.range.end))) throw NO_EDIT;
    return edit;
  }

  function withKey(slot: Slot, items: readonly NodePair[], key: string, value: unknown): SegmentEdit {
    const order = Object.keys(schemaAt(slot.path)?.properties ?? {});
    const own = order.indexOf(key);
    const isBefore = (pair: NodePair) => order.includes(nameOf(pair)) && order.indexOf(nameOf(pair)) < own;
    const before = items.findLast(isBefore);
    const first = items[0];
    if (!first) throw NO_EDIT;
    if (slot.isInFlow || isFlow(slot.node)) {
      const written = writeInFlow({ [key]: value }).slice(1, -1);
      return before
        ? replace(endOf(before), endOf(before), `, ${written}`)
        : replace(startOf(first), startOf(first), `${written}, `);
    }
    const column = columnAt(text, startOf(first));
    const lines = writeKey(key, value, [...slot.path, key]);
    if (before) return insertBehind(endOf(before), column, lines);
    return insertBefore(startOf(first), column, lines);
  }

  /** The edit that puts lines below a key or an entry, at its column. */
  function insertBehind(end: SegmentOffset, column: number, lines: readonly string[]): SegmentEdit {
    const at = placeBehind(text, end, column, distance);
    const indent = `\n${margin(column)}`;
    return replace(at, at, (isApart ? '\n' : '') + lines.map((line) => indent + line).join(''));
  }

  function insertBefore(start: SegmentOffset, column: number, lines: readonly string[]): SegmentEdit {
    const indent = margin(column);
    const body = lines.join(`\n${indent}`);
    if (!beginsLine(text, start)) return replace(start, start, `${body}\n${indent}`);
    const at = startWithComments(text, start);
    return replace(at, at, `${indent}${body}\n${isApart ? '\n' : ''}`);
  }

  function changeList(
    slot: Slot,
    { items }: { readonly items: readonly Node[] },
    old: readonly unknown[],
    next: readonly unknown[],
  ): SegmentEdit[] {
    const shorter = Math.min(old.length, next.length);
    let first = 0;
    while (first < Math.min(shorter, removed ?? shorter) && isSame(old[first], next[first])) first++;
    let last = 0;
    while (last < shorter - first && isSame(old.at(-1 - last), next.at(-1 - last))) last++;
    const paired = Math.max(first, shorter - last);
    const edits: SegmentEdit[] = [];
    for (let i = first; i < paired; i++) edits.push(...change(entryOf(slot, items, i), old[i], next[i]));
    for (let i = paired; i < old.length - last; i++) edits.push(withoutEntry(slot, items, i));
    const added = next.slice(paired, next.length - last);
    if (added.length > 0) edits.push(withEntries(slot, items, paired, added));
    return edits;
  }

  function entryOf(slot: Slot, items: readonly Node[], index: number): Slot {
    const node = items[index] ?? null;
    const path = [...slot.path, index];
    const start = node?.range?.[0] ?? 0;
    if (slot.isInFlow || isFlow(slot.node))
      return { node, behind: start, column: 0, isInFlow: true, isEntry: true, path };
    const dash = dashBefore(text, start);
    if (!dash) throw NO_EDIT;
    const column = columnAt(text, dash.start);
    return { node, behind: dash.end, column, isInFlow: false, isEntry: true, path };
  }

  function withoutEntry(slot: Slot, items: readonly Node[], index: number): SegmentEdit {
    const entry = entryOf(slot, items, index);
    const { start, end } = spanOfNode(text, entry.node, entry.behind);
    if (entry.isInFlow) {
      const before = items[index - 1];
      const next = items[index + 1];
      return withoutInFlow(before && spanOfNode(text, before, 0).end, start, end, next?.range?.[0]);
    }
    const dash = entry.behind - 1;
    if (!beginsLine(text, dash)) throw NO_EDIT;
    return replace(lineStartAt(text, dash), nextLineAt(text, end), '');
  }

  function withEntries(
    slot: Slot,
    items: readonly Node[],
    index: number,
    added: readonly unknown[],
  ): SegmentEdit {
    const before = index > 0 ? entryOf(slot, items, index - 1) : null;
    const first = entryOf(slot, items, 0);
    if (first.isInFlow) {
      const written = added.map(writeInFlow).join(', ');
      const at = before ? spanOfNode(text, before.node, before.behind).end : first.behind;
      return replace(at, at, before ? `, ${written}` : `${written}, `);
    }
    const lines = added.flatMap((entry) => writeEntry(entry, [...slot.path, 0]));
    if (!before) return insertBefore(first.behind - 1, first.column, lines);
    return insertBehind(spanOfNode(text, before.node, before.behind).end, before.column, lines);
  }
}

const startOf = ({ key }: NodePair): SegmentOffset => key.range?.[0] ?? 0;
const isFlow = (node: Node | null): boolean => isCollection(node) && node.flow === true;

/** A text in the quotes of the one before it; null where it was in none, or cannot stand in them as it is. */
function keepQuotes(node: Node | null, next: unknown): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (!isScalar(node) || typeof next !== 'string' || /["'\\\0-\x1f\x7f-\x9f\u2028\u2029]/.test(next))
    return null;
  if (node.type === Scalar.QUOTE_DOUBLE) return `"${next}"`;
  return node.type === Scalar.QUOTE_SINGLE ? `'${next}'` : null;
}

/** The slot of all that a segment says. */
export function rootSlot(node: Node | null, path: Path): Slot {
  return { node, behind: 0, column: -2, isInFlow: false, isEntry: false, path };
}
