/**
 * From the text of a document to its notes: read, joined and held against the schema.
 */
import type { CTOProcedureNote, Patient } from '../generated/note.ts';
import { type Block, blocksOf, type Carrier } from '../text/blocks.ts';
import type { Range } from '../text/range.ts';
import { duplicateLesions, errorsWithin, type LesionEntry, lesionsOf } from './lesions.ts';
import type { Mark } from './mark.ts';
import { parseBlock } from './parse.ts';
import { type Path, startsWith } from './path.ts';
import type { Problem } from './problem.ts';
import { type Part, readPart, repeatedKeys } from './read-part.ts';

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
  const repeated = repeatedKeys(parts);
  const problems = [...read.flatMap((part) => part.problems), ...repeated.problems];
  const sections = read
    .filter(({ part }) => part.root.length === 0)
    .flatMap(({ sound }) => Object.entries(sound ?? {}));
  // Which of two sections is meant cannot be told, so neither is relied on.
  const data: Partial<CTOProcedureNote> = Object.fromEntries(
    sections.filter(([key]) => !repeated.keys.has(key)),
  );
  const entries = read.flatMap(lesionsOf);
  problems.push(...duplicateLesions(entries));
  problems.sort((a, b) => a.range.start - b.range.start);
  const lesions = entries.map((entry) => {
    // What is wrong with a summary goes when it is inserted again.
    const summary = locate([...entry.path, 'summary'], 'key');
    const errors = errorsWithin(problems, entry.range).filter(({ range }) => range.start !== summary?.start);
    return { ...entry, errors };
  });
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

/** The first key of the note: what concerns the whole is marked there. */
function anchorOf(parts: readonly Part[]): Range {
  const part = parts.find(({ root }) => root.length === 0) ?? parts[0];
  if (!part) return { start: 0, end: 0 };
  const { parsed } = part;
  const keys = parsed.data !== null && typeof parsed.data === 'object' ? Object.keys(parsed.data) : [];
  const key = keys[0] === undefined ? null : parsed.locate([keys[0]], 'key');
  return key ?? parsed.block.fence?.open ?? parsed.block.inner;
}
