/** The tokens of a broken text, and where what they open may end. */
import { Lexer } from 'yaml';
import type { BrokenText, SyntaxFix } from './issue.ts';

export interface Token {
  readonly source: string;
  readonly start: number;
}

/** The parser's own tokens with their places; its control characters take no room in the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const source of new Lexer().lex(text)) {
    if (source === '\u0002' || source === '\u0018' || source === '\u001f') continue;
    tokens.push({ source, start });
    start += source.length;
  }
  return tokens;
}

/** The rest of the line from an offset on, without the terminator. */
export function toLineEnd({ text }: BrokenText, start: number): number {
  const end = text.slice(start).search(/\r?\n/);
  return end < 0 ? text.length : start + end;
}

/** `length_mm: 25` */
const isMember = (text: string): boolean => /^\s*\w+: [^"'#[\]{}\\:]+$/.test(text);

/** What is open with its end, if that is the end of the line for sure: neither a comment nor more YAML may follow. */
export function closedBy(closer: string, open: string): SyntaxFix {
  const written = open.trimEnd();
  const isPlain = /^.[^"'#[\]{}\\]*[^"'#[\]{}\\,:]$/.test(written) && !/:\s/.test(written);
  const isMap = closer === '}' && written.slice(1).split(',').every(isMember);
  return isPlain || isMap ? { replacement: written + closer, safety: 'safe' } : {};
}
