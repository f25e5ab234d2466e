import { frontMatterLines } from '../../markdown/fences.ts';
import type { Fence } from '../../markdown/open-fence.ts';
import type { SummaryMarker } from '../../segments/summary-markers.ts';
import { eolOf, type Lines } from '../../text/lines.ts';
import type { HostOffset, Range } from '../../text/offsets.ts';
import { type Insertion, lesionFence, lesionLines } from './templates.ts';

/** A fence of its own behind what the cursor stands in: a fence with its summary, or a paragraph. */
export function markdownLesion(
  text: string,
  lines: Lines,
  offset: HostOffset,
  name: string,
  fences: readonly Fence[],
  markers: readonly SummaryMarker[],
): Insertion {
  const { line, prefix } = lineBehind(text, lines, offset, fences, markers);
  const isBlank = (at: number) => at < 0 || at >= lines.count || bare(text, lines, at) === '';
  const bars = prefix.trimEnd();
  const fence = lesionFence(lesionLines(name)).map((content) => prefix + content);
  const before = isBlank(line - 1) ? [] : [bars];
  const after = isBlank(line) ? [] : [bars];
  const body = [...before, ...fence, ...after].join('\n');
  const isOpen = line >= lines.count;
  const at = isOpen ? text.length : lines.start(line);
  const snippet = isOpen ? `\n${body}` : `${body}\n`;
  return { start: at, end: at, snippet: snippet.replaceAll('\n', eolOf(text)) };
}

/** The line before which the new fence goes, and what its lines begin with to stand in the same quote or list. */
function lineBehind(
  text: string,
  lines: Lines,
  offset: HostOffset,
  fences: readonly Fence[],
  markers: readonly SummaryMarker[],
): { line: number; prefix: string } {
  const around = [
    finder(
      lines,
      fences.map(({ outer, prefix }) => ({ range: outer, prefix })),
    ),
    finder(
      lines,
      markers.map(({ range }) => ({ range, prefix: null })),
    ),
  ];
  let line = Math.max(lines.lineAt(offset), frontMatterLines(text, lines));
  let prefix = '';
  for (;;) {
    const found = around.map((find) => find(line)).find((one) => one !== null);
    if (found) {
      prefix = found.prefix ?? prefix;
      line = lines.lineAt(found.range.end) + 1;
    } else if (line < lines.count && bare(text, lines, line) !== '') {
      line += 1;
    } else {
      return { line, prefix };
    }
  }
}

/** A range of lines, and what quotes and lists put before each. */
interface PrefixedRange {
  readonly range: Range;
  readonly prefix: string | null;
}

/** Finds the range that a line lies in, of ranges in order; it is asked for lines in ascending order. */
function finder(lines: Lines, ranges: readonly PrefixedRange[]): (line: number) => PrefixedRange | null {
  let next = 0;
  return (line) => {
    while (next < ranges.length && lines.lineAt(ranges[next]?.range.end ?? 0) < line) next += 1;
    const found = ranges[next];
    return found && lines.lineAt(found.range.start) <= line ? found : null;
  };
}

function bare(text: string, lines: Lines, line: number): string {
  return text.slice(lines.start(line), lines.end(line)).replace(/^[\s>]*/, '');
}
