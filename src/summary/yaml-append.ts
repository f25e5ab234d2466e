/**
 * A lesion without a summary gets one as its last key.
 */
import type { Node, YAMLMap } from 'yaml';
import { type Candidate, columnOf, endOfNode, literalBody, nextLine, skipLines } from './yaml-layout.ts';

// With its line ending: whatever is put behind blanks at the end of a text would make a line of them.
const BLANK = /^[ \t]*\r?\n/;
const BLANK_OR_COMMENT = /^[ \t]*(?:#|\r?\n)/;

/** The ways to write it, from the most readable to the one that always fits. */
export function* appended(
  text: string,
  map: YAMLMap,
  lines: readonly string[],
  eol: string,
): Generator<Candidate> {
  const quoted = JSON.stringify(lines.join('\n'));
  if (map.flow) {
    const last = map.items.at(-1);
    const end = ((last?.value ?? last?.key) as Node | undefined)?.range?.[1];
    if (end !== undefined) yield { start: end, end, newText: `, summary: ${quoted}` };
    return;
  }
  const column = columnOf(text, map);
  const places = placesBehind(text, map, column);
  for (const value of [`|${literalBody(lines, column, eol)}`, quoted]) {
    for (const place of places) yield line(text, place, `${' '.repeat(column)}summary: ${value}`, eol);
  }
}

/** A text that ends without a line ending goes on doing so. */
function line(text: string, at: number, content: string, eol: string): Candidate {
  const isOpen = at === text.length && !text.endsWith('\n');
  return { start: at, end: at, newText: isOpen ? eol + content : content + eol };
}

/** The starts of lines behind a map where a key of it may stand, the best first. */
function placesBehind(text: string, map: YAMLMap, column: number): Set<number> {
  const nearest = nextLine(text, endOfNode(text, map));
  const best = behindComments(text, nearest, column);
  return new Set([
    best,
    // Blank lines may belong to a block scalar before them; one with a tab cannot follow a block scalar.
    skipLines(text, best, BLANK),
    // Nor can a comment behind a tab.
    skipLines(text, best, BLANK_OR_COMMENT),
    // A blank line with a tab cannot stand between a key without a value and the next key.
    nearest,
  ]);
}

/** Comments that are indented as the keys of a map belong to it; deeper ones would be read as the summary. */
function behindComments(text: string, lineStart: number, column: number): number {
  const comment = new RegExp(`^[ \\t]{${column},}#`);
  let behind = lineStart;
  for (;;) {
    const first = skipLines(text, behind, BLANK);
    const next = skipLines(text, first, comment);
    if (next === first) return behind;
    behind = next;
  }
}
