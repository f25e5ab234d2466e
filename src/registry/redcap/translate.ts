/** Records in the names and the codes of a unit's own project. */
import type { Cell } from '../column.ts';
import { type Column, column } from '../column.ts';
import { BETWEEN } from '../schema-columns.ts';
import { boxName, type FieldMapping, type MappedField, theirCode } from './mapping.ts';
import { REPEAT_INSTANCE, REPEAT_INSTRUMENT, type RecordColumn } from './records.ts';

/** A column of theirs: where its cell stands in a row of ours, and what becomes of it. */
interface Translated {
  readonly name: string;
  readonly at: number;
  change(cell: Cell): Cell;
}

/** A number stays a number: `-9` as text would be taken for a formula. */
const codeCell = (code: string): Cell => (String(Number(code)) === code ? Number(code) : code);

/** Records that become theirs, and what did not. */
interface Translator {
  readonly columns: readonly Column<never>[];
  rows(rows: readonly (readonly Cell[])[]): Cell[][];
  /** What had no code of theirs, each with how often it stood in the records: `patient_sex other`. */
  readonly untold: ReadonlyMap<string, number>;
}

/** @param columns those of our records */
export function createTranslator(columns: readonly RecordColumn[], mapping: FieldMapping): Translator {
  const untold = new Map<string, number>();
  const leaveOut = (name: string, code: string): null => {
    const said = `${name} ${code}`;
    untold.set(said, (untold.get(said) ?? 0) + 1);
    return null;
  };
  const word = (mapped: MappedField, code: string): Cell => {
    const theirs = theirCode(mapped, code);
    return theirs === null ? leaveOut(mapped.field.name, code) : codeCell(theirs);
  };
  const change =
    (mapped: MappedField) =>
    (cell: Cell): Cell => {
      if (cell === null || mapped.codes.size === 0) return cell;
      if (mapped.field.type === 'radio') return word(mapped, String(cell));
      const words = String(cell)
        .split(BETWEEN)
        .map((one) => word(mapped, one));
      return words.filter((one) => one !== null).join(BETWEEN) || null;
    };
  const translated = columns.flatMap(({ name, field, choice }, at): Translated[] => {
    if (!field) return [{ name, at, change: (cell) => cell }];
    const mapped = mapping.fields.get(field.name);
    if (!mapped) return [];
    if (!choice) return [{ name: mapped.theirs, at, change: change(mapped) }];
    const code = theirCode(mapped, choice.code);
    if (code !== null) return [{ name: boxName(mapped.theirs, code), at, change: (cell) => cell }];
    // A box that they do not have is told where it is ticked.
    return [{ name: '', at, change: (cell) => (cell === 1 ? leaveOut(field.name, choice.code) : null) }];
  });
  // Two of ours may be one box of theirs.
  const names = [...new Set(translated.map(({ name }) => name))].filter((name) => name !== '');
  const joined = names.map((name) => translated.filter((one) => one.name === name));
  const boxless = translated.filter(({ name }) => name === '');
  const repeats = columns.findIndex(({ name }) => name === REPEAT_INSTRUMENT);
  const isRepeat = (name: string) => name === REPEAT_INSTRUMENT || name === REPEAT_INSTANCE;
  return {
    columns: names.map((name) => column(name, 'text', '', () => null)),
    untold,
    rows: (rows) =>
      rows.flatMap((row) => {
        const own = row[repeats] ?? null;
        const instrument = own === null ? null : (mapping.instruments.get(String(own))?.theirs ?? null);
        if (own !== null && instrument === null) return [];
        for (const one of boxless) one.change(row[one.at] ?? null);
        const cells = joined.map((all) => {
          const told = all
            .map(({ at, change: changed }) => changed(row[at] ?? null))
            .filter((cell) => cell !== null);
          return told.includes(1) ? 1 : (told[0] ?? null);
        });
        // A row without anything but its name says nothing.
        const isEmpty = cells.every((cell, at) => cell === null || at === 0 || isRepeat(names[at] ?? ''));
        if (isEmpty && own !== null) return [];
        return [cells.map((cell, at) => (names[at] === REPEAT_INSTRUMENT ? instrument : cell))];
      }),
  };
}
