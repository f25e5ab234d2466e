/**
 * The mapping file, which says what a field and its codes are called in a project of a unit's own. A table that is
 * edited in a spreadsheet: a row for each field, and below it one for each of its codes.
 */
import { nearest } from '../../schema/nearest.ts';
import { readRecords } from '../read-csv.ts';
import type { Field } from './instrument.ts';
import { allFields, instruments } from './instruments.ts';

/** The columns, of which `label` is for the reader alone. */
export const MAPPING_COLUMNS = ['ours', 'code', 'label', 'theirs', 'their_code'] as const;

/** What something of ours is called there, and the row that says so. */
interface MappedName {
  readonly theirs: string;
  readonly row: number;
}

export interface MappedField extends MappedName {
  readonly field: Field;
  /** Our codes, each with theirs; an empty text for one that they do not have. None where the codes are the same. */
  readonly codes: ReadonlyMap<string, readonly MappedName[]>;
}

/** What a mapping file says. */
export interface FieldMapping {
  /** By the names of our fields. */
  readonly fields: ReadonlyMap<string, MappedField>;
  /** By the names of our instruments. */
  readonly instruments: ReadonlyMap<string, MappedName>;
}

/** What is wrong with a mapping file; without a row it is wrong as a whole. */
export interface MappingIssue {
  readonly row: number | null;
  readonly sentence: string;
}

/** By their short and their full names; of a full name that two share, such as a length of stents, that of the lesion. */
const byName = new Map([
  ...allFields.toReversed().map((field) => [field.fullName, field] as const),
  ...allFields.map((field) => [field.name, field] as const),
]);

const instrumentNames = instruments.filter(({ repeats }) => repeats).map(({ name }) => name);

function notOurs(name: string): string {
  const near = nearest(name, [...byName.keys(), ...instrumentNames]);
  return `There is no field ${name}${near === null ? '.' : `: did you mean ${near}?`}`;
}

/** What stands in a row. */
interface Row extends MappedName {
  readonly ours: string;
  readonly code: string;
  readonly theirCode: string;
}

/** Reads the rows into a mapping, and says what is wrong with each. */
function mappingOf(rows: readonly Row[], issues: MappingIssue[]): FieldMapping {
  const fields = new Map<string, MappedField & { readonly codes: Map<string, MappedName[]> }>();
  const named = new Map<string, MappedName>();
  const wrong = (row: number, sentence: string) => issues.push({ row, sentence });
  // A field may stand behind its codes.
  for (const { ours, theirs, row } of rows.filter(({ code }) => code === '')) {
    const field = byName.get(ours);
    const target = field ? fields : instrumentNames.includes(ours) ? named : null;
    const key = field?.name ?? ours;
    if (!target) wrong(row, notOurs(ours));
    else if (theirs === '') continue;
    else if (target.has(key)) wrong(row, `${ours} stands in row ${target.get(key)?.row} already.`);
    else if (field) fields.set(key, { field, theirs, row, codes: new Map() });
    else named.set(key, { theirs, row });
  }
  for (const { ours, code, theirs, theirCode, row } of rows.filter((one) => one.code !== '')) {
    const field = byName.get(ours);
    if (!field) {
      wrong(row, notOurs(ours));
      continue;
    }
    const mapped = fields.get(field.name);
    if (!field.words.includes(code)) wrong(row, `${ours} has no code ${code}.`);
    // The codes of a field that is not mapped say nothing.
    if (!mapped) continue;
    if (theirs !== '' && theirs !== mapped.theirs)
      wrong(row, `${ours} is ${mapped.theirs} in row ${mapped.row}, and ${theirs} here.`);
    mapped.codes.set(code, [...(mapped.codes.get(code) ?? []), { theirs: theirCode, row }]);
  }
  return { fields, instruments: named };
}

/** Reads a mapping file. */
export function readMapping(text: string): { mapping: FieldMapping; issues: MappingIssue[] } {
  const table = readRecords(text);
  const missing = MAPPING_COLUMNS.filter((name) => name !== 'label' && !table?.names.includes(name));
  const issues: MappingIssue[] =
    missing.length > 0
      ? [{ row: null, sentence: `A mapping has a column ${missing.join(', and one ')}.` }]
      : [];
  const rows = (missing.length > 0 ? [] : (table?.rows ?? [])).map(({ row, cells }): Row => {
    const cell = (name: (typeof MAPPING_COLUMNS)[number]) => (cells.get(name) ?? '').trim();
    return {
      row,
      ours: cell('ours'),
      code: cell('code'),
      theirs: cell('theirs'),
      theirCode: cell('their_code'),
    };
  });
  return { mapping: mappingOf(rows, issues), issues };
}

/** The code of theirs that is written for one of ours; null where there is none. */
export function theirCode({ codes }: MappedField, code: string): string | null {
  if (codes.size === 0) return code;
  return codes.get(code)?.find(({ theirs }) => theirs !== '')?.theirs ?? null;
}

/** The name of the column of a box: REDCap writes its code in small letters. */
export const boxName = (field: string, code: string): string =>
  `${field}___${code.toLowerCase().replace(/[^a-z0-9_]/g, '_')}`;
