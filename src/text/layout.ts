/**
 * How a document is laid out: its lines, and the blocks of YAML in it.
 */
import { Block } from './blocks.ts';
import { type Change, changeBetween } from './change.ts';
import { type Cuts, type Cutter, cutUp, isCutShort, recut } from './cut.ts';
import { frontMatterLines } from './front-matter.ts';
import { type Excess, excessOfDocument } from './limits.ts';
import { type Lines, linesAfter, linesOf } from './lines.ts';
import { cutMarkdown, mayHoldFences } from './markdown-cuts.ts';
import type { SummaryMarker } from './markers.ts';
import { mayHoldNearFences, type NearFence, shiftedNearFence } from './near-fences.ts';
import { type Piece, plainPiece, unreadPiece } from './piece.ts';
import { shifted } from './range.ts';
import { cutYaml } from './yaml-cuts.ts';

/** What kind of document carries notes. */
export type Carrier = 'yaml' | 'markdown';

export interface Layout {
  readonly text: string;
  readonly carrier: Carrier;
  readonly lines: Lines;
  /** The blocks of each note, in order: of each YAML document, or of all fences of a Markdown document. */
  readonly notes: readonly (readonly Block[])[];
  /** The summaries between markers, in order; those of YAML notes stand in their blocks. */
  readonly markers: readonly SummaryMarker[];
  /** The fences of a Markdown document that are nearly ours, in order. */
  readonly nearFences: readonly NearFence[];
  /** What the next version of the text is laid out from. */
  readonly cuts: Cuts;
}

const NO_CUTS: Cuts = { cuts: [], starts: [] };

/**
 * Lays a text out. A YAML stream has at least one note. A Markdown document without our fences has none; without a
 * sign of them, or of some that are nearly ours, it costs no more than the search for these signs.
 *
 * @param older an older version of the document. Where the text did not change, its pieces are taken over.
 */
export function layoutOf(text: string, carrier: Carrier, older: Layout | null = null): Layout {
  const known = older?.carrier === carrier ? older : null;
  const change = known && changeBetween(known.text, text);
  if (known && !change) return known;
  const lines = known && change ? linesAfter(known.lines, change, text) : linesOf(text);
  const mayHoldNotes = carrier === 'yaml' || mayHoldFences(text);
  const unread = (excess: Excess, cuts: Cuts): Layout => {
    const note = [new Block(unreadPiece('document', text, 0, excess), 0)];
    return { text, carrier, lines, notes: mayHoldNotes ? [note] : [], markers: [], nearFences: [], cuts };
  };
  const isRead = mayHoldNotes || mayHoldNearFences(text);
  const tooLong = isRead && excessOfDocument({ characters: text.length });
  if (tooLong) return unread(tooLong, NO_CUTS);
  const cuts = isRead ? cutsOf(text, carrier, lines, known, change) : NO_CUTS;
  const tooMany = isCutShort(cuts) && excessOfDocument({ blocks: cuts.cuts.length });
  if (tooMany) return unread(tooMany, NO_CUTS);
  const notes = carrier === 'yaml' ? yamlNotes(text, cuts, known) : markdownNotes(cuts);
  const blocks = notes.reduce((sum, note) => sum + note.length, 0);
  const markers = markersIn(cuts);
  const summaries = notes.length > 0 ? markers.length : 0;
  const excess = excessOfDocument({ notes: notes.length, blocks, summaries });
  if (excess) return unread(excess, cuts);
  return { text, carrier, lines, notes, markers, nearFences: nearFencesIn(cuts), cuts };
}

function cutsOf(
  text: string,
  carrier: Carrier,
  lines: Lines,
  older: Layout | null,
  change: Change | null,
): Cuts {
  const cutter = carrier === 'yaml' ? cutYaml : withFrontMatter(text, lines);
  // Whether front matter ends, and where, may be decided far behind an edit.
  const mayHaveFrontMatter = carrier === 'markdown' && (isRule(text) || isRule(older?.text ?? ''));
  if (!older || !change || older.cuts.cuts.length === 0 || mayHaveFrontMatter) return cutUp(text, cutter);
  return recut(text, cutter, older.cuts, change);
}

const isRule = (text: string): boolean => text.replace(/^\uFEFF/, '').startsWith('---');

/** YAML front matter is no Markdown: nothing in it is a fence. */
function withFrontMatter(text: string, lines: Lines): Cutter {
  const count = frontMatterLines(text, lines);
  if (count === 0) return cutMarkdown;
  const end = count < lines.count ? lines.start(count) : text.length;
  const cut = {
    text: text.slice(0, end),
    state: '',
    pieces: [],
    markers: [],
    nearFences: [],
    opens: false,
    written: false,
    whole: false,
  };
  return (from, offset, state) => (offset === 0 ? { cut, after: '' } : cutMarkdown(from, offset, state));
}

function markdownNotes({ cuts, starts }: Cuts): Block[][] {
  const blocks = cuts.flatMap(({ pieces }, i) => pieces.map((piece) => new Block(piece, starts[i] ?? 0)));
  return blocks.length > 0 ? [blocks] : [];
}

function markersIn({ cuts, starts }: Cuts): SummaryMarker[] {
  return cuts.flatMap(({ markers }, i) => {
    const start = starts[i] ?? 0;
    return start === 0 ? markers : markers.map((marker) => shiftedMarker(marker, start));
  });
}

function nearFencesIn({ cuts, starts }: Cuts): NearFence[] {
  return cuts.flatMap(({ nearFences }, i) =>
    nearFences.map((fence) => shiftedNearFence(fence, starts[i] ?? 0)),
  );
}

function shiftedMarker(marker: SummaryMarker, by: number): SummaryMarker {
  const { id, range, content, prefix } = marker;
  return { id, range: shifted(range, by), content: shifted(content, by), prefix };
}

interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * The documents of a stream. `---` belongs to the document it opens, with the directives and comments before it;
 * `...` to the document it ends. Documents at the end in which nothing is written are dropped; what a stream begins
 * with is one in any case. A byte order mark belongs to none.
 */
function yamlNotes(text: string, cuts: Cuts, older: Layout | null): Block[][] {
  const documents: Stretch[] = [];
  let written = 0;
  for (let i = 0; i < cuts.cuts.length; i++) {
    const cut = cuts.cuts[i];
    if (!cut || cut.pieces.length === 0) continue;
    const first = cut.opens || documents.length === 0 ? i : (documents.pop()?.first ?? i);
    documents.push({ first, end: i + 1 });
    if (cut.written) written = documents.length;
  }
  const wholes = (older?.notes ?? []).flatMap(([block]) => (block?.kind === 'document' ? block.piece : []));
  const notes = documents
    .slice(0, Math.max(1, written))
    .map((document) => blocksOf(document, text, cuts, wholes));
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return notes.length > 0 ? notes : [[new Block(plainPiece('document', text.slice(start), 0), start)]];
}

function blocksOf(
  { first, end }: Stretch,
  text: string,
  { cuts, starts }: Cuts,
  wholes: readonly Piece[],
): Block[] {
  const parts = cuts.slice(first, end);
  if (!parts.some(({ whole }) => whole) && parts.every(({ written }) => written)) {
    return parts.flatMap(({ pieces }, i) => pieces.map((piece) => new Block(piece, starts[first + i] ?? 0)));
  }
  const start = (starts[first] ?? 0) + (first === 0 && text.startsWith('\uFEFF') ? 1 : 0);
  const content = text.slice(start, starts[end] ?? text.length);
  const known = wholes.find(({ text: whole, excess }) => !excess && whole === content);
  const piece = known ?? plainPiece('document', content, 0);
  return [new Block(piece, start)];
}
