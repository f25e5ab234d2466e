import type { LesionEntry } from '../note/lesions.ts';
import type { SummaryMarker } from '../text/markers.ts';
import type { TextEdit } from './edit.ts';

/** In Markdown the summary follows the lesion's fence, between two comments, in the same quote or list. */
export function markdownEdit(
  entry: LesionEntry,
  lines: readonly string[],
  marker: SummaryMarker | null,
  eol: string,
): TextEdit | null {
  const { fence } = entry.part.parsed.block;
  if (!fence) return null;
  const prefix = marker?.prefix ?? fence.prefix;
  const prefixed = lines.map((line) => (line === '' ? prefix.trimEnd() : prefix + line)).join(eol);
  if (marker) {
    const { content, range } = marker;
    // Between markers without a line between them the content is the empty range behind the opener.
    return content.start === content.end && content.end < range.end && !startsLine(marker)
      ? { range: content, newText: eol + prefixed }
      : { range: content, newText: prefixed };
  }
  const opener = `${prefix}<!-- cto-summary ${entry.name} -->`;
  const closer = `${prefix}<!-- /cto-summary -->`;
  return {
    range: { start: fence.outer.end, end: fence.outer.end },
    newText: [``, opener, prefixed, closer].join(eol),
  };
}

/** Whether the content begins on a line of its own; otherwise it is the place right behind the opener. */
function startsLine({ id, content, range }: SummaryMarker): boolean {
  return content.start > range.start + `<!-- cto-summary ${id} -->`.length;
}
