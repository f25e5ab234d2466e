import type { Fence } from './fences.ts';
import type { BlockKind, Piece } from './piece.ts';
import { type Range, shifted } from './range.ts';

/** A stretch of YAML at its place in a document. */
export class Block {
  /** The YAML itself. As long as its text does not change, it is the same object in every version of a document. */
  readonly piece: Piece;
  readonly #at: number;

  /** @param at the offset in the document that the offsets of the piece are counted from */
  constructor(piece: Piece, at: number) {
    this.piece = piece;
    this.#at = at;
  }

  get kind(): BlockKind {
    return this.piece.kind;
  }

  /** The YAML as it is to be parsed, without the prefixes of quotes and lists. */
  get text(): string {
    return this.piece.text;
  }

  /** With the lines of the fence; for a block of a YAML document the same as `inner`. */
  get outer(): Range {
    return shifted(this.piece.outer, this.#at);
  }

  /** From the first character of the text to the last; in an empty fence, where a first line would stand. */
  get inner(): Range {
    return shifted(this.piece.inner, this.#at);
  }

  /** Null in a YAML document. */
  get fence(): Pick<Fence, 'marker' | 'prefix' | 'open' | 'close' | 'outer'> | null {
    const { fence } = this.piece;
    if (!fence) return null;
    const { marker, prefix, open, close, outer } = fence;
    return {
      marker,
      prefix,
      open: shifted(open, this.#at),
      close: close && shifted(close, this.#at),
      outer: shifted(outer, this.#at),
    };
  }

  /** The offset in the document of an offset in `text`; its length is the end of `inner`. */
  toHost(offset: number): number {
    return this.piece.map.toHost(offset) + this.#at;
  }

  /**
   * The range in the document of a range in `text`. It ends behind its last character, so that a range
   * up to a line's end does not run into the prefix of the next line.
   */
  rangeToHost(start: number, end: number): Range {
    return shifted(this.piece.map.rangeToHost(start, end), this.#at);
  }

  /** The greatest offset in `text` that is not behind an offset in the document; 0 before the block. */
  fromHost(offset: number): number {
    return this.piece.map.fromHost(offset - this.#at);
  }
}
