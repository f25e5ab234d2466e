/** The tokens of YAML, as the library tells them apart. */
import { CST, Lexer } from 'yaml';
import type { SegmentOffset } from '../text/offsets.ts';

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
