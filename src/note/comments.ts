import { Lexer } from 'yaml';
import type { Span } from './mark.ts';

/** A comment that begins with `cto-ignore`. */
export interface Comment extends Span {
  readonly text: string;
}

const CONTROL = new Set(['\u0002', '\u0018', '\u001f', '\u001e']);

/** The comments of a YAML text that speak to the program, in order. */
export function commentsOf(text: string): Comment[] {
  if (!text.includes('cto-ignore')) return [];
  const comments: Comment[] = [];
  let start = 0;
  // The parser's own tokens tell a comment from a `#` within a value.
  for (const token of new Lexer().lex(text)) {
    if (CONTROL.has(token)) continue;
    if (/^#\s*cto-ignore\b/.test(token)) {
      const comment = token.trimEnd();
      comments.push({ text: comment, start, end: start + comment.length });
    }
    start += token.length;
  }
  return comments;
}
