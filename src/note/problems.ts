/**
 * What is wrong with the YAML of a note and against the schema, each at its place.
 */
import type { Carrier } from '../text/layout.ts';
import type { Range } from '../text/range.ts';
import { say } from '../words/sentence.ts';
import { excessSentence } from './excess.ts';
import type { Fault } from './explain.ts';
import type { Frame } from './frame.ts';
import type { Mark } from './mark.ts';
import { standsTwice } from './parse.ts';
import type { Part } from './part.ts';
import type { Path } from './path.ts';
import { type Problem, problemAt } from './problem.ts';
import { withoutEchoes } from './validate.ts';

interface Joined {
  readonly carrier: Carrier;
  readonly parts: readonly Part[];
  readonly frame: Frame;
  readonly anchor: Range;
  locate(path: Path, mark: Mark): Range | null;
  /** The block that a lesion stands in. */
  homeOf(lesion: number): Part | null;
}

const NO_FAULTS: readonly Fault[] = [];
const NO_PROBLEMS: readonly Problem[] = [];

/** All problems of a note but those between its lesions, in no particular order. */
export function problemsOf({ carrier, parts, frame, anchor, locate, homeOf }: Joined): Problem[] {
  const faults = [...frame.faults, ...parts.flatMap(lesionFaults)];
  let partsByReading: Map<Part['reading'], Part> | null = null;
  let partsByFault: Map<Fault, Part> | null = null;
  const told = withoutEchoes(faults);
  return [
    ...parts.flatMap(yamlProblems),
    ...told.map((fault) => ({ ...problemAt(fault.code, fault.message, rangeOf(fault)), clue: fault })),
    ...frame.repeated.map(({ key, reading }) => {
      const range = partOf(reading)?.locate([key], 'key') ?? anchor;
      return { ...repeated(carrier, key, range), clue: { path: [key] } };
    }),
  ];

  function partOf(reading: Part['reading']): Part | undefined {
    partsByReading ??= new Map(parts.map((part) => [part.reading, part]));
    return partsByReading.get(reading);
  }

  /** The fence that a fault was found in by itself: another one may have something at the same path. */
  function partOfFault(fault: Fault): Part | undefined {
    partsByFault ??= new Map(parts.flatMap((part) => part.reading.faults.map((own) => [own, part] as const)));
    return partsByFault.get(fault);
  }

  function rangeOf(fault: Fault): Range {
    const { path, mark } = fault;
    const home = partOfFault(fault);
    if (home) return (path.length > 0 && home.locate(path, mark)) || home.anchor;
    const found = locate(path, mark);
    const part = path[0] === 'lesions' ? homeOf(Number(path[1])) : null;
    const fence = part?.block.fence;
    // What is missing from a fence as a whole is missing from its opening line.
    if (fence && mark === 'owner' && path.length === 2) return fence.open;
    return found ?? part?.head ?? anchor;
  }
}

/** The faults of the lesions of a block, by their places in the note. */
function lesionFaults({ reading, before }: Part): readonly Fault[] {
  if (reading.lesions.every(({ faults }) => faults.length === 0)) return NO_FAULTS;
  return reading.lesions.flatMap(({ faults }) =>
    faults.map((fault) => ({
      ...fault,
      path: ['lesions', before + Number(fault.path[1]), ...fault.path.slice(2)],
    })),
  );
}

function yamlProblems(part: Part): readonly Problem[] {
  const { block, reading } = part;
  const { unreadable, parsed } = reading;
  if (unreadable === null && parsed.slips.length === 0) return NO_PROBLEMS;
  const { excess } = block.piece;
  if (excess) return [problemAt('note-too-large', excessSentence(excess), part.head)];
  if (unreadable === 'open fence' && block.fence) {
    const message = say`This fence is not closed: put ${block.fence.marker} on a line of its own below the block.`;
    return [problemAt('fence-unclosed', message, part.head)];
  }
  if (unreadable === 'empty') {
    const message =
      block.fence === null
        ? say`This note is empty: begin with \`cto_note: 1\` and \`lesions:\`.`
        : say`This block is empty: write a key and its value, such as \`id: A\`.`;
    return [problemAt('empty-note', message, part.head)];
  }
  return parsed.slips.map(({ path, ...slip }) => ({
    ...problemAt(slip.code, slip.message, part.place(slip)),
    clue: { ...slip, ...(path ? { path: part.outer(path) } : {}) },
  }));
}

function repeated(carrier: Carrier, key: string, range: Range): Problem {
  if (carrier === 'yaml') return problemAt('duplicate-key', standsTwice([key]), range);
  const message = say`\`${key}\` stands in an earlier fence of this note already: keep one of the two.`;
  return problemAt('fence-repeats-key', message, range);
}
