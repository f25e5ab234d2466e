/** What of a note fills the instruments of a record. */
import { effectiveCrossing } from '../../score/engine/crossing.ts';
import type { AnalysedNote } from '../../service/analysis.ts';
import { isMap, valueAt } from '../../yaml/path.ts';
import type { Instrument } from './instrument.ts';
import { instruments } from './instruments.ts';

/** An instrument as it is filled, which makes a row of the records. */
export interface FilledInstrument {
  /** Null for all that do not repeat, which share a row. */
  readonly instrument: Instrument | null;
  /** From 1; null for what does not repeat. */
  readonly instance: number | null;
  /** The instance that it belongs to. */
  readonly owner: number | null;
  /** What its fields are read from: the note, or an entry of a list. */
  readonly data: unknown;
  readonly lesion: AnalysedNote['lesions'][number] | null;
}

/** A lesion with its strategies and the one that succeeded: where they are not written they follow from its attempts. */
function lesionData({ entry: { data } }: AnalysedNote['lesions'][number]): object {
  const { crossing } = data;
  if (!crossing) return data;
  const { strategies, successful } = effectiveCrossing(crossing);
  return { ...data, crossing: { ...crossing, strategies, successful } };
}

/** The entries of a list; a word that stands for a map is one. */
function entriesIn(data: unknown, { list }: Instrument): unknown[] {
  const entries = list && valueAt(data, list);
  if (!Array.isArray(entries)) return [];
  // Of a complication that is one word, the word is its kind.
  return entries.map((entry: unknown) => (isMap(entry) ? entry : { kind: entry }));
}

/** The rows of a record: one for what does not repeat, then the instances of each instrument. */
export function filledInstruments({ note, lesions }: AnalysedNote): FilledInstrument[] {
  const rows: FilledInstrument[] = [
    { instrument: null, instance: null, owner: null, data: note.data, lesion: null },
  ];
  for (const instrument of instruments) {
    if (!instrument.repeats) continue;
    const { owner } = instrument;
    const holders = owner ? rows.filter((row) => row.instrument === owner) : rows.slice(0, 1);
    let instance = 0;
    const add = (data: unknown, of: number | null, lesion: FilledInstrument['lesion']) => {
      instance += 1;
      rows.push({ instrument, instance, owner: of, data, lesion });
    };
    if (instrument.name === 'lesion') for (const lesion of lesions) add(lesionData(lesion), null, lesion);
    else
      for (const holder of holders)
        for (const data of entriesIn(holder.data, instrument)) add(data, holder.instance, null);
  }
  return rows;
}
