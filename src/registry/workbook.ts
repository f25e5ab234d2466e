/** Tables for a spreadsheet: an Excel workbook of one sheet, in which text stays text. */
import type { CellObject } from 'write-excel-file/universal';
import type { Cell, Column } from './column.ts';
import type { TableWriter } from './format.ts';

/** No spreadsheet shows more characters in a cell. */
const LONGEST = 32_767;

type Type = Column<never>['type'];

/** A cell of the sheet. Text has a type of its own, so that none is taken for a formula, a number or a day. */
function cellOf(type: Type, cell: Cell | undefined): CellObject | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (type === 'date') return { value: new Date(cell), type: Date, format: 'yyyy-mm-dd' };
  return { value: cell.length > LONGEST ? `${cell.slice(0, LONGEST - 1)}\u2026` : cell, type: String };
}

/** Makes the bytes of a workbook of one sheet. */
export type PackSheet = (
  sheet: (CellObject | null)[][],
  options: { readonly sheet: string; readonly stickyRowsCount: number },
) => Promise<Uint8Array>;

/**
 * Writes a table as an Excel workbook. Unlike the other formats it is held as a whole: it is meant for people.
 *
 * @param pack makes the bytes, by the means that Node or a browser has
 * @param write takes the bytes of the file
 */
export function workbookWriter(
  columns: readonly Column<never>[],
  name: string,
  pack: PackSheet,
  write: (bytes: Uint8Array) => void,
): TableWriter {
  const sheet = [
    columns.map((one): CellObject | null => ({ value: one.name, type: String, fontWeight: 'bold' })),
  ];
  return {
    rows(rows) {
      for (const row of rows) sheet.push(columns.map(({ type }, at) => cellOf(type, row[at])));
    },
    async end() {
      write(await pack(sheet, { sheet: name, stickyRowsCount: 1 }));
    },
  };
}
