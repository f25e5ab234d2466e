/**
 * How the text of a YAML block is laid out: columns and lines.
 */
import { isCollection, isPair, isScalar, type Node, Scalar, type YAMLMap } from 'yaml';

/** A way to write the summary: an edit of the block's text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The column of a block map's keys. */
export function columnOf(text: string, map: YAMLMap): number {
  // The line of any key but the first begins with it, or with its anchor, which is no part of its range.
  const second = map.items[1]?.key as Node | undefined;
  const start = second?.range?.[0];
  if (start === undefined) return 0;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  return text.slice(lineStart).search(/[^ ]/);
}

/** The lines behind the header of a literal block scalar, each with the line ending before it. */
export function literalBody(lines: readonly string[], column: number, eol: string): string {
  const indent = ' '.repeat(column + 2);
  return lines.map((line) => eol + (line === '' ? '' : indent + line)).join('');
}

/** Where the last character of a node stands, without the comments and blank lines behind it. */
export function endOfNode(text: string, node: Node): number {
  const [start = 0, end = 0] = node.range ?? [];
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    const inner = isPair(last) ? (last.value ?? last.key) : last;
    // A map's own range may run over the comments behind it.
    return inner ? endOfNode(text, inner as Node) : end;
  }
  return isBlockScalar(node) ? start + text.slice(start, end).replace(/[ \t\r\n]+$/, '').length : end;
}

export function isBlockScalar(node: unknown): boolean {
  return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
}

/** The start of the next line; the end of the text on the last one. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Skips the lines, from the start of one on, that match with their line endings. */
export function skipLines(text: string, lineStart: number, pattern: RegExp): number {
  let start = lineStart;
  while (start < text.length) {
    const next = nextLine(text, start);
    if (!pattern.test(text.slice(start, next))) return start;
    start = next;
  }
  return start;
}
