/** The files of `export --redcap` beside the notes: a mapping, their dictionary, and what comes of the two. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMapping, mappingIssues } from '../registry/redcap/check-mapping.ts';
import { type FieldMapping, type MappingIssue, readMapping } from '../registry/redcap/mapping.ts';
import { recordColumns } from '../registry/redcap/records.ts';
import { starterMapping } from '../registry/redcap/starter-mapping.ts';
import { readDictionary, type TheirField } from '../registry/redcap/their-dictionary.ts';
import { createTranslator } from '../registry/redcap/translate.ts';
import type { ReadyTable } from '../registry/tables.ts';
import { counted } from '../text/message.ts';
import { complain, inLines, print, printToStderr, raiseExitCode } from './output.ts';
import type { RedcapOptions } from './redcap-options.ts';
import { type OpenTable, tableFile } from './table-file.ts';
import type { TableOptions } from './table-options.ts';
import { UsageError } from './usage-error.ts';
import { unusable } from './walk.ts';
import { writeWhole } from './write-file.ts';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the text of a table.
 *
 * @throws UsageError with one sentence if it cannot be read
 */
export function readTable(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw unusable(path, error, 'read');
  }
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw new UsageError(`${path}: this file is not UTF-8 text: save it as CSV UTF-8.`);
  }
}

function readTheirs(path: string): TheirField[] {
  const dictionary = readDictionary(readTable(path));
  if (!dictionary) throw new UsageError(`${path}: this is not the data dictionary of a REDCap project.`);
  return dictionary;
}

const placed = (path: string, { row, sentence }: MappingIssue): string =>
  row === null ? `${path}: ${sentence}` : `${path}, row ${row}: ${sentence}`;

const MOST_NAMED = 200;

const listed = (names: readonly string[]): string =>
  `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ', …' : ''}`;

/**
 * Reads a mapping.
 *
 * @throws UsageError if it cannot be used: the first reason is in it, and the others have been told
 */
export function usableMapping(path: string, check: (mapping: FieldMapping) => MappingIssue[]): FieldMapping {
  const { mapping, issues } = readMapping(readTable(path));
  const all = [...issues, ...(issues.some(({ row }) => row === null) ? [] : check(mapping))];
  const [first, ...others] = all.map((issue) => placed(path, issue));
  if (first === undefined) return mapping;
  for (const other of others) complain(other);
  throw new UsageError(first);
}

/** Holds a mapping against their dictionary, and says what it comes to. */
function tellCheck(path: string, dictionary: readonly TheirField[]): void {
  const { mapping, issues: unread } = readMapping(readTable(path));
  const { issues, unmapped, unfilled, wholeOnly } = checkMapping(mapping, dictionary);
  const all = [...unread, ...issues].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  print(inLines(all.map((issue) => placed(path, issue))));
  const problems = all.length === 0 ? 'no problem' : counted(all.length, 'problem');
  print(
    inLines([
      `${path}: ${counted(mapping.fields.size, 'field')} mapped, ${problems}`,
      ...(wholeOnly.length > 0
        ? [
            `Whole numbers only, ${wholeOnly.length} of ours (REDCap refuses decimals there): ${listed(wholeOnly)}`,
          ]
        : []),
      ...(unmapped.length > 0 ? [`Not mapped, ${unmapped.length} of ours: ${listed(unmapped)}`] : []),
      ...(unfilled.length > 0 ? [`Not filled, ${unfilled.length} of theirs: ${listed(unfilled)}`] : []),
    ]),
  );
  if (all.length > 0) raiseExitCode(1);
}

/**
 * Does what is asked beside the notes.
 *
 * @returns whether the records may be written: a mapping that was checked has no problem
 */
export function prepareMapping({ mapping, theirDictionary, newMapping }: RedcapOptions): boolean {
  const dictionary = theirDictionary === null ? [] : readTheirs(theirDictionary);
  if (newMapping !== null) {
    // Somebody may have filled it in.
    if (existsSync(newMapping))
      throw new UsageError(`${newMapping}: it is there already, and was left as it is.`);
    writeWhole(newMapping, starterMapping(dictionary));
    print(inLines([`${newMapping}: a mapping to fill in`]));
    return true;
  }
  if (mapping === null || theirDictionary === null) return true;
  tellCheck(mapping, dictionary);
  return process.exitCode === undefined || process.exitCode === 0;
}

/** Reads the mapping of a call, which has to fill a record. */
export const mappingOf = (path: string): FieldMapping => usableMapping(path, mappingIssues);

/** Makes each record one of a kind: two files whose names are the same for REDCap would become one. */
function distinctRecords(): (
  rows: OpenTable['add'] extends (rows: infer Rows) => void ? Rows : never,
) => void {
  const known = new Set<string>();
  return (rows) => {
    for (const [record, repeated] of rows) {
      if (repeated !== null) continue;
      const name = String(record).toLowerCase();
      if (known.has(name))
        throw new UsageError(
          `Two notes would be the same record ${record}: rename one of their files, or export their folders apart.`,
        );
      known.add(name);
    }
  };
}

/** Records that are written in the names and codes of a mapping. */
function mappedRecords(
  mapping: FieldMapping,
  withText: boolean,
  openTable: (columns: ReturnType<typeof createTranslator>['columns']) => OpenTable,
): OpenTable {
  const translator = createTranslator(recordColumns(withText), mapping);
  const open = openTable(translator.columns);
  return {
    add: (rows) => open.add(translator.rows(rows)),
    finish: () => {
      const untold = [...translator.untold].map(([said, count]) => `${said} (${count})`);
      if (untold.length > 0) {
        printToStderr(
          inLines([`cto-note: these have no code of theirs and were left out: ${untold.join(', ')}.`]),
        );
        raiseExitCode(1);
      }
      return open.finish();
    },
  };
}

/**
 * Begins the records of a REDCap project, in our names or in theirs.
 *
 * @param columns those in our names
 */
export function openRecords(
  folder: string,
  { redcap, freeText }: TableOptions,
  { columns }: Pick<ReadyTable, 'columns'>,
): OpenTable {
  const begin = (named: ReadyTable['columns']) => tableFile(join(folder, 'records.csv'), named, 'csv');
  const check = distinctRecords();
  const open = redcap?.mapped ? mappedRecords(redcap.mapped, freeText, begin) : begin(columns);
  return {
    add: (rows) => {
      check(rows);
      open.add(rows);
    },
    finish: open.finish,
  };
}
