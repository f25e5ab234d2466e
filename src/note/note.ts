/**
 * From the text of a document to its notes: read, joined and held against the schema.
 */
import type { CTOProcedureNote, Patient } from '../generated/note.ts';
import { type Block, blocksOf, type Carrier } from '../text/blocks.ts';
import type { Range } from '../text/range.ts';
import type { Fault } from './explain.ts';
import { duplicateLesions, errorsWithin, type LesionEntry, lesionsOf, type Part } from './lesions.ts';
import type { Mark } from './mark.ts';
import { parseBlock } from './parse.ts';
import { type Path, startsWith } from './path.ts';
import { type Problem, problemAt } from './problem.ts';
import { validate, withoutFaulty } from './validate.ts';

/** A procedure note: a YAML document, or all fences of a Markdown document together. */
export interface Note {
  readonly carrier: Carrier;
  readonly parts: readonly Part[];
  /** What is recorded and valid, outside the lesions. */
  readonly data: Partial<Omit<CTOProcedureNote, 'lesions'>>;
  readonly patient: Partial<Patient>;
  readonly lesions: readonly LesionEntry[];
  /** What is wrong with its YAML and against the schema. */
  readonly problems: readonly Problem[];
  /** Where to mark something that concerns the note as a whole. */
  readonly anchor: Range;
  /** Whether all of it could be read, so that what is not found is really not there. */
  readonly readable: boolean;
  /** Host range of what stands at a path; null if nothing does. */
  locate(path: Path, mark: Mark): Range | null;
}

/**
 * Reads all notes of a document. A Markdown document without fences of ours has none.
 */
export function notesOf(text: string, carrier: Carrier): Note[] {
  const blocks = blocksOf(text, carrier);
  if (blocks.length === 0) return [];
  return carrier === 'markdown' ? [joined(blocks, carrier)] : blocks.map((block) => joined([block], carrier));
}

function joined(blocks: readonly Block[], carrier: Carrier): Note {
  let lesionCount = 0;
  const parts = blocks.map((block): Part => {
    const root: Path = block.kind === 'lesion' ? ['lesions', lesionCount++] : [];
    return { parsed: parseBlock(block), root };
  });
  const partAt = (path: Path) =>
    parts.find(
      ({ parsed, root }) => startsWith(path, root) && parsed.locate(path.slice(root.length), 'key') !== null,
    );
  const locate: Note['locate'] = (path, mark) => {
    const part = partAt(path);
    return part?.parsed.locate(path.slice(part.root.length), mark) ?? null;
  };

  const read = parts.map(readPart);
  const problems = [...read.flatMap((part) => part.problems), ...repeatedKeys(parts)];
  const data = Object.assign(
    {},
    ...read.filter(({ part }) => part.root.length === 0).map((part) => part.sound),
  ) as Partial<CTOProcedureNote>;
  const entries = read.flatMap(({ part, sound }) => lesionsOf(part, sound));
  problems.push(...duplicateLesions(entries));
  problems.sort((a, b) => a.range.start - b.range.start);
  const lesions = entries.map((entry) => ({ ...entry, errors: errorsWithin(problems, entry.range) }));
  const { lesions: _, ...rest } = data;
  return {
    carrier,
    parts,
    data: rest,
    patient: data.patient ?? {},
    lesions,
    problems,
    anchor: anchorOf(parts),
    readable: read.every(({ readable }) => readable),
    locate,
  };
}

interface ReadPart {
  readonly part: Part;
  /** The data without what is faulty or in doubt. */
  readonly sound: unknown;
  readonly readable: boolean;
  readonly problems: readonly Problem[];
}

function readPart(part: Part): ReadPart {
  const { parsed, root } = part;
  const { block, data } = parsed;
  if (block.fence && !block.fence.close) {
    const message = 'This fence is not closed: put ``` on a line of its own below the block.';
    return {
      part,
      sound: {},
      readable: false,
      problems: [problemAt('fence-unclosed', message, block.fence.open)],
    };
  }
  if (!parsed.readable) return { part, sound: {}, readable: false, problems: parsed.problems };
  if (data === null || data === undefined) {
    const message =
      block.kind === 'document'
        ? 'This note is empty: begin with `cto_note: 1` and `lesions:`.'
        : 'This block is empty: write a key and its value, such as `id: A`.';
    return {
      part,
      sound: {},
      readable: false,
      problems: [problemAt('empty-note', message, block.fence?.open ?? block.inner)],
    };
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

/** All fences make one note, so a key can stand in only one of them. */
function repeatedKeys(parts: readonly Part[]): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { parsed, root } of parts) {
    if (root.length > 0 || parsed.data === null || typeof parsed.data !== 'object') continue;
    for (const key of Object.keys(parsed.data)) {
      const range = seen.has(key) ? parsed.locate([key], 'key') : null;
      if (range)
        problems.push(
          problemAt(
            'fence-repeats-key',
            `\`${key}\` stands in an earlier fence of this note already: keep one of the two.`,
            range,
          ),
        );
      seen.add(key);
    }
  }
  return problems;
}

/** The first key of the note: what concerns the whole is marked there. */
function anchorOf(parts: readonly Part[]): Range {
  const part = parts.find(({ root }) => root.length === 0) ?? parts[0];
  if (!part) return { start: 0, end: 0 };
  const { parsed } = part;
  const keys = parsed.data !== null && typeof parsed.data === 'object' ? Object.keys(parsed.data) : [];
  const key = keys[0] === undefined ? null : parsed.locate([keys[0]], 'key');
  return key ?? parsed.block.fence?.open ?? parsed.block.inner;
}
