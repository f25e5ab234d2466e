import type { DocumentSymbol, FoldingRange, Position, SelectionRange } from 'vscode-languageserver-types';
import type { PlacedSegment } from '../../note/placed-segment.ts';
import { linesOf } from '../../text/lines.ts';
import { contains, type HostOffset, isWithinRange, type Range } from '../../text/offsets.ts';
import type { Analysis } from '../analysis.ts';
import { toLspRange } from '../document.ts';
import { computeOutline } from './outline.ts';

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
 * The folds of some lines of YAML, told by their indentation, so that a mistake does not take them away.
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
  const lines = linesOf(text);
  return Array.from(lines.starts, (_, line) => lines.content(line));
};

/** What can be folded: all that stands below a key or a dash, runs of comments, our fences, and inserted summaries. */
export function computeFoldingRanges({ text, lines, notes }: Analysis): FoldingRange[] {
  const [first] = notes;
  if (!first) return [];
  if (first.note.carrier === 'yaml') return foldsIn(inLines(text), 0);
  const ranges = [
    ...first.note.segments.map(({ region }) => region.outer),
    ...[...first.note.markers.values()].map(({ range }) => range),
  ].map(({ start, end }) => ({ startLine: lines.lineAt(start), endLine: lines.lineAt(end) }));
  return [
    ...ranges.filter(({ startLine, endLine }) => startLine < endLine),
    ...first.note.segments.flatMap(({ region }) =>
      foldsIn(inLines(region.text), lines.lineAt(region.inner.start)),
    ),
  ];
}

/** What an offset lies in within a region: a key or a value, then each key or dash with all below it. */
function stepsAt(segment: PlacedSegment, offset: HostOffset): Range[] {
  const { path } = segment.pathAt(offset);
  return path.flatMap((_, i) => {
    const inner = segment.inner(path.slice(0, i + 1));
    const key = inner && segment.parsed.yaml.span(inner, 'key');
    if (!key) return [];
    const value = segment.parsed.yaml.span(inner, 'value') ?? key;
    const end = Math.max(key.end, value.end, segment.parsed.yaml.endOf(inner) ?? 0);
    return [key, value, { start: key.start, end }].map((span) => segment.toRange(span));
  });
}

/** What is selected when a selection at a place is expanded, step by step, up to the whole document. */
export function selectionAt(analysis: Analysis, position: Position): SelectionRange {
  const { text, lines, notes } = analysis;
  const offset = lines.offsetAt(position);
  const flat = (symbols: readonly DocumentSymbol[]): Range[] =>
    symbols.flatMap(({ range, children }) => [
      { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) },
      ...flat(children ?? []),
    ]);
  const segments = notes
    .flatMap(({ note }) => note.segments)
    .filter(({ region }) => contains(region.outer, offset));
  const ranges = [
    ...segments.flatMap(({ region }) => (region.fence ? [region.inner, region.outer] : [])),
    ...segments.flatMap((segment) => (segment.readable ? stepsAt(segment, offset) : [])),
    ...flat(computeOutline(analysis)),
  ]
    .filter((range) => contains(range, offset) && range.start < range.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  let around: Range = { start: 0, end: text.length };
  let selection: SelectionRange = { range: toLspRange(lines, around) };
  for (const range of ranges) {
    const isSmaller = range.end - range.start < around.end - around.start;
    if (!isSmaller || !isWithinRange(range, around)) continue;
    around = range;
    selection = { range: toLspRange(lines, range), parent: selection };
  }
  return selection;
}
