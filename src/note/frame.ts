/**
 * A note but for its lesions: the sections of all its blocks together, held against the schema.
 */
import type { CTOProcedureNote } from '../generated/note.ts';
import type { Carrier } from '../text/layout.ts';
import { type Doubts, doubtsOf } from './doubts.ts';
import type { Fault } from './explain.ts';
import { holdsLesions, isMap, type Reading } from './reading.ts';
import { validate, withoutFaulty } from './validate.ts';

export interface Frame {
  /** What is recorded and valid. */
  readonly data: Partial<Omit<CTOProcedureNote, 'lesions'>>;
  /** What is wrong with the sections as a whole; what is wrong with a fence by itself is told of its reading. */
  readonly faults: readonly Fault[];
  readonly doubts: Doubts;
  /** The top-level keys that stand in more than one block. */
  readonly repeated: readonly string[];
}

/**
 * Joins what the blocks of a note say outside of its lesions. The answer rests on what the blocks say, and on no
 * place: the same text may stand in several of them.
 *
 * @param readings the blocks with sections, and of those with lesions as many as matter
 */
export function frameOf(readings: readonly Reading[], carrier: Carrier): Frame {
  const sections: Record<string, unknown> = {};
  const repeated = new Set<string>();
  let hasEntries = false;
  for (const reading of readings) {
    hasEntries ||= reading.piece.kind === 'entry';
    for (const [key, value] of Object.entries(reading.sections)) {
      if (Object.hasOwn(sections, key)) repeated.add(key);
      // A plain assignment would not make a key of `__proto__`.
      Object.defineProperty(sections, key, { value, enumerable: true, configurable: true });
    }
  }
  const faults =
    carrier === 'markdown'
      ? []
      : frameFaults(readings, hasEntries ? { ...sections, lesions: [{}] } : sections);
  const unsound = [
    ...faults,
    ...readings.flatMap((reading) => [...reading.faults, ...standingTwice(reading)]),
    ...[...repeated].map((key) => ({ path: [key] })),
  ];
  const { lesions: _, ...data } = withoutFaulty(sections, unsound, []) as Partial<CTOProcedureNote>;
  const isUnread = readings.some((reading) => !holdsLesions(reading.piece) && reading.unreadable !== null);
  return { data, faults, doubts: doubtsOf(unsound, isUnread), repeated: [...repeated] };
}

function frameFaults(readings: readonly Reading[], sections: Record<string, unknown>): Fault[] {
  const readable = readings.filter(({ unreadable }) => unreadable === null);
  const isComplete = readable.length === readings.length;
  const odd = readable.find(({ piece, parsed }) => piece.kind !== 'entry' && !isMap(parsed.data));
  const faults = validate('frame', odd ? odd.parsed.data : sections, []);
  // What is not found may stand where nothing could be read.
  return faults.filter(({ path, code }) => isComplete || path.length > 0 || code !== 'missing-key');
}

function standingTwice({ piece, parsed }: Reading): Pick<Fault, 'path'>[] {
  return holdsLesions(piece) ? [] : parsed.doubtful.map((path) => ({ path }));
}
