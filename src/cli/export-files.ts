/** `cto-note export`: notes as tables, for a spreadsheet or a program. A file of its own: nothing else needs tables. */
import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { countColumns, createCounter } from '../registry/counts.ts';
import { dictionary } from '../registry/dictionary.ts';
import { pseudonymised } from '../registry/pseudonyms.ts';
import { type ReadyTable, tableNames, tableOf } from '../registry/tables.ts';
import type { Answerer, Rows } from './answerer.ts';
import type { Arguments } from './arguments.ts';
import { createBundleAnswerer, exportBundles } from './fhir-files.ts';
import { readKey } from './key-file.ts';
import { createNoteAnswerer } from './note-answerer.ts';
import { print, printToStderr } from './output.ts';
import { answerFiles, doWork } from './run.ts';
import { type OpenTable, partitionedTable, tableFile } from './table-file.ts';
import type { TableOptions } from './table-options.ts';
import { answerMessages } from './worker-pool.ts';
import { makeFolder, writeWhole } from './write-file.ts';

/** The tables that a call asks for; counts are made of the lesions. */
function tablesOf({ to, table, inFolder, freeText, key }: TableOptions) {
  const names = to === null ? [] : table ? [table] : inFolder ? tableNames : (['lesions'] as const);
  const hash = key && ((text: string) => createHmac('sha256', key).update(text).digest());
  return names.map((name) => {
    const made = name === 'counts' ? tableOf('lesions', false) : tableOf(name, freeText);
    return { name, table: hash ? pseudonymised(made, hash) : made };
  });
}

/** Answers for a file with its rows, for each table of the call. */
function createRowAnswerer(call: Arguments): Answerer {
  const tables = call.tables ? tablesOf(call.tables) : [];
  return createNoteAnswerer(call, (file) => ({
    answer: null,
    rows: tables.map(({ table }) => table.rowsOf(file)),
  }));
}

/** What a worker does for a call that makes tables. */
export const makeRows = (): void =>
  answerMessages((call) => (call.tables?.fhir ? createBundleAnswerer : createRowAnswerer)(call));

/**
 * Hands out the rows of all notes of a call, made by all cores.
 *
 * @param take gets the rows of a file for each table of the call, in the order of the files
 */
const eachRows = (call: Arguments, take: (rows: readonly Rows[]) => void): Promise<void> =>
  answerFiles(call, {
    createAnswerer: createRowAnswerer,
    inWorkers: true,
    take: ({ rows }) => rows && take(rows),
  });

/** The files of a call, one for each of its tables. */
function openTables(options: TableOptions): OpenTable[] {
  const { to, format, inFolder, byYear } = options;
  if (to === null) return [];
  if (inFolder && !byYear) makeFolder(to);
  return tablesOf(options).map(({ name, table }) => {
    const columns = name === 'counts' ? countColumns : table.columns;
    const open = byYear
      ? partitionedTable(join(to, name), columns, format, 'year')
      : tableFile(inFolder ? join(to, `${name}.${format}`) : to, columns, format);
    return name === 'counts' ? countingTable(table, open) : open;
  });
}

/** A table of the counts of the rows that it takes. */
function countingTable({ columns }: ReadyTable, open: OpenTable): OpenTable {
  const counter = createCounter();
  const names = columns.map(({ name }) => name);
  return {
    add: (rows) => counter.addRows(names, rows),
    finish: () => {
      open.add(counter.rows());
      return open.finish();
    },
  };
}

/** Writes the tables of a call. A file that cannot be read is complained about, and the others go on. */
export const writeTables = (call: Arguments): Promise<void> => doWork(call, () => exportTables(call));

/** A sentence about who may be found in the tables. */
function contentsOf({ freeText, key }: TableOptions): string {
  if (key)
    return 'With keyed hashes for ids and names of files, and with days that are not the true ones; free text is left out.';
  return freeText
    ? 'With pseudonyms, dates, operators and free text as the notes have them.'
    : 'With pseudonyms, dates and operators as the notes have them; free text is left out (--free-text).';
}

async function exportTables(asked: Arguments): Promise<void> {
  if (!asked.tables) return;
  const { keyFile } = asked.tables;
  const tables = keyFile === null ? asked.tables : { ...asked.tables, key: readKey(keyFile) };
  const call = { ...asked, tables };
  if (tables.fhir) return exportBundles(call, contentsOf(tables));
  const open = openTables(tables);
  await eachRows(call, (rows) => {
    for (const [at, table] of open.entries()) table.add(rows[at] ?? []);
  });
  const written: string[] = [];
  for (const table of open) written.push(await table.finish());
  const say = tables.to === '-' ? printToStderr : print;
  if (tables.dictionary !== null) {
    const format = tables.dictionary.toLowerCase().endsWith('.jsonl') ? 'jsonl' : 'csv';
    writeWhole(tables.dictionary, dictionary(format));
    written.push(`${tables.dictionary}: what the columns mean`);
  }
  say(`${[...written, contentsOf(tables)].join('\n')}\n`);
}
