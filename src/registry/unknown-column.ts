/** The numbers of which a note says that they are not known: their own columns have no word for that. */
import { isMap } from '../yaml/path.ts';
import { type Column, column } from './column.ts';
import { BETWEEN } from './schema-columns.ts';

/** The column that names them. */
export const UNKNOWN_NUMBERS = 'unknown_numbers';

/** Adds the names of those below a place, whose keys are joined as those of columns. */
function collect(
  data: Readonly<Record<string, unknown>>,
  prefix: string,
  names: ReadonlySet<string>,
  found: Set<string>,
): void {
  for (const key of Object.keys(data)) {
    const value = data[key];
    if (value === 'unknown' && names.has(prefix + key)) found.add(prefix + key);
    else if (isMap(value)) collect(value, `${prefix}${key}_`, names, found);
  }
}

/**
 * The column that names them; none for a table without a number that may be unknown.
 *
 * @param columns those of the keys
 * @param dataOf what these are read from
 */
export function unknownColumns<Source>(
  columns: readonly Column<never>[],
  dataOf: (source: Source) => readonly unknown[],
): Column<Source>[] {
  const names = new Set(columns.flatMap(({ unknownAs }) => unknownAs ?? []));
  if (names.size === 0) return [];
  const meaning = `Numbers that the note calls unknown, by the names of their columns, which are empty then, separated by \`${BETWEEN.trim()}\`.`;
  const read = (source: Source) => {
    const found = new Set<string>();
    for (const data of dataOf(source)) if (isMap(data)) collect(data, '', names, found);
    return found.size > 0 ? [...names].filter((name) => found.has(name)).join(BETWEEN) : null;
  };
  return [column(UNKNOWN_NUMBERS, 'text', meaning, read)];
}
