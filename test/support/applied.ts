import type { TextEdit } from 'vscode-languageserver-types';
import { linesOf } from '../../src/text/lines.ts';

/** The text with the edits of an editor made, none of which may overlap another. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(text);
  const places = edits
    .map(({ range, newText }) => ({
      start: lines.offsetAt(range.start),
      end: lines.offsetAt(range.end),
      newText,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let from = 0;
  for (const { start, end, newText } of places) {
    if (start < from) throw new Error('edits overlap');
    result += text.slice(from, start) + newText;
    from = end;
  }
  return result + text.slice(from);
}
