/** The rows of a table, sorted into the notes that they tell of: each value with its place and the cell that says it. */
import { isDate, isMeasured, schemaAt } from '../../schema/schema.ts';
import { intervalOf, numberOf } from '../../text/interval.ts';
import { type Path, pathKey } from '../../yaml/path.ts';
import type { CsvRow } from '../read-csv.ts';
import type { Field, Instrument } from '../redcap/instrument.ts';
import { instruments } from '../redcap/instruments.ts';
import type { FieldMapping } from '../redcap/mapping.ts';
import { NOT_RECORDED } from '../schema-columns.ts';
import { importedColumns, type ReadColumn } from './columns.ts';
import { cellValue, isTicked, splitList, wordRead } from './values.ts';

/** The cell that says something. */
export interface CellOrigin {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** What could not be read. */
export interface ImportIssue extends CellOrigin {
  readonly sentence: string;
}

/** A value at its place, from the note or from the entry of a list on. */
interface PlacedValue {
  readonly path: Path;
  readonly value: unknown;
  readonly origin: CellOrigin;
}

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
const ownerOf = (field: Field): Instrument | undefined =>
  instruments.find(({ fields }) => fields.includes(field));

/** What the cells of a row say, for each instrument; null for the note itself. */
type RowValues = Map<Instrument | null, PlacedValue[]>;

interface Row {
  readonly row: number;
  readonly cells: readonly (readonly [column: ReadColumn, text: string])[];
}

/** Reads the cells of a row, and says which could not be read. */
function valuesIn({ row, cells }: Row, refuse: (issue: ImportIssue) => void): RowValues {
  const all: RowValues = new Map();
  const ticked = new Map<Field, { words: string[]; origin: CellOrigin }>();
  const ends = new Map<Field, { low?: CellOrigin; high?: CellOrigin }>();
  const add = (instrument: Instrument | null, one: PlacedValue) =>
    all.set(instrument, [...(all.get(instrument) ?? []), one]);
  const placeOf = (field: Field) => {
    const own = ownerOf(field);
    return own?.repeats ? own : null;
  };
  for (const [column, text] of cells) {
    const origin = { row, column: column.name, text };
    if (column.reads === 'low' || column.reads === 'high')
      ends.set(column.field, { ...ends.get(column.field), [column.reads]: origin });
    if (column.reads === 'list') {
      const { instrument, key } = column;
      const path = [...(instrument.list ?? [])];
      const value = splitList(text).map((entry) =>
        entry === '' || entry === NOT_RECORDED ? {} : { [key]: word(instrument, key, entry) },
      );
      add(instrument.owner, { path, value, origin });
    }
    if (column.reads === 'unknown')
      for (const name of splitList(text)) {
        const field = column.fieldOf(name);
        if (field?.holds.what === 'key')
          add(placeOf(field), { path: field.holds.path, value: 'unknown', origin });
        else refuse({ ...origin, sentence: `${name} is no number of a note or a lesion.` });
      }
    if (column.reads !== 'field') continue;
    const { field, box, mapped } = column;
    const { holds } = field;
    if (holds.what !== 'key' && holds.what !== 'seen') continue;
    if (box !== null) {
      const isOn = isTicked(text);
      const known = ticked.get(field) ?? { words: [], origin };
      if (isOn === null) refuse({ ...origin, sentence: `A box is 0 or 1, not ${text}.` });
      else if (isOn) ticked.set(field, { ...known, words: [...known.words, box] });
      continue;
    }
    const read = cellValue(text, field, mapped);
    if ('refusal' in read) refuse({ ...origin, sentence: read.refusal });
    else add(placeOf(field), { path: holds.path, value: read.value, origin });
  }
  for (const [field, { words, origin }] of ticked)
    if (field.holds.what === 'key') add(placeOf(field), { path: field.holds.path, value: words, origin });
  for (const [field, found] of ends) {
    if (field.holds.what !== 'key') continue;
    const { path } = field.holds;
    // The number, or what was seen in words, says it already.
    if ((all.get(placeOf(field)) ?? []).some((one) => pathKey(one.path) === pathKey(path))) continue;
    const { low, high } = found;
    const origin = low ?? high;
    if (!origin) continue;
    if (low && Number(low.text) === 0 && high && isMeasured(field.holds.node))
      refuse({
        ...high,
        sentence: `This is under ${high.text}, or from 0 to ${high.text}: the table does not say.`,
      });
    else if (low)
      add(placeOf(field), { path, value: high ? `${low.text}-${high.text}` : `over ${low.text}`, origin });
  }
  return new Map([...all].map(([instrument, values]) => [instrument, withoutTwins(values, refuse)]));
}

/** A word of a list, which may be a number. */
function word({ list, owner }: Instrument, key: string, text: string): unknown {
  const node = schemaAt([...(owner ? ['lesions', 0] : []), ...(list ?? []), 0, key]);
  if (node?.enum) return node.enum.includes(Number(text)) ? Number(text) : text;
  return node && isDate(node) ? wordRead(text, node) : text;
}

/** Of a number and what was seen of it, which stand in two cells, the one that says more; neither where they differ. */
function withoutTwins(values: readonly PlacedValue[], refuse: (issue: ImportIssue) => void): PlacedValue[] {
  const kept = new Map<string, PlacedValue | null>();
  for (const one of values) {
    const key = pathKey(one.path);
    const other = kept.get(key);
    if (!other) {
      kept.set(key, one);
      continue;
    }
    const [number, seen] = typeof one.value === 'number' ? [one, other] : [other, one];
    const interval = intervalOf(seen.value);
    const isSame = number.value === seen.value || (interval !== null && numberOf(interval) === number.value);
    kept.set(key, isSame ? seen : null);
    if (!isSame)
      refuse({
        ...seen.origin,
        sentence: `${number.origin.column} says ${number.origin.text}: neither was taken.`,
      });
  }
  return [...kept.values()].filter((one) => one !== null);
}

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
    const values = valuesIn({ row, cells: filled }, refuse);
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
  refuse: (issue: ImportIssue) => void,
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
