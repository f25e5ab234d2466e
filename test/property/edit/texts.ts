/**
 * From the lines of a generated document to its text.
 */
import fc from 'fast-check';
import { CLOSE, OPEN } from './keys.ts';
import type { GeneratedLesion } from './lesions.ts';

export interface Generated {
  readonly text: string;
  readonly languageId: 'cto-note' | 'markdown';
  /** What a summary may replace. */
  readonly old: readonly { readonly start: number; readonly end: number }[];
  readonly lesions: readonly GeneratedLesion[];
}

/** How the lines of a document are put together. */
export const form = fc.record({
  eol: fc.constantFrom('\n', '\n', '\r\n'),
  bom: fc.constantFrom('', '', '', '\uFEFF'),
  isEnded: fc.integer({ min: 0, max: 3 }).map((luck) => luck > 0),
});

type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;

/** The document of the given lines, in which marks stand around what may be replaced. */
export function generated(
  languageId: Generated['languageId'],
  lines: readonly string[],
  lesions: readonly GeneratedLesion[],
  { eol, bom, isEnded }: Form,
): Generated {
  const marked = bom + lines.join(eol) + (isEnded ? eol : '');
  const old: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`))) {
    if (part.startsWith(OPEN)) old.push({ start: text.length, end: text.length + part.length - 2 });
    text += part.startsWith(OPEN) ? part.slice(1, -1) : part;
  }
  return { text, languageId, old, lesions };
}
