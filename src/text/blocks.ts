import { type Fence, fencesOf } from './fences.ts';
import { offsetMap } from './offset-map.ts';
import type { Range } from './range.ts';
import { yamlDocumentsOf } from './yaml-documents.ts';

/** What kind of document carries notes. */
export type Carrier = 'yaml' | 'markdown';

/** A YAML document; a `cto-note` fence; a `cto-lesion` fence. */
export type BlockKind = 'document' | 'note' | 'lesion';

/** A stretch of YAML in a host document. */
export interface Block {
  readonly kind: BlockKind;
  /** The YAML as it is to be parsed, without the prefixes of quotes and lists. */
  readonly text: string;
  /** With the lines of the fence; for a YAML document the same as `inner`. */
  readonly outer: Range;
  /** From the first character of the text to the last; in an empty fence, where a first line would stand. */
  readonly inner: Range;
  /** Null for a YAML document. */
  readonly fence: Fence | null;
  /** The offset in the host document of an offset in `text`; its length is the end of `inner`. */
  toHost(offset: number): number;
  /**
   * The range in the host document of a range in `text`. It ends behind its last character, so that a range
   * up to a line's end does not run into the prefix of the next line.
   */
  rangeToHost(start: number, end: number): Range;
  /** The greatest offset in `text` that is not behind an offset in the host document; 0 before the block. */
  fromHost(offset: number): number;
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['cto-note', 'note'],
  ['cto-lesion', 'lesion'],
]);

/**
 * The blocks of a document, in order.
 *
 * A YAML document has at least one. A Markdown document without our fences has none, and costs no more than
 * the search for their names.
 */
export function blocksOf(text: string, carrier: Carrier): Block[] {
  if (carrier === 'yaml') return yamlDocumentsOf(text).map((range) => documentBlock(text, range));
  if (![...KINDS.keys()].some((language) => text.includes(language))) return [];
  return fencesOf(text).flatMap((fence) => {
    const kind = KINDS.get(fence.language);
    return kind ? [fenceBlock(text, kind, fence)] : [];
  });
}

function documentBlock(text: string, range: Range): Block {
  return {
    kind: 'document',
    text: text.slice(range.start, range.end),
    outer: range,
    inner: range,
    fence: null,
    ...offsetMap([range], range.start),
  };
}

function fenceBlock(text: string, kind: BlockKind, fence: Fence): Block {
  const { lines, open, close } = fence;
  const empty = close ? lineStartOf(text, close.start) : open.end;
  const inner = { start: lines[0]?.start ?? empty, end: lines.at(-1)?.end ?? empty };
  return {
    kind,
    text: lines.map(({ start, end }) => text.slice(start, end)).join(''),
    outer: fence.outer,
    inner,
    fence,
    ...offsetMap(lines, inner.start),
  };
}

function lineStartOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}
