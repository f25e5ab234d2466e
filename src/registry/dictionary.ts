/** The data dictionary: a row for each column of each table. */
import { type Column, column } from './column.ts';
import { countColumns } from './counts.ts';
import { formats, type TextFormat } from './format.ts';
import { tableNames, tableOf } from './tables.ts';

type Described = { readonly table: string } & Column<never>;

const COLUMNS = [
  column<Described>('table', 'text', '', ({ table }) => table),
  column<Described>('name', 'text', '', ({ name }) => name),
  column<Described>('type', 'text', '', ({ type }) => type),
  column<Described>('unit', 'text', '', ({ unit }) => unit),
  column<Described>('values', 'text', '', ({ values }) => values?.join('; ') ?? null),
  column<Described>('free_text', 'boolean', '', ({ isFreeText }) => isFreeText),
  column<Described>('meaning', 'text', '', ({ meaning }) => meaning),
];

/** The dictionary of all tables, as text. */
export function dictionary(format: TextFormat): string {
  const tables = [
    ...tableNames.map((table) => ({ table, columns: tableOf(table, true).columns })),
    { table: 'counts', columns: countColumns },
  ];
  const described = tables.flatMap(({ table, columns }) =>
    columns.map((one): Described => ({ ...one, table })),
  );
  const rows = described.map((one) => COLUMNS.map(({ read }) => read(one)));
  return formats[format].header(COLUMNS) + formats[format].rows(COLUMNS, rows);
}
