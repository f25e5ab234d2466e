/** Tabs that indent, all of a block at once: what was pasted from elsewhere has one on every line. */
import {
  columnOf,
  isBlank,
  spaceBefore,
  structureOf,
  type TextLine,
  textLines,
} from '../../note/syntax/lines.ts';
import { say } from '../../words/sentence.ts';
import { indented } from './block-edit.ts';
import type { Fix, Fixer, Found } from './fix.ts';
import { indentation } from './indentation.ts';

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
function everyTab({ part }: Found): Fix[] {
  if (!part) return [];
  const { block } = part;
  const lines = textLines(block.text);
  const structure = new Set(structureOf(lines));
  const spaceOf = (line: TextLine) => spaceBefore(block.text, line);
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
    tabbed.map((line) => indented(part, line, columnBehind(spaceOf(line), width)));
  // Widths by which the lines lie within each other alike are one way.
  const widths = new Map(WIDTHS.toReversed().map((width) => [outlineAt(width), width]));
  const ways = [...widths.values()].sort((a, b) => a - b).map(editsAt);
  const title = say`Change the tabs before ${tabbed.length} lines to spaces`;
  const safe = tabbed.every((line) => structure.has(line) || isBlank(line));
  return [{ title, ways, preferred: true, safe }];
}

export const tabs: Fixer = (found) => [...everyTab(found), ...indentation(found)];
