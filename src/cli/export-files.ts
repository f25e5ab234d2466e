/**
 * `cto-note export`: notes as tables, for a spreadsheet or a program. A file of its own: nothing else needs tables. What
 * knows of REDCap, of FHIR and of files is loaded where it is asked for: together it takes as long as the rest, in each
 * thread.
 */
import { join } from 'node:path';
import { entryTableNames } from '../generated/table-names.ts';
import { createCounter } from '../registry/counter.ts';
import { countColumns } from '../registry/counts.ts';
import { dictionary } from '../registry/dictionary.ts';
import { pseudonymised } from '../registry/pseudonyms.ts';
import { type ReadyTable, tableNames, tableOf } from '../registry/tables.ts';
import type { Answerer, Rows } from './answerer.ts';
import type { Arguments } from './arguments.ts';
import { keyedHash, readKey } from './key-file.ts';
import { createNoteAnswerer } from './note-answerer.ts';
import { print, printToStderr } from './output.ts';
import { answerFiles } from './run.ts';
import type { OpenTable } from './table-file.ts';
import type { TableOptions } from './table-options.ts';
import { doWork } from './work.ts';
import { answerMessages } from './worker-pool.ts';
import { makeFolder, writeWhole } from './write-file.ts';

/** `cto-note import`. */
export const importFiles = () => import('./import-files.ts');

interface NamedTable {
  readonly name: string;
  readonly table: ReadyTable;
}

/** The tables that a call asks for; counts are made of the lesions. */
async function tablesOf(options: TableOptions, roots: readonly string[]): Promise<NamedTable[]> {
  const { to, table, inFolder, freeText, key, redcap } = options;
  const hash = key && keyedHash(key);
  if (redcap) {
    if (to === null) return [];
    const { recordTable } = await import('../registry/redcap/records.ts');
    return [{ name: 'records', table: recordTable({ withText: freeText, roots, hash: hash ?? null }) }];
  }
  const names = to === null ? [] : table ? [table] : inFolder ? tableNames : (['lesions'] as const);
  return names.map((name) => {
    const made = name === 'counts' ? tableOf('lesions', false) : tableOf(name, freeText);
    return { name, table: hash ? pseudonymised(made, hash) : made };
  });
}

/** Answers for a file with its rows, for each table of the call. */
function createRowAnswerer(call: Arguments): Answerer {
  const tables = call.tables ? tablesOf(call.tables, call.files) : Promise.resolve([]);
  return createNoteAnswerer(call, async (file) => ({
    answer: null,
    rows: (await tables).map(({ table }) => table.rowsOf(file)),
  }));
}

/** What a worker does for a call that makes tables. */
export const makeRows = (): void =>
  answerMessages(async (call) =>
    call.tables?.fhir
      ? (await import('./fhir-files.ts')).createBundleAnswerer(call)
      : createRowAnswerer(call),
  );

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

/** Whether a table has a row for each entry of a list, whose year is not that of the procedure. */
const isOfEntries = (name: string): boolean => ['attempts', ...entryTableNames].includes(name);

/** The files of a call, one for each of its tables. */
async function openTables(options: TableOptions, roots: readonly string[]): Promise<OpenTable[]> {
  const { to, format, inFolder, byYear, redcap } = options;
  if (to === null) return [];
  if (inFolder && !byYear) makeFolder(to);
  const tables = await tablesOf(options, roots);
  if (redcap) {
    const { openRecords } = await import('./redcap-files.ts');
    return tables.map(({ table }) => openRecords(to, options, table));
  }
  const { partitionedTable, tableFile } = await import('./table-file.ts');
  return tables.map(({ name, table }) => {
    const columns = name === 'counts' ? countColumns : table.columns;
    const open = byYear
      ? partitionedTable(join(to, name), columns, format, isOfEntries(name) ? null : 'year')
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
  if (key) return 'With keyed hashes for ids and file names, and with shifted dates; free text is left out.';
  return freeText
    ? 'With pseudonyms, dates, operators and free text as the notes have them.'
    : 'With pseudonyms, dates and operators as the notes have them; free text is left out (--free-text).';
}

/** What the call asks for, with the key and the mapping that it names; null where nothing more is to be done. */
async function prepare(asked: TableOptions): Promise<TableOptions | null> {
  const { keyFile, redcap } = asked;
  const keyed = keyFile === null ? asked : { ...asked, key: readKey(keyFile) };
  if (!redcap) return keyed;
  const { mappingOf, prepareMapping } = await import('./redcap-files.ts');
  if (!prepareMapping(redcap)) return null;
  if (asked.to === null && asked.dictionary === null) return null;
  return redcap.mapping ? { ...keyed, redcap: { ...redcap, mapped: mappingOf(redcap.mapping) } } : keyed;
}

/** The dictionaries of a call, each with what is said of it. */
async function writeDictionaries({ dictionary: path, redcap, to }: TableOptions): Promise<string[]> {
  // Their project has a dictionary of its own.
  const beside = redcap && to !== null && !redcap.mapping ? [join(to, 'dictionary.csv')] : [];
  const written = [...(path === null ? [] : [path]), ...beside];
  const redcapText = redcap && (await import('../registry/redcap/data-dictionary.ts')).dataDictionary();
  for (const file of written) {
    const format = file.toLowerCase().endsWith('.jsonl') ? 'jsonl' : 'csv';
    writeWhole(file, redcapText ?? dictionary(format));
  }
  return written.map(
    (file) => `${file}: ${redcap ? 'the data dictionary for REDCap' : 'what the columns mean'}`,
  );
}

async function exportTables(asked: Arguments): Promise<void> {
  const tables = asked.tables && (await prepare(asked.tables));
  if (!tables) return;
  const call = { ...asked, tables };
  if (tables.fhir) return (await import('./fhir-files.ts')).exportBundles(call, contentsOf(tables));
  const open = await openTables(tables, call.files);
  await eachRows(call, (rows) => {
    for (const [at, table] of open.entries()) table.add(rows[at] ?? []);
  });
  const written: string[] = [];
  for (const table of open) written.push(await table.finish());
  const say = tables.to === '-' ? printToStderr : print;
  written.push(...(await writeDictionaries(tables)));
  // A dictionary alone says nothing of anybody.
  if (open.length > 0) written.push(contentsOf(tables));
  say(`${written.join('\n')}\n`);
}
