/**
 * The edits that write a summary into YAML, and the columns and lines they need.
 */

import type { Node, Pair, YAMLMap } from 'yaml';
import { lineStartAt, nextLineAt } from '../../text/lines.ts';
import type { SegmentOffset } from '../../text/offsets.ts';
import { endOfNode, isBlockScalar } from '../../yaml/library.ts';

/** A candidate for the summary: an edit of the segment's text. */
export interface EditCandidate {
  readonly start: SegmentOffset;
  readonly end: SegmentOffset;
  readonly newText: string;
}

/** The column of a block map's keys. */
function columnOf(text: string, map: YAMLMap): number {
  // The line of any key but the first begins with it, or with its anchor, which is no part of its range.
  const second = map.items[1]?.key as Node | undefined;
  const start = second?.range?.[0];
  if (start === undefined) return 0;
  return text.slice(lineStartAt(text, start)).search(/[^ ]/);
}

/** The lines behind the header of a literal block scalar, each with the line ending before it. */
function literalBody(lines: readonly string[], column: number, eol: string): string {
  const indent = ' '.repeat(column + 2);
  return lines.map((line) => eol + (line === '' ? '' : indent + line)).join('');
}

/** Skips the lines, from the start of one on, that match with their line endings. */
function skipLines(text: string, lineStart: number, pattern: RegExp): number {
  let start = lineStart;
  while (start < text.length) {
    const next = nextLineAt(text, start);
    if (!pattern.test(text.slice(start, next))) return start;
    start = next;
  }
  return start;
}

// With its line ending: whatever is put behind blanks at the end of a text would make a line of them.
const BLANK = /^[ \t]*\r?\n/;
const BLANK_OR_COMMENT = /^[ \t]*(?:#|\r?\n)/;

/** The candidates, from the most readable to the one that always fits. */
export function* appendCandidates(
  text: string,
  map: YAMLMap,
  lines: readonly string[],
  eol: string,
): Generator<EditCandidate> {
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
function line(text: string, at: number, content: string, eol: string): EditCandidate {
  const isOpen = at === text.length && !text.endsWith('\n');
  return { start: at, end: at, newText: isOpen ? eol + content : content + eol };
}

/** The starts of lines behind a map where a key of it may stand, the best first. */
function placesBehind(text: string, map: YAMLMap, column: number): Set<number> {
  const nearest = nextLineAt(text, endOfNode(text, map));
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

/** The candidates, from the most readable to the one that always fits. */
export function* replaceCandidates(
  text: string,
  map: YAMLMap,
  { key, value }: Pair,
  lines: readonly string[],
  eol: string,
): Generator<EditCandidate> {
  const node = value as Node | null;
  const [start, end] = node?.range ?? [];
  if (!node || start === undefined || end === undefined) return;
  if (!map.flow) {
    const body = literalBody(lines, columnOf(text, map), eol);
    if (isBlockScalar(node)) {
      const header = /^[|>][-+\d]*([^\r\n]*)/.exec(text.slice(start));
      yield { start, end: endOfNode(text, node), newText: `|${(header?.[1] ?? '').trimEnd()}${body}` };
      return;
    }
    const comment = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
    const at = headerPlace(text, (key as Node).range?.[1] ?? start, start);
    const newText = `${spaceAt(text, at)}|${comment.trimEnd()}${body}`;
    yield { start: at, end: end + comment.length, newText };
  }
  yield { start, end, newText: spaceAt(text, start) + JSON.stringify(lines.join('\n')) };
}

/** A value that begins below its key is drawn up to it, unless a comment stands between them. */
function headerPlace(text: string, keyEnd: number, valueStart: number): number {
  const between = text.slice(keyEnd, valueStart);
  return between.includes('#') ? valueStart : keyEnd + between.trimEnd().length;
}

function spaceAt(text: string, at: number): string {
  return /\s/.test(text.charAt(at - 1)) ? '' : ' ';
}
