/**
 * The layout of a document: its lines, and the YAML regions in it.
 */
import { frontMatterLines } from '../markdown/fences.ts';
import { type Change, changeBetween } from '../text/edits.ts';
import { type Lines, linesAfter, linesOf } from '../text/lines.ts';
import {
  type Chunker,
  type Chunks,
  createChunk,
  hasTooManyChunks,
  type PlacedChunk,
  splitIntoChunks,
  updateChunks,
} from './chunks.ts';
import { exceededDocumentLimit, type LimitExceeded } from './limits.ts';
import { chunkMarkdown, mayHoldFences } from './markdown-chunks.ts';
import { mayHoldNearFences, type NearFence } from './near-fences.ts';
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

const NO_CHUNKS: Chunks = [];

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
  const tooMany = hasTooManyChunks(chunks) && exceededDocumentLimit({ segments: chunks.length });
  if (tooMany) return unread(tooMany, NO_CHUNKS);
  const notes = carrier === 'yaml' ? yamlNotes(text, chunks, known) : markdownNotes(chunks);
  const segments = notes.reduce((sum, note) => sum + note.length, 0);
  const markers = allIn(chunks, (chunk) => chunk.markers);
  const summaries = notes.length > 0 ? markers.length : 0;
  const exceeded = exceededDocumentLimit({ notes: notes.length, segments, summaries });
  if (exceeded) return unread(exceeded, chunks);
  return {
    text,
    carrier,
    lines,
    notes,
    markers,
    nearFences: allIn(chunks, (chunk) => chunk.nearFences),
    chunks,
  };
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
  if (!older || !change || older.chunks.length === 0 || mayHaveFrontMatter)
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

/** What stands in some chunks, in order: by a loop, since in a long document most chunks hold nothing. */
function allIn<T>(chunks: Chunks, heldBy: (chunk: PlacedChunk) => readonly T[]): T[] {
  const all: T[] = [];
  for (const chunk of chunks) for (const one of heldBy(chunk)) all.push(one);
  return all;
}

const regionsIn = (chunks: Chunks): EmbeddedRegion[] => allIn(chunks, ({ regions }) => regions);

function markdownNotes(chunks: Chunks): EmbeddedRegion[][] {
  const regions = regionsIn(chunks);
  return regions.length > 0 ? [regions] : [];
}

/** The chunks of a YAML document. */
interface ChunkRange {
  readonly first: number;
  end: number;
}

/**
 * The documents of a stream. `---` belongs to the document it opens, with the directives and comments before it;
 * `...` to the document it ends. Documents at the end in which nothing is written are dropped; what a stream begins
 * with is one in any case. A byte order mark belongs to none.
 */
function yamlNotes(text: string, chunks: Chunks, older: Layout | null): EmbeddedRegion[][] {
  const documents: ChunkRange[] = [];
  let written = 0;
  for (const [i, { chunk }] of chunks.entries()) {
    if (chunk.segments.length === 0) continue;
    const last = documents.at(-1);
    if (chunk.opens || !last) documents.push({ first: i, end: i + 1 });
    else last.end = i + 1;
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
  chunks: Chunks,
  wholes: readonly Segment[],
): EmbeddedRegion[] {
  const parts = chunks.slice(first, end);
  if (parts.every(({ chunk }) => chunk.written && !chunk.whole)) return regionsIn(parts);
  const start = (chunks[first]?.start ?? 0) + (first === 0 && text.startsWith('\uFEFF') ? 1 : 0);
  const content = text.slice(start, chunks[end]?.start ?? text.length);
  const known = wholes.find(({ text: whole, exceeded }) => !exceeded && whole === content);
  const segment = known ?? yamlSegment('document', content, 0);
  return [new EmbeddedRegion(segment, start)];
}
