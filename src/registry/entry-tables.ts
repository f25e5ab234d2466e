/** The tables of entries: of each list that a note has, a row for each entry with every key. */
import { schemaAt } from '../schema/schema.ts';
import { isMap, valueAt } from '../yaml/path.ts';
import { type Column, column, readFrom } from './column.ts';
import type { EntryList } from './entry-lists.ts';
import { schemaColumns } from './schema-columns.ts';
import { lesionPlace, notePlace, type PlacedLesion, type PlacedNote, type Table } from './table.ts';
import { unknownColumns } from './unknown-column.ts';

interface Entry {
  /** The places of the entries that it stands in, and its own: from 0, the outermost first. */
  readonly at: readonly number[];
  readonly data: unknown;
}

/** An entry, and where it stands; without a lesion where its list belongs to the note. */
interface EntrySource extends Entry {
  readonly of: PlacedNote;
  readonly lesion: PlacedLesion | null;
}

function entriesIn(data: unknown, steps: EntryList['steps'], above: readonly number[] = []): Entry[] {
  const [keys = [], ...inner] = steps;
  const list = valueAt(data, keys);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, place) => {
    const at = [...above, place];
    return inner.length > 0 ? entriesIn(entry, inner, at) : [{ at, data: entry }];
  });
}

/** Columns of a lesion, for a list that belongs to one. */
const ofLesions: readonly Column<EntrySource>[] = readFrom(lesionPlace, ({ lesion }: EntrySource) => lesion);

/**
 * The table of a list of entries. What places a row comes first; the keys follow as they do for a lesion.
 *
 * An entry that is a word alone is a row with that word.
 */
export function entryTable({ entry, name, ofLesion, steps, owners }: EntryList): Table<EntrySource> {
  const word = schemaAt(entry)?.['x-shorthand'];
  const full = (data: unknown) => (word === undefined || isMap(data) ? data : { [word]: data });
  const keys = schemaColumns(entry, '');
  return {
    columns: [
      ...readFrom(notePlace, ({ of }: EntrySource) => of),
      ...(ofLesion ? ofLesions : []),
      ...owners.map((owner, depth) =>
        column<EntrySource>(
          `${owner}_entry`,
          'integer',
          `To which entry of the table ${owner} it belongs, from 0.`,
          ({ at }) => at[depth] ?? null,
        ),
      ),
      column('entry', 'integer', `The place of the entry in ${name}, from 0.`, ({ at }) => at.at(-1) ?? null),
      ...readFrom(keys, ({ data }: EntrySource) => full(data)),
      ...unknownColumns(keys, ({ data }: EntrySource) => [data]),
    ],
    sourcesIn: (file) =>
      file.analysis.notes.flatMap((note, number) => {
        const of = { file, number, note };
        const found = (data: unknown, lesion: PlacedLesion | null) =>
          entriesIn(data, steps).map(({ at, data: own }): EntrySource => ({ of, lesion, at, data: own }));
        return ofLesion
          ? note.lesions.flatMap((lesion, index) => found(lesion.entry.data, { lesion, index }))
          : found(note.note.data, null);
      }),
  };
}
