import type { Change } from './edits.ts';
import { type HostOffset, lastAtOrBefore } from './offsets.ts';

/** A place as LSP names it: line and UTF-16 code unit in the line, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * The lines of one text. Every text has at least one line, and a text that ends with a line ending has an
 * empty last one. Whatever lies outside the text is clamped to its nearest end.
 */
export interface Lines<Offset extends number = HostOffset> {
  readonly count: number;
  /** The offset of each line's first character. */
  readonly starts: Uint32Array;
  /** The position of an offset. Within a line ending (`\r|\n`) it is the end of the line. */
  positionAt(offset: Offset): Position;
  /** The offset of a position. A character past the end of its line is the end of the line. */
  offsetAt(position: Position): Offset;
  /** The offset of a line's first character. */
  start(line: number): Offset;
  /** The offset behind a line's last character, before its line ending. */
  end(line: number): Offset;
  /** The line an offset lies in; a line's ending belongs to the line. */
  lineAt(offset: Offset): number;
  /** The text of a line, without its ending. */
  content(line: number): string;
}

const LF = 10;
const CR = 13;

/** The lines of `text`, a document unless said otherwise. `\n`, `\r\n` and a lone `\r` end a line, as in LSP. */
export function linesOf<Offset extends number = HostOffset>(text: string): Lines<Offset> {
  const behind = lineStarts(text, 0, text.length);
  const starts = new Uint32Array(behind.length + 1);
  starts.set(behind, 1);
  // Which text the offsets count in is for the caller to say.
  return linesFrom(text, starts) as Lines<number> as Lines<Offset>;
}

/** The lines of a text that came from another by a change: only the lines of the change are read. */
export function linesAfter(previous: Lines, { start, end, newEnd }: Change, text: string): Lines {
  const { starts } = previous;
  // A line ending may be half inside and half outside of the change.
  const from = lastAtOrBefore(starts, Math.max(0, start - 1));
  const first = starts[from] ?? 0;
  const to = lastAtOrBefore(starts, end) + 1;
  const shift = newEnd - end;
  const until = to < starts.length ? (starts[to] ?? 0) + shift - 1 : text.length;
  const changed = lineStarts(text, first, until);
  const all = new Uint32Array(from + 1 + changed.length + starts.length - to);
  all.set(starts.subarray(0, from + 1));
  all.set(changed, from + 1);
  const behind = from + 1 + changed.length;
  all.set(starts.subarray(to), behind);
  if (shift !== 0) for (let i = behind; i < all.length; i++) all[i] = (all[i] ?? 0) + shift;
  return linesFrom(text, all);
}

/** The same lines without the first ones; what lies in those is at the beginning of the first that is left. */
export function linesBehind(text: string, { starts }: Lines, first: number): Lines {
  return linesFrom(text, starts.subarray(Math.min(first, starts.length - 1)));
}

function linesFrom(text: string, starts: Uint32Array): Lines {
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
    starts,
    start,
    end,
    lineAt,
    content: (line) => text.slice(start(line), end(line)),
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

/** The line of a text that begins at an offset, without its ending, and where the next one begins. */
export function lineAfter(text: string, start: number): { readonly text: string; readonly next: number } {
  // A search for one of the two signs would go through the whole text for each line that ends with the other.
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end++;
  const isTwo = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF;
  return { text: text.slice(start, end), next: Math.min(text.length, end + (isTwo ? 2 : 1)) };
}

/** Where the line begins that an offset lies in. Here and below, only a line feed ends a line, as in YAML. */
export function lineStartAt(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line ends that an offset lies in, before its line ending. */
export function lineEndAt(text: string, offset: number): number {
  return offset + text.slice(offset).search(/\r?\n|$/);
}

/** Where the next line begins; the end of the text on the last one. */
export function nextLineAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** How far an offset is from the start of its line. */
export function columnAt(text: string, offset: number): number {
  return offset - lineStartAt(text, offset);
}

/** Whether a line holds nothing before an offset. */
export function beginsLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStartAt(text, offset), offset));
}

/** The line ending a document uses: its first one. A document of one line, or of lone `\r`, gives `\n`. */
export function eolOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text.charCodeAt(first - 1) === CR ? '\r\n' : '\n';
}

/** The starts of the lines behind the line endings that begin from `from` on and before `to`. */
function lineStarts(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  // Searching for the rare character is quicker than looking at each one.
  let feed = text.indexOf('\n', from);
  let carriage = text.indexOf('\r', from);
  while (feed >= 0 || carriage >= 0) {
    const isFeed = carriage < 0 || (feed >= 0 && feed < carriage);
    const at = isFeed ? feed : carriage;
    if (at >= to) break;
    if (isFeed || feed !== carriage + 1) starts.push(at + 1);
    if (isFeed) feed = text.indexOf('\n', at + 1);
    else carriage = text.indexOf('\r', at + 1);
  }
  return starts;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
