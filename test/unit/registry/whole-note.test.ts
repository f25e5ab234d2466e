/** Nothing that a note says is lost: each of its values is in a table, in the row and the column where it belongs. */
import assert from 'node:assert/strict';
import type { Cell } from '../../../src/registry/column.ts';
import { type TableName, tableOf } from '../../../src/registry/tables.ts';
import { shownProblems } from '../../../src/service/diagnostics.ts';
import { corpus } from '../../support/corpus.ts';
import { FULL } from '../../support/full-note.ts';
import { document, service } from '../../support/notes.ts';

type Row = Readonly<Record<string, Cell | undefined>>;

const fileOf = (text: string, name = 'a.cto.yaml') => {
  const analysis = service().analysis(document(text, name.endsWith('.md') ? 'markdown' : 'cto-note'));
  return { name, analysis, problems: shownProblems(analysis) };
};

function rowsOf(table: string, file: ReturnType<typeof fileOf>): Row[] {
  const { columns, rowsOf: rows } = tableOf(table as TableName, true);
  return rows(file).map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));
}

/** A value of a note: what is written, the table and the row where it belongs, and the name of its column. */
interface Leaf {
  readonly value: unknown;
  readonly table: string;
  readonly row: Readonly<Record<string, number>>;
  readonly column: string;
}

/** Where the rows of a list stand, by the keys that lead to it from the note or the lesion. */
const TABLE_OF: Readonly<Record<string, string>> = { crossing_attempts: 'attempts' };

/** All values below a place, in words of any kind; prose and keys for local use are not data. */
function leavesIn(data: unknown, place: Omit<Leaf, 'value'>): Leaf[] {
  if (
    Array.isArray(data) &&
    data.some(
      (one) => typeof one === 'object' || (place.table === 'procedures' && place.column === 'complications'),
    )
  ) {
    const inner = place.table === 'lesions' || place.table === 'procedures' ? '' : place.table;
    const path = [inner, place.column].filter((part) => part !== '').join('_');
    const table = TABLE_OF[path] ?? path;
    const { entry, ...rest } = place.row;
    const owner = entry === undefined ? rest : { ...rest, [`${inner}_entry`]: entry };
    return data.flatMap((one, at) => {
      const number = table === 'attempts' ? { attempt: at + 1 } : { entry: at };
      const row = { ...owner, ...number };
      return typeof one === 'object'
        ? leavesIn(one, { table, row, column: '' })
        : [{ value: one, table, row, column: 'kind' }];
    });
  }
  if (Array.isArray(data)) return data.map((value) => ({ ...place, value }));
  if (data === null || typeof data !== 'object') return [{ ...place, value: data }];
  return Object.entries(data)
    .filter(([key]) => !key.startsWith('x_') && key !== 'summary')
    .flatMap(([key, value]) =>
      leavesIn(value, { ...place, column: place.column === '' ? key : `${place.column}_${key}` }),
    );
}

/** A value as a cell has it: the line break that ends a block of text is no part of it. */
const written = (value: unknown) =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value).replace(/\n+$/, '');

/** Whether a row says a value. */
function says(row: Row, column: string, value: unknown): boolean {
  const cells = ['', '_min', '_max', '_partial'].map((ending) => row[column + ending]);
  if (cells.some((cell) => cell === value || cell === written(value))) return true;
  if (
    String(cells[0] ?? '')
      .split('; ')
      .includes(written(value))
  )
    return true;
  // What was seen of a number.
  const numbers = written(value).match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.length > 0 && numbers.every((one) => cells.includes(Number(one)));
}

/** Whether a row says that a number is not known: its cell is empty, and another one names its column. */
const saysUnknown = (row: Row, { column, value }: Leaf) =>
  value === 'unknown' &&
  row[column] === null &&
  String(row.unknown_numbers ?? '')
    .split('; ')
    .includes(column);

function lostIn(file: ReturnType<typeof fileOf>): string[] {
  return file.analysis.notes.flatMap((note, number) => {
    const { cto_note: _, lesions: _lesions, ...rest } = note.note.data as Record<string, unknown>;
    const leaves = [
      ...leavesIn(rest, { table: 'procedures', row: { note: number }, column: '' }),
      ...note.lesions.flatMap(({ entry }, lesion) => {
        const { id, graft_to: graft, ...keys } = entry.data;
        const place = { table: 'lesions', row: { note: number, lesion } };
        return [
          { ...place, column: 'lesion_id', value: id },
          { ...place, column: 'lesion_graft_to', value: graft },
          ...leavesIn(keys, { ...place, column: '' }),
        ];
      }),
    ].filter(({ value }) => value !== undefined && value !== null);
    return leaves
      .filter((leaf) => {
        const rows = rowsOf(leaf.table, file);
        const row = rows.find((one) => Object.entries(leaf.row).every(([key, at]) => one[key] === at));
        return !row || !(says(row, leaf.column, leaf.value) || saysUnknown(row, leaf));
      })
      .map(({ table, row, column, value }) => `${table} ${JSON.stringify(row)} ${column}: ${value}`);
  });
}

describe('the tables together', () => {
  it('have every value of a note that records every key, each in the row of its entry', () => {
    assert.deepEqual(lostIn(fileOf(FULL)), []);
  });

  it('have every valid value of the examples, the fixtures and the problem pages', () => {
    for (const { from, name, text } of corpus())
      assert.deepEqual(lostIn(fileOf(text, name)), [], `${from}/${name}`);
  });
});
