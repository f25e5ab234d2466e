/**
 * A note but for its lesions: the sections of all its blocks together, held against the schema.
 */
import type { CTOProcedureNote } from '../generated/note.ts';
import type { Carrier } from '../text/layout.ts';
import type { Fault } from './explain.ts';
import { holdsLesions, isMap, type Reading } from './reading.ts';
import { validate, withoutFaulty } from './validate.ts';

export interface Frame {
  /** What is recorded and valid. */
  readonly data: Partial<Omit<CTOProcedureNote, 'lesions'>>;
  readonly faults: readonly Fault[];
  /** The top-level keys that stand once more in a later block, each with that block. */
  readonly repeated: readonly { readonly key: string; readonly reading: Reading }[];
}

/**
 * Joins what the blocks of a note say outside of its lesions.
 *
 * @param readings all blocks of the note
 */
export function frameOf(readings: readonly Reading[], carrier: Carrier): Frame {
  const sections: Record<string, unknown> = {};
  const repeated: { key: string; reading: Reading }[] = [];
  let hasEntries = false;
  for (const reading of readings) {
    hasEntries ||= reading.piece.kind === 'entry';
    for (const [key, value] of Object.entries(reading.sections)) {
      if (Object.hasOwn(sections, key)) repeated.push({ key, reading });
      // A plain assignment would not make a key of `__proto__`.
      Object.defineProperty(sections, key, { value, enumerable: true, configurable: true });
    }
  }
  const faults =
    carrier === 'markdown'
      ? readings.flatMap((reading) => reading.faults)
      : frameFaults(readings, hasEntries ? { ...sections, lesions: [{}] } : sections);
  const doubts = [...readings.flatMap(doubtsOf), ...repeated.map(({ key }) => ({ path: [key] }))];
  const { lesions: _, ...data } = withoutFaulty(
    sections,
    [...faults, ...doubts],
    [],
  ) as Partial<CTOProcedureNote>;
  return { data, faults, repeated };
}

function frameFaults(readings: readonly Reading[], sections: Record<string, unknown>): Fault[] {
  const readable = readings.filter(({ unreadable }) => unreadable === null);
  const isComplete = readable.length === readings.length;
  const odd = readable.find(({ piece, parsed }) => piece.kind !== 'entry' && !isMap(parsed.data));
  const faults = validate('frame', odd ? odd.parsed.data : sections, []);
  // What is not found may stand where nothing could be read.
  return faults.filter(({ path, code }) => isComplete || path.length > 0 || code !== 'missing-key');
}

function doubtsOf({ piece, parsed }: Reading): Pick<Fault, 'path'>[] {
  return holdsLesions(piece) ? [] : parsed.doubtful.map((path) => ({ path }));
}
