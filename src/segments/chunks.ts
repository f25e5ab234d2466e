/**
 * A document is read in chunks: runs of whole lines, each of which can be read by itself. After an edit only the
 * chunks that it touches are made anew; whatever was computed from the others still holds.
 */
import type { Change } from '../text/edits.ts';
import { type ChunkOffset, type HostOffset, lastAtOrBefore } from '../text/offsets.ts';
import { MAX_CHUNKS } from './limits.ts';
import type { NearFence } from './near-fences.ts';
import type { Segment } from './segment.ts';
import type { SummaryMarker } from './summary-markers.ts';

/** Whole lines of a document. Offsets within are counted from its first character. */
export interface Chunk {
  readonly text: string;
  /** The state after the lines before it: chunks of equal text and equal state are alike. */
  readonly state: string;
  /** The segments in it. */
  readonly segments: readonly Segment[];
  /** The inserted summaries in it; only Markdown has them. */
  readonly markers: readonly SummaryMarker<ChunkOffset>[];
  /** The fences in it that are nearly ours; only Markdown has them. */
  readonly nearFences: readonly NearFence<ChunkOffset>[];
  /** Whether a YAML document begins with it. */
  readonly opens: boolean;
  /** Whether something stands in it besides comments, directives and markers. */
  readonly written: boolean;
  /** Whether its YAML document can only be read as a whole. */
  readonly whole: boolean;
}

const NONE: readonly never[] = [];

/** A chunk of a text, in which is nothing but what is given. */
export function createChunk({
  text,
  state = '',
  segments = NONE,
  markers = NONE,
  nearFences = NONE,
  opens = false,
  written = false,
  whole = false,
}: Partial<Chunk> & Pick<Chunk, 'text'>): Chunk {
  // Key by key: what is spread gets a hidden class of its own from the engine, and each look at it is a miss.
  return { text, state, segments, markers, nearFences, opens, written, whole };
}

/** Takes the next chunk of a text, from the start of a line on, and the state after it. */
export type Chunker = (
  text: string,
  offset: HostOffset,
  state: string,
) => { readonly chunk: Chunk; readonly after: string };

/**
 * A copy of a part of a text. An engine makes a slice a mere view, and a chunk would keep the whole text that it was
 * first read in, long after the text has changed.
 */
export function ownCopy(part: string): string {
  // The engine joins the two in memory of their own before it takes a view of that.
  return ` ${part}`.slice(1);
}

/** The chunks of a text, without gaps and in order, with their starts. */
export interface Chunks {
  readonly chunks: readonly Chunk[];
  readonly starts: readonly HostOffset[];
}

/** Whether a text has more chunks than are read. */
export function hasTooManyChunks({ chunks }: Chunks): boolean {
  return chunks.length > MAX_CHUNKS;
}

/** Splits a text from its beginning. */
export function splitIntoChunks(text: string, chunker: Chunker): Chunks {
  return updateChunks(text, chunker, { chunks: [], starts: [] }, { start: 0, end: 0, newEnd: text.length });
}

/**
 * Splits a text that came from another by a change. Chunks before and after the change, and those that it leaves as
 * they were, are the very objects of the older text.
 */
export function updateChunks(
  text: string,
  chunker: Chunker,
  older: Chunks,
  { start, end, newEnd }: Change,
): Chunks {
  // Where a chunk ends depends on the line after it, and the change may be in that line.
  const first = Math.max(0, lastAtOrBefore(older.starts, Math.max(0, start - 1)) - 1);
  const chunks = older.chunks.slice(0, first);
  const starts = older.starts.slice(0, first);
  let offset = older.starts[first] ?? 0;
  let state = older.chunks[first]?.state ?? '';
  while (offset < text.length && chunks.length <= MAX_CHUNKS) {
    // At the start of a text a byte order mark is not part of it: a chunk there and one elsewhere differ.
    const rest = offset === 0 || offset < newEnd ? -1 : chunkAt(older, offset + end - newEnd, state);
    if (rest >= 0) {
      for (let i = rest; i < older.chunks.length; i++) {
        chunks.push(older.chunks[i] as Chunk);
        starts.push((older.starts[i] ?? 0) + newEnd - end);
      }
      break;
    }
    const { chunk, after } = chunker(text, offset, state);
    const known = older.chunks[chunks.length];
    const same = known !== undefined && known.text === chunk.text && known.state === chunk.state;
    chunks.push(same ? known : chunk);
    starts.push(offset);
    offset += chunk.text.length;
    state = after;
  }
  return { chunks, starts };
}

/** The index of the chunk that begins at an offset in a state; -1 if there is none, or it begins the text. */
function chunkAt({ chunks, starts }: Chunks, offset: HostOffset, state: string): number {
  const index = lastAtOrBefore(starts, offset);
  return index > 0 && starts[index] === offset && chunks[index]?.state === state ? index : -1;
}
