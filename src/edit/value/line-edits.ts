/** Edits of the lines of a segment: a key or an entry put behind or before another, or taken out between brackets. */
import { beginsLine } from '../../text/lines.ts';
import type { SegmentOffset } from '../../text/offsets.ts';
import { tokensOf } from '../../yaml/tokens.ts';
import type { SegmentEdit } from '../host-edit.ts';
import { type Distance, placeBehind, startWithComments } from './places.ts';
import { margin, NO_EDIT, replaceSpan } from './slot.ts';

/** How lines are put between others. */
export interface LineOptions {
  readonly distance: Distance;
  /** Whether a blank line stands between new keys of the note itself and their neighbours. */
  readonly isApart: boolean;
}

/** The edit that puts a key or an entry into brackets: behind the end of another or, where none precedes, before the first. */
export function insertInFlow(end: SegmentOffset | null, first: SegmentOffset, written: string): SegmentEdit {
  return end === null ? replaceSpan(first, first, `${written}, `) : replaceSpan(end, end, `, ${written}`);
}

/** Makes edits of the lines of one text. */
export function createLineEdits(text: string, { distance, isApart }: LineOptions) {
  /** Looked for when they are first asked for. */
  let known: readonly SegmentOffset[] | null = null;
  return { commentsIn, hasComment, insertBehind, insertBefore, removeInFlow };

  /** The comments between two offsets. */
  function commentsIn(start: SegmentOffset, end: SegmentOffset): readonly SegmentOffset[] {
    known ??= tokensOf(text).flatMap((token) => (token.type === 'comment' ? token.start : []));
    return known.filter((at) => at >= start && at < end);
  }

  function hasComment(start: SegmentOffset, end: SegmentOffset): boolean {
    return commentsIn(start, end).length > 0;
  }

  /** The edit that puts lines below a key or an entry, at its column. */
  function insertBehind(end: SegmentOffset, column: number, lines: readonly string[]): SegmentEdit {
    const at = placeBehind(text, end, column, distance);
    const indent = `\n${margin(column)}`;
    return replaceSpan(at, at, (isApart ? '\n' : '') + lines.map((line) => indent + line).join(''));
  }

  /** The edit that puts lines above a key or an entry and the comments that belong to it, at its column. */
  function insertBefore(start: SegmentOffset, column: number, lines: readonly string[]): SegmentEdit {
    const indent = margin(column);
    const body = lines.join(`\n${indent}`);
    if (!beginsLine(text, start)) return replaceSpan(start, start, `${body}\n${indent}`);
    const at = startWithComments(text, start);
    return replaceSpan(at, at, `${indent}${body}\n${isApart ? '\n' : ''}`);
  }

  /**
   * The edit that takes a key or an entry out of brackets, with the comma on one side of it.
   *
   * @param before where the one before it ends; undefined for the first
   * @param next where the one behind it begins; undefined for the last
   */
  function removeInFlow(
    before: SegmentOffset | undefined,
    start: SegmentOffset,
    end: SegmentOffset,
    next: SegmentOffset | undefined,
  ): SegmentEdit {
    const edit = before === undefined ? replaceSpan(start, next ?? end, '') : replaceSpan(before, end, '');
    if (hasComment(edit.range.start, edit.range.end)) throw NO_EDIT;
    return edit;
  }
}
