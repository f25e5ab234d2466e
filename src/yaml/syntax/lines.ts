/** The lines of a text of YAML, by the columns in which they stand. */
import type { SegmentOffset } from '../../text/offsets.ts';

export interface TextLine {
  readonly start: SegmentOffset;
  /** Number of leading spaces and tabs. */
  readonly indent: number;
  /** Without indentation and trailing space. */
  readonly content: string;
}

/** All lines of a text, those without a word too. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const piece of text.split('\n')) {
    const indent = piece.length - piece.trimStart().length;
    lines.push({ start, indent, content: piece.trim() });
    start += piece.length + 1;
  }
  return lines;
}

/** Whether a line is empty or a comment: it takes no part in the structure. */
export function isBlank(line: TextLine): boolean {
  return line.content === '' || line.content.startsWith('#');
}

/** The offset behind the last character of a line's content. */
export function endOf({ start, indent, content }: TextLine): number {
  return start + indent + content.length;
}

/** What stands before a line's content, in the text of the line. */
export function spaceBefore(text: string, { start, indent }: TextLine): string {
  return text.slice(start, start + indent);
}

/** Whether a line begins an entry of a list. */
export function isDashed({ content }: TextLine): boolean {
  return /^-(\s|$)/.test(content);
}

/** A line's content without the dashes that begin it. */
export function behindDashes({ content }: TextLine): string {
  return content.replace(/^(-\s+)+/, '');
}

/** The column at which a line's key stands: behind the dash, if it has one. */
export function columnOf(line: TextLine): number {
  return line.indent + line.content.length - behindDashes(line).length;
}

/** Whether the value of a line stands on the lines below; else what stands deeper there is the rest of its text. */
export function opensBlock({ content }: TextLine): boolean {
  return /(^(-\s+)*-|:)(\s+#.*)?$/.test(content);
}

/** The lines that make the structure: those of a text of several lines have columns of their own. */
export function structureOf(lines: readonly TextLine[]): TextLine[] {
  const kept: TextLine[] = [];
  for (const line of lines) {
    const above = kept.at(-1);
    const isText = above && !opensBlock(above) && line.indent > columnOf(above);
    if (!isBlank(line) && !isText) kept.push(line);
  }
  return kept;
}
