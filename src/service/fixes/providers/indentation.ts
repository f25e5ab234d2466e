/** Puts a line into the column in which it belongs, and a dash before an entry of a list. */
import type { PlacedSegment } from '../../../note/placed-segment.ts';
import { replaceRange, type TextEdit } from '../../../text/edits.ts';
import { msg } from '../../../text/message.ts';
import {
  behindDashes,
  columnOf,
  isBlank,
  isDashed,
  spaceBefore,
  structureOf,
  type TextLine,
  textLines,
} from '../../../yaml/syntax/lines.ts';
import { spaces } from '../../../yaml/syntax/structure.ts';
import { type Fix, type FixContext, type FixProvider, fixBy } from '../context.ts';

/** The edit that puts a line of a segment into a column, counted from where the segment's lines begin. */
export function indentLine({ region }: PlacedSegment, { start, indent }: TextLine, column: number): TextEdit {
  return replaceRange(region.rangeToHost(start, start + indent), ' '.repeat(column));
}

/** The text of the segment, what stands before the problem on its line, and the lines around that. */
interface Around {
  readonly text: string;
  readonly lead: string;
  readonly own: TextLine;
  /** The lines above that make the structure. */
  readonly above: readonly TextLine[];
  readonly below: readonly TextLine[];
}

function around({ segment, problem }: FixContext): Around | null {
  if (!segment) return null;
  const { text } = segment.region;
  const at = segment.region.fromHost(problem.range.start);
  const lines = textLines(text);
  const index = lines.findLastIndex(({ start }) => start <= at);
  const own = lines[index];
  if (!own) return null;
  const above = structureOf(lines.slice(0, index));
  return { text, lead: text.slice(own.start, at), own, above, below: lines.slice(index + 1) };
}

/** The columns in which the line may begin, the likeliest first: those of the lines around it, and one step in. */
function columnsFor({ text, above, below }: Around): number[] {
  const isSpaced = (line: TextLine) => !spaceBefore(text, line).includes('\t');
  const [nearest, ...others] = above.toReversed();
  const next = below.find((line) => !isBlank(line));
  const known = [nearest, next, ...others].flatMap((line) => (line && isSpaced(line) ? columnOf(line) : []));
  if (!nearest || !/:\s*(?:#.*)?$/.test(nearest.content)) return [...new Set(known)];
  const column = columnOf(nearest);
  const isChild = next && isSpaced(next) && columnOf(next) > column;
  return [...new Set([isChild ? columnOf(next) : column + 2, ...known])];
}

/** The key of a line; undefined where it begins with none. */
const keyOf = (line: TextLine): string | undefined => /^["']?(\w+)["']?:/.exec(behindDashes(line))?.[1];

/** Whether a key stands in the entry above whose dash is in a column: one map cannot hold it twice. */
function isInEntryAbove(key: string, column: number, above: readonly TextLine[]): boolean {
  const dash = above.findLastIndex((line) => isDashed(line) && line.indent === column);
  const entry = above.slice(dash);
  const [first] = entry;
  return entry.some((line) => first && columnOf(line) === columnOf(first) && keyOf(line) === key);
}

/**
 * An entry of a list, in the column of another: with all that lies within it, or its first line alone. In the column
 * of a key it would become a part of what stands above. A dash before a key that the entry above does not have may
 * as well be one too many.
 */
function entryColumn({ segment }: FixContext, { own, above, below }: Around): Fix[] {
  if (!segment) return [];
  const end = below.findIndex((line) => !isBlank(line) && line.indent <= own.indent);
  const inner = below.slice(0, end < 0 ? below.length : end).filter(({ content }) => content !== '');
  const away = (column: number) => Math.abs(column - own.indent);
  const columns = new Set(above.filter(isDashed).map(({ indent }) => indent));
  columns.delete(own.indent);
  const alternativesIn = (column: number) => {
    const moved = [own, ...inner].map((line) =>
      indentLine(segment, line, Math.max(0, line.indent + column - own.indent)),
    );
    // What lies within it may stand where it belongs already.
    const isInPlace = inner[0]?.indent === column + columnOf(own) - own.indent;
    const alone = moved.slice(0, 1);
    return isInPlace || inner.length === 0 ? [alone] : [moved, alone];
  };
  const title: Fix['title'] = ([edit]) => msg`Indent this entry by ${spaces(edit?.newText.length ?? 0)}`;
  const key = keyOf(own);
  const isSure = (column: number) => key === undefined || isInEntryAbove(key, column, above);
  const nearest = [...columns].sort((a, b) => away(a) - away(b));
  const offer = (some: readonly number[], safe: boolean): Fix[] =>
    some.length > 0 ? [{ title, alternatives: some.flatMap(alternativesIn), preferred: true, safe }] : [];
  const [sure, unsure] = [nearest.filter(isSure), nearest.filter((column) => !isSure(column))];
  return [...offer(sure, true), ...offer(unsure, false)];
}

/** The line above in the column of this one: it may be that one which stands wrong. */
function lineAbove({ segment }: FixContext, { text, own, above }: Around): Fix[] {
  const line = above.at(-1);
  if (!segment || !line || spaceBefore(text, line).includes('\t')) return [];
  const indent = line.indent + own.indent - columnOf(line);
  if (indent < 0 || indent === line.indent) return [];
  const title = msg`Indent the line above by ${spaces(indent)}`;
  return fixBy(title, indentLine(segment, line, indent), { preferred: true, safe: true });
}

/** A line that begins too far left or right, or with a tab. */
export const indentLines: FixProvider = (context) => {
  const lines = around(context);
  if (!lines) return [];
  const { range, code } = context.problem;
  const { lead } = lines;
  const isTab = code === 'yaml-tab';
  if (!isTab && isDashed(lines.own)) return entryColumn(context, lines);
  // A tab behind a dash is the first thing on its line that has no column yet.
  const dash = isTab ? lead.trimEnd().length : 0;
  const start = isTab ? range.start - (lead.length - dash) : range.start - lead.length;
  const alternatives = columnsFor(lines)
    .filter((column) => column > dash || (dash === 0 && column === 0))
    .map((column) => {
      const end = isTab ? range.end : range.start;
      return [replaceRange({ start, end }, ' '.repeat(column - dash))];
    });
  const title: Fix['title'] = ([edit]) => {
    const count = spaces(edit?.newText.length ?? 0);
    return isTab ? msg`Change the tab to ${count}` : msg`Indent this line by ${count}`;
  };
  // What stands at the left edge is a section; whatever is above it, it is not moved without asking.
  const own: Fix = { title, alternatives, preferred: true, safe: isTab || lead !== '' };
  return isTab ? [own] : [own, ...lineAbove(context, lines)];
};

/** The dash before an entry of a list: in the place of two spaces, or before the line. */
export const addDash: FixProvider = (context) => {
  const { problem, analysis, data } = context;
  const isList = data.path?.length === 1 && data.path[0] === 'lesions';
  if (problem.code === 'wrong-type' && !isList) return [];
  const first = isList ? firstBelow(context) : problem.range.start;
  if (first === null) return [];
  const { text } = analysis;
  const alternatives: Fix['alternatives'][number][] = [[replaceRange({ start: first, end: first }, '- ')]];
  if (text.slice(first - 2, first) === '  ')
    alternatives.unshift([replaceRange({ start: first - 2, end: first }, '- ')]);
  return [{ title: msg`Begin this entry with \`- \``, alternatives, preferred: true, safe: true }];
};

/** Where the first key below `lesions:` stands. */
function firstBelow({ analysis: { text }, problem }: FixContext): number | null {
  const match = /^:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ ]+(?=\w)/.exec(text.slice(problem.range.end));
  return match ? problem.range.end + match[0].length : null;
}
