import type { Lines } from './lines.ts';

const FENCE = /^---[ \t]*$/;

/**
 * The number of lines that the YAML front matter of a Markdown document takes, 0 when there is none.
 *
 * Front matter runs from `---` on the first line to the next `---`. A blank line behind the first makes it a
 * thematic break instead: without that rule, a document that begins and ends with a rule would hide its notes.
 */
export function frontMatterLines(text: string, lines: Lines): number {
  const line = (index: number): string => text.slice(lines.start(index), lines.end(index));
  if (!FENCE.test(line(0).replace(/^\uFEFF/, '')) || line(1).trim() === '') return 0;
  for (let index = 1; index < lines.count; index++) {
    if (FENCE.test(line(index))) return index + 1;
  }
  return 0;
}
