import type { FoldingRange } from 'vscode-languageserver-types';
import { linesOf } from '../text/lines.ts';
import type { Analysis } from './analysis.ts';

const VOID = /^\s*(?:#|$)/;
const COMMENT = /^\s*#/;
const MARKER = /^(?:---|\.\.\.)(?:\s|$)/;

/** How deep a line stands: a dash deeper than the key in its column, and a document's marker above all. */
function depthOf(line: string): number {
  if (MARKER.test(line)) return -1;
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  return 2 * indent.length + (/^-(?:\s|$)/.test(line.slice(indent.length)) ? 1 : 0);
}

/**
 * The folds of some lines of YAML, told by their indentation, so that a slip does not take them away.
 *
 * @param first the number of the first line in the document
 */
function foldsIn(lines: readonly string[], first: number): FoldingRange[] {
  const folds: FoldingRange[] = [];
  const open: { depth: number; line: number }[] = [];
  let last = -1;
  const add = (from: number, to: number, kind?: 'comment') => {
    if (to > from) folds.push({ startLine: first + from, endLine: first + to, ...(kind ? { kind } : {}) });
  };
  const closeTo = (depth: number) => {
    for (let top = open.at(-1); top && top.depth >= depth; top = open.at(-1)) {
      add(top.line, last);
      open.pop();
    }
  };
  let comment = -1;
  for (const [i, line] of [...lines, ''].entries()) {
    if (COMMENT.test(line)) {
      if (comment < 0) comment = i;
    } else if (comment >= 0) {
      add(comment, i - 1, 'comment');
      comment = -1;
    }
    if (VOID.test(line)) continue;
    const depth = depthOf(line);
    closeTo(depth);
    open.push({ depth, line: i });
    last = i;
  }
  closeTo(Number.NEGATIVE_INFINITY);
  return folds;
}

const inLines = (text: string): string[] => {
  const { starts, end } = linesOf(text);
  return Array.from(starts, (start, line) => text.slice(start, end(line)));
};

/** What can be folded: all that stands below a key or a dash, runs of comments, our fences, and inserted summaries. */
export function foldingOf({ text, lines, notes }: Analysis): FoldingRange[] {
  const [first] = notes;
  if (!first) return [];
  if (first.note.carrier === 'yaml') return foldsIn(inLines(text), 0);
  const ranges = [
    ...first.note.parts.map(({ block }) => block.outer),
    ...[...first.note.markers.values()].map(({ range }) => range),
  ].map(({ start, end }) => ({ startLine: lines.lineAt(start), endLine: lines.lineAt(end) }));
  return [
    ...ranges.filter(({ startLine, endLine }) => startLine < endLine),
    ...first.note.parts.flatMap(({ block }) => foldsIn(inLines(block.text), lines.lineAt(block.inner.start))),
  ];
}
