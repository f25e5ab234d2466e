/** Places in the text of a segment: where another key may follow, and what goes with a key. */
import { isScalar, type Node, type Pair } from 'yaml';
import { lineEndAt, lineStartAt, nextLineAt } from '../../text/lines.ts';
import type { RangeIn, SegmentOffset } from '../../text/offsets.ts';
import { endOfNode } from '../../yaml/library.ts';

const COMMENT = /^([ \t]*)#/;

/** Whether characters hold a comment, or what may be taken for one. */
export const hasComment = (text: string): boolean => /(?:^|\s)#/.test(text);

/** Which of the places behind a value is meant: a key that follows may have to stand elsewhere than it best does. */
export type Distance = 'best' | 'nearest' | 'behind blank lines';

/**
 * Where the lines of a key or entry may follow another: the end of a line. What is indented deeper than the other belongs
 * to it, and so do comments below it that a blank line parts from what follows.
 *
 * @param end behind the last character of the other
 * @param column where the other begins
 */
export function placeBehind(
  text: string,
  end: SegmentOffset,
  column: number,
  distance: Distance,
): SegmentOffset {
  let at = lineEndAt(text, end);
  if (distance === 'nearest') return at;
  const lineBelow = (offset: SegmentOffset) => {
    const start = nextLineAt(text, offset);
    return start > offset && start < text.length ? text.slice(start, lineEndAt(text, start)) : null;
  };
  const below = (offset: SegmentOffset) => lineEndAt(text, nextLineAt(text, offset));
  const isDeeper = (line: string | null) => (COMMENT.exec(line ?? '')?.[1]?.length ?? -1) > column;
  if (distance === 'behind blank lines') {
    while (lineBelow(at)?.trim() === '') at = below(at);
    return at;
  }
  while (isDeeper(lineBelow(at))) at = below(at);
  let last = at;
  while (COMMENT.test(lineBelow(last) ?? '')) last = below(last);
  return last > at && lineBelow(last)?.trim() === '' ? last : at;
}

/** Where the line begins of a key that has a line of its own, with the comments right above it. */
export function startWithComments(text: string, offset: SegmentOffset): SegmentOffset {
  let start = lineStartAt(text, offset);
  while (start > 0) {
    const above = lineStartAt(text, start - 1);
    if (!COMMENT.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}

/** Whether nothing is written for a value; an anchor or a tag may be. */
export function isEmptyNode(node: Node | null): boolean {
  const [start, end] = node?.range ?? [0, 0];
  return node === null || (isScalar(node) && node.value === null && start === end);
}

/** Behind the colon of a key; null where it does not stand right behind the key. */
export function behindColon(text: string, { key }: Pair<Node, Node | null>): SegmentOffset | null {
  const end = key.range?.[1] ?? 0;
  const colon = /^[ \t]*:/.exec(text.slice(end));
  return colon && end + colon[0].length;
}

/** From the first to behind the last character of a value; nothing of it where it is empty. */
export function spanOfNode(
  text: string,
  node: Node | null,
  otherwise: SegmentOffset,
): RangeIn<SegmentOffset> {
  if (!node || isEmptyNode(node)) return { start: otherwise, end: otherwise };
  return { start: node.range?.[0] ?? otherwise, end: endOfNode(text, node) };
}
