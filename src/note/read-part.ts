/**
 * Reads one part of a note: what of its data can be relied on, and what is wrong with it.
 */
import type { Range } from '../text/range.ts';
import type { Fault } from './explain.ts';
import type { Parsed } from './parse.ts';
import type { Path } from './path.ts';
import { type Problem, problemAt } from './problem.ts';
import { validate, withoutFaulty } from './validate.ts';

/** A block of a note, and where its data stand in the note. */
export interface Part {
  readonly parsed: Parsed;
  readonly root: Path;
}

/** A part of a note with what is wrong in it. */
export interface ReadPart {
  readonly part: Part;
  /** The data without what is faulty or in doubt. */
  readonly sound: unknown;
  readonly readable: boolean;
  /** What is faulty or in doubt. */
  readonly faults: readonly Fault[];
  readonly problems: readonly Problem[];
}

/** Holds the data of a part against the schema. */
export function readPart(part: Part): ReadPart {
  const { parsed, root } = part;
  const { block, data } = parsed;
  const unreadable = (problems: readonly Problem[]): ReadPart => ({
    part,
    sound: {},
    readable: false,
    faults: [],
    problems,
  });
  if (block.fence && !block.fence.close) {
    const message = `This fence is not closed: put ${block.fence.marker} on a line of its own below the block.`;
    return unreadable([problemAt('fence-unclosed', message, block.fence.open)]);
  }
  if (!parsed.readable) return unreadable(parsed.problems);
  if (data === null || data === undefined) {
    const message =
      block.kind === 'document'
        ? 'This note is empty: begin with `cto_note: 1` and `lesions:`.'
        : 'This block is empty: write a key and its value, such as `id: A`.';
    return unreadable([problemAt('empty-note', message, block.fence?.open ?? block.inner)]);
  }
  const faults = validate(block.kind, data, root);
  const doubts = parsed.doubtful.map(
    (path): Fault => ({ path: [...root, ...path], mark: 'value', code: 'duplicate-key', message: '' }),
  );
  const problems = faults.map((fault) => problemAt(fault.code, fault.message, rangeOfFault(part, fault)));
  return {
    part,
    sound: withoutFaulty(data, [...faults, ...doubts], root),
    readable: true,
    faults: [...faults, ...doubts],
    problems: [...parsed.problems, ...problems],
  };
}

function rangeOfFault({ parsed, root }: Part, fault: Fault): Range {
  const { block } = parsed;
  const inner = fault.path.slice(root.length);
  // What is missing from a fence as a whole is missing from its opening line.
  if (fault.mark === 'owner' && inner.length === 0 && block.fence) return block.fence.open;
  return parsed.locate(inner, fault.mark) ?? block.fence?.open ?? block.inner;
}

/** The top-level keys that stand in more than one fence: all fences make one note. */
export function repeatedKeys(parts: readonly Part[]): { keys: ReadonlySet<string>; problems: Problem[] } {
  const seen = new Set<string>();
  const keys = new Set<string>();
  const problems: Problem[] = [];
  for (const { parsed, root } of parts) {
    if (root.length > 0 || parsed.data === null || typeof parsed.data !== 'object') continue;
    for (const key of Object.keys(parsed.data)) {
      const range = seen.has(key) ? parsed.locate([key], 'key') : null;
      seen.add(key);
      if (!range) continue;
      const message = `\`${key}\` stands in an earlier fence of this note already: keep one of the two.`;
      problems.push(problemAt('fence-repeats-key', message, range));
      keys.add(key);
    }
  }
  return { keys, problems };
}
