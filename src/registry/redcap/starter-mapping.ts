/** A mapping to begin with: all our fields and codes, and theirs where they have the same name. Nothing is guessed. */
import { column } from '../column.ts';
import { formats } from '../format.ts';
import type { Field } from './instrument.ts';
import { instruments } from './instruments.ts';
import { MAPPING_COLUMNS } from './mapping.ts';
import { isAnswered, type TheirField } from './their-dictionary.ts';

type Row = readonly [
  ours: string,
  code: string | null,
  label: string,
  theirs: string | null,
  code: string | null,
];

const COLUMNS = MAPPING_COLUMNS.map((name) => column(name, 'text', '', () => null));

/** REDCap itself says what these mean. */
const ANSWERS: Readonly<Record<string, string>> = { yes: '1', no: '0' };

function rowsOf(field: Field, theirs: TheirField | undefined): Row[] {
  const labels = new Map(field.choices.map(({ code, label }) => [code, label]));
  const codeOf = (code: string): string | null => {
    if (!theirs) return null;
    if (isAnswered(theirs)) return ANSWERS[code] ?? null;
    return theirs.codes.length === 0 || theirs.codes.includes(code) ? code : null;
  };
  return [
    [field.name, null, field.label, theirs?.name ?? null, null],
    ...field.words.map((code): Row => [field.name, code, labels.get(code) ?? code, null, codeOf(code)]),
  ];
}

/**
 * The text of a mapping file.
 *
 * @param dictionary their fields; none leaves all of theirs empty
 */
export function starterMapping(dictionary: readonly TheirField[]): string {
  const byName = new Map(dictionary.map((one) => [one.name, one]));
  const theirInstruments = new Set(dictionary.map(({ instrument }) => instrument));
  const rows = instruments.flatMap(({ name, repeats, fields }): Row[] => [
    ...(repeats
      ? [[name, null, 'Repeating instrument', theirInstruments.has(name) ? name : null, null] as const]
      : []),
    ...fields.flatMap((field) => rowsOf(field, byName.get(field.name))),
  ]);
  return formats.csv.header(COLUMNS) + formats.csv.rows(COLUMNS, rows);
}
