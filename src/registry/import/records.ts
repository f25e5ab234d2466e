/** The rows of a table, sorted into the notes that they tell of. */
import { pathKey } from '../../yaml/path.ts';
import type { CsvRow } from '../read-csv.ts';
import type { Instrument } from '../redcap/instrument.ts';
import { instruments } from '../redcap/instruments.ts';
import type { FieldMapping } from '../redcap/mapping.ts';
import { importedColumns, type ReadColumn } from './columns.ts';
import { type ImportIssue, type PlacedValue, type Refuse, type Row, type RowValues, readRow } from './row.ts';

/** An entry of a list: a lesion, an attempt. */
export interface ImportedEntry {
  readonly instrument: Instrument;
  readonly instance: number;
  readonly owner: number | null;
  readonly row: number;
  readonly values: readonly PlacedValue[];
}

/** A note as the rows tell it. */
export interface ImportedRecord {
  readonly name: string;
  readonly row: number;
  readonly values: PlacedValue[];
  readonly entries: ImportedEntry[];
}

const lesion = instruments.find(({ name }) => name === 'lesion') as Instrument;

/** The records of a table, and the columns and instruments of it that are not read. */
interface ReadTable {
  readonly records: readonly ImportedRecord[];
  readonly issues: ImportIssue[];
  readonly unread: readonly string[];
  /** Whether any column is read. */
  readonly isRead: boolean;
  /** Whether lesions have names of their own. */
  readonly namesLesions: boolean;
}

/** Sorts the rows of a table, the first of which names its columns. */
export function readRecordRows([head, ...rows]: readonly CsvRow[], mapping: FieldMapping | null): ReadTable {
  const names = (head?.cells ?? []).map((name) => name.trim());
  const columns = importedColumns(names, mapping);
  const unread = new Set(names.filter((name, at) => !columns[at] && name !== ''));
  const issues: ImportIssue[] = [];
  const refuse = (issue: ImportIssue) => issues.push(issue);
  const records = new Map<string, ImportedRecord>();
  const theirs = new Map([...(mapping?.instruments ?? [])].map(([ours, one]) => [one.theirs, ours]));
  for (const { row, cells } of rows) {
    const filled = columns.flatMap((column, at): [ReadColumn, string][] => {
      const text = (cells[at] ?? '').trim();
      return column && text !== '' ? [[column, text]] : [];
    });
    const textOf = (reads: ReadColumn['reads']) => filled.find(([column]) => column.reads === reads)?.[1];
    const record = filled.find(
      ([column]) => column.reads === 'field' && column.field.holds.what === 'record',
    )?.[1];
    const file = textOf('file');
    const key = record ?? (file === undefined ? `row-${row}` : `${file}\0${textOf('note') ?? 0}`);
    const made: ImportedRecord = records.get(key) ?? { name: nameOf(key), row, values: [], entries: [] };
    records.set(key, made);
    const written = textOf('instrument');
    const own = written === undefined ? undefined : mapping ? theirs.get(written) : written;
    const instrument = instruments.find(({ name, repeats }) => repeats && name === own);
    if (written !== undefined && !instrument) {
      unread.add(written);
      continue;
    }
    const values = readRow({ row, cells: filled }, refuse);
    addRow(
      made,
      { row, values, instrument: instrument ?? null, instance: Number(textOf('instance') ?? 0) },
      filled,
      refuse,
    );
  }
  const namesLesions = columns.some(
    (column) => column?.reads === 'field' && column.field.name === 'lesion_id',
  );
  return {
    records: [...records.values()],
    issues,
    unread: [...unread],
    isRead: columns.some(Boolean),
    namesLesions,
  };
}

/** The words of a name, as a file takes them. */
const nameOf = (key: string): string => {
  const [file = '', note] = key.split('\0');
  return note === undefined || note === '0' ? file : `${file}-${Number(note) + 1}`;
};

interface FilledRow {
  readonly row: number;
  readonly values: RowValues;
  readonly instrument: Instrument | null;
  readonly instance: number;
}

function addRow(
  record: ImportedRecord,
  { row, values, instrument, instance }: FilledRow,
  cells: Row['cells'],
  refuse: Refuse,
): void {
  for (const one of values.get(null) ?? []) {
    const known = record.values.find(({ path }) => pathKey(path) === pathKey(one.path));
    if (!known) record.values.push(one);
    else if (JSON.stringify(known.value) !== JSON.stringify(one.value))
      refuse({
        ...one.origin,
        sentence: `Row ${known.origin.row} says ${known.origin.text}: that was taken.`,
      });
  }
  // In a table without instruments each row has a lesion.
  const own = instrument ?? (values.has(lesion) ? lesion : null);
  for (const [other, strange] of values)
    if (other !== null && other !== own)
      for (const { origin } of strange)
        refuse({
          ...origin,
          sentence: `${origin.column} is of ${other.name}, and this row is of ${own?.name ?? 'the note'}.`,
        });
  if (!own) return;
  const ownerCell = cells.find(
    ([column]) =>
      column.reads === 'field' && column.field.holds.what === 'owner' && own.fields.includes(column.field),
  )?.[1];
  const count = record.entries.filter((one) => one.instrument === own).length;
  record.entries.push({
    instrument: own,
    instance: instance || count + 1,
    owner: ownerCell === undefined ? null : Number(ownerCell),
    row,
    values: values.get(own) ?? [],
  });
}
