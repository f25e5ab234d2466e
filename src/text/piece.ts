import type { Fence } from './fences.ts';
import { type Excess, excessOfBlock } from './limits.ts';
import { type OffsetMap, offsetMap } from './offset-map.ts';
import type { Range } from './range.ts';

/**
 * What a stretch of YAML holds: a whole document; the sections of one from a top-level key on; an entry of its
 * list of lesions; a `cto-note` fence; a `cto-lesion` fence.
 */
export type BlockKind = 'document' | 'section' | 'entry' | 'note' | 'lesion';

/** A stretch of YAML in a document, wherever it stands: its offsets are counted from a place of its own. */
export interface Piece {
  readonly kind: BlockKind;
  /** The YAML as it is to be parsed, without the prefixes of quotes and lists; '' where there is too much of it. */
  readonly text: string;
  /** What there is too much of, so that nobody reads it; null if nothing. */
  readonly excess: Excess | null;
  readonly outer: Range;
  readonly inner: Range;
  readonly fence: Fence | null;
  readonly map: OffsetMap;
}

/** A stretch of YAML that stands as it is from an offset on. */
export function plainPiece(kind: BlockKind, text: string, start: number): Piece {
  const range = { start, end: start + text.length };
  const excess = excessOfBlock(text);
  if (excess) return unreadPiece(kind, text, start, excess);
  return { kind, text, excess, outer: range, inner: range, fence: null, map: offsetMap([range], start) };
}

/** A stretch of YAML that is not read. What is said of it is said of its first line. */
export function unreadPiece(kind: BlockKind, text: string, start: number, excess: Excess): Piece {
  const [first = ''] = /^[^\r\n]{0,80}/.exec(text) ?? [];
  const outer = { start, end: start + text.length };
  const inner = { start, end: start + first.length };
  return { kind, text: '', excess, outer, inner, fence: null, map: offsetMap([], start) };
}

/** The YAML in a fence of a text. */
export function fencePiece(text: string, kind: BlockKind, fence: Fence): Piece {
  const { lines, open, close } = fence;
  const empty = close ? lineStartOf(text, close.start) : open.end;
  const inner = { start: lines[0]?.start ?? empty, end: lines.at(-1)?.end ?? empty };
  const content = lines.map(({ start, end }) => text.slice(start, end)).join('');
  const excess = excessOfBlock(content);
  return {
    kind,
    text: excess ? '' : content,
    excess,
    outer: fence.outer,
    inner,
    fence,
    map: offsetMap(excess ? [] : lines, inner.start),
  };
}

function lineStartOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}
