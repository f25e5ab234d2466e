/** Puts a line into the column in which it belongs, and a dash before an entry of a list. */
import { say } from '../../words/sentence.ts';
import { type Fix, type Fixer, type Found, rewrite } from './fix.ts';

/** The lines of the block around the finding, by what stands before and behind it. */
function around({ part, problem }: Found): { before: string[]; lead: string; behind: string[] } | null {
  if (!part) return null;
  const { text } = part.block;
  const at = part.block.fromHost(problem.range.start);
  const isWritten = (line: string) => /^\s*[^\s#]/.test(line);
  const before = text.slice(0, at).split(/\r?\n/);
  const lead = before.pop() ?? '';
  const behind = text.slice(at).split(/\r?\n/).slice(1).filter(isWritten);
  return { before: before.filter(isWritten), lead, behind };
}

/** The column at which the key of a line stands, behind its dashes. */
const columnOf = (line: string): number => /^(?:-\s+|\s)*/.exec(line)?.[0].length ?? 0;

/** What has its value on the lines below; behind all else, what stands deeper is the rest of a text. */
const OPENS_BLOCK = /(?:^\s*(?:-\s+)*-|:)(?:\s+#.*)?\s*$/;

/** Without the lines of texts, whose columns are their own. */
function withoutTexts(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    const above = kept.at(-1);
    const indent = line.length - line.trimStart().length;
    const isText = above !== undefined && !OPENS_BLOCK.test(above) && indent > columnOf(above);
    if (!isText) kept.push(line);
  }
  return kept;
}

/** The columns in which the line may begin, the likeliest first: those of the lines around it, and one step in. */
function columnsFor(before: readonly string[], next: string): number[] {
  const isSpaced = (line: string) => line !== '' && !/^\s*\t/.test(line);
  const above = withoutTexts(before).reverse();
  const [nearest = ''] = above;
  const child = columnOf(nearest) + 2;
  const known = [nearest, next, ...above.slice(1)].filter(isSpaced).map(columnOf);
  const opens = /:\s*(?:#.*)?$/.test(nearest);
  const first = opens ? [columnOf(next) > columnOf(nearest) && isSpaced(next) ? columnOf(next) : child] : [];
  return [...new Set([...first, ...known])];
}

/** A line that begins too far left or right, or with a tab. */
export const indentation: Fixer = (found) => {
  const lines = around(found);
  if (!lines) return [];
  const { range, code } = found.problem;
  const { before, lead, behind } = lines;
  const isTab = code === 'yaml-tab';
  // A tab behind a dash is the first thing on its line that has no column yet.
  const dash = isTab ? lead.trimEnd().length : 0;
  const start = isTab ? range.start - (lead.length - dash) : range.start - lead.length;
  const ways = columnsFor(before, behind[0] ?? '')
    .filter((column) => column > dash || (dash === 0 && column === 0))
    .map((column) => {
      const end = isTab ? range.end : range.start;
      return [rewrite({ start, end }, ' '.repeat(column - dash))];
    });
  const title: Fix['title'] = ([edit]) => {
    const count = edit?.newText.length ?? 0;
    const spaces = count === 1 ? say`${count} space` : say`${count} spaces`;
    return isTab ? say`Change the tab to ${spaces}` : say`Indent this line by ${spaces}`;
  };
  // What stands at the left edge is a section; whatever is above it, it is not moved unasked.
  return [{ title, ways, preferred: true, safe: isTab || lead !== '' }];
};

/** The dash before an entry of a list: in the place of two spaces, or before the line. */
export const dash: Fixer = (found) => {
  const { problem, analysis, clue } = found;
  const isList = clue.path?.length === 1 && clue.path[0] === 'lesions';
  if (problem.code === 'wrong-type' && !isList) return [];
  const first = isList ? firstBelow(found) : problem.range.start;
  if (first === null) return [];
  const { text } = analysis;
  const ways: Fix['ways'][number][] = [[rewrite({ start: first, end: first }, '- ')]];
  if (text.slice(first - 2, first) === '  ') ways.unshift([rewrite({ start: first - 2, end: first }, '- ')]);
  return [{ title: say`Begin this entry with \`- \``, ways, preferred: true, safe: true }];
};

/** Where the first key below `lesions:` stands. */
function firstBelow({ analysis: { text }, problem }: Found): number | null {
  const match = /^:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ ]+(?=\w)/.exec(text.slice(problem.range.end));
  return match ? problem.range.end + match[0].length : null;
}
