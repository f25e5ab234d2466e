/** Spaces that only look like one, all of a segment at once: what was pasted has them on every line. */
import { replaceRange } from '../../../text/edits.ts';
import { msg } from '../../../text/message.ts';
import {
  columnOf,
  endOf,
  isBlank,
  spaceBefore,
  structureOf,
  type TextLine,
  textLines,
} from '../../../yaml/syntax/lines.ts';
import { oddSpacesIn } from '../../../yaml/syntax/structure.ts';
import { type Fix, type FixContext, type FixProvider, fixBy } from '../context.ts';
import { indentLine, indentLines } from './indentation.ts';

/** Ordinary spaces in place of the others. */
export const replaceOddSpaces: FixProvider = ({ segment }) => {
  if (!segment) return [];
  const { region } = segment;
  const edits = structureOf(textLines(region.text)).flatMap((line) =>
    oddSpacesIn(region.text.slice(line.start, endOf(line))).map(({ start, end }) =>
      replaceRange(region.rangeToHost(line.start + start, line.start + end), ' '),
    ),
  );
  const title = msg`Change to ordinary spaces, here and in the adjacent lines`;
  return fixBy(title, edits, { preferred: true, safe: true });
};

/** How wide a tab may have been where the lines were written. */
const WIDTHS = [2, 4, 8];

/** The column that white space leads to. */
function columnBehind(space: string, width: number): number {
  return [...space].reduce(
    (column, sign) => (sign === '\t' ? column + width - (column % width) : column + 1),
    0,
  );
}

/** What lies within what: for each column of a text, where the nearest one above stands that is no deeper. */
function outlineOf(columns: readonly number[]): string {
  const open: { readonly column: number; readonly at: number }[] = [];
  return columns
    .map((column, at) => {
      while ((open.at(-1)?.column ?? -1) > column) open.pop();
      const above = open.at(-1);
      open.push({ column, at });
      return above?.column === column ? `=${above.at}` : `${above?.at}`;
    })
    .join();
}

/** All of the tabs, where several lines have one. */
function everyTab({ segment }: FixContext): Fix[] {
  if (!segment) return [];
  const { region } = segment;
  const lines = textLines(region.text);
  const structure = new Set(structureOf(lines));
  const spaceOf = (line: TextLine) => spaceBefore(region.text, line);
  const isTabbed = (line: TextLine) => {
    // What stands behind spaces in a text of several lines is a part of that text.
    const space = structure.has(line) ? spaceOf(line) : spaceOf(line).charAt(0);
    return line.content !== '' && space.includes('\t');
  };
  const tabbed = lines.filter(isTabbed);
  if (tabbed.length < 2) return [];
  const outlineAt = (width: number) =>
    outlineOf(
      [...structure].flatMap((line) => {
        const column = columnBehind(spaceOf(line), width);
        return [column, column + columnOf(line) - line.indent];
      }),
    );
  const editsAt = (width: number) =>
    tabbed.map((line) => indentLine(segment, line, columnBehind(spaceOf(line), width)));
  // Widths by which the lines lie within each other alike are one way.
  const widths = new Map(WIDTHS.toReversed().map((width) => [outlineAt(width), width]));
  const alternatives = [...widths.values()].sort((a, b) => a - b).map(editsAt);
  const title = msg`Indent ${tabbed.length} lines with spaces instead of tabs`;
  const safe = tabbed.every((line) => structure.has(line) || isBlank(line));
  return [{ title, alternatives, preferred: true, safe }];
}

/** Spaces in place of tabs: of all of them, or of the one that is marked. */
export const replaceTabs: FixProvider = (context) => [...everyTab(context), ...indentLines(context)];
