/** Edits of a segment as edits of its document. */
import type { Note } from '../note/note.ts';
import type { PlacedSegment } from '../note/placed-segment.ts';
import type { TextEdit } from '../text/edits.ts';
import { eolOf, type Lines, lineStartAt } from '../text/lines.ts';
import type { HostOffset, SegmentOffset } from '../text/offsets.ts';

/** An edit of the text of a segment. */
export type SegmentEdit = TextEdit<SegmentOffset>;

/** A document that edits are made for. */
export interface TextSource {
  readonly text: string;
  readonly lines: Lines;
}

/** A document with its notes, and how it would be read with another text. */
export interface ValueSource extends TextSource {
  readonly notes: readonly Note[];
  readonly read: (text: string) => readonly Note[];
}

/** What the lines of a segment begin with in the document: the marks of quotes and the indentation of lists. */
function prefixOf({ text, lines }: TextSource, { region }: PlacedSegment, offset: SegmentOffset): string {
  if (!region.fence) return '';
  const host = region.toHost(lineStartAt(region.text, offset));
  return text.slice(lines.start(lines.lineAt(host)), host);
}

/**
 * An edit of a segment as one of the document: its new lines begin as those around them do.
 *
 * @param isApart whether lines that are taken out take a blank line with them, of those on both sides
 */
export function toHostEdit(
  source: TextSource,
  segment: PlacedSegment,
  { range: { start, end }, newText }: SegmentEdit,
  isApart = false,
): TextEdit {
  const { region } = segment;
  const { text } = region;
  const isWholeLines =
    end > start && newText === '' && text[end - 1] === '\n' && lineStartAt(text, start) === start;
  if (isWholeLines) return withoutLines(source, region.toHost(start), region.toHost(end - 1), isApart);
  const eol = eolOf(source.text) + prefixOf(source, segment, start);
  const range = { start: region.toHost(start), end: region.toHost(end) };
  return { range, newText: newText.replaceAll('\n', eol) };
}

/**
 * The edit that takes out all lines from one that an offset lies in to one that another lies in.
 *
 * @param isApart whether of the blank lines on both sides one goes as well
 */
export function withoutLines(
  { text, lines }: TextSource,
  first: HostOffset,
  last: HostOffset,
  isApart = false,
): TextEdit {
  let from = lines.lineAt(first);
  let next = lines.lineAt(last) + 1;
  const isBlank = (line: number) => line < lines.count && /^[\s>]*$/.test(lines.content(line));
  if (isApart && from > 0 && isBlank(from - 1)) {
    if (isBlank(next)) next += 1;
    else if (next >= lines.count) from -= 1;
  }
  const end = next < lines.count ? lines.start(next) : text.length;
  return { range: { start: lines.start(from), end }, newText: '' };
}
