import type { Span } from '../text/offsets.ts';
import { tokensOf } from './tokens.ts';

/** An anchor with the aliases that mean it. */
export interface Anchor {
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
