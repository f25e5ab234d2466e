/** A text under edits: what is left of it, and what came instead. It tells the edits of several rounds as one. */
import type { TextEdit } from '../../summary/edit.ts';
import { rewrite } from './fix.ts';

/** Characters of the first text that still stand, or text that was put in, at a place of the first text. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** Null for characters that still stand. */
  readonly newText: string | null;
}

const lengthOf = ({ start, end, newText }: Piece): number => newText?.length ?? end - start;

function part(piece: Piece, from: number, to: number): Piece {
  const { start, newText } = piece;
  if (newText === null) return { start: start + from, end: start + to, newText };
  return { start, end: start, newText: newText.slice(from, to) };
}

/** A text that nobody edited yet. */
export function whole(text: string): readonly Piece[] {
  return [{ start: 0, end: text.length, newText: null }];
}

/** The pieces up to an offset and those behind it. */
function split(pieces: readonly Piece[], offset: number): [Piece[], Piece[]] {
  const before: Piece[] = [];
  const behind: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    const cut = Math.max(0, Math.min(offset - at, length));
    if (cut > 0) before.push(part(piece, 0, cut));
    if (cut < length) behind.push(part(piece, cut, length));
    at += length;
  }
  return [before, behind];
}

/** The pieces after edits of the text that they make, in order. */
export function piecesAfter(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  return edits.reduceRight<readonly Piece[]>((current, { range, newText }) => {
    const [before] = split(current, range.start);
    const [, behind] = split(current, range.end);
    const at = behind[0]?.start ?? before.at(-1)?.end ?? 0;
    return [...before, { start: at, end: at, newText }, ...behind];
  }, pieces);
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
    if (text.slice(from, start) !== put) edits.push(rewrite({ start: from, end: start }, put));
    from = end;
    put = '';
  }
  return edits;
}
