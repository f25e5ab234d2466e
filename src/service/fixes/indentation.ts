/** Puts a line into the column in which it belongs, and a dash before an entry of a list. */
import { columnOf, isBlank, structureOf, type TextLine, textLines } from '../../note/syntax/lines.ts';
import { say } from '../../words/sentence.ts';
import { type Fix, type Fixer, type Found, rewrite } from './fix.ts';

/** The text of the block, what stands before the finding on its line, and the lines around that. */
interface Around {
  readonly text: string;
  readonly lead: string;
  /** The lines above that make the structure. */
  readonly above: readonly TextLine[];
  readonly next: TextLine | undefined;
}

function around({ part, problem }: Found): Around | null {
  if (!part) return null;
  const { text } = part.block;
  const at = part.block.fromHost(problem.range.start);
  const lines = textLines(text);
  const own = lines.findLastIndex(({ start }) => start <= at);
  const above = structureOf(lines.slice(0, own));
  const next = lines.slice(own + 1).find((line) => !isBlank(line));
  return { text, lead: text.slice(lines[own]?.start, at), above, next };
}

/** The columns in which the line may begin, the likeliest first: those of the lines around it, and one step in. */
function columnsFor({ text, above, next }: Around): number[] {
  const isSpaced = ({ start, indent }: TextLine) => !text.slice(start, start + indent).includes('\t');
  const [nearest, ...others] = above.toReversed();
  const known = [nearest, next, ...others].flatMap((line) => (line && isSpaced(line) ? columnOf(line) : []));
  if (!nearest || !/:\s*(?:#.*)?$/.test(nearest.content)) return [...new Set(known)];
  const column = columnOf(nearest);
  const isChild = next && isSpaced(next) && columnOf(next) > column;
  return [...new Set([isChild ? columnOf(next) : column + 2, ...known])];
}

/** A line that begins too far left or right, or with a tab. */
export const indentation: Fixer = (found) => {
  const lines = around(found);
  if (!lines) return [];
  const { range, code } = found.problem;
  const { lead } = lines;
  const isTab = code === 'yaml-tab';
  // A tab behind a dash is the first thing on its line that has no column yet.
  const dash = isTab ? lead.trimEnd().length : 0;
  const start = isTab ? range.start - (lead.length - dash) : range.start - lead.length;
  const ways = columnsFor(lines)
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
