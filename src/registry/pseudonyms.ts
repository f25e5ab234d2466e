/** Tables without what leads to a person: ids become keyed hashes, and days move by an offset within a patient. */
import { isDay, monthOf, type PartialDate, yearOf } from '../text/partial-date.ts';
import type { Cell, Column } from './column.ts';
import { BETWEEN, NOT_RECORDED } from './schema-columns.ts';
import type { ReadyTable } from './tables.ts';

/** A keyed hash of a text, of 32 bytes: HMAC-SHA-256. Without the key nobody can compute it. */
export type KeyedHash = (text: string) => Uint8Array;

/** As many bytes as the hash has: fewer could be tried out. */
export const LEAST_KEY = 32;

/** The key in a file: all its bytes but the end of its last line. */
export function keyIn(file: Uint8Array): Uint8Array {
  const [last, before] = [file.at(-1), file.at(-2)];
  return last === 0x0a ? file.slice(0, before === 0x0d ? -2 : -1) : file;
}

/** No capital letters, and none that look alike. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 20 letters are 100 bits: of a thousand million ids no two have the same. */
const LENGTH = 20;
/** Days lie up to half a year before or after the true ones. */
const MOST_DAYS = 182;

/** The pseudonym of an id, the same wherever it stands. What it is the id of makes a difference. */
export function pseudonymOf(hash: KeyedHash, kind: string, id: string): string {
  const letters = [...hash(`${kind}\0${id}`).subarray(0, LENGTH)].map(
    (byte) => LETTERS[byte % LETTERS.length],
  );
  return `${kind.slice(0, 1)}-${letters.join('')}`;
}

/**
 * By how many days the days of a patient move.
 *
 * @param patient the id; where there is none, the name of the file and the place of the note, with a zero between them
 */
export function offsetOf(hash: KeyedHash, patient: string): number {
  const [a = 0, b = 0, c = 0, d = 0] = hash(`days\0${patient}`);
  return ((((a << 24) | (b << 16) | (c << 8) | d) >>> 0) % (2 * MOST_DAYS + 1)) - MOST_DAYS;
}

/** A day so many days later; null for a month or a year, which cannot be moved by days, and for nothing. */
export function moved(day: PartialDate, days: number): string | null {
  if (!isDay(day)) return null;
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** What the columns with ids are the ids of. */
const IDS: Readonly<Record<string, string>> = {
  file: 'file',
  patient_id: 'patient',
  operator: 'operator',
  procedure_operators: 'operator',
  procedure_hospital: 'hospital',
  lesion_id: 'lesion',
};
/** Columns that follow from the day of the procedure. */
const CALENDAR: readonly string[] = ['year', 'month'];
/** Lists of days. */
const DAYS: readonly string[] = ['follow_up'];
/** Texts in words of the format, though they are not counted one by one. */
const HARMLESS = /^(?:medina|code|(?:\w+_)?(?:group|seen|symptom_dur(?:ation)?))$/;

type Change = (cell: Cell, offset: number) => Cell;
const same: Change = (cell) => cell;
const nothing: Change = () => null;

const each = (cell: Cell, change: (entry: string) => string): Cell =>
  cell === null ? null : String(cell).split(BETWEEN).map(change).join(BETWEEN);

/** What becomes of the cells of a column. A text of any words that is not known here is left out. */
function changeOf({ name, type, unit, values }: Column<never>, hash: KeyedHash, hasDate: boolean): Change {
  const kind = IDS[name];
  if (kind !== undefined) return (cell) => each(cell, (id) => pseudonymOf(hash, kind, id));
  if (type === 'date' || DAYS.includes(name))
    return (cell, days) => each(cell, (day) => (day === NOT_RECORDED ? day : (moved(day, days) ?? '')));
  // A year or a month alone cannot be moved; where there is a day, they follow from that.
  if (unit === 'year' || (CALENDAR.includes(name) && !hasDate)) return nothing;
  return type === 'text' && values === null && !HARMLESS.test(name) ? nothing : same;
}

/**
 * What makes rows hold no id and no true day: it takes a row, and by whom its days move.
 *
 * @param patient the id of the patient; undefined makes each note one of a patient of their own
 */
export function createPseudonymiser(columns: readonly Column<never>[], hash: KeyedHash) {
  const hasDate = columns.some(({ name }) => name === 'procedure_date');
  const changes = columns.map((column) => changeOf(column, hash, hasDate));
  return (row: readonly Cell[], patient: Cell | undefined, file: string, note: Cell | undefined): Cell[] => {
    const offset = offsetOf(hash, String(patient ?? `${file}\0${note}`));
    return row.map((cell, place) => changes[place]?.(cell, offset) ?? null);
  };
}

/**
 * A table whose rows hold no id and no true day. It must be without free text.
 *
 * Each patient without an id is one of their own.
 */
export function pseudonymised({ columns, rowsOf }: ReadyTable, hash: KeyedHash): ReadyTable {
  const at = (wanted: string) => columns.findIndex(({ name }) => name === wanted);
  const [number, date] = [at('note'), at('procedure_date')];
  const change = createPseudonymiser(columns, hash);
  return {
    columns,
    rowsOf: (file) =>
      rowsOf(file).map((row) => {
        // Read from the note: a table of entries has the days of a patient, and no column with the id.
        const patient = file.analysis.notes[Number(row[number])]?.note.data.patient?.id;
        const changed = change(row, patient, file.name, row[number]);
        const day = changed[date];
        for (const [place, { name }] of columns.entries()) {
          if (!CALENDAR.includes(name) || date < 0) continue;
          const isKnown = typeof day === 'string';
          changed[place] = isKnown ? (name === 'year' ? yearOf(day) : monthOf(day)) : null;
        }
        return changed;
      }),
  };
}
