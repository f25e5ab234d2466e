import { linesOf } from './lines.ts';
import type { Range } from './range.ts';

const START = /^---(?=[ \t]|$)/;
const END = /^\.\.\.(?=[ \t]|$)/;
const NOTHING = /^[ \t]*(?:#|$)/;

/**
 * The documents of a YAML stream, found by their markers alone: YAML allows `---` and `...` at the start of a
 * line nowhere else, not even in a scalar.
 *
 * `---` belongs to the document it opens, with the directives and comments before it; `...` to the document it
 * ends, and one that ends none opens none. Documents at the end in which nothing is written are dropped; what
 * a stream begins with is one in any case. A byte order mark belongs to none.
 */
export function yamlDocumentsOf(text: string): Range[] {
  const lines = linesOf(text);
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  const documents: Range[] = [];
  let upToWritten = 0;
  let start = first;
  let opened = false;
  let written = false;

  const close = (end: number): void => {
    documents.push({ start, end });
    if (written) upToWritten = documents.length;
    start = end;
    opened = false;
    written = false;
  };

  for (let index = 0; index < lines.count; index++) {
    const lineStart = Math.max(first, lines.start(index));
    const line = text.slice(lineStart, lines.end(index));
    if (START.test(line)) {
      if (opened || written) close(lineStart);
      opened = true;
      written = !NOTHING.test(line.slice(3));
    } else if (END.test(line)) {
      const next = index + 1 < lines.count ? lines.start(index + 1) : text.length;
      if (opened || written) close(next);
      else start = next;
    } else if (!NOTHING.test(line)) {
      // Before `---`, a line that begins with % is a directive; behind it, it is content.
      written ||= opened || !line.startsWith('%');
    }
  }
  if (opened || written) close(text.length);
  return documents.length
    ? documents.slice(0, Math.max(1, upToWritten))
    : [{ start: first, end: text.length }];
}
