const TAB = 9;
const SPACE = 32;
const TAB_STOP = 4;

/**
 * Reads one line from left to right, in columns, as CommonMark does: a tab reaches to the next multiple of
 * four, and containers may take a part of it. `offset` then stays on the tab, `column` stands within it.
 */
export class LineCursor {
  offset = 0;
  end = 0;
  /** The offset of the next character that is neither space nor tab; `end` on a blank rest. */
  next = 0;
  private readonly text: string;
  private column = 0;
  private nextColumn = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the line from `start` to `end`, which has no line ending. */
  moveTo(start: number, end: number): void {
    this.offset = start;
    this.end = end;
    this.column = 0;
    this.look();
  }

  /** The columns of white space before the next character. */
  get indent(): number {
    return this.nextColumn - this.column;
  }

  get blank(): boolean {
    return this.next >= this.end;
  }

  /** The code of the next character that is no white space; `NaN` on a blank rest. */
  get code(): number {
    return this.blank ? Number.NaN : this.text.charCodeAt(this.next);
  }

  /** The line from its next character on. */
  get rest(): string {
    return this.text.slice(this.next, this.end);
  }

  /** Takes white space: that many columns, or fewer when there are fewer. */
  takeColumns(columns: number): void {
    const target = Math.min(this.column + columns, this.nextColumn);
    while (this.column < target) {
      const width = this.text.charCodeAt(this.offset) === TAB ? TAB_STOP - (this.column % TAB_STOP) : 1;
      if (this.column + width > target) {
        this.column = target;
      } else {
        this.column += width;
        this.offset++;
      }
    }
  }

  /** Takes the white space and `length` characters behind it, none of them a tab. */
  takeMarker(length: number): void {
    this.offset = this.next + length;
    this.column = this.nextColumn + length;
    this.look();
  }

  private look(): void {
    let next = this.offset;
    let column = this.column;
    for (; next < this.end; next++) {
      const code = this.text.charCodeAt(next);
      if (code === SPACE) column++;
      else if (code === TAB) column += TAB_STOP - (column % TAB_STOP);
      else break;
    }
    this.next = next;
    this.nextColumn = column;
  }
}
