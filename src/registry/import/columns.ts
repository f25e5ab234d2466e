/** What the columns of a table that is brought in mean: by our names, or by those that a mapping gives them. */
import { isGrade, isMeasured, schemaAt } from '../../schema/schema.ts';
import type { Field, Instrument } from '../redcap/instrument.ts';
import { allFields, instruments } from '../redcap/instruments.ts';
import { boxName, type FieldMapping, type MappedField, theirCode } from '../redcap/mapping.ts';
import { REPEAT_INSTANCE, REPEAT_INSTRUMENT } from '../redcap/records.ts';
import { UNKNOWN_NUMBERS } from '../unknown-column.ts';

/** A column whose cells are read. */
export type ReadColumn = { readonly name: string } & (
  | { readonly reads: 'file' | 'note' | 'instrument' | 'instance' }
  /** The value of a field; with a code, whether its box is ticked. */
  | {
      readonly reads: 'field';
      readonly field: Field;
      readonly box: string | null;
      readonly mapped: MappedField | null;
    }
  /** An end of what was seen of a number, as tables have it. */
  | { readonly reads: 'low' | 'high'; readonly field: Field }
  /** The numbers that are called unknown, as tables have them; the field of each by its name. */
  | { readonly reads: 'unknown'; readonly fieldOf: (name: string) => Field | null }
  /** The first keys of a list of entries, as tables have them. */
  | { readonly reads: 'list'; readonly instrument: Instrument; readonly key: string }
);

const PLACES: Readonly<Record<string, 'file' | 'note' | 'instrument' | 'instance'>> = {
  file: 'file',
  note: 'note',
  [REPEAT_INSTRUMENT]: 'instrument',
  [REPEAT_INSTANCE]: 'instance',
};

/** The instruments by the columns of the tables, where a list of entries is one cell. */
const lists = new Map(
  instruments.flatMap((instrument): [string, ReadColumn][] => {
    const { list, owner, name } = instrument;
    if (!list || name === 'lesion' || (owner && owner.name !== 'lesion')) return [];
    const entry = schemaAt([...(owner ? ['lesions', 0] : []), ...list, 0]);
    const [first = ''] = Object.keys(entry?.properties ?? {});
    const column = list.join('_');
    return [[column, { name: column, reads: 'list', instrument, key: entry?.['x-shorthand'] ?? first }]];
  }),
);

const ENDS = [
  ['min', 'low'],
  ['max', 'high'],
] as const;

/** The fields and boxes by what a table calls them. */
function fieldColumns(mapping: FieldMapping | null): Map<string, ReadColumn> {
  const columns = new Map<string, ReadColumn>();
  const add = (name: string, field: Field, box: string | null, mapped: MappedField | null) =>
    columns.set(name, { name, reads: 'field', field, box, mapped });
  if (mapping) {
    for (const mapped of mapping.fields.values()) {
      const { field, theirs } = mapped;
      add(theirs, field, null, mapped);
      if (field.type !== 'checkbox') continue;
      for (const code of field.words) {
        const their = theirCode(mapped, code);
        if (their !== null) add(boxName(theirs, their), field, code, mapped);
      }
    }
    return columns;
  }
  // What a lesion has goes before what its entries have: a length of stents is that of all.
  for (const field of [...allFields].reverse()) add(field.fullName, field, null, null);
  for (const field of allFields) {
    add(field.name, field, null, null);
    if (field.holds.what === 'key' && (isMeasured(field.holds.node) || isGrade(field.holds.node, 'range')))
      for (const [end, reads] of ENDS) {
        const name = `${field.fullName}_${end}`;
        columns.set(name, { name, reads, field });
      }
    if (field.type === 'checkbox')
      for (const code of field.words) add(boxName(field.name, code), field, code, null);
  }
  return columns;
}

/**
 * The columns of a table that are read; null for the others.
 *
 * @param mapping null where they are called as in our tables or records
 */
export function importedColumns(
  names: readonly string[],
  mapping: FieldMapping | null,
): readonly (ReadColumn | null)[] {
  const fields = fieldColumns(mapping);
  const fieldOf = (name: string): Field | null => {
    const known = fields.get(name);
    return known?.reads === 'field' ? known.field : null;
  };
  return names.map((name) => {
    const place = PLACES[name];
    const isOwn = mapping === null || name === REPEAT_INSTRUMENT || name === REPEAT_INSTANCE;
    if (place && isOwn) return { name, reads: place };
    if (name === UNKNOWN_NUMBERS && mapping === null) return { name, reads: 'unknown', fieldOf };
    return fields.get(name) ?? (mapping ? null : (lists.get(name) ?? null));
  });
}
