/** Edits made in a text. */
import type { TextEdit } from './edit.ts';

/** The edits in the order of the text; insertions at one place stay in the order in which they were given. */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** A text with edits made; they do not overlap. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const { range, newText } of inOrder(edits)) {
    result += text.slice(from, range.start) + newText;
    from = range.end;
  }
  return result + text.slice(from);
}
