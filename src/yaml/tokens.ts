/** The tokens of YAML, as the library tells them apart. */
import { CST, Lexer } from 'yaml';
import type { SegmentOffset, Span } from '../text/offsets.ts';

export interface Token {
  /** The library's name for it; `scalar` for plain text and for the lines of a block of text. */
  readonly type: CST.TokenType;
  readonly source: string;
  readonly start: SegmentOffset;
}

/** What the lexer says between the tokens; it takes no room in the text. A constant would read the library at once. */
const isMark = (source: string): boolean =>
  source === CST.DOCUMENT || source === CST.FLOW_END || source === CST.SCALAR;

/** The tokens of a text, valid or not, without a gap and in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let mark: string | null = null;
  for (const source of new Lexer().lex(text)) {
    // Behind its mark a scalar is only itself, whatever it looks like.
    if (mark !== CST.SCALAR && isMark(source)) {
      mark = source;
      continue;
    }
    const type = mark === CST.SCALAR ? 'scalar' : CST.tokenType(source);
    tokens.push({ type: type ?? 'scalar', source, start });
    start += source.length;
    mark = null;
  }
  return tokens;
}

/** An anchor with the aliases that mean it. */
interface Anchor {
  readonly name: string;
  /** Where the name is given, without the `&`. */
  readonly given: Span;
  /** Where it is used, without the `*`. */
  readonly used: readonly Span[];
}

/** The anchors of a YAML text, in order. An alias means the last anchor of its name before it. */
export function findAnchors(text: string): Anchor[] {
  if (!text.includes('&')) return [];
  const anchors: { name: string; given: Span; used: Span[] }[] = [];
  for (const { type, source, start } of tokensOf(text)) {
    const name = source.slice(1);
    // A sign alone names nothing.
    if (name === '') continue;
    const span = { start: start + 1, end: start + source.length };
    if (type === 'anchor') anchors.push({ name, given: span, used: [] });
    if (type === 'alias') anchors.findLast((anchor) => anchor.name === name)?.used.push(span);
  }
  return anchors;
}
