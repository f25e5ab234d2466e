/** The columns that are keys of the format. */
import type { Lesion } from '../generated/note.ts';
import { effectiveCrossing } from '../score/engine/crossing.ts';
import { readFrom } from './column.ts';
import { PARTIAL, schemaColumns } from './schema-columns.ts';

/** Where the keys of a lesion stand. */
export const LESION = ['lesions', 0];

/** Where the keys of an attempt stand. */
export const ATTEMPT = [...LESION, 'crossing', 'attempts', 0];

/** Those of the note but for its lesions. */
export const noteColumns = schemaColumns([], '', ['cto_note', 'lesions']);

/** What follows from attempts where it is not written. */
const FROM_ATTEMPTS: readonly string[] = ['crossing_strategies', 'crossing_successful'];

const withEffectiveCrossing = (lesion: unknown) => ({
  crossing: effectiveCrossing((lesion as Partial<Lesion>).crossing),
});

/** Where a graft goes that a lesion lies in: `graft_to` is the vessel of one of the patient's grafts. */
export const LESION_GRAFT = 'lesion_graft_to';

/** Those of a lesion. */
export const lesionColumns = schemaColumns(LESION, '', ['id', 'summary']).flatMap((one) => {
  if (one.name === 'graft_to') return [{ ...one, name: LESION_GRAFT }];
  return FROM_ATTEMPTS.includes(one.name) ? readFrom([one], withEffectiveCrossing) : [one];
});

/**
 * The names of the columns that are keys of the format; those of the authors' own words, which may be left out, and
 * what is known of dates without a day are not among them.
 */
export const keyColumns: readonly string[] = [...noteColumns, ...lesionColumns]
  .filter((one) => !one.isFreeText && !one.name.endsWith(PARTIAL))
  .map((one) => one.name);

/** What `unknown_numbers` calls each of them that a note may call unknown. */
export const unknownNames: ReadonlyMap<string, string> = new Map(
  [...noteColumns, ...lesionColumns].flatMap(({ name, unknownAs }) =>
    unknownAs === undefined ? [] : [[name, unknownAs] as const],
  ),
);

/** Those of them that hold for the whole procedure. */
export const procedureKeys: readonly string[] = keyColumns.filter((key) =>
  noteColumns.some(({ name }) => name === key),
);

/** The titles of keys, by the names of their columns: what a reader knows them by. */
export const keyTitles: ReadonlyMap<string, string> = new Map(
  [...noteColumns, ...lesionColumns].map((one) => [one.name, one.title ?? one.name]),
);

/** The names of the columns of days, beside each of which a partial date may stand. */
export const dateColumnNames: readonly string[] = [...noteColumns, ...lesionColumns]
  .filter(({ type }) => type === 'date')
  .map(({ name }) => name);
