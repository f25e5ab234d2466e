/** Writes what a draft says as lines of YAML. Whatever is not understood stays below as a comment, word for word. */
import { schemaAt } from '../../schema/schema.ts';
import type { Path } from '../../yaml/path.ts';
import { nextName } from '../lesions/new-lesion.ts';
import type { DraftEntry, DraftLine } from './read.ts';

/** A key of a section, or of the note itself. */
export interface SectionEntry extends DraftEntry {
  /** The line that says it, for where its section has the key already. */
  readonly raw: string;
}

export interface DraftLesion {
  readonly name: string;
  /** Its keys and values, without what was not understood. */
  readonly keys: readonly string[];
  /** What was not understood, as it was written. */
  readonly left: readonly string[];
}

/** What a draft says: of the lesions, and of the rest of the note. */
export interface DraftNote {
  readonly lesions: readonly DraftLesion[];
  readonly sections: readonly SectionEntry[];
}

/** A comment with a line of a draft; one that would silence a problem, did it stand first, does not. */
export function comment(raw: string): string {
  return `# ${/^#*\s*cto-ignore\b/.test(raw) ? `- ${raw}` : raw}`;
}

const BEGINS_LESION = new Set(['id', 'vessel']);

/**
 * What the lines of a draft say. A second name or vessel begins another lesion; what else is said twice is left as it
 * was written.
 *
 * @param taken the names of the lesions that the note has
 */
export function noteOf(lines: readonly DraftLine[], taken: readonly string[]): DraftNote {
  let lesion = { entries: new Map<string, DraftEntry>(), left: [] as string[] };
  const lesions = [lesion];
  const sections = new Map<string, SectionEntry>();
  for (const { raw, entry } of lines) {
    const key = entry?.path.join('.') ?? '';
    const isOfLesion = entry?.path[0] === 'lesions';
    if (isOfLesion && lesion.entries.has(key) && BEGINS_LESION.has(String(entry.path.at(-1)))) {
      lesion = { entries: new Map(), left: [] };
      lesions.push(lesion);
    }
    const known = isOfLesion ? lesion.entries : sections;
    if (!entry || known.has(key)) lesion.left.push(raw);
    else if (isOfLesion) lesion.entries.set(key, entry);
    else sections.set(key, { ...entry, raw });
  }
  const names = [...taken];
  return {
    sections: [...sections.values()],
    lesions: lesions.map(({ entries, left }): DraftLesion => {
      const id = entries.get('lesions.0.id')?.yaml ?? '';
      const isFree = id !== '' && !names.some((name) => name.toUpperCase() === id.toUpperCase());
      const name = isFree ? id : nextName(names);
      names.push(name);
      const others = [...entries.values()].filter(({ path }) => path.at(-1) !== 'id');
      const lost = id === '' || isFree ? [] : [`id: ${id}`];
      return { name, keys: [`id: ${name}`, ...keyLines(['lesions', 0], others)], left: [...lost, ...left] };
    }),
  };
}

/** The lines of some keys of the map at a path, in the order of the schema. */
export function keyLines(at: Path, entries: readonly DraftEntry[]): string[] {
  return Object.keys(schemaAt(at)?.properties ?? {}).flatMap((key) => {
    const own = entries.filter(({ path }) => path[at.length] === key);
    const [value] = own.filter(({ path }) => path.length === at.length + 1);
    if (value) return [`${key}: ${value.yaml}`];
    return own.length === 0 ? [] : [`${key}:`, ...keyLines([...at, key], own).map((line) => `  ${line}`)];
  });
}
