/** What stands at a caret in a line of YAML, as far as the line alone can tell. Columns are counted from 0. */
interface CompletionTarget {
  /** What is typed there runs from here … */
  readonly start: number;
  /** … to here, and the caret lies between the two. */
  readonly end: number;
  /** Whether nothing else stands on the line but a comment. */
  readonly alone: boolean;
  /** Whether a colon follows, so that it is a key. */
  readonly isKey: boolean;
  /** Whether a colon, a dash or a comma stands right before it, behind which YAML wants a blank. */
  readonly glued: boolean;
}

const QUOTED = /(?<=^|[\s,[{:])(["'])(?:\\.|(?!\1).)*\1/g;
const COMMENT = /(?:^|\s)#/;
const SIGN = /[,[\]{}]|:(?=\s|$)|(?<=^\s*(?:-\s+)*)-(?=\s|$)/g;
/** What is no content: the marks between documents, and directives. */
const MARKER = /^(?:---|\.\.\.)(?=\s|$)|^%/;

/**
 * What stands at a caret.
 *
 * @returns null in a comment and on a line that holds no content
 */
export function completionTargetAt(line: string, caret: number): CompletionTarget | null {
  if (MARKER.test(line)) return null;
  // A sign in quotes is none.
  const masked = line.replace(QUOTED, (quoted) => 'x'.repeat(quoted.length));
  const comment = masked.search(COMMENT);
  const content = comment < 0 ? masked : masked.slice(0, comment);
  if (comment >= 0 && caret >= comment + (masked[comment] === '#' ? 0 : 1)) return null;
  const signs = [...content.matchAll(SIGN)].map(({ index }) => index);
  const before = signs.findLast((index) => index < caret) ?? -1;
  const behind = signs.find((index) => index >= caret) ?? content.length;
  let start = before + 1;
  while (start < caret && /\s/.test(masked[start] ?? '')) start += 1;
  const end = caret + masked.slice(caret, behind).trimEnd().length;
  const isBlank = (from: number, to: number) => content.slice(from, to).trim() === '';
  return {
    start,
    end,
    alone: isBlank(0, start) && isBlank(end, content.length),
    isKey: content[behind] === ':' && isBlank(end, behind),
    glued: start === before + 1 && /[,:-]/.test(content[before] ?? ''),
  };
}

/** The columns at which a line may go on with what the lines above have begun, the nearest to its own first. */
export function columnsAbove(above: string, own: number, step: number): number[] {
  const columns = new Set<number>([0]);
  let least = Number.POSITIVE_INFINITY;
  for (const line of above.split('\n').reverse()) {
    const [lead = ''] = /^ *(?:- +)*/.exec(line) ?? [];
    const indent = /^ */.exec(lead)?.[0].length ?? 0;
    if (/^\s*(?:#|$)/.test(line) || indent > least) continue;
    if (least === Number.POSITIVE_INFINITY && /:\s*(?:#.*)?$/.test(line)) columns.add(lead.length + step);
    columns.add(lead.length).add(indent);
    least = indent;
    if (indent === 0) break;
  }
  columns.delete(own);
  return [...columns].sort((a, b) => Math.abs(a - own) - Math.abs(b - own) || b - a);
}
