import { frontMatterLines } from '../../markdown/fences.ts';
import type { Fence } from '../../markdown/open-fence.ts';
import type { SummaryMarker } from '../../segments/summary-markers.ts';
import { eolOf, type Lines } from '../../text/lines.ts';
import { firstNot, type HostOffset, type Range } from '../../text/offsets.ts';
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
  const fenceRanges = fences.map(({ outer, prefix }) => ({ range: outer, prefix }));
  let line = Math.max(lines.lineAt(offset), frontMatterLines(text, lines));
  let prefix = '';
  for (;;) {
    const fence = around(fenceRanges, line, lines);
    const found = fence ?? around(markers, line, lines);
    if (found) {
      prefix = fence?.prefix ?? prefix;
      line = lines.lineAt(found.range.end) + 1;
    } else if (line < lines.count && bare(text, lines, line) !== '') {
      line += 1;
    } else {
      return { line, prefix };
    }
  }
}

/** What a line lies in, of ranges in the order of the text. */
function around<T extends { readonly range: Range }>(all: readonly T[], line: number, lines: Lines) {
  const found = all[firstNot(all, ({ range }) => lines.lineAt(range.end) < line)];
  return found && lines.lineAt(found.range.start) <= line ? found : null;
}

function bare(text: string, lines: Lines, line: number): string {
  return text.slice(lines.start(line), lines.end(line)).replace(/^[\s>]*/, '');
}
