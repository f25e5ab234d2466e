/**
 * A document is read in cuts: runs of whole lines, each of which says by itself what it holds. After an edit only
 * the cuts that it touches are made anew, and whatever was computed from the others still holds.
 */
import type { Change } from './change.ts';
import { MOST_CUTS } from './limits.ts';
import type { SummaryMarker } from './markers.ts';
import type { NearFence } from './near-fences.ts';
import type { Piece } from './piece.ts';
import { lastAtOrBefore } from './search.ts';

/** Whole lines of a document. Offsets within are counted from its first character. */
export interface Cut {
  readonly text: string;
  /** What the lines before it lead up to: cuts of equal text and equal state are alike. */
  readonly state: string;
  /** The stretches of YAML in it. */
  readonly pieces: readonly Piece[];
  /** The inserted summaries in it; only Markdown has them. */
  readonly markers: readonly SummaryMarker[];
  /** The fences in it that are nearly ours; only Markdown has them. */
  readonly nearFences: readonly NearFence[];
  /** Whether a YAML document begins with it. */
  readonly opens: boolean;
  /** Whether something stands in it besides comments, directives and markers. */
  readonly written: boolean;
  /** Whether its YAML document can only be read as a whole. */
  readonly whole: boolean;
}

/** Cuts the next lines off a text, from the start of a line on. */
export type Cutter = (
  text: string,
  offset: number,
  state: string,
) => { readonly cut: Cut; readonly after: string };

/**
 * A copy of a part of a text. As a mere view of it, which is what an engine makes of a slice, a cut would keep the
 * whole text in memory that it was first read in, long after the text has changed.
 */
export function own(part: string): string {
  // The engine joins the two in memory of their own before it takes a view of that.
  return ` ${part}`.slice(1);
}

/** The cuts of a text, without a gap and in order, with their starts. */
export interface Cuts {
  readonly cuts: readonly Cut[];
  readonly starts: readonly number[];
}

/** Whether more cuts would have to be made of a text than are made. */
export function isCutShort({ cuts }: Cuts): boolean {
  return cuts.length > MOST_CUTS;
}

/** Cuts a text up from its beginning. */
export function cutUp(text: string, cutter: Cutter): Cuts {
  return recut(text, cutter, { cuts: [], starts: [] }, { start: 0, end: 0, newEnd: text.length });
}

/**
 * Cuts up a text that came from another by a change. Cuts before and behind the change, and those that it leaves
 * as they were, are the very objects of the older text.
 */
export function recut(text: string, cutter: Cutter, older: Cuts, { start, end, newEnd }: Change): Cuts {
  // Where a cut ends depends on the line behind it, and the change may be in that line.
  const first = Math.max(0, lastAtOrBefore(older.starts, Math.max(0, start - 1)) - 1);
  const cuts = older.cuts.slice(0, first);
  const starts = older.starts.slice(0, first);
  let offset = older.starts[first] ?? 0;
  let state = older.cuts[first]?.state ?? '';
  while (offset < text.length && cuts.length <= MOST_CUTS) {
    // At the start of a text a byte order mark is no part of it: a cut there and one elsewhere are not alike.
    const rest = offset === 0 || offset < newEnd ? -1 : cutAt(older, offset + end - newEnd, state);
    if (rest >= 0) {
      for (let i = rest; i < older.cuts.length; i++) {
        cuts.push(older.cuts[i] as Cut);
        starts.push((older.starts[i] ?? 0) + newEnd - end);
      }
      break;
    }
    const { cut, after } = cutter(text, offset, state);
    const known = older.cuts[cuts.length];
    const same = known !== undefined && known.text === cut.text && known.state === cut.state;
    cuts.push(same ? known : cut);
    starts.push(offset);
    offset += cut.text.length;
    state = after;
  }
  return { cuts, starts };
}

/** The index of the cut that begins at an offset in a state; -1 if there is none, or it begins the text. */
function cutAt({ cuts, starts }: Cuts, offset: number, state: string): number {
  const index = lastAtOrBefore(starts, offset);
  return index > 0 && starts[index] === offset && cuts[index]?.state === state ? index : -1;
}
