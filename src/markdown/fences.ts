import { type Lines, linesOf } from '../text/lines.ts';
import { type HostOffset, shiftRange } from '../text/offsets.ts';
import { FenceScanner } from './fence-scanner.ts';
import { LineCursor } from './line-cursor.ts';
import type { Fence } from './open-fence.ts';

/**
 * The fenced code blocks of a Markdown document, in order, of every language and at every depth of quotes and
 * lists, as CommonMark has them. YAML front matter is no Markdown: nothing in it is a fence.
 *
 * What differs from CommonMark: the tab of a `Segment`; nesting of more than a hundred containers is text; a
 * link reference definition is a paragraph, so a setext underline or an ordered list right behind one may
 * be read the other way.
 */
export function findFences(text: string): Fence<HostOffset>[] {
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

/** The fence moved by `by` characters, in the same text or in one that counts from elsewhere. */
export function shiftFence(fence: Fence, by: number): Fence {
  return {
    ...fence,
    open: shiftRange(fence.open, by),
    close: fence.close && shiftRange(fence.close, by),
    outer: shiftRange(fence.outer, by),
    lines: fence.lines.map((line) => shiftRange(line, by)),
  };
}

const FENCE = /^---[ \t]*$/;

/**
 * The number of lines that the YAML front matter of a Markdown document takes, 0 when there is none.
 *
 * Front matter runs from `---` on the first line to the next `---`. A blank line behind the first makes it a
 * thematic break instead: without that rule, a document that begins and ends with a rule would hide its notes.
 */
export function frontMatterLines(text: string, lines: Lines): number {
  const line = (index: number): string => text.slice(lines.start(index), lines.end(index));
  if (!FENCE.test(line(0).replace(/^\uFEFF/, '')) || line(1).trim() === '') return 0;
  for (let index = 1; index < lines.count; index++) {
    if (FENCE.test(line(index))) return index + 1;
  }
  return 0;
}
