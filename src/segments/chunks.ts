/**
 * A document is read in chunks: runs of whole lines, each of which can be read by itself. After an edit only the
 * chunks that it touches are made anew; whatever was computed from the others still holds.
 */
import type { Change } from '../text/edits.ts';
import { type ChunkOffset, firstNot, type HostOffset } from '../text/offsets.ts';
import { MAX_CHUNKS } from './limits.ts';
import { type NearFence, shiftNearFence } from './near-fences.ts';
import { EmbeddedRegion, type Segment } from './segment.ts';
import { type SummaryMarker, shiftMarker } from './summary-markers.ts';

/** Whole lines of a document. Offsets within are counted from its first character. */
interface Chunk {
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

/** A chunk at its place in a document, with what stands in it. As long as no edit moves it, it is the same object. */
export interface PlacedChunk {
  readonly chunk: Chunk;
  readonly start: HostOffset;
  readonly regions: readonly EmbeddedRegion[];
  readonly markers: readonly SummaryMarker[];
  readonly nearFences: readonly NearFence[];
}

/** The chunks of a text, without gaps and in order. */
export type Chunks = readonly PlacedChunk[];

function placeChunk(chunk: Chunk, start: HostOffset): PlacedChunk {
  const { segments, markers, nearFences } = chunk;
  return {
    chunk,
    start,
    regions: placeAll(segments, (segment) => new EmbeddedRegion(segment, start)),
    markers: placeAll(markers, (marker) => shiftMarker(marker, start)),
    nearFences: placeAll(nearFences, (fence) => shiftNearFence(fence, start)),
  };
}

/** Most chunks have none of most things. */
function placeAll<Found, Placed>(all: readonly Found[], place: (one: Found) => Placed): readonly Placed[] {
  return all.length === 0 ? NONE : all.map(place);
}

/** Whether a text has more chunks than are read. */
export function hasTooManyChunks(chunks: Chunks): boolean {
  return chunks.length > MAX_CHUNKS;
}

/** Splits a text from its beginning. */
export function splitIntoChunks(text: string, chunker: Chunker): Chunks {
  return updateChunks(text, chunker, [], { start: 0, end: 0, newEnd: text.length });
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
  const by = newEnd - end;
  // Where a chunk ends depends on the line after it, and the change may be in that line.
  const first = Math.max(0, firstNot(older, (known) => known.start < Math.max(1, start)) - 2);
  const chunks = older.slice(0, first);
  let offset = older[first]?.start ?? 0;
  let state = older[first]?.chunk.state ?? '';
  while (offset < text.length && chunks.length <= MAX_CHUNKS) {
    // At the start of a text a byte order mark is not part of it: a chunk there and one elsewhere differ.
    const rest = offset === 0 || offset < newEnd ? -1 : chunkAt(older, offset - by, state);
    if (rest >= 0) {
      const behind = older.slice(rest);
      return chunks.concat(
        by === 0 ? behind : behind.map((known) => placeChunk(known.chunk, known.start + by)),
      );
    }
    const { chunk, after } = chunker(text, offset, state);
    const known = older[chunks.length];
    const same = known !== undefined && known.chunk.text === chunk.text && known.chunk.state === chunk.state;
    chunks.push(same && known.start === offset ? known : placeChunk(same ? known.chunk : chunk, offset));
    offset += chunk.text.length;
    state = after;
  }
  return chunks;
}

/** The index of the chunk that begins at an offset in a state; -1 if there is none, or it begins the text. */
function chunkAt(chunks: Chunks, offset: HostOffset, state: string): number {
  const index = firstNot(chunks, (known) => known.start < offset);
  const known = chunks[index];
  return index > 0 && known?.start === offset && known.chunk.state === state ? index : -1;
}
