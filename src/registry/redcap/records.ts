/** The records of a REDCap project: a row for each note, and one for each lesion, attempt, stent and so on of it. */
import { isInapplicable } from '../../present/wording.ts';
import { isDate } from '../../schema/schema.ts';
import { stemOf } from '../../service/document.ts';
import { hyphenated } from '../../service/file-names.ts';
import { intervalOf, numberOf } from '../../text/interval.ts';
import { valueAt } from '../../yaml/path.ts';
import { type Cell, type Column, column } from '../column.ts';
import { createPseudonymiser, type KeyedHash, pseudonymOf } from '../pseudonyms.ts';
import { BETWEEN, dayCell, partialCell, plainCell, writtenWord } from '../schema-columns.ts';
import type { FileSource } from '../table.ts';
import { countProblems, type ReadyTable } from '../tables.ts';
import { type FilledInstrument, filledInstruments } from './entries.ts';
import { codeOf } from './fields.ts';
import type { CodedChoice, Field, Instrument } from './instrument.ts';
import { instruments } from './instruments.ts';

/** The columns by which REDCap tells the repeats of an instrument: its name, and the number of the repeat. */
export const REPEAT_INSTRUMENT = 'redcap_repeat_instrument';
export const REPEAT_INSTANCE = 'redcap_repeat_instance';

/** A row that is to be filled. */
interface RecordRow extends FilledInstrument {
  readonly record: string;
  readonly errors: number;
  readonly warnings: number;
}

/** What is computed, by the names of the columns of lesions without the score before them. */
function computedCell(key: string, { lesion, errors, warnings }: RecordRow): Cell {
  if (key === 'note_errors') return errors;
  if (key === 'note_warnings') return warnings;
  const assessment = lesion?.assessment;
  if (!assessment) return null;
  const answer = (value: boolean | null | undefined) => (value == null ? null : writtenWord(value));
  if (key === 'technical_success') return answer(assessment.verdict?.success);
  if (key === 'procedural_success') return answer(assessment.inHospital?.proceduralSuccess);
  if (key === 'in_hospital_mace') return answer(assessment.inHospital?.mace);
  const result = assessment.scores.find(({ score }) => key.startsWith(`${score.id}_`));
  if (!result || isInapplicable(result)) return null;
  const part = key.slice(result.score.id.length + 1);
  return part === 'points' ? result.points : part === 'min' ? result.min : result.max;
}

function keyCell({ type, validation }: Field, value: unknown): Cell {
  if (type === 'radio' && typeof value === 'string') return codeOf(value);
  if (Array.isArray(value)) return value.map(plainCell).join(BETWEEN);
  if (validation === 'date_ymd') return dayCell(value);
  if (validation === null || type !== 'text') return plainCell(value);
  if (typeof value === 'number') return value;
  const interval = intervalOf(value);
  return interval && numberOf(interval);
}

function cellOf(field: Field, row: RecordRow): Cell {
  const { holds } = field;
  if (holds.what === 'record') return row.record;
  if (holds.what === 'owner') return row.owner;
  if (holds.what === 'computed') return computedCell(holds.key, row);
  const value = valueAt(row.data, holds.path);
  if (holds.what === 'key') return keyCell(field, value);
  if (isDate(holds.node)) return partialCell(value);
  return typeof value === 'string' ? value : null;
}

/** Whether a box is ticked; null for a list that is empty or not recorded: none of its boxes says anything. */
function boxCell({ holds }: Field, { code }: CodedChoice, { data }: RecordRow): Cell {
  const value = holds.what === 'key' ? valueAt(data, holds.path) : null;
  if (!Array.isArray(value) || value.length === 0) return null;
  return value.map(writtenWord).includes(code) ? 1 : 0;
}

/** A column of the records, which one instrument fills. */
export interface RecordColumn extends Column<RecordRow> {
  readonly field: Field | null;
  /** The choice whose box it is; null for a field with one column. */
  readonly choice: CodedChoice | null;
}

const typeOf = ({ validation }: Field): Column<never>['type'] =>
  validation === 'date_ymd' ? 'date' : (validation ?? 'text');

/** Keys that hold a part of a day that cannot be moved. */
const CALENDAR: readonly string[] = ['year', 'month', 'known_since'];

function columnsOf(instrument: Instrument, field: Field): RecordColumn[] {
  const fills = (row: RecordRow) =>
    instrument.repeats ? row.instrument === instrument : row.instrument === null;
  const { isFreeText, choices, holds } = field;
  if (field.type === 'checkbox')
    return choices.map((choice) => ({
      ...column<RecordRow>(`${field.name}___${choice.code}`, 'integer', '', (row) =>
        fills(row) ? boxCell(field, choice, row) : null,
      ),
      field,
      choice,
    }));
  const isYear = holds.what === 'key' && CALENDAR.includes(String(holds.path.at(-1)));
  const values = field.words.length > 0 ? field.words : null;
  return [
    {
      ...column<RecordRow>(
        field.name,
        typeOf(field),
        '',
        (row) => (fills(row) || holds.what === 'record' ? cellOf(field, row) : null),
        { isFreeText, values, unit: isYear ? 'year' : null },
      ),
      field,
      choice: null,
    },
  ];
}

const plainColumn = (
  name: string,
  type: 'text' | 'integer',
  values: readonly string[] | null,
  read: (row: RecordRow) => Cell,
): RecordColumn => ({ ...column(name, type, '', read, { values }), field: null, choice: null });

const COLUMNS: readonly RecordColumn[] = (() => {
  const [record, ...others] = instruments.flatMap((instrument) =>
    instrument.fields.flatMap((field) => columnsOf(instrument, field)),
  );
  return [
    record as RecordColumn,
    plainColumn(
      REPEAT_INSTRUMENT,
      'text',
      instruments.map(({ name }) => name),
      ({ instrument }) => instrument?.name ?? null,
    ),
    plainColumn(REPEAT_INSTANCE, 'integer', null, ({ instance }) => instance),
    ...others,
  ];
})();

/** The columns of the records. */
export const recordColumns = (withText: boolean): readonly RecordColumn[] =>
  COLUMNS.filter(({ isFreeText }) => withText || !isFreeText);

/** What REDCap and a file both take as a name. */
const LONGEST_RECORD = 100;

const isWithin = (file: string, folder: string): boolean =>
  file.startsWith(folder) && (/[\\/]$/.test(folder) || /^[\\/]/.test(file.slice(folder.length)));

/**
 * The name of a record: that of its file within the folder that was named, without what a file or REDCap would not take.
 *
 * @param roots the files and folders of the call
 */
export function recordName(file: string, roots: readonly string[]): string {
  const root = roots.find((one) => isWithin(file, one));
  const inner =
    root === undefined ? file.split(/[\\/]/).at(-1) : file.slice(root.length).replace(/^[\\/]+/, '');
  return hyphenated(stemOf(inner ?? ''), 'unicode').slice(-LONGEST_RECORD) || 'note';
}

/** What may be asked of records. */
interface RecordOptions {
  readonly withText: boolean;
  readonly roots: readonly string[];
  /** Makes ids keyed hashes, and moves days; null leaves them as they are. */
  readonly hash: KeyedHash | null;
}

/** The records as a table, of which the first column names the record and the second is empty in its first row. */
export function recordTable({ withText, roots, hash }: RecordOptions): ReadyTable {
  const columns = recordColumns(withText);
  const change = hash && createPseudonymiser(columns, hash);
  const nameOf = ({ name }: FileSource) => (hash ? pseudonymOf(hash, 'file', name) : recordName(name, roots));
  return {
    columns,
    rowsOf: (file) =>
      file.analysis.notes.flatMap((note, number) => {
        const record = `${nameOf(file)}${number === 0 ? '' : `-${number + 1}`}`;
        const about = { record, ...countProblems(file, note) };
        const rows = filledInstruments(note).map((filled) => {
          const row = { ...filled, ...about };
          return columns.map(({ read }) => read(row));
        });
        if (!change) return rows;
        const { patient } = note.note.data;
        const id = patient?.id === undefined ? null : String(patient.id);
        return rows.map((row) => {
          const changed = change(row, id, file.name, number);
          changed[0] = record;
          return changed;
        });
      }),
  };
}
