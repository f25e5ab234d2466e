import type { RangeIn } from '../text/offsets.ts';
import { CODE_INDENT } from './block-structure.ts';
import type { LineCursor } from './line-cursor.ts';

/** A fenced code block of a Markdown text, with its offsets in that text. */
export interface Fence<Offset extends number = number> {
  /** What stands behind the opening marker, trimmed; its escapes and entities are left as they are. */
  readonly info: string;
  /** The first word of `info`, or ''. */
  readonly language: string;
  /** The backticks or tildes that open it; as many of them close it. */
  readonly marker: string;
  /** The opening line from its marker on, without its line ending. */
  readonly open: RangeIn<Offset>;
  /** The closing line likewise; null when the fence runs to the end of its container. */
  readonly close: RangeIn<Offset> | null;
  /** From the start of the opening line through the end of the last line, without its line ending. */
  readonly outer: RangeIn<Offset>;
  /** What a line put behind the fence begins with to stand in the same quotes and list items. */
  readonly prefix: string;
  /**
   * The lines between the markers: without what carries its containers on and without the fence's own indentation, but
   * with its line ending. A tab of which only a part is indentation is left whole in the segment.
   */
  readonly lines: readonly RangeIn<Offset>[];
}

/** A marker and what stands behind it: behind backticks no backtick, or it would be code within a line. */
const OPENER = /^(?:(`{3,})([^`]*)|(~{3,})([\s\S]*))$/;
const BACKTICK = 96;
const TILDE = 126;
const CLOSER = /^(`{3,}|~{3,})[ \t]*$/;

/** A fence while its lines are being read. */
export interface OpenFence {
  /** The fence as far as it was read. */
  readonly fence: { -readonly [Key in keyof Fence]: Fence[Key] };
  readonly lines: RangeIn<number>[];
  /** The columns before its marker, which its lines may have as well. */
  readonly indent: number;
}

/**
 * The fence that opens at the cursor.
 *
 * @param lineStart the offset of the cursor's line
 * @param prefixOf gives the prefix of the containers; asked only when there is a fence
 * @returns null where no fence opens.
 */
export function fenceAt(cursor: LineCursor, lineStart: number, prefixOf: () => string): OpenFence | null {
  // Few lines begin with either, and each is asked.
  if (cursor.code !== BACKTICK && cursor.code !== TILDE) return null;
  const match = OPENER.exec(cursor.rest);
  if (!match) return null;
  // Renderers trim more than the spaces and tabs of the specification, such as a no-break space.
  const info = (match[2] ?? match[4] ?? '').trim();
  const lines: RangeIn<number>[] = [];
  const fence = {
    info,
    language: /^\S*/.exec(info)?.[0] ?? '',
    marker: match[1] ?? match[3] ?? '',
    open: { start: cursor.next, end: cursor.end },
    close: null,
    outer: { start: lineStart, end: cursor.end },
    prefix: prefixOf(),
    lines,
  };
  return { fence, lines, indent: cursor.indent };
}

/**
 * Takes a line that stands in the fence's containers; the cursor is behind what carries them on.
 *
 * @param next where the next line begins
 * @returns true when the line closes the fence.
 */
export function takeLine({ fence, lines, indent }: OpenFence, cursor: LineCursor, next: number): boolean {
  const { marker, outer } = fence;
  fence.outer = { start: outer.start, end: cursor.end };
  const mayClose = cursor.code === marker.charCodeAt(0) && cursor.indent < CODE_INDENT;
  if (mayClose && CLOSER.exec(cursor.rest)?.[1]?.startsWith(marker)) {
    fence.close = { start: cursor.next, end: cursor.end };
    return true;
  }
  cursor.takeColumns(indent);
  lines.push({ start: cursor.offset, end: next });
  return false;
}
