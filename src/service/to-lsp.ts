import type { Range as LspRange, TextEdit as LspTextEdit } from 'vscode-languageserver-types';
import type { TextEdit } from '../summary/edit.ts';
import type { Lines } from '../text/lines.ts';
import type { Range } from '../text/range.ts';

/** A range as lines and characters. */
export function toLspRange(lines: Lines, { start, end }: Range): LspRange {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** An edit as lines and characters. */
export function toLspEdit(lines: Lines, { range, newText }: TextEdit): LspTextEdit {
  return { range: toLspRange(lines, range), newText };
}
