/** A value at its place in the text of a segment, and how it is written anew. */
import { isCollection, isScalar, type Node, Scalar } from 'yaml';
import { lineEndAt } from '../../text/lines.ts';
import type { SegmentOffset } from '../../text/offsets.ts';
import { isBlockScalar } from '../../yaml/library.ts';
import type { Path } from '../../yaml/path.ts';
import type { SegmentEdit } from '../host-edit.ts';
import { isEmptyNode, spanOfNode } from './places.ts';
import { needsLines, writeInFlow, writeInline, writeLines } from './write.ts';

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

/** The spaces before a column. */
export const margin = (column: number): string => ' '.repeat(Math.max(0, column));

/** Whether a value is a map or a list in brackets. */
export const isFlow = (node: Node | null): boolean => isCollection(node) && node.flow === true;

/** The edit that writes something else between two offsets. */
export const replaceSpan = (start: SegmentOffset, end: SegmentOffset, newText: string): SegmentEdit => ({
  range: { start, end },
  newText,
});

/**
 * The edits that write a value anew, whatever stood there; what stands behind it on its line stays.
 *
 * @param hasComment whether a comment stands between two offsets: none is dropped
 */
export function rewriteSlot(
  text: string,
  { node, behind, column, isInFlow, isEntry, path }: Slot,
  next: unknown,
  hasComment: (start: SegmentOffset, end: SegmentOffset) => boolean,
): SegmentEdit[] {
  const { start, end: ownEnd } = spanOfNode(text, node, behind);
  // The spaces of an empty place that nothing follows, as in a new note, go with it.
  const end = isEmptyNode(node) ? ownEnd + blanksTo(text, ownEnd) : ownEnd;
  if (isInFlow) return [replaceSpan(start, end, (isEmptyNode(node) ? ' ' : '') + writeInFlow(next))];
  const isBlock = isCollection(node) && !node.flow;
  if (isCollection(node) && hasComment(start, end)) throw NO_EDIT;
  const lines = needsLines(next) ? writeLines(next, path) : [];
  const inline = lines.length === 0 ? (keepQuotes(node, next) ?? writeInline(next)) : isEntry ? lines[0] : '';
  const from = isBlock || !inline ? behind : start;
  if (from < start && hasComment(from, start)) throw NO_EDIT;
  const value = (from === behind && inline ? ' ' : '') + inline + headerComment(text, node, start);
  const below = isEntry ? lines.slice(1) : lines;
  const indent = `\n${margin(column + 2)}`;
  const rest = below.map((line) => indent + line).join('');
  const lineEnd = lineEndAt(text, end);
  if (rest === '' || lineEnd === end) return [replaceSpan(from, end, value + rest)];
  return [
    ...(from < end || value ? [replaceSpan(from, end, value)] : []),
    replaceSpan(lineEnd, lineEnd, rest),
  ];
}

/** How many spaces stand between an offset and the end of its line; 0 where anything else does. */
const blanksTo = (text: string, at: SegmentOffset): number =>
  /^[ \t]+(?=\r?\n|$)/.exec(text.slice(at))?.[0].length ?? 0;

/** The comment behind the sign of a block of text. */
function headerComment(text: string, node: Node | null, start: SegmentOffset): string {
  const comment = isBlockScalar(node)
    ? /^[|>][-+\d]*([ \t]+#[^\r\n]*)/.exec(text.slice(start))?.[1]
    : undefined;
  return (comment ?? '').trimEnd();
}

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
