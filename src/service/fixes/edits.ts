/** Edits of a segment, by the offsets of its text. */

import type { PlacedSegment } from '../../note/placed-segment.ts';
import { replaceRange, type TextEdit } from '../../text/edits.ts';
import { eolOf } from '../../text/lines.ts';
import type { SegmentOffset } from '../../text/offsets.ts';
import type { TextLine } from '../../yaml/syntax/lines.ts';
import type { Analysis } from '../analysis.ts';

/** What the lines of a segment begin with in the document: the marks of quotes and the indentation of lists. */
function prefixAt(
  { text, lines }: Pick<Analysis, 'text' | 'lines'>,
  { region }: PlacedSegment,
  offset: SegmentOffset,
): string {
  if (!region.fence) return '';
  const start = region.text.lastIndexOf('\n', offset - 1) + 1;
  const host = region.toHost(start);
  return text.slice(lines.start(lines.lineAt(host)), host);
}

/** The edit that puts text into a segment; its new lines begin as the line does that it stands in. */
export function insertion(
  analysis: Pick<Analysis, 'text' | 'lines'>,
  segment: PlacedSegment,
  offset: SegmentOffset,
  newText: string,
): TextEdit {
  const at = segment.region.toHost(offset);
  const eol = eolOf(analysis.text) + prefixAt(analysis, segment, offset);
  return replaceRange({ start: at, end: at }, newText.replaceAll('\n', eol));
}

/** The edit that puts a line of a segment into a column, counted from where the segment's lines begin. */
export function indented({ region }: PlacedSegment, { start, indent }: TextLine, column: number): TextEdit {
  return replaceRange(region.rangeToHost(start, start + indent), ' '.repeat(column));
}

/** The edit that takes characters out of a segment. */
export function removal({ region }: PlacedSegment, start: SegmentOffset, end: SegmentOffset): TextEdit {
  return replaceRange({ start: region.toHost(start), end: region.toHost(end) }, '');
}

/** The edit that takes whole lines out of the document: those that a section of a segment lies in. */
export function lineRemoval(
  { text, lines }: Analysis,
  { region }: PlacedSegment,
  start: SegmentOffset,
  end: SegmentOffset,
): TextEdit {
  const range = region.rangeToHost(start, end);
  const next = lines.lineAt(range.end) + 1;
  const until = next < lines.count ? lines.start(next) : text.length;
  return replaceRange({ start: lines.start(lines.lineAt(range.start)), end: until }, '');
}
