import type { Block } from '../text/blocks.ts';
import type { Range } from '../text/range.ts';
import type { Mark, Span } from './mark.ts';
import { type Path, valueAt } from './path.ts';
import { holdsLesions, innerPath, type Reading } from './reading.ts';
import type { Spot } from './tree.ts';

/** A block of a note that has been read: at its place in the document, and with its place in the note. */
export class Part {
  readonly block: Block;
  readonly reading: Reading;
  /** How many lesions of the note stand before it. */
  readonly before: number;

  constructor(block: Block, reading: Reading, before: number) {
    this.block = block;
    this.reading = reading;
    this.before = before;
  }

  /** Whether its data can be relied on. */
  get readable(): boolean {
    return this.reading.unreadable === null;
  }

  /** Where to mark something that concerns all of it. */
  get head(): Range {
    return this.block.fence?.open ?? this.block.inner;
  }

  /** Its first key, where it has one: what concerns the note as a whole is marked there. */
  get anchor(): Range {
    const { data, span } = this.reading.parsed;
    const [first = ''] = Object.keys(data ?? {});
    const key = span([first], 'key');
    return key ? this.place(key) : this.head;
  }

  /** Where a place of the note is found in the data of the block; null if it stands in another block. */
  inner(path: Path): Path | null {
    if (path[0] === 'lesions' && path.length > 1) {
      const number = Number(path[1]) - this.before;
      const isHere = number >= 0 && number < this.reading.lesions.length;
      return isHere ? innerPath(this.reading.piece, number, path.slice(2)) : null;
    }
    return holdsLesions(this.block) ? null : path;
  }

  /** The place in the note of a place in the data of the block. */
  outer(path: Path): Path {
    const { kind } = this.block;
    if (kind === 'lesion') return ['lesions', this.before, ...path];
    const list = kind === 'entry' ? 0 : path[0] === 'lesions' ? 1 : -1;
    const number = path[list];
    return number === undefined ? path : ['lesions', this.before + Number(number), ...path.slice(list + 1)];
  }

  /** The place in the document of characters of the block. */
  place({ start, end }: Span): Range {
    return this.block.rangeToHost(start, end);
  }

  /** Range of what stands at a place of the note; null if nothing does, or it stands in another block. */
  locate(path: Path, mark: Mark): Range | null {
    const inner = this.inner(path);
    const span = inner && this.reading.parsed.span(inner, mark);
    return span && this.place(span);
  }

  /** The innermost place of the note that an offset lies in. */
  spot(offset: number): Spot {
    const { path, on } = this.reading.parsed.spot(this.block.fromHost(offset));
    return { path: this.outer(path), on };
  }

  /** What was read at a place of the note, valid or not; undefined if nothing was. */
  valueAt(path: Path): unknown {
    const inner = this.inner(path);
    return inner ? valueAt(this.reading.parsed.data, inner) : undefined;
  }
}
