import { FenceScanner } from './fence-scanner.ts';
import { frontMatterLines } from './front-matter.ts';
import { LineCursor } from './line-cursor.ts';
import { linesOf } from './lines.ts';
import { type Range, shifted } from './range.ts';

/** A fenced code block of a Markdown document. Every offset is one of the document. */
export interface Fence {
  /** What stands behind the opening marker, trimmed; its escapes and entities are left as they are. */
  readonly info: string;
  /** The first word of `info`, or ''. */
  readonly language: string;
  /** The backticks or tildes that open it; as many of them close it. */
  readonly marker: string;
  /** The opening line from its marker on, without its line ending. */
  readonly open: Range;
  /** The closing line likewise; null when the fence runs to the end of its container. */
  readonly close: Range | null;
  /** From the start of the opening line through the end of the last line, without its line ending. */
  readonly outer: Range;
  /** What a line put behind the fence begins with to stand in the same quotes and list items. */
  readonly prefix: string;
  /** The lines between the markers. */
  readonly lines: readonly Segment[];
}

/**
 * A line in a fence: without what carries its containers on and without the fence's own indentation, but with
 * its line ending. A tab of which only a part is indentation is left whole in the segment.
 */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/**
 * The fenced code blocks of a Markdown document, in order, of every language and at every depth of quotes and
 * lists, as CommonMark has them. YAML front matter is no Markdown: nothing in it is a fence.
 *
 * What differs from CommonMark: the tab of a `Segment`; nesting of more than a hundred containers is text; a
 * link reference definition is a paragraph, so a setext underline or an ordered list right behind one may
 * be read the other way.
 */
export function fencesOf(text: string): Fence[] {
  const lines = linesOf(text);
  const scanner = new FenceScanner(new LineCursor(text));
  for (let line = frontMatterLines(text, lines); line < lines.count; line++) {
    const next = line + 1 < lines.count ? lines.start(line + 1) : text.length;
    // A byte order mark is no part of the first line, and behind the last line ending is no line.
    const start = lines.start(line) + (line === 0 && text.startsWith('\uFEFF') ? 1 : 0);
    if (start < next) scanner.read(start, lines.end(line), next);
  }
  return scanner.close();
}

/** The fence as far on as `by` says. */
export function shiftedFence(fence: Fence, by: number): Fence {
  return {
    ...fence,
    open: shifted(fence.open, by),
    close: fence.close && shifted(fence.close, by),
    outer: shifted(fence.outer, by),
    lines: fence.lines.map((line) => shifted(line, by)),
  };
}
