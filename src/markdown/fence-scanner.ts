import {
  beginsContainer,
  CODE_INDENT,
  type Container,
  type HtmlBlock,
  htmlBlockAt,
  matchContainers,
  prefixOf,
  takeItem,
  takeQuote,
} from './block-structure.ts';
import type { LineCursor } from './line-cursor.ts';
import { type Fence, fenceAt, type OpenFence, takeLine } from './open-fence.ts';

/** Deeper nesting is read as text, so that a line costs at most its length times this. */
const MAX_DEPTH = 100;

const HEADING = /^#{1,6}(?:[ \t]|$)/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/**
 * The block structure of Markdown as far as fences depend on it, one line at a time: the open containers, and
 * in the innermost at most one of a paragraph, an HTML block and a fence.
 */
export class FenceScanner {
  private readonly fences: Fence[] = [];
  private readonly cursor: LineCursor;
  private readonly containers: Container[] = [];
  /** How many of the containers the current line stands in. */
  private depth = 0;
  private paragraph = false;
  private html: HtmlBlock | null = null;
  private fence: OpenFence | null = null;
  private tooDeep = false;

  constructor(cursor: LineCursor) {
    this.cursor = cursor;
  }

  /** Reads the next line: from `start` to `end`, and with its line ending to `next`. */
  read(start: number, end: number, next: number): void {
    this.cursor.moveTo(start, end);
    this.depth = matchContainers(this.containers, this.cursor);
    if (this.depth < this.containers.length) {
      // A paragraph may go on without its containers; nothing else does.
      this.closeFence();
      this.html = null;
    }
    if (this.fence) {
      if (takeLine(this.fence, this.cursor, next)) this.closeFence();
    } else if (this.html) {
      this.readHtml(this.html);
    } else {
      this.readBlocks(start);
    }
  }

  /** Whether what follows stands in nothing that was begun before. */
  get atRest(): boolean {
    return this.containers.length === 0 && !this.paragraph && this.html === null && this.fence === null;
  }

  /** Whether a quote or a list stood so deep that it was read as text. */
  get isTooDeep(): boolean {
    return this.tooDeep;
  }

  /** How many fences have ended so far. */
  get count(): number {
    return this.fences.length;
  }

  /** Ends the document; gives all its fences. */
  close(): Fence[] {
    this.closeFence();
    return this.fences;
  }

  private readBlocks(lineStart: number): void {
    let inside = this.beginContainer();
    while (inside) inside = this.beginContainer();
    if (this.cursor.blank) {
      this.leaveOthers();
    } else if (!this.beginLeaf(lineStart) && !this.paragraph) {
      this.leaveOthers();
      this.paragraph = this.cursor.indent < CODE_INDENT;
      this.markFilled();
    }
  }

  /** Enters a quote or list item that begins here. */
  private beginContainer(): boolean {
    if (this.cursor.blank || this.cursor.indent >= CODE_INDENT) return false;
    if (this.depth >= MAX_DEPTH) {
      this.tooDeep ||= beginsContainer(this.cursor);
      return false;
    }
    if (takeQuote(this.cursor)) return this.enter({ kind: 'quote' });
    if (RULE.test(this.cursor.rest)) return false;
    const item = takeItem(this.cursor, this.inParagraph);
    return item !== null && this.enter(item);
  }

  /** Begins the block that stands here, unless it is text or indented code. */
  private beginLeaf(lineStart: number): boolean {
    if (this.cursor.indent >= CODE_INDENT) return false;
    const rest = this.cursor.rest;
    const fence = fenceAt(this.cursor, lineStart, () => prefixOf(this.containers.slice(0, this.depth)));
    const html = fence ? null : htmlBlockAt(rest, this.paragraph);
    if (!fence && !html && !HEADING.test(rest) && !RULE.test(rest)) {
      if (!this.inParagraph || !UNDERLINE.test(rest)) return false;
    }
    this.leaveOthers();
    this.markFilled();
    this.fence = fence;
    if (html) this.readHtml(html);
    return true;
  }

  private readHtml(html: HtmlBlock): void {
    const ended = html.ends ? html.ends.test(this.cursor.rest) : this.cursor.blank;
    this.html = ended ? null : html;
  }

  /** Whether an open paragraph is the line's own, not one that it could only continue lazily. */
  private get inParagraph(): boolean {
    return this.paragraph && this.depth === this.containers.length;
  }

  private enter(container: Container): true {
    this.leaveOthers();
    this.markFilled();
    this.containers.push(container);
    this.depth++;
    return true;
  }

  /** Leaves the paragraph, and the containers that the line does not stand in. */
  private leaveOthers(): void {
    this.containers.length = this.depth;
    this.paragraph = false;
  }

  private markFilled(): void {
    const innermost = this.containers.at(-1);
    if (innermost?.kind === 'item') innermost.empty = false;
  }

  private closeFence(): void {
    if (this.fence) this.fences.push(this.fence.fence);
    this.fence = null;
  }
}
