import type { Fence } from '../markdown/open-fence.ts';
import { type Lines, linesOf } from '../text/lines.ts';
import {
  type ChunkOffset,
  type HostOffset,
  lastAtOrBefore,
  type RangeIn,
  shiftRange,
} from '../text/offsets.ts';

/** An inserted summary in a Markdown document. */
export interface SummaryMarker<Offset extends number = HostOffset> {
  /** The lesion it belongs to, as written in the marker. */
  readonly id: string;
  /** From the first character of the opening marker through the last of the closing one. */
  readonly range: RangeIn<Offset>;
  /**
   * The lines between the markers, from the start of the first to the end of the last without its line ending.
   * Where there are none: the empty range behind the opening marker.
   */
  readonly content: RangeIn<Offset>;
  /** What stands before the opening marker on its line, such as `> `. */
  readonly prefix: string;
}

/** A marker's line: the prefix, the marker, and in an opening one the lesion's name. */
const OPENER = /^([ \t>]*)(<!--[ \t]*cto-summary[ \t]+([^\s>](?:[^>]*?[^\s>])?)[ \t]*-->)[ \t]*$/;
const CLOSER = /^([ \t>]*)(<!--[ \t]*\/cto-summary[ \t]*-->)[ \t]*$/;

interface Opener extends Pick<SummaryMarker, 'id' | 'prefix'> {
  readonly marker: RangeIn<number>;
  readonly line: number;
}

/**
 * The summaries that stand between `<!-- cto-summary A -->` and `<!-- /cto-summary -->`, in order.
 *
 * Each marker has a line to itself, behind quote marks and indentation, and both have the same quote marks; one
 * in fenced code is none. An opening marker that is not closed before the next one is left out.
 *
 * @param text a document, or a chunk of one
 * @param fences all fences in it
 */
export function findSummaryMarkers(text: string, fences: readonly Fence[]): SummaryMarker<number>[] {
  if (!text.includes('cto-summary')) return [];
  const lines = linesOf<number>(text);
  const isFenced = fenceTest(fences);
  const markers: SummaryMarker<number>[] = [];
  let open: Opener | null = null;
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start(line);
    const content = text.slice(start, lines.end(line));
    const match = OPENER.exec(content) ?? CLOSER.exec(content);
    if (!match || isFenced(start)) continue;
    const [, prefix = '', marker = '', id] = match;
    const range = { start: start + prefix.length, end: start + prefix.length + marker.length };
    if (id !== undefined) {
      open = { id, prefix, marker: range, line };
    } else if (open && (prefix === open.prefix || quoteDepth(prefix) === quoteDepth(open.prefix))) {
      markers.push(summaryBetween(open, range, line, lines));
      open = null;
    }
  }
  return markers;
}

/** The marker moved by `by` characters. */
export function shiftMarker(marker: SummaryMarker<ChunkOffset>, by: HostOffset): SummaryMarker {
  const { id, range, content, prefix } = marker;
  return { id, range: shiftRange(range, by), content: shiftRange(content, by), prefix };
}

/** The content of a summary with its container prefix taken off each line, and `\n` as line ending. */
export function stripPrefixes(text: string, marker: SummaryMarker): string {
  return text
    .slice(marker.content.start, marker.content.end)
    .split(/\r\n|\r|\n/)
    .map((line) => line.slice(prefixLength(line, marker.prefix)))
    .join('\n');
}

function quoteDepth(prefix: string): number {
  return prefix.replace(/[^>]/g, '').length;
}

function summaryBetween(
  open: Opener,
  closer: RangeIn<number>,
  closerLine: number,
  lines: Lines<number>,
): SummaryMarker<number> {
  return {
    id: open.id,
    prefix: open.prefix,
    range: { start: open.marker.start, end: closer.end },
    content:
      closerLine > open.line + 1
        ? { start: lines.start(open.line + 1), end: lines.end(closerLine - 1) }
        : { start: open.marker.end, end: open.marker.end },
  };
}

function fenceTest(fences: readonly Fence[]): (offset: number) => boolean {
  const starts = fences.map(({ outer }) => outer.start);
  return (offset) => {
    const fence = fences[lastAtOrBefore(starts, offset)];
    return fence !== undefined && fence.outer.start <= offset && offset <= fence.outer.end;
  };
}

/** How much of a line is prefix. On blank lines editors and people leave out its last white space. */
function prefixLength(line: string, prefix: string): number {
  let length = 0;
  for (const mark of prefix) {
    if (line[length] === mark) length++;
    else if (mark === '>') break;
  }
  return length;
}
