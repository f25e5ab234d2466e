/** The columns that follow from the schema: one for each key, three for a measured value. */
import {
  isDate,
  isFreeText,
  isGrade,
  isMeasured,
  isNumeric,
  keysAt,
  type SchemaNode,
  schemaAt,
  takesUnknown,
} from '../schema/schema.ts';
import { type Interval, intervalOf, numberOf } from '../text/interval.ts';
import { isDay, type PartialDate } from '../text/partial-date.ts';
import { isMap, type Path } from '../yaml/path.ts';
import { type Cell, type Column, column, readFrom, readFromKey } from './column.ts';

/** What separates the entries of a list within a cell. */
export const BETWEEN = '; ';

/** What stands in a cell for an entry of a list whose word is not recorded: a cell without any word means no entry. */
export const NOT_RECORDED = 'not_recorded';

/** `yes` and `no`, however they are written; any other value as a text. */
export function writtenWord(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** A word or a number; null for what is neither. The line break that ends a block of text is no part of it. */
export function plainCell(value: unknown): Cell {
  if (value === undefined || value === null || typeof value === 'object') return null;
  const word = writtenWord(value);
  return word.endsWith('\n') ? word.trimEnd() : word;
}

const numeric = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** The entries of a list of words, or the first values of a list of maps. */
function listed(value: unknown, key: string | undefined): Cell {
  if (!Array.isArray(value)) return null;
  let cell: string | null = null;
  for (const entry of value as readonly unknown[]) {
    const word = isMap(entry) ? (plainCell(key && entry[key]) ?? NOT_RECORDED) : plainCell(entry);
    cell = `${cell === null ? '' : cell + BETWEEN}${word ?? ''}`;
  }
  return cell ?? '';
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
function measuredColumns(name: string, node: SchemaNode): Column<unknown>[] {
  const type = node.enum ? 'integer' : 'number';
  const meaning = meaningOf(node);
  const rest = { unit: unitOf(node), title: node.title ?? name, unknownAs: name };
  const most = `The most it can be; empty where there is no upper end. ${meaning}`;
  return readFrom(
    [
      column<Interval>(name, type, meaning, numberOf, rest),
      column<Interval>(`${name}_min`, type, `The least it can be. ${meaning}`, ({ low }) => low, rest),
      column<Interval>(`${name}_max`, type, most, ({ high }) => finite(high), rest),
    ],
    intervalOf,
  );
}

/** A date of which the day is not known, as the note has it; null for a day. */
export const partialCell = (value: unknown): Cell =>
  value === undefined || value === null || isDay(value as PartialDate) ? null : String(value);

/** A date of which the day is known; null for a month or a year. */
export const dayCell = (value: unknown): Cell => (partialCell(value) === null ? plainCell(value) : null);

/** What stands behind the name of a date for the month or the year of one whose day is not known. */
export const PARTIAL = '_partial';

/** A date: the day, and as a text what is known of one without a day. */
function dateColumns(name: string, node: SchemaNode): Column<unknown>[] {
  const rest = { title: node.title ?? name };
  const partial = `The month or the year, where the day is not known. ${meaningOf(node)}`;
  return [
    column(name, 'date', meaningOf(node), dayCell, rest),
    column(name + PARTIAL, 'text', partial, partialCell, rest),
  ];
}

/** A list: its words, or of maps how many and what each is in a word. */
function listColumn(name: string, node: SchemaNode, at: Path): Column<unknown> {
  const entries = [...at, 0];
  const entry = schemaAt(entries) ?? {};
  const key = entry['x-shorthand'] ?? Object.keys(entry.properties ?? {})[0];
  const inner = entry.properties ? (schemaAt([...entries, key ?? '']) ?? {}) : entry;
  const words = wordsOf(inner);
  return column(name, 'text', meaningOf(node), (value) => listed(value, key), {
    values: words && entry.properties ? [...words, NOT_RECORDED] : words,
    isFreeText: isFreeText(inner),
    title: node.title ?? name,
  });
}

/** Whether a place takes numbers and no word but `unknown`: `3a` and `cavity` are no numbers. */
const hasNumbersAlone = ({ enum: values = [] }: SchemaNode): boolean =>
  values.some((value) => typeof value === 'number') &&
  values.every((value) => typeof value === 'number' || value === 'unknown');

/** The columns of what stands at a place, each with this name or one that begins with it. */
function valueColumns(at: Path, name: string): Column<unknown>[] {
  const node = schemaAt(at);
  if (!node) return [];
  const types = [node.type ?? []].flat();
  if (types.includes('array')) return [listColumn(name, node, at)];
  if (node.properties) return schemaColumns(at, name);
  if (isMeasured(node) || isGrade(node, 'range')) return measuredColumns(name, node);
  if (isDate(node)) return dateColumns(name, node);
  const rest = { unit: unitOf(node), title: node.title ?? name };
  const meaning = meaningOf(node);
  const isGraded = hasNumbersAlone(node);
  const isCount = types.includes('integer') || isGraded;
  if (isGraded || (isNumeric(node) && !node.enum && !types.includes('object'))) {
    const unknown = takesUnknown(node) ? { unknownAs: name } : {};
    return [column(name, isCount ? 'integer' : 'number', meaning, numeric, { ...rest, ...unknown })];
  }
  return [
    column(name, 'text', meaning, plainCell, {
      ...rest,
      values: wordsOf(node),
      isFreeText: isFreeText(node),
    }),
  ];
}

/**
 * The columns of the keys at and below a place of the schema, in its order.
 *
 * @param at the place: `['patient']`
 * @param prefix what their names begin with
 * @param skip names of keys at the place that get no column
 */
export function schemaColumns(at: Path, prefix: string, skip: readonly string[] = []): Column<unknown>[] {
  const keys = keysAt(at).filter((key) => !skip.includes(key));
  return keys.flatMap((key) =>
    readFromKey(valueColumns([...at, key], prefix === '' ? key : `${prefix}_${key}`), key),
  );
}
