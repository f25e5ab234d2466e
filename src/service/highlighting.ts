import type { Range } from 'vscode-languageserver-types';
import type { Analysis } from './analysis.ts';
import { countedIn } from './counted.ts';
import { toLspRange } from './to-lsp.ts';

/**
 * The values that count towards a score of the unit, each once and on one line, in the order of the text.
 *
 * @param part the lines that are asked about
 */
export function highlightedIn(analysis: Analysis, part?: Range): Range[] {
  const { lines } = analysis;
  const asked = part && { start: lines.offsetAt(part.start), end: lines.offsetAt(part.end) };
  const values = new Map(countedIn(analysis, asked).map(({ value }) => [value.start, value.end]));
  return [...values]
    .sort(([a], [b]) => a - b)
    .map(([start, end]) => toLspRange(lines, { start, end: Math.min(end, lines.end(lines.lineAt(start))) }));
}
