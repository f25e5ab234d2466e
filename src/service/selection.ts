import type { DocumentSymbol, Position, SelectionRange } from 'vscode-languageserver-types';
import type { Part } from '../note/part.ts';
import { contains, type Range, within } from '../text/range.ts';
import type { Analysis } from './analysis.ts';
import { outlineOf } from './outline.ts';
import { toLspRange } from './to-lsp.ts';

/** What an offset lies in within a block: a key or a value, then each key or dash with all below it. */
function stepsAt(part: Part, offset: number): Range[] {
  const { path } = part.spot(offset);
  return path.flatMap((_, i) => {
    const inner = part.inner(path.slice(0, i + 1));
    const key = inner && part.reading.parsed.span(inner, 'key');
    if (!key) return [];
    const value = part.reading.parsed.span(inner, 'value') ?? key;
    const end = Math.max(key.end, value.end, part.reading.parsed.endOf(inner) ?? 0);
    return [key, value, { start: key.start, end }].map((span) => part.place(span));
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
  const parts = notes.flatMap(({ note }) => note.parts).filter(({ block }) => contains(block.outer, offset));
  const ranges = [
    ...parts.flatMap(({ block }) => (block.fence ? [block.inner, block.outer] : [])),
    ...parts.flatMap((part) => (part.readable ? stepsAt(part, offset) : [])),
    ...flat(outlineOf(analysis)),
  ]
    .filter((range) => contains(range, offset) && range.start < range.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  let around: Range = { start: 0, end: text.length };
  let selection: SelectionRange = { range: toLspRange(lines, around) };
  for (const range of ranges) {
    const isSmaller = range.end - range.start < around.end - around.start;
    if (!isSmaller || !within(range, around)) continue;
    around = range;
    selection = { range: toLspRange(lines, range), parent: selection };
  }
  return selection;
}
