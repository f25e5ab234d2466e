/**
 * The lesions of a note: one list entry each in YAML, one fence each in Markdown.
 */
import type { Lesion } from '../generated/note.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import type { Doubts } from '../schema/validate.ts';
import { createRepeats } from '../text/lists.ts';
import { msg } from '../text/message.ts';
import { firstNot, type HostOffset, type Range } from '../text/offsets.ts';
import { isMap, type Path } from '../yaml/path.ts';
import type { ParsedLesion } from './parsed-segment.ts';
import type { PlacedSegment } from './placed-segment.ts';

const NONE: readonly Problem[] = [];

/**
 * One lesion as it stands in the document. Its places are worked out when they are asked for: every edit moves the
 * lesions behind it, and hardly anyone asks.
 */
export class LesionEntry {
  /** Its name, or its number in the note where it has none. */
  readonly name: string;
  readonly segment: PlacedSegment;
  /** What keeps it from being summarised, in the order of the text. */
  readonly errors: readonly Problem[];
  readonly #parsed: ParsedLesion;
  readonly #number: number;
  #start: HostOffset | null = null;

  /** @param number the lesion's number in the note, from 0 */
  constructor(
    segment: PlacedSegment,
    parsed: ParsedLesion,
    number: number,
    errors: readonly Problem[] = NONE,
  ) {
    this.name = String(parsed.validData.id ?? number + 1);
    this.segment = segment;
    this.errors = errors;
    this.#parsed = parsed;
    this.#number = number;
  }

  get path(): Path {
    return ['lesions', this.#number];
  }

  /** What was read, valid or not: the same object for as long as the text of the lesion does not change. */
  get written(): unknown {
    return this.#parsed.data;
  }

  /** What is recorded and valid. As long as the text of the lesion does not change, it is the same object. */
  get data(): Partial<Lesion> {
    return this.#parsed.validData;
  }

  /** The start of its range, kept for searches among many lesions. */
  get start(): HostOffset {
    this.#start ??= this.range.start;
    return this.#start;
  }

  /** From its first to its last character; in Markdown with the lines of the fence. */
  get range(): Range {
    const { span } = this.#parsed;
    return span ? this.segment.toRange(span) : this.segment.region.outer;
  }

  /** Where to mark something that concerns the lesion as a whole. */
  get anchor(): Range {
    const { anchor } = this.#parsed;
    return anchor ? this.segment.toRange(anchor) : this.segment.head;
  }

  /** Whether its text could be read, so that what is not found is really not there. */
  get readable(): boolean {
    return this.segment.readable;
  }

  /** What is in doubt since something is wrong in it, also outside of it where that belongs. */
  get doubts(): Doubts {
    return this.#parsed.doubts;
  }

  withErrors(errors: readonly Problem[]): LesionEntry {
    return new LesionEntry(this.segment, this.#parsed, this.#number, errors);
  }
}

/** The lesions of a segment. */
export function readLesions(segment: PlacedSegment): LesionEntry[] {
  const { parsed, lesionsBefore } = segment;
  return parsed.lesions.map((lesion, i) => new LesionEntry(segment, lesion, lesionsBefore + i));
}

/** Finds lesions that bear the name of an earlier one. */
export function createDuplicates(): (entries: readonly LesionEntry[]) => Problem[] {
  const repeats = createRepeats(
    ({ data }: LesionEntry) => data,
    ({ id }) => (id === undefined ? null : String(id)),
  );
  return (entries) =>
    repeats(entries).map(([{ name, anchor }, earlier]) => {
      const message = msg`Another lesion of this note is called \`${name}\`: give each its own name.`;
      const related = [{ range: earlier.anchor, message: msg`The other lesion with this name.` }];
      return createProblem('duplicate-lesion', message, anchor, { related });
    });
}

/** The lesions, each with the errors that begin within it. */
export function withErrors(
  entries: readonly LesionEntry[],
  problems: readonly Problem[],
): readonly LesionEntry[] {
  const errors = new Map<number, Problem[]>();
  // What is wrong with a summary goes when it is inserted again, unless nothing of the lesion could be read for it.
  const summaryOf = ({ written, segment, path }: LesionEntry) =>
    isMap(written) && Object.hasOwn(written, 'summary') ? segment.locate([...path, 'summary'], 'key') : null;
  for (const problem of problems) {
    if (problem.severity !== 'error') continue;
    const { start } = problem.range;
    // They stand in the order of the text.
    const at = firstNot(entries, (entry) => entry.start <= start) - 1;
    const entry = entries[at];
    if (!entry || start > entry.range.end) continue;
    if (start === summaryOf(entry)?.start) continue;
    if (!errors.get(at)?.push(problem)) errors.set(at, [problem]);
  }
  if (errors.size === 0) return entries;
  const marked = [...entries];
  for (const [at, own] of errors) marked[at] = marked[at]?.withErrors(own) as LesionEntry;
  return marked;
}
