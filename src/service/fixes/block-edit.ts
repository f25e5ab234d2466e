/** Edits of a block, by the offsets of its text. */
import type { Part } from '../../note/part.ts';
import type { TextLine } from '../../note/syntax/lines.ts';
import type { TextEdit } from '../../summary/edit.ts';
import { eolOf } from '../../text/lines.ts';
import type { Analysis } from '../analysis.ts';
import { rewrite } from './fix.ts';

/** What the lines of a block begin with in the document: the marks of quotes and the indentation of lists. */
function prefixAt(
  { text, lines }: Pick<Analysis, 'text' | 'lines'>,
  { block }: Part,
  offset: number,
): string {
  if (!block.fence) return '';
  const start = block.text.lastIndexOf('\n', offset - 1) + 1;
  const host = block.toHost(start);
  return text.slice(lines.start(lines.lineAt(host)), host);
}

/** The edit that puts text into a block; its new lines begin as the line does that it stands in. */
export function insertion(
  analysis: Pick<Analysis, 'text' | 'lines'>,
  part: Part,
  offset: number,
  newText: string,
): TextEdit {
  const at = part.block.toHost(offset);
  const eol = eolOf(analysis.text) + prefixAt(analysis, part, offset);
  return rewrite({ start: at, end: at }, newText.replaceAll('\n', eol));
}

/** The edit that puts a line of a block into a column, counted from where the block's lines begin. */
export function indented({ block }: Part, { start, indent }: TextLine, column: number): TextEdit {
  return rewrite(block.rangeToHost(start, start + indent), ' '.repeat(column));
}

/** The edit that takes characters out of a block. */
export function removal({ block }: Part, start: number, end: number): TextEdit {
  return rewrite({ start: block.toHost(start), end: block.toHost(end) }, '');
}

/** The edit that takes whole lines out of the document: those that a stretch of a block lies in. */
export function lineRemoval(
  { text, lines }: Analysis,
  { block }: Part,
  start: number,
  end: number,
): TextEdit {
  const range = block.rangeToHost(start, end);
  const next = lines.lineAt(range.end) + 1;
  const until = next < lines.count ? lines.start(next) : text.length;
  return rewrite({ start: lines.start(lines.lineAt(range.start)), end: until }, '');
}
