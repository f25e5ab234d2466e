/** Which entry the comments and blank lines between entries belong to. */
import type { FormatEntry } from './entries.ts';

const COMMENT = /^\s*#/;
const IGNORE = /^\s*#\s*cto-ignore\b/;

interface Gap {
  /** The entry before it, with all that it stands in, from the segment itself on. */
  readonly behind: readonly FormatEntry[];
  /** The entry below it, and what that stands in; the segment itself at the end. */
  readonly next: FormatEntry | null;
  readonly parent: FormatEntry;
}

/** Gives every comment and blank line to an entry: of several blank lines in a row only the first. */
export function attachComments(root: FormatEntry, text: readonly string[]): void {
  let behind: readonly FormatEntry[] = [root];
  const visit = (next: FormatEntry, parents: readonly FormatEntry[]) => {
    const parent = parents.at(-1) ?? root;
    attach(linesBetween(behind, next.line, text), { behind, next, parent }, text);
    const own = [...parents, next];
    behind = own;
    for (const child of next.children) visit(child, own);
  };
  for (const child of root.children) visit(child, [root]);
  attach(linesBetween(behind, text.length, text), { behind, next: null, parent: root }, text);
}

function linesBetween(behind: readonly FormatEntry[], end: number, text: readonly string[]): number[] {
  const isBlank = (line: number) => text[line]?.trim() === '';
  const lines: number[] = [];
  for (let line = (behind.at(-1)?.last ?? -1) + 1; line < end; line++) {
    if (!isBlank(line) || lines.length === 0 || !isBlank(lines.at(-1) ?? -1)) lines.push(line);
  }
  return lines;
}

function attach(gap: readonly number[], { behind, next, parent }: Gap, text: readonly string[]): void {
  const isComment = (line: number) => COMMENT.test(text[line] ?? '');
  if (next !== null && next === parent.children[0]) {
    // Above the first of several keys, what a blank line sets apart concerns them all.
    const own = gap.findLastIndex((line) => !isComment(line)) + 1;
    parent.inner.push(...gap.slice(0, own));
    next.lead.push(...gap.slice(own));
    return;
  }
  const level = behind.indexOf(parent);
  let depth = behind.length - 1;
  let blanks: number[] = [];
  for (const line of gap) {
    if (isComment(line) && depth > level) {
      // Such a comment speaks of a line below it, and of none when a blank line follows: both stay as they are.
      const silences = IGNORE.test(text[line] ?? '');
      const column = text[line]?.search(/#/) ?? 0;
      while (depth > level && (silences || !mayHold(behind[depth], column, depth === behind.length - 1)))
        depth--;
    } else if (text[line]?.trim() !== '') {
      depth = level;
    } else {
      blanks.push(line);
      continue;
    }
    const owned = depth > level ? behind[depth]?.foot : (next?.lead ?? parent.foot);
    owned?.push(...blanks, line);
    blanks = [];
  }
  (next?.lead ?? parent.foot).push(...blanks);
}

/** Whether a comment at a column may stand at the end of what is below an entry. */
function mayHold(entry: FormatEntry | undefined, column: number, isLast: boolean): boolean {
  if (!entry) return false;
  const [child] = entry.children;
  if (child) return child.column <= column;
  return isLast && column > entry.column && (entry.rest === '' || /^\s*#/.test(entry.rest));
}
