/** What the cells of a row say: each value with its place and the cell that says it. */
import { isDate, isMeasured, schemaAt } from '../../schema/schema.ts';
import { intervalOf, numberOf } from '../../text/interval.ts';
import { type Path, pathKey } from '../../yaml/path.ts';
import type { Field, Instrument } from '../redcap/instrument.ts';
import { instruments } from '../redcap/instruments.ts';
import { NOT_RECORDED } from '../schema-columns.ts';
import type { ReadColumn } from './columns.ts';
import { cellValue, isTicked, splitList, wordRead } from './values.ts';

/** The cell that says something. */
export interface CellOrigin {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** What could not be read. */
export interface ImportIssue extends CellOrigin {
  readonly sentence: string;
}

/** A value at its place, from the note or from the entry of a list on. */
export interface PlacedValue {
  readonly path: Path;
  readonly value: unknown;
  readonly origin: CellOrigin;
}

/** Is told what could not be read. */
export type Refuse = (issue: ImportIssue) => void;

/** What the cells of a row say, for each instrument; null for the note itself. */
export type RowValues = ReadonlyMap<Instrument | null, readonly PlacedValue[]>;

export interface Row {
  readonly row: number;
  readonly cells: readonly (readonly [column: ReadColumn, text: string])[];
}

type ListColumn = ReadColumn & { readonly reads: 'list' };

/** The boxes of a field that are ticked, and the first of their cells. */
interface Ticked {
  readonly words: readonly string[];
  readonly origin: CellOrigin;
}

/** The ends of what was seen of a number. */
interface Ends {
  readonly low?: CellOrigin;
  readonly high?: CellOrigin;
}

/** The instrument whose entries have a field; null for a field of the note itself. */
function instrumentOf(field: Field): Instrument | null {
  const own = instruments.find(({ fields }) => fields.includes(field));
  return own?.repeats ? own : null;
}

/** Reads the cells of a row, and says which could not be read. */
export function readRow({ row, cells }: Row, refuse: Refuse): RowValues {
  const all = new Map<Instrument | null, PlacedValue[]>();
  const ticked = new Map<Field, Ticked>();
  const ends = new Map<Field, Ends>();
  const add = (instrument: Instrument | null, one: PlacedValue) =>
    all.set(instrument, [...(all.get(instrument) ?? []), one]);
  const addKey = (field: Field, value: unknown, origin: CellOrigin) => {
    if (field.holds.what === 'key') add(instrumentOf(field), { path: field.holds.path, value, origin });
  };
  for (const [column, text] of cells) {
    const origin = { row, column: column.name, text };
    if (column.reads === 'low' || column.reads === 'high')
      ends.set(column.field, { ...ends.get(column.field), [column.reads]: origin });
    else if (column.reads === 'list') add(column.instrument.owner, entriesIn(column, origin));
    else if (column.reads === 'unknown')
      for (const name of splitList(text)) {
        const field = column.fieldOf(name);
        if (field?.holds.what === 'key') addKey(field, 'unknown', origin);
        else refuse({ ...origin, sentence: `${name} is no number of a note or a lesion.` });
      }
    else if (column.reads === 'field') {
      const { field, box, mapped } = column;
      const { holds } = field;
      if (holds.what !== 'key' && holds.what !== 'seen') continue;
      if (box !== null) {
        const isOn = isTicked(text);
        const known = ticked.get(field) ?? { words: [], origin };
        if (isOn === null) refuse({ ...origin, sentence: `A box is 0 or 1, not ${text}.` });
        else if (isOn) ticked.set(field, { ...known, words: [...known.words, box] });
        continue;
      }
      const read = cellValue(text, field, mapped);
      if ('refusal' in read) refuse({ ...origin, sentence: read.refusal });
      else add(instrumentOf(field), { path: holds.path, value: read.value, origin });
    }
  }
  for (const [field, { words, origin }] of ticked) addKey(field, words, origin);
  for (const [field, found] of ends) {
    const { holds } = field;
    // The number, or what was seen in words, says it already.
    const isSaid = (one: PlacedValue) => holds.what === 'key' && pathKey(one.path) === pathKey(holds.path);
    if (all.get(instrumentOf(field))?.some(isSaid)) continue;
    const seen = intervalBetween(field, found, refuse);
    if (seen) addKey(field, seen.text, seen.origin);
  }
  return new Map([...all].map(([instrument, values]) => [instrument, withoutTwins(values, refuse)]));
}

/** The entries of a list that one cell has, each by its first key. */
function entriesIn({ instrument, key }: ListColumn, origin: CellOrigin): PlacedValue {
  const value = splitList(origin.text).map((entry) =>
    entry === '' || entry === NOT_RECORDED ? {} : { [key]: word(instrument, key, entry) },
  );
  return { path: [...(instrument.list ?? [])], value, origin };
}

/** What was seen of a number, by the cells of its ends: `20-25`, `over 20`; null where they leave it open. */
function intervalBetween({ holds }: Field, { low, high }: Ends, refuse: Refuse) {
  if (!low || holds.what !== 'key') return null;
  if (Number(low.text) === 0 && high && isMeasured(holds.node)) {
    const sentence = `This is under ${high.text}, or from 0 to ${high.text}: the table does not say.`;
    refuse({ ...high, sentence });
    return null;
  }
  return { text: high ? `${low.text}-${high.text}` : `over ${low.text}`, origin: low };
}

/** A word of a list, which may be a number. */
function word({ list, owner }: Instrument, key: string, text: string): unknown {
  const node = schemaAt([...(owner ? ['lesions', 0] : []), ...(list ?? []), 0, key]);
  if (node?.enum) return node.enum.includes(Number(text)) ? Number(text) : text;
  return node && isDate(node) ? wordRead(text, node) : text;
}

/** Of a number and what was seen of it, which stand in two cells, the one that says more; neither where they differ. */
function withoutTwins(values: readonly PlacedValue[], refuse: Refuse): PlacedValue[] {
  const kept = new Map<string, PlacedValue | null>();
  for (const one of values) {
    const key = pathKey(one.path);
    const other = kept.get(key);
    if (!other) {
      kept.set(key, one);
      continue;
    }
    const [number, seen] = typeof one.value === 'number' ? [one, other] : [other, one];
    const interval = intervalOf(seen.value);
    const isSame = number.value === seen.value || (interval !== null && numberOf(interval) === number.value);
    kept.set(key, isSame ? seen : null);
    if (!isSame)
      refuse({
        ...seen.origin,
        sentence: `${number.origin.column} says ${number.origin.text}: neither was taken.`,
      });
  }
  return [...kept.values()].filter((one) => one !== null);
}
