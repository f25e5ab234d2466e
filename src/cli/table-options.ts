/** The options of `export`. */
import { resolve } from 'node:path';
import { entryTableNames } from '../generated/table-names.ts';
import type { TableFormat } from '../registry/format.ts';
import type { TableName } from '../registry/tables.ts';
import { nearest, normalizeWord } from '../schema/nearest.ts';
import { either, toEnglish } from '../text/message.ts';
import { REDCAP_OPTIONS, type RedcapOptions, redcapOptions } from './redcap-options.ts';
import { UsageError } from './usage-error.ts';

/** As `parseArgs` takes them. `--format` belongs to other commands too. */
export const TABLE_OPTIONS = {
  to: { type: 'string' },
  table: { type: 'string' },
  partition: { type: 'string' },
  dictionary: { type: 'string' },
  'free-text': { type: 'boolean' },
  pseudonymise: { type: 'string' },
  fhir: { type: 'boolean' },
  snomed: { type: 'boolean' },
  ...REDCAP_OPTIONS,
} as const;

type Values = {
  readonly [Name in keyof typeof TABLE_OPTIONS]?:
    | ((typeof TABLE_OPTIONS)[Name]['type'] extends 'string' ? string : boolean)
    | undefined;
} & { readonly format?: string | undefined };

/** What `export` writes. */
export interface TableOptions {
  /** A file, `-` for standard output, or a folder for all tables; null where only the dictionary is written. */
  readonly to: string | null;
  /** Null for all tables in a folder, and for that of the lesions in a file. */
  readonly table: TableName | 'counts' | null;
  readonly format: TableFormat;
  /** Whether `to` is a folder. */
  readonly inFolder: boolean;
  /** Whether each year has a file of its own. */
  readonly byYear: boolean;
  readonly dictionary: string | null;
  /** Whether words of the authors' own are in the tables. */
  readonly freeText: boolean;
  /** The file with the key of pseudonyms; null where ids and days are as the notes have them. */
  readonly keyFile: string | null;
  /** What is in it, once it has been read. */
  readonly key?: Uint8Array;
  /** Whether notes are written as FHIR in place of tables, and codes of SNOMED CT with them; null for tables. */
  readonly fhir: { readonly snomed: boolean } | null;
  /** What is asked of a REDCap project; null for tables. */
  readonly redcap: RedcapOptions | null;
}

// Spelt out here: the file that reads the call loads nothing that makes tables.
const TABLES: readonly (TableName | 'counts')[] = [
  'lesions',
  'procedures',
  'attempts',
  'scores',
  'diagnostics',
  ...entryTableNames,
  'counts',
];
const FORMATS: readonly TableFormat[] = ['csv', 'jsonl', 'parquet', 'xlsx'];

/** The format that the ending of a file names; null for a folder and another ending. */
function formatOf(path: string): TableFormat | null {
  const [, ending = ''] = /\.([a-z]+)$/i.exec(path) ?? [];
  return FORMATS.find((format) => format === ending.toLowerCase()) ?? null;
}

const isFolder = (path: string) => /[\\/]$/.test(path);

/** That there is no such table: which one was meant, and what names all of them. */
function unknownTable(name: string): string {
  const near = nearest(name, TABLES);
  const ending = `_${normalizeWord(name)}`;
  const meant = near === null ? TABLES.filter((one) => one.endsWith(ending)) : [near];
  const question = meant.length > 0 ? ` Did you mean ${toEnglish(either(meant))}?` : '';
  return `There is no table ${name}.${question} cto-note export --dictionary FILE.csv names them all.`;
}

/** @throws UsageError if the options without `export` */
function refuseOptions(values: Values): void {
  const given = (Object.keys(TABLE_OPTIONS) as (keyof typeof TABLE_OPTIONS)[]).find((name) => values[name]);
  if (given) throw new UsageError(`--${given} goes with export.`);
}

/**
 * @param isExport whether the command is `export`
 * @returns null for another command
 * @throws UsageError with one sentence if the options do not go together, or with another command
 */
export function tableOptions(isExport: boolean, values: Values): TableOptions | null {
  if (!isExport) {
    refuseOptions(values);
    return null;
  }
  const {
    to,
    table,
    format = 'csv',
    partition,
    dictionary,
    'free-text': freeText = false,
    pseudonymise,
  } = values;
  const redcap = redcapOptions(values);
  if (redcap && values.fhir) throw new UsageError('--redcap does not go with --fhir.');
  if (values.snomed && !values.fhir) throw new UsageError('--snomed goes with export --fhir.');
  if (values.fhir) return fhirOptions(values);
  if (to === undefined && dictionary === undefined && !redcap)
    throw new UsageError(
      'export needs --to and where the table goes: a .csv, .jsonl, .parquet or .xlsx file, or a folder.',
    );
  if (to !== undefined && to !== '-' && !isFolder(to) && !formatOf(to))
    throw new UsageError(
      `A table is a .csv, .jsonl, .parquet or .xlsx file, - for standard output, or a folder whose name ends in /, not ${to}.`,
    );
  if (dictionary !== undefined && !/\.(?:csv|jsonl)$/i.test(dictionary))
    throw new UsageError(`A dictionary is a .csv or .jsonl file, not ${dictionary}.`);
  const named = TABLES.find((name) => name === table);
  if (table !== undefined && !named) throw new UsageError(unknownTable(table));
  const written = FORMATS.find((name) => name === format);
  if (!written)
    throw new UsageError(`--format takes csv, jsonl, parquet or xlsx for a table, not ${format}.`);
  if (to === '-' && written !== 'csv' && written !== 'jsonl')
    throw new UsageError(`To standard output a table is written as csv or jsonl, not as ${written}.`);
  const ending = to === undefined ? null : formatOf(to);
  if (values.format !== undefined && ending !== null && ending !== written)
    throw new UsageError(`The ending of ${to} says ${ending}: leave out --format ${written}, or change one.`);
  if (partition !== undefined && partition !== 'year')
    throw new UsageError(`--partition takes year, not ${partition}.`);
  if (partition !== undefined && !(to && isFolder(to)))
    throw new UsageError('--partition needs a folder: --to and a name that ends in /.');
  if (to !== undefined && dictionary !== undefined && resolve(to) === resolve(dictionary))
    throw new UsageError(`--to and --dictionary both name ${to}: the table and what it means are two files.`);
  refuseNamedText(values);
  return {
    to: to ?? null,
    table: named ?? null,
    format: ending ?? written,
    inFolder: to !== undefined && isFolder(to),
    byYear: partition !== undefined,
    dictionary: dictionary ?? null,
    freeText,
    keyFile: pseudonymise ?? null,
    fhir: null,
    redcap,
  };
}

/** @throws UsageError if words that may name people are to stand beside pseudonyms */
function refuseNamedText({ 'free-text': freeText, pseudonymise }: Values): void {
  if (freeText && pseudonymise !== undefined)
    throw new UsageError('Free text may name people: --free-text does not go with --pseudonymise.');
}

/** The options of `export --fhir`. */
function fhirOptions(values: Values): TableOptions {
  const { to, dictionary } = values;
  const wrong = (['table', 'format', 'partition'] as const).find((name) => values[name] !== undefined);
  if (wrong) throw new UsageError(`--${wrong} is about tables: it does not go with --fhir.`);
  if (to === undefined && dictionary === undefined)
    throw new UsageError(
      'export --fhir needs --to and where the bundles go: a .ndjson or .json file, or a folder.',
    );
  if (to !== undefined && to !== '-' && !isFolder(to) && !/\.(?:nd)?json$/i.test(to))
    throw new UsageError(
      `Bundles are a .ndjson file, a .json file for one note, - for standard output, or a folder whose name ends in /, not ${to}.`,
    );
  if (dictionary !== undefined && !/\.json$/i.test(dictionary))
    throw new UsageError(`The code systems of --fhir are a .json file, not ${dictionary}.`);
  refuseNamedText(values);
  return {
    to: to ?? null,
    table: null,
    format: 'jsonl',
    inFolder: to !== undefined && isFolder(to),
    byYear: false,
    dictionary: dictionary ?? null,
    freeText: values['free-text'] ?? false,
    keyFile: values.pseudonymise ?? null,
    fhir: { snomed: values.snomed ?? false },
    redcap: null,
  };
}
