/** A text under edits: what is left of it, and what came instead. It tells the edits of several rounds as one. */
import { replaceRange, type TextEdit } from '../../text/edits.ts';
import { lastAtOrBefore } from '../../text/offsets.ts';

/** Characters of the first text that still stand, or text that was put in, at a place of the first text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Null for characters that still stand. */
  readonly newText: string | null;
}

const lengthOf = ({ start, end, newText }: Piece): number => newText?.length ?? end - start;

function segment(piece: Piece, from: number, to: number): Piece {
  const { start, newText } = piece;
  if (newText === null) return { start: start + from, end: start + to, newText };
  return { start, end: start, newText: newText.slice(from, to) };
}

/** A text that nobody edited yet. */
export function createPieceTable(text: string): readonly Piece[] {
  return [{ start: 0, end: text.length, newText: null }];
}

/** The pieces after edits of the text that they make; the edits are in order. */
export function applyToPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = [];
  let next = 0;
  let at = 0;
  let taken = 0;
  /** Goes on to an offset of the text; what lies before it is kept, or passed over. */
  const goTo = (offset: number, keep: boolean) => {
    for (let piece = pieces[next]; piece && at < offset; piece = pieces[next]) {
      const until = Math.min(lengthOf(piece), taken + offset - at);
      if (keep) result.push(segment(piece, taken, until));
      at += until - taken;
      const isOver = until === lengthOf(piece);
      taken = isOver ? 0 : until;
      if (isOver) next += 1;
    }
  };
  for (const { range, newText } of edits) {
    goTo(range.start, true);
    goTo(range.end, false);
    const behind = pieces[next];
    const place = behind ? segment(behind, taken, lengthOf(behind)).start : (result.at(-1)?.end ?? 0);
    result.push({ start: place, end: place, newText });
  }
  goTo(Number.POSITIVE_INFINITY, true);
  return result;
}

/** Tells for offsets of the edited text where in the first text they come from. */
export function originsIn(pieces: readonly Piece[]): (offset: number) => number {
  let at = 0;
  const starts = pieces.map((piece) => {
    at += lengthOf(piece);
    return at - lengthOf(piece);
  });
  return (offset) => {
    const index = lastAtOrBefore(starts, offset);
    const piece = pieces[index];
    return piece ? segment(piece, offset - (starts[index] ?? 0), lengthOf(piece)).start : 0;
  };
}

/** The edits of the first text that lead to the pieces. */
export function editsOf(pieces: readonly Piece[], text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  let from = 0;
  let put = '';
  for (const { start, end, newText } of [
    ...pieces,
    { start: text.length, end: text.length, newText: null },
  ]) {
    if (newText !== null) {
      put += newText;
      continue;
    }
    if (text.slice(from, start) !== put) edits.push(replaceRange({ start: from, end: start }, put));
    from = end;
    put = '';
  }
  return edits;
}
