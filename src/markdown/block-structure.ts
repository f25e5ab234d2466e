import type { LineCursor } from './line-cursor.ts';

/** A block quote. */
interface Quote {
  readonly kind: 'quote';
}

/** A list item; `width` columns of white space carry it on. */
interface Item {
  readonly kind: 'item';
  readonly width: number;
  /** Nothing has stood in it yet; a blank line then ends it. */
  empty: boolean;
}

/** What a line of Markdown can stand in. */
export type Container = Quote | Item;

const GREATER_THAN = 62;
/** Four columns are indented code: nothing else can begin there. */
export const CODE_INDENT = 4;

const BLANK = /^[ \t]*$/;
const MARKER = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;

/**
 * Takes from the line what carries the open containers on.
 *
 * @returns how many of them, from the outside, the line carries on.
 */
export function matchContainers(open: readonly Container[], cursor: LineCursor): number {
  let matched = 0;
  for (const container of open) {
    if (container.kind === 'quote') {
      if (!takeQuote(cursor)) break;
    } else if (cursor.blank ? container.empty : cursor.indent < container.width) {
      break;
    } else {
      cursor.takeColumns(container.width);
    }
    matched++;
  }
  return matched;
}

/** Takes `>` and one column of white space behind it. False, and nothing taken, where no quote mark stands. */
export function takeQuote(cursor: LineCursor): boolean {
  if (cursor.code !== GREATER_THAN || cursor.indent >= CODE_INDENT) return false;
  cursor.takeMarker(1);
  cursor.takeColumns(1);
  return true;
}

/**
 * Takes the marker of a list item and the white space that belongs to it.
 *
 * @param inParagraph whether the marker would end a paragraph: then only 1 may number it, and it has text
 * @returns null, and nothing taken, where no item begins.
 */
export function takeItem(cursor: LineCursor, inParagraph: boolean): Item | null {
  const rest = cursor.rest;
  const match = MARKER.exec(rest);
  if (!match) return null;
  const length = match[0].length;
  if (inParagraph) {
    if (match[1] !== undefined && Number(match[1]) !== 1) return null;
    if (BLANK.test(rest.slice(length))) return null;
  }
  const indent = cursor.indent;
  cursor.takeMarker(length);
  // More than four columns behind the marker are one column and indented code.
  const padding = cursor.blank || cursor.indent > CODE_INDENT ? 1 : cursor.indent;
  cursor.takeColumns(padding);
  return { kind: 'item', width: indent + length + padding, empty: true };
}

/** Whether a quote or a list item begins at the cursor. */
export function beginsContainer(cursor: LineCursor): boolean {
  return cursor.code === GREATER_THAN || MARKER.test(cursor.rest);
}

/** What a new line in these containers begins with. */
export function prefixOf(open: readonly Container[]): string {
  return open.map((container) => (container.kind === 'quote' ? '> ' : ' '.repeat(container.width))).join('');
}

const BLOCK_NAMES =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|' +
  'dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|' +
  'link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|' +
  'tfoot|th|thead|title|tr|track|ul';

const VALUE = '(?:[^"\'=<>`\\x00-\\x20]+|\'[^\']*\'|"[^"]*")';
const ATTRIBUTE = `(?:\\s+[a-z_:][a-z0-9:._-]*(?:\\s*=\\s*${VALUE})?)`;
const ANY_TAG = `<[a-z][a-z0-9-]*${ATTRIBUTE}*\\s*/?>|</[a-z][a-z0-9-]*\\s*>`;

/** One of CommonMark's seven kinds of HTML block. */
export interface HtmlBlock {
  readonly begins: RegExp;
  /** What the last line holds; null when a blank line ends the block. */
  readonly ends: RegExp | null;
  /** Whether it begins in no paragraph. */
  readonly isWeak?: true;
}

const KINDS: readonly HtmlBlock[] = [
  { begins: /^<(?:script|pre|style|textarea)(?=\s|>|$)/i, ends: /<\/(?:script|pre|style|textarea)>/i },
  { begins: /^<!--/, ends: /-->/ },
  { begins: /^<\?/, ends: /\?>/ },
  { begins: /^<![a-z]/i, ends: />/ },
  { begins: /^<!\[CDATA\[/, ends: /\]\]>/ },
  { begins: new RegExp(`^</?(?:${BLOCK_NAMES})(?=\\s|/?>|$)`, 'i'), ends: null },
  { begins: new RegExp(`^(?:${ANY_TAG})\\s*$`, 'i'), ends: null, isWeak: true },
];

/**
 * The HTML block that begins with a line.
 *
 * @param line the line without its indentation and ending
 * @param inParagraph whether the block would end a paragraph, which not every kind can
 * @returns null where none begins.
 */
export function htmlBlockAt(line: string, inParagraph: boolean): HtmlBlock | null {
  if (!line.startsWith('<')) return null;
  const kind = KINDS.find(({ begins }) => begins.test(line));
  return kind && !(kind.isWeak && inParagraph) ? kind : null;
}
