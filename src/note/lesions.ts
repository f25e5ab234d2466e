/**
 * The lesions of a note: one list entry each in YAML, one fence each in Markdown.
 */
import type { CTOProcedureNote, Lesion } from '../generated/note.ts';
import type { Range } from '../text/range.ts';
import type { Fault } from './explain.ts';
import { type Path, startsWith } from './path.ts';
import { type Problem, problemAt } from './problem.ts';
import type { Part, ReadPart } from './read-part.ts';

/** One lesion as it stands in the document. */
export interface LesionEntry {
  /** Its name, or its number in the note where it has none. */
  readonly name: string;
  readonly path: Path;
  /** What is recorded and valid. */
  readonly data: Partial<Lesion>;
  /** From its first to its last character; in Markdown with the lines of the fence. */
  readonly range: Range;
  /** Where to mark something that concerns the lesion as a whole. */
  readonly anchor: Range;
  readonly part: Part;
  /** Whether its text could be read, so that what is not found is really not there. */
  readonly readable: boolean;
  /** Keys of the lesion that have an error, or whose misspelling has one: nothing more is said of them. */
  readonly faultyKeys: ReadonlySet<string>;
  /** What keeps it from being summarised, in the order of the text. */
  readonly errors: readonly Problem[];
}

/** A lesion before the errors of the note have been sorted to it. */
export type Entry = Omit<LesionEntry, 'errors'>;

/** The lesions of one block, from its data without what is faulty. */
export function lesionsOf({ part, sound, readable, faults }: ReadPart): Entry[] {
  const { parsed, root } = part;
  const { block } = parsed;
  if (block.kind === 'lesion') {
    const data = (sound ?? {}) as Partial<Lesion>;
    const anchor = parsed.locate(['id'], 'value') ?? block.fence?.open ?? block.inner;
    const name = String(data.id ?? Number(root[1]) + 1);
    return [
      {
        name,
        path: root,
        data,
        range: block.outer,
        anchor,
        part,
        readable,
        faultyKeys: faultyKeys(faults, root),
      },
    ];
  }
  const list = (sound as Partial<CTOProcedureNote> | null)?.lesions;
  if (!Array.isArray(list)) return [];
  return list.map((data: Partial<Lesion>, i) => {
    const path = ['lesions', i];
    const start = parsed.locate(path, 'owner') ?? block.inner;
    const end = parsed.endOf(path) ?? start.end;
    const id = parsed.locate([...path, 'id'], 'value');
    // The keys of an alias stand where its anchor is, which is another lesion.
    const anchor = id && start.start <= id.start && id.start <= end ? id : start;
    return {
      name: String(data.id ?? i + 1),
      path,
      data,
      range: { start: start.start, end },
      anchor,
      part,
      readable,
      faultyKeys: faultyKeys(faults, path),
    };
  });
}

function faultyKeys(faults: readonly Fault[], lesion: Path): Set<string> {
  const within = faults.filter(({ path }) => startsWith(path, lesion));
  return new Set(within.flatMap(({ path, key }) => [String(path[lesion.length] ?? ''), key ?? '']));
}

/** Lesions that bear the name of an earlier one. */
export function duplicateLesions(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (entry.data.id === undefined) continue;
    const earlier = first.get(entry.name);
    if (!earlier) {
      first.set(entry.name, entry);
      continue;
    }
    const range = entry.anchor;
    const message = `Another lesion of this note is called \`${entry.name}\`: give each its own name.`;
    const related = [{ range: earlier.anchor, message: 'The other one.' }];
    problems.push({ ...problemAt('duplicate-lesion', message, range), related });
  }
  return problems;
}

/** The errors that begin within a range. */
export function errorsWithin(problems: readonly Problem[], range: Range): Problem[] {
  return problems.filter(
    (problem) =>
      problem.severity === 'error' && problem.range.start >= range.start && problem.range.start <= range.end,
  );
}
