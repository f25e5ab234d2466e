/** What the columns of a table are: a name, a type, what it means, and how it is read from a note. */

/** A value of a table. Null is not recorded, not valid, or left open by the note. */
export type Cell = string | number | boolean | null;

export interface Column<Source> {
  /** Lower case, with underscores: `patient_age_years`. */
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'date';
  /** Null where there is none. */
  readonly unit: string | null;
  /** What it means, in English. */
  readonly meaning: string;
  /** The title of its key, where it is one. */
  readonly title?: string;
  /** The words that a text takes; null for any text. */
  readonly values: readonly string[] | null;
  /** Whether it holds words of the author's own, which may name a person: it is left out unless it is asked for. */
  readonly isFreeText: boolean;
  /** Reads it. Of what it is read from nothing changes. */
  read(source: Source): Cell;
}

/** A column without a unit and with words of the format alone, but for what is given. */
export function column<Source>(
  name: string,
  type: Column<Source>['type'],
  meaning: string,
  read: (source: Source) => Cell,
  rest: Partial<Pick<Column<Source>, 'unit' | 'values' | 'isFreeText' | 'title'>> = {},
): Column<Source> {
  return { name, type, meaning, read, unit: null, values: null, isFreeText: false, ...rest };
}

/** The same columns for something that the source is found in. */
export function readFrom<Source, Outer>(
  columns: readonly Column<Source>[],
  sourceOf: (outer: Outer) => Source,
): Column<Outer>[] {
  return columns.map((one) => ({ ...one, read: (outer) => one.read(sourceOf(outer)) }));
}
