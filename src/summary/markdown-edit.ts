import type { LesionEntry } from '../note/lesions.ts';
import type { SummaryMarker } from '../text/markers.ts';
import type { Range } from '../text/range.ts';
import type { TextEdit } from './edit.ts';

/** In Markdown the summary follows the lesion's fence, between two comments, in the same quote or list. */
export function markdownEdit(
  text: string,
  entry: LesionEntry,
  lines: readonly string[],
  marker: SummaryMarker | null,
  eol: string,
): TextEdit | null {
  const { fence } = entry.part.block;
  if (!fence) return null;
  const prefix = marker?.prefix ?? fence.prefix;
  const prefixed = lines.map((line) => (line === '' ? prefix.trimEnd() : prefix + line)).join(eol);
  if (marker) return replaced(text, marker.content, prefixed, eol);
  const opener = `${prefix}<!-- cto-summary ${entry.name} -->`;
  const closer = `${prefix}<!-- /cto-summary -->`;
  return {
    range: { start: fence.outer.end, end: fence.outer.end },
    newText: ['', opener, prefixed, closer].join(eol),
  };
}

function replaced(text: string, content: Range, prefixed: string, eol: string): TextEdit {
  if (/[\r\n]/.test(text.charAt(content.start - 1))) return { range: content, newText: prefixed };
  // No line stands between the markers. Blanks behind the opening one are to stay on its line.
  const blanks = /^[ \t]*/.exec(text.slice(content.start))?.[0].length ?? 0;
  const lineEnd = content.start + blanks;
  return { range: { start: lineEnd, end: lineEnd }, newText: eol + prefixed };
}
