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
  /** The blocks in which a key of the note itself stands. */
  partsWith(key: string): readonly Part[];
}

interface PlacedFault extends Fault {
  /** The fence that it was found in by itself: another one may have something at the same path. */
  readonly fence?: Part;
}

const NO_FAULTS: readonly PlacedFault[] = [];
const NO_PROBLEMS: readonly Problem[] = [];

/** All problems of a note but those between its lesions, in no particular order. */
export function problemsOf({ carrier, parts, frame, anchor, locate, homeOf, partsWith }: Joined): Problem[] {
  const faults: PlacedFault[] = [...frame.faults, ...parts.flatMap(faultsOf)];
  return [
    ...parts.flatMap(yamlProblems),
    ...withoutEchoes(faults).map(({ fence, ...fault }) => {
      const { code, message, severity } = fault;
      const range = fence ? rangeIn(fence, fault) : rangeOf(fault);
      return { ...problemAt(code, message, range, severity ? { severity } : {}), clue: fault };
    }),
    ...frame.repeated.flatMap((key) =>
      partsWith(key)
        .slice(1)
        .map((part) => {
          const range = part.locate([key], 'key') ?? anchor;
          return { ...repeated(carrier, key, range), clue: { path: [key] } };
        }),
    ),
  ];

  function rangeOf({ path, mark }: Fault): Range {
    const found = locate(path, mark);
    const part = path[0] === 'lesions' ? homeOf(Number(path[1])) : null;
    const fence = part?.block.fence;
    // What is missing from a fence as a whole is missing from its opening line.
    if (fence && mark === 'owner' && path.length === 2) return fence.open;
    return found ?? part?.head ?? anchor;
  }
}

function rangeIn(fence: Part, { path, mark }: Fault): Range {
  return (path.length > 0 && fence.locate(path, mark)) || fence.anchor;
}

/** The faults that were found in a block by itself, those of its lesions by their places in the note. */
function faultsOf(part: Part): readonly PlacedFault[] {
  const { reading, before } = part;
  const isSound = reading.faults.length === 0 && reading.lesions.every(({ faults }) => faults.length === 0);
  if (isSound) return NO_FAULTS;
  const ofLesions = reading.lesions.flatMap(({ faults }) =>
    faults.map((fault) => ({
      ...fault,
      path: ['lesions', before + Number(fault.path[1]), ...fault.path.slice(2)],
    })),
  );
  return [...reading.faults.map((fault) => ({ ...fault, fence: part })), ...ofLesions];
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
