/**
 * The layout of a document: its lines, and the YAML regions in it.
 */
import { frontMatterLines } from '../markdown/fences.ts';
import { type Change, changeBetween } from '../text/edits.ts';
import { type Lines, linesAfter, linesOf } from '../text/lines.ts';
import { type ChunkOffset, type HostOffset, shiftRange } from '../text/offsets.ts';
import {
  type Chunk,
  type Chunker,
  type Chunks,
  createChunk,
  hasTooManyChunks,
  splitIntoChunks,
  updateChunks,
} from './chunks.ts';
import { exceededDocumentLimit, type LimitExceeded } from './limits.ts';
import { chunkMarkdown, mayHoldFences } from './markdown-chunks.ts';
import { mayHoldNearFences, type NearFence, shiftNearFence } from './near-fences.ts';
import { EmbeddedRegion, type Segment, unreadSegment, yamlSegment } from './segment.ts';
import type { SummaryMarker } from './summary-markers.ts';
import { chunkYaml } from './yaml-chunks.ts';

/** What kind of document carries notes. */
export type Carrier = 'yaml' | 'markdown';

export interface Layout {
  readonly text: string;
  readonly carrier: Carrier;
  readonly lines: Lines;
  /** The regions of each note, in order: of each YAML document, or of all fences of a Markdown document. */
  readonly notes: readonly (readonly EmbeddedRegion[])[];
  /** The summaries between markers, in order; those of YAML notes stand in their regions. */
  readonly markers: readonly SummaryMarker[];
  /** The fences of a Markdown document that are nearly ours, in order. */
  readonly nearFences: readonly NearFence[];
  /** What the next version of the text is laid out from. */
  readonly chunks: Chunks;
}

const NO_CHUNKS: Chunks = { chunks: [], starts: [] };

/**
 * Lays a text out. A YAML stream has at least one note. A Markdown document without our fences has none; without a
 * sign of them, or of some that are nearly ours, it costs no more than the search for these signs.
 *
 * @param older an older version of the document. Where the text did not change, its segments are reused.
 */
export function computeLayout(text: string, carrier: Carrier, older: Layout | null = null): Layout {
  const known = older?.carrier === carrier ? older : null;
  const change = known && changeBetween(known.text, text);
  if (known && !change) return known;
  const lines = known && change ? linesAfter(known.lines, change, text) : linesOf(text);
  const mayHoldNotes = carrier === 'yaml' || mayHoldFences(text);
  const unread = (exceeded: LimitExceeded, chunks: Chunks): Layout => {
    const note = [new EmbeddedRegion(unreadSegment('document', text, 0, exceeded), 0)];
    return { text, carrier, lines, notes: mayHoldNotes ? [note] : [], markers: [], nearFences: [], chunks };
  };
  const isRead = mayHoldNotes || mayHoldNearFences(text);
  const tooLong = isRead && exceededDocumentLimit({ characters: text.length });
  if (tooLong) return unread(tooLong, NO_CHUNKS);
  const chunks = isRead ? chunkDocument(text, carrier, lines, known, change) : NO_CHUNKS;
  const tooMany = hasTooManyChunks(chunks) && exceededDocumentLimit({ segments: chunks.chunks.length });
  if (tooMany) return unread(tooMany, NO_CHUNKS);
  const notes = carrier === 'yaml' ? yamlNotes(text, chunks, known) : markdownNotes(chunks);
  const segments = notes.reduce((sum, note) => sum + note.length, 0);
  const markers = markersIn(chunks);
  const summaries = notes.length > 0 ? markers.length : 0;
  const exceeded = exceededDocumentLimit({ notes: notes.length, segments, summaries });
  if (exceeded) return unread(exceeded, chunks);
  return { text, carrier, lines, notes, markers, nearFences: nearFencesIn(chunks), chunks };
}

function chunkDocument(
  text: string,
  carrier: Carrier,
  lines: Lines,
  older: Layout | null,
  change: Change | null,
): Chunks {
  const chunker = carrier === 'yaml' ? chunkYaml : withFrontMatter(text, lines);
  // Whether front matter ends, and where, may be decided far behind an edit.
  const mayHaveFrontMatter = carrier === 'markdown' && (isRule(text) || isRule(older?.text ?? ''));
  if (!older || !change || older.chunks.chunks.length === 0 || mayHaveFrontMatter)
    return splitIntoChunks(text, chunker);
  return updateChunks(text, chunker, older.chunks, change);
}

const isRule = (text: string): boolean => text.replace(/^\uFEFF/, '').startsWith('---');

/** YAML front matter is no Markdown: nothing in it is a fence. */
function withFrontMatter(text: string, lines: Lines): Chunker {
  const count = frontMatterLines(text, lines);
  if (count === 0) return chunkMarkdown;
  const end = count < lines.count ? lines.start(count) : text.length;
  const chunk = createChunk({ text: text.slice(0, end) });
  return (from, offset, state) => (offset === 0 ? { chunk, after: '' } : chunkMarkdown(from, offset, state));
}

/** What stands in some chunks, at its place in the document. Most chunks hold nothing, so this makes nothing of them. */
function placedFrom<Found, Placed>(
  { chunks, starts }: Chunks,
  foundIn: (chunk: Chunk) => readonly Found[],
  place: (found: Found, start: HostOffset) => Placed,
): Placed[] {
  const placed: Placed[] = [];
  let i = 0;
  for (const chunk of chunks) {
    const start = starts[i] ?? 0;
    for (const found of foundIn(chunk)) placed.push(place(found, start));
    i += 1;
  }
  return placed;
}

const regionsIn = (chunks: Chunks): EmbeddedRegion[] =>
  placedFrom(
    chunks,
    ({ segments }) => segments,
    (segment, start) => new EmbeddedRegion(segment, start),
  );

function markdownNotes(chunks: Chunks): EmbeddedRegion[][] {
  const regions = regionsIn(chunks);
  return regions.length > 0 ? [regions] : [];
}

const markersIn = (chunks: Chunks): SummaryMarker[] =>
  placedFrom(chunks, ({ markers }) => markers, shiftedMarker);

const nearFencesIn = (chunks: Chunks): NearFence[] =>
  placedFrom(chunks, ({ nearFences }) => nearFences, shiftNearFence);

function shiftedMarker(marker: SummaryMarker<ChunkOffset>, by: HostOffset): SummaryMarker {
  const { id, range, content, prefix } = marker;
  return { id, range: shiftRange(range, by), content: shiftRange(content, by), prefix };
}

/** The chunks of a YAML document. */
interface ChunkRange {
  readonly first: number;
  readonly end: number;
}

/**
 * The documents of a stream. `---` belongs to the document it opens, with the directives and comments before it;
 * `...` to the document it ends. Documents at the end in which nothing is written are dropped; what a stream begins
 * with is one in any case. A byte order mark belongs to none.
 */
function yamlNotes(text: string, chunks: Chunks, older: Layout | null): EmbeddedRegion[][] {
  const documents: ChunkRange[] = [];
  let written = 0;
  for (let i = 0; i < chunks.chunks.length; i++) {
    const chunk = chunks.chunks[i];
    if (!chunk || chunk.segments.length === 0) continue;
    const first = chunk.opens || documents.length === 0 ? i : (documents.pop()?.first ?? i);
    documents.push({ first, end: i + 1 });
    if (chunk.written) written = documents.length;
  }
  const wholes = (older?.notes ?? []).flatMap(([region]) =>
    region?.kind === 'document' ? region.segment : [],
  );
  const notes = documents
    .slice(0, Math.max(1, written))
    .map((document) => embedDocument(document, text, chunks, wholes));
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return notes.length > 0
    ? notes
    : [[new EmbeddedRegion(yamlSegment('document', text.slice(start), 0), start)]];
}

function embedDocument(
  { first, end }: ChunkRange,
  text: string,
  { chunks, starts }: Chunks,
  wholes: readonly Segment[],
): EmbeddedRegion[] {
  const parts = chunks.slice(first, end);
  if (!parts.some(({ whole }) => whole) && parts.every(({ written }) => written)) {
    return regionsIn({ chunks: parts, starts: starts.slice(first, end) });
  }
  const start = (starts[first] ?? 0) + (first === 0 && text.startsWith('\uFEFF') ? 1 : 0);
  const content = text.slice(start, starts[end] ?? text.length);
  const known = wholes.find(({ text: whole, exceeded }) => !exceeded && whole === content);
  const segment = known ?? yamlSegment('document', content, 0);
  return [new EmbeddedRegion(segment, start)];
}
