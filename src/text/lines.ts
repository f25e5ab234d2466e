import { lastAtOrBefore } from './search.ts';

/** A place as LSP names it: line and UTF-16 code unit in the line, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * The lines of one text. Every text has at least one line, and a text that ends with a line ending has an
 * empty last one. Whatever lies outside the text is clamped to its nearest end.
 */
export interface Lines {
  readonly count: number;
  /** The position of an offset. Within a line ending (`\r|\n`) it is the end of the line. */
  positionAt(offset: number): Position;
  /** The offset of a position. A character past the end of its line is the end of the line. */
  offsetAt(position: Position): number;
  /** The offset of a line's first character. */
  start(line: number): number;
  /** The offset behind a line's last character, before its line ending. */
  end(line: number): number;
  /** The line an offset lies in; a line's ending belongs to the line. */
  lineAt(offset: number): number;
}

const LF = 10;
const CR = 13;

/** The lines of `text`. `\n`, `\r\n` and a lone `\r` end a line, as in LSP. */
export function linesOf(text: string): Lines {
  const starts = lineStarts(text);
  const count = starts.length;
  const last = count - 1;

  const start = (line: number): number => starts[clamp(line, 0, last)] ?? 0;
  const end = (line: number): number => {
    const next = starts[clamp(line, 0, last) + 1];
    if (next === undefined) return text.length;
    return text.charCodeAt(next - 1) === LF && text.charCodeAt(next - 2) === CR && next - 2 >= start(line)
      ? next - 2
      : next - 1;
  };
  const lineAt = (offset: number): number => lastAtOrBefore(starts, clamp(offset, 0, text.length));

  return {
    count,
    start,
    end,
    lineAt,
    positionAt(offset) {
      const line = lineAt(offset);
      return { line, character: clamp(offset, start(line), end(line)) - start(line) };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line > last) return text.length;
      return clamp(start(line) + character, start(line), end(line));
    },
  };
}

/** The line ending a document uses: its first one. A document of one line, or of lone `\r`, gives `\n`. */
export function eolOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text.charCodeAt(first - 1) === CR ? '\r\n' : '\n';
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
