/** The columns that follow from the schema: one for each key, three for a measured value. */
import {
  isDate,
  isFreeText,
  isGrade,
  isMeasured,
  isNumeric,
  type SchemaNode,
  schemaAt,
  takesUnknown,
} from '../schema/schema.ts';
import { intervalOf, numberOf } from '../text/interval.ts';
import { isDay, type PartialDate } from '../text/partial-date.ts';
import { isMap, type Path } from '../yaml/path.ts';
import { type Cell, type Column, column } from './column.ts';

/** What separates the entries of a list within a cell. */
export const BETWEEN = '; ';

/** What stands in a cell for an entry of a list whose word is not recorded: a cell without any word means no entry. */
export const NOT_RECORDED = 'not_recorded';

/** What stands at a place of a note. No key of the schema is one that every object has, so it need not be looked for. */
function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** `yes` and `no`, however they are written; any other value as a text. */
export function writtenWord(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** A word or a number; null for what is neither. */
export function plainCell(value: unknown): Cell {
  return value === undefined || value === null || typeof value === 'object' ? null : writtenWord(value);
}

const numeric = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** The entries of a list of words, or the first values of a list of maps. */
function listed(value: unknown, key: string | undefined): Cell {
  if (!Array.isArray(value)) return null;
  const entries = value.map((entry: unknown) =>
    isMap(entry) ? (plainCell(key && entry[key]) ?? NOT_RECORDED) : plainCell(entry),
  );
  return entries.map((entry) => entry ?? '').join(BETWEEN);
}

/** The words that a place takes; null where it takes others. */
export function wordsOf({ enum: values }: SchemaNode): string[] | null {
  if (!values) return null;
  return [...new Set(values.map(writtenWord))];
}

/** What a column means: the title and the description of its key. */
const meaningOf = ({ title = '', description = '' }: SchemaNode): string =>
  [title, description].filter((part) => part !== '').join('. ');

/** The unit of a place; null where it has none. */
export const unitOf = (node: SchemaNode): string | null => (isDate(node) ? null : (node['x-unit'] ?? null));

/** A measured value, or a grade that may be a range: the number, if it is one, and both ends of what was seen. */
function measuredColumns(name: string, node: SchemaNode, path: Path): Column<unknown>[] {
  const type = node.enum ? 'integer' : 'number';
  const where = (data: unknown) => intervalOf(valueAt(data, path));
  const meaning = meaningOf(node);
  const rest = { unit: unitOf(node), title: node.title ?? name };
  return [
    column(
      name,
      type,
      meaning,
      (data) => {
        const interval = where(data);
        return interval && numberOf(interval);
      },
      rest,
    ),
    column(`${name}_min`, type, `The least it can be. ${meaning}`, (data) => where(data)?.low ?? null, rest),
    column(
      `${name}_max`,
      type,
      `The most it can be; empty where there is no upper end. ${meaning}`,
      (data) => {
        const interval = where(data);
        return interval && finite(interval.high);
      },
      rest,
    ),
  ];
}

/** A date of which the day is not known, as the note has it; null for a day. */
export const partialCell = (value: unknown): Cell =>
  value === undefined || value === null || isDay(value as PartialDate) ? null : String(value);

/** A date of which the day is known; null for a month or a year. */
export const dayCell = (value: unknown): Cell => (partialCell(value) === null ? plainCell(value) : null);

/** What stands behind the name of a date for the month or the year of one whose day is not known. */
export const PARTIAL = '_partial';

/** A date: the day, and as a text what is known of one without a day. */
function dateColumns(name: string, node: SchemaNode, path: Path): Column<unknown>[] {
  const rest = { title: node.title ?? name };
  const where = (data: unknown) => valueAt(data, path);
  const partial = `The month or the year, where the day is not known. ${meaningOf(node)}`;
  return [
    column(name, 'date', meaningOf(node), (data) => dayCell(where(data)), rest),
    column(name + PARTIAL, 'text', partial, (data) => partialCell(where(data)), rest),
  ];
}

/** A list: its words, or of maps how many and what each is in a word. */
function listColumn(name: string, node: SchemaNode, at: Path, path: Path): Column<unknown> {
  const entries = [...at, ...path, 0];
  const entry = schemaAt(entries) ?? {};
  const key = entry['x-shorthand'] ?? Object.keys(entry.properties ?? {})[0];
  const inner = entry.properties ? (schemaAt([...entries, key ?? '']) ?? {}) : entry;
  const words = wordsOf(inner);
  return column(name, 'text', meaningOf(node), (data) => listed(valueAt(data, path), key), {
    values: words && entry.properties ? [...words, NOT_RECORDED] : words,
    isFreeText: isFreeText(inner),
    title: node.title ?? name,
  });
}

/**
 * The columns of the keys at and below a place of the schema, in its order.
 *
 * @param at the place: `['patient']`
 * @param prefix what their names begin with
 * @param skip names of keys at the place that get no column
 */
export function schemaColumns(at: Path, prefix: string, skip: readonly string[] = []): Column<unknown>[] {
  const below = (path: Path, name: string): Column<unknown>[] => {
    const node = schemaAt([...at, ...path]);
    if (!node) return [];
    const types = [node.type ?? []].flat();
    if (types.includes('array')) return [listColumn(name, node, at, path)];
    if (node.properties) {
      return Object.keys(node.properties).flatMap((key) => below([...path, key], `${name}_${key}`));
    }
    if (isMeasured(node) || isGrade(node, 'range')) return measuredColumns(name, node, path);
    if (isDate(node)) return dateColumns(name, node, path);
    const read = (data: unknown) => valueAt(data, path);
    const rest = { unit: unitOf(node), title: node.title ?? name };
    const meaning = meaningOf(node);
    const numbers = node.enum?.filter((value) => typeof value === 'number') ?? [];
    const isCount = types.includes('integer') || numbers.length > 0;
    if (numbers.length > 0 || (isNumeric(node) && !types.includes('object'))) {
      const open = takesUnknown(node) ? ' Empty also where it is unknown.' : '';
      return [
        column(name, isCount ? 'integer' : 'number', meaning + open, (data) => numeric(read(data)), rest),
      ];
    }
    return [
      column(name, 'text', meaning, (data) => plainCell(read(data)), {
        ...rest,
        values: wordsOf(node),
        isFreeText: isFreeText(node),
      }),
    ];
  };
  const keys = Object.keys(schemaAt(at)?.properties ?? {}).filter((key) => !skip.includes(key));
  return keys.flatMap((key) => below([key], prefix === '' ? key : `${prefix}_${key}`));
}
