/** `cto-note export`: notes as tables, for a spreadsheet or a program. A file of its own: nothing else needs tables. */
import { join } from 'node:path';
import { dictionary } from '../registry/dictionary.ts';
import { formats, type TextFormat } from '../registry/format.ts';
import { type TableName, tableNames, tableOf } from '../registry/tables.ts';
import type { Arguments } from './arguments.ts';
import { eachNote, type ReadFile } from './each-note.ts';
import { print } from './output.ts';
import { doWork } from './run.ts';
import { beginFile, makeFolder, writeWhole } from './write-file.ts';

/** A file is written in pieces of about so many characters. */
const PIECE = 1_000_000;

/** The format that the ending of a file names; null for another ending. */
function formatOf(path: string): TextFormat | null {
  const [, ending = ''] = /\.([a-z]+)$/i.exec(path) ?? [];
  return (Object.keys(formats) as TextFormat[]).find((format) => format === ending.toLowerCase()) ?? null;
}

/** Fills a file with a table. */
function tableFile(path: string, name: TableName, format: TextFormat, withText: boolean) {
  const { columns, rowsOf } = tableOf(name, withText);
  const file = beginFile(path);
  let pending = formats[format].header(columns);
  let count = 0;
  return {
    add(note: ReadFile): void {
      const rows = rowsOf(note);
      count += rows.length;
      pending += formats[format].rows(columns, rows);
      if (pending.length < PIECE) return;
      file.write(pending);
      pending = '';
    },
    finish(): string {
      file.write(pending);
      file.finish();
      return `${path}: ${count} ${count === 1 ? 'row' : 'rows'}, ${columns.length} columns`;
    },
  };
}

/** The files of a call: one table, or all of them in a folder. */
function tableFiles({ to, table, format, freeText }: NonNullable<Arguments['tables']>) {
  if (to === null) return [];
  const known = formatOf(to);
  if (known && !to.endsWith('/')) return [tableFile(to, table ?? 'lesions', known, freeText)];
  makeFolder(to);
  const wanted = table === null ? tableNames : [table];
  return wanted.map((name) => tableFile(join(to, `${name}.${format}`), name, format, freeText));
}

/** Writes the tables of a call. A file that cannot be read is complained about, and the others go on. */
export const writeTables = (call: Arguments): Promise<void> => doWork(call, () => exportTables(call));

async function exportTables(call: Arguments): Promise<void> {
  const { tables } = call;
  if (!tables) return;
  const files = tableFiles(tables);
  await eachNote(call, (note) => {
    for (const table of files) table.add(note);
    return null;
  });
  const written = files.map((file) => file.finish());
  if (tables.dictionary !== null) {
    writeWhole(tables.dictionary, dictionary(formatOf(tables.dictionary) ?? 'csv'));
    written.push(`${tables.dictionary}: what the columns mean`);
  }
  const held = tables.freeText
    ? 'With pseudonyms, dates, operators and free text as the notes have them.'
    : 'With pseudonyms, dates and operators as the notes have them; free text is left out (--free-text).';
  print(`${[...written, held].join('\n')}\n`);
}
