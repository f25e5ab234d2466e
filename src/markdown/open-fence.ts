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
export class OpenFence {
  private readonly fence: Pick<Fence, 'info' | 'language' | 'marker' | 'open' | 'prefix'>;
  private readonly marker: string;
  private readonly indent: number;
  private readonly start: number;
  private readonly lines: RangeIn<number>[] = [];
  private closer: RangeIn<number> | null = null;
  /** Behind the last line that was read, before its line ending. */
  private end: number;

  /**
   * The fence that opens at the cursor.
   *
   * @param lineStart the offset of the cursor's line
   * @param prefixOf gives the prefix of the containers; asked only when there is a fence
   * @returns null where no fence opens.
   */
  static at(cursor: LineCursor, lineStart: number, prefixOf: () => string): OpenFence | null {
    // Few lines begin with either, and each is asked.
    if (cursor.code !== BACKTICK && cursor.code !== TILDE) return null;
    const match = OPENER.exec(cursor.rest);
    if (!match) return null;
    const marker = match[1] ?? match[3] ?? '';
    // Renderers trim more than the spaces and tabs of the specification, such as a no-break space.
    const info = (match[2] ?? match[4] ?? '').trim();
    return new OpenFence(cursor, lineStart, marker, info, prefixOf());
  }

  private constructor(cursor: LineCursor, lineStart: number, marker: string, info: string, prefix: string) {
    const language = /^\S*/.exec(info)?.[0] ?? '';
    this.fence = { info, language, marker, open: { start: cursor.next, end: cursor.end }, prefix };
    this.marker = marker;
    this.indent = cursor.indent;
    this.start = lineStart;
    this.end = cursor.end;
  }

  /**
   * Takes a line that stands in the fence's containers; the cursor is behind what carries them on.
   *
   * @param next where the next line begins
   * @returns true when the line closes the fence.
   */
  take(cursor: LineCursor, next: number): boolean {
    this.end = cursor.end;
    if (this.isClosedBy(cursor)) {
      this.closer = { start: cursor.next, end: cursor.end };
      return true;
    }
    cursor.takeColumns(this.indent);
    this.lines.push({ start: cursor.offset, end: next });
    return false;
  }

  /** The fence as far as it was read. */
  close(): Fence {
    const { info, language, marker, open, prefix } = this.fence;
    const outer = { start: this.start, end: this.end };
    // Named one by one: of many fences, to spread them takes most of the time.
    return { info, language, marker, open, prefix, close: this.closer, outer, lines: this.lines };
  }

  private isClosedBy(cursor: LineCursor): boolean {
    if (cursor.code !== this.marker.charCodeAt(0) || cursor.indent >= CODE_INDENT) return false;
    return CLOSER.exec(cursor.rest)?.[1]?.startsWith(this.marker) ?? false;
  }
}
