/**
 * The edits that lead from one value to another in the YAML of a segment. Only what differs is touched: a map and a list
 * keep the lines of all members that stay as they are.
 */
import { isMap as isMapNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { keyRank } from '../../schema/schema.ts';
import { sortEdits } from '../../text/edits.ts';
import { beginsLine, columnAt, lineEndAt, lineStartAt, nextLineAt } from '../../text/lines.ts';
import type { SegmentOffset } from '../../text/offsets.ts';
import { meaningOf } from '../../yaml/meaning.ts';
import { isMap } from '../../yaml/path.ts';
import { dashBefore } from '../../yaml/tree.ts';
import type { SegmentEdit } from '../host-edit.ts';
import { createLineEdits, insertInFlow, type LineOptions } from './line-edits.ts';
import { behindColon, spanOfNode } from './places.ts';
import { isFlow, NO_EDIT, replaceSpan, rewriteSlot, type Slot } from './slot.ts';
import { writeEntry, writeInFlow, writeKey } from './write.ts';

type NodePair = Pair<Node, Node | null>;

const isSame = (a: unknown, b: unknown): boolean => meaningOf(a) === meaningOf(b);
const nameOf = ({ key }: NodePair): string => String(isScalar(key) ? key.value : null);

/** How the edits of a text are to be made. */
export interface EditOptions extends LineOptions {
  /** How many steps lead to what is left out; a section that is left out for it loses no comment. */
  readonly depth: number;
  /** The number of the entry that is left out, of several that say the same. */
  readonly removed: number | null;
}

/** Makes the edits of one text that lead from one value to another. */
export function createNodeEdits(text: string, { depth, removed, ...options }: EditOptions) {
  const { commentsIn, hasComment, insertBehind, insertBefore, removeInFlow } = createLineEdits(text, options);
  return { change };

  function rewrite(slot: Slot, next: unknown): SegmentEdit[] {
    return rewriteSlot(text, slot, next, hasComment);
  }

  /** The edits that write another value in a slot; none if it says so already. */
  function change(slot: Slot, old: unknown, next: unknown): SegmentEdit[] {
    const { node } = slot;
    if (isSame(old, next)) return [];
    if (isMapNode<Node, Node | null>(node) && isMap(old)) {
      if (next === null && !node.flow && node.items.every((pair) => beginsLine(text, startOf(pair))))
        return node.items.map((_, i) => withoutKey(slot, node.items, i));
      if (isMap(next) && (slot.column < 0 || Object.keys(old).some((key) => Object.hasOwn(next, key))))
        return apartOr(changeMap(slot, node, old, next), () => rewrite(slot, next));
    }
    if (isSeq<Node>(node) && Array.isArray(old) && Array.isArray(next) && old.length > 0 && next.length > 0)
      return apartOr(changeList(slot, node, old, next), () => rewrite(slot, next));
    return rewrite(slot, next);
  }

  /** Edits that do not overlap: where a member goes whose neighbour is new, all of it is written anew. */
  function apartOr(edits: SegmentEdit[], otherwise: () => SegmentEdit[]): SegmentEdit[] {
    const sorted = sortEdits(edits);
    const isApart = sorted.every(({ range }, i) => range.start >= (sorted[i - 1]?.range.end ?? 0));
    return isApart ? sorted : otherwise();
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
      return removeInFlow(before && endOf(before), start, end, next && startOf(next));
    if (slot.path.length + 1 < depth && commentsIn(start, end).some((at) => beginsLine(text, at)))
      throw NO_EDIT;
    if (beginsLine(text, start)) return replaceSpan(lineStartAt(text, start), nextLineAt(text, end), '');
    // A key behind a dash gives its place to the next one.
    if (!next || beginsLine(text, startOf(next)) === false) throw NO_EDIT;
    const between = text.slice(nextLineAt(text, end), startOf(next));
    if (between.trim() === '') return replaceSpan(start, startOf(next), '');
    return replaceSpan(start, lineEndAt(text, end), '');
  }

  function withKey(slot: Slot, items: readonly NodePair[], key: string, value: unknown): SegmentEdit {
    const rank = keyRank(slot.path);
    const before = items.findLast((pair) => rank(nameOf(pair)) < rank(key));
    const first = items[0];
    if (!first) throw NO_EDIT;
    if (slot.isInFlow || isFlow(slot.node)) {
      const written = writeInFlow({ [key]: value }).slice(1, -1);
      return insertInFlow(before ? endOf(before) : null, startOf(first), written);
    }
    const column = columnAt(text, startOf(first));
    const lines = writeKey(key, value, [...slot.path, key]);
    if (before) return insertBehind(endOf(before), column, lines);
    return insertBefore(startOf(first), column, lines);
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
      return removeInFlow(before && spanOfNode(text, before, 0).end, start, end, next?.range?.[0]);
    }
    const dash = entry.behind - 1;
    if (!beginsLine(text, dash)) throw NO_EDIT;
    return replaceSpan(lineStartAt(text, dash), nextLineAt(text, end), '');
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
      const end = before && spanOfNode(text, before.node, before.behind).end;
      return insertInFlow(end, first.behind, written);
    }
    const lines = added.flatMap((entry) => writeEntry(entry, [...slot.path, 0]));
    if (!before) return insertBefore(first.behind - 1, first.column, lines);
    return insertBehind(spanOfNode(text, before.node, before.behind).end, before.column, lines);
  }
}

const startOf = ({ key }: NodePair): SegmentOffset => key.range?.[0] ?? 0;
