/** The data dictionary of a REDCap project for notes: a CSV file of 18 columns, with a row for each field. */
import { column } from '../column.ts';
import { formats } from '../format.ts';
import type { Field } from './instrument.ts';
import { instruments } from './instruments.ts';

/** A field with its instrument. */
interface Row extends Field {
  readonly instrument: string;
}

/** What tells whoever maps fields where a value stands in a note. */
function annotationOf({ holds }: Field): string | null {
  if (holds.what !== 'key' && holds.what !== 'seen') return null;
  return `cto-note: ${holds.path.join('.')}`;
}

const text = (name: string, read: (row: Row) => string | number | null) =>
  column<Row>(name, 'text', '', read);

/** The names that REDCap asks for, in its order. */
const COLUMNS = [
  text('Variable / Field Name', ({ name }) => name),
  text('Form Name', ({ instrument }) => instrument),
  text('Section Header', ({ header }) => header),
  text('Field Type', ({ type }) => type),
  text('Field Label', ({ label }) => label),
  text('Choices, Calculations, OR Slider Labels', ({ choices }) =>
    choices.map(({ code, label }) => `${code}, ${label}`).join(' | '),
  ),
  text('Field Note', ({ note }) => note),
  text('Text Validation Type OR Show Slider Number', ({ validation }) => validation),
  text('Text Validation Min', ({ min }) => min),
  text('Text Validation Max', ({ max }) => max),
  text('Identifier?', ({ isIdentifier }) => (isIdentifier ? 'y' : null)),
  text('Branching Logic (Show field only if...)', () => null),
  text('Required Field?', () => null),
  text('Custom Alignment', () => null),
  text('Question Number (surveys only)', () => null),
  text('Matrix Group Name', () => null),
  text('Matrix Ranking?', () => null),
  text('Field Annotation', annotationOf),
] as const;

/** The dictionary, ready to be uploaded: all fields, whatever an export holds, since REDCap deletes those that are missing. */
export function dataDictionary(): string {
  const rows = instruments.flatMap(({ name, fields }) =>
    fields.map((field): Row => ({ ...field, instrument: name })),
  );
  const cells = rows.map((row) => COLUMNS.map(({ read }) => read(row)));
  return formats.csv.header(COLUMNS) + formats.csv.rows(COLUMNS, cells);
}
