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
  readonly mayEndParagraph: boolean;
}

const KINDS: readonly HtmlBlock[] = [
  {
    begins: /^<(?:script|pre|style|textarea)(?=\s|>|$)/i,
    ends: /<\/(?:script|pre|style|textarea)>/i,
    mayEndParagraph: true,
  },
  { begins: /^<!--/, ends: /-->/, mayEndParagraph: true },
  { begins: /^<\?/, ends: /\?>/, mayEndParagraph: true },
  { begins: /^<![a-z]/i, ends: />/, mayEndParagraph: true },
  { begins: /^<!\[CDATA\[/, ends: /\]\]>/, mayEndParagraph: true },
  { begins: new RegExp(`^</?(?:${BLOCK_NAMES})(?=\\s|/?>|$)`, 'i'), ends: null, mayEndParagraph: true },
  { begins: new RegExp(`^(?:${ANY_TAG})\\s*$`, 'i'), ends: null, mayEndParagraph: false },
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
  return kind && (kind.mayEndParagraph || !inParagraph) ? kind : null;
}
