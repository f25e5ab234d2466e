import { Lexer } from 'yaml';
import type { Span } from '../text/offsets.ts';

/** An anchor with the aliases that mean it. */
export interface Anchor {
  readonly name: string;
  /** Where the name is given, without the `&`. */
  readonly given: Span;
  /** Where it is used, without the `*`. */
  readonly used: readonly Span[];
}

const SIGN = /^[&*](\S+)$/;
/** What the parser puts before a scalar, which may begin with one of our signs. */
const SCALAR = '\u001f';
const CONTROL = ['\u0002', '\u0018', SCALAR, '\u001e'];

/** The anchors of a YAML text, in order. An alias means the last anchor of its name before it. */
export function anchorsOf(text: string): Anchor[] {
  if (!text.includes('&')) return [];
  const anchors: { name: string; given: Span; used: Span[] }[] = [];
  let start = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (CONTROL.includes(token)) {
      isScalar = token === SCALAR;
      continue;
    }
    const name = isScalar ? undefined : SIGN.exec(token)?.[1];
    isScalar = false;
    const span = { start: start + 1, end: start + token.length };
    if (name !== undefined && token.startsWith('&')) anchors.push({ name, given: span, used: [] });
    else if (name !== undefined) anchors.findLast((anchor) => anchor.name === name)?.used.push(span);
    start += token.length;
  }
  return anchors;
}
