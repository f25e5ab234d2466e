/** Writes what a draft says as lines of YAML. Whatever is not understood stays below as a comment, word for word. */
import { keysAt } from '../../schema/schema.ts';
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
interface DraftNote {
  readonly lesions: readonly DraftLesion[];
  readonly sections: readonly SectionEntry[];
}

/** A comment with a line of a draft; one that would silence a problem, did it stand first, does not. */
export function comment(raw: string): string {
  return `# ${/^#*\s*cto-ignore\b/.test(raw) ? `- ${raw}` : raw}`;
}

const BEGINS_LESION = new Set(['id', 'vessel']);
const ATTEMPTS: Path = ['lesions', 0, 'crossing', 'attempts'];

/**
 * Where a line puts its key: one about an attempt into the last one, where a strategy begins the next. A channel and a
 * donor are those of a retrograde attempt if one has begun, and else of a collateral.
 */
function inAttempt(path: Path, entries: ReadonlyMap<string, DraftEntry>): Path {
  const key = path.at(-1) ?? '';
  const strategyOf = (attempt: number) => entries.get([...ATTEMPTS, attempt, 'strategy'].join('.'));
  let last = 0;
  while (strategyOf(last + 1)) last += 1;
  if (path.includes('collaterals'))
    return strategyOf(last)?.yaml.startsWith('retrograde') ? [...ATTEMPTS, last, key] : path;
  if (!path.includes('attempts')) return path;
  return [...ATTEMPTS, key === 'strategy' && strategyOf(last) ? last + 1 : last, key];
}

/**
 * What the lines of a draft say. A second name or vessel begins another lesion; what else is said twice is left as it
 * was written.
 *
 * @param taken the names of the lesions that the note has
 */
export function composeNote(lines: readonly DraftLine[], taken: readonly string[]): DraftNote {
  let lesion = { entries: new Map<string, DraftEntry>(), left: [] as string[] };
  const lesions = [lesion];
  const sections = new Map<string, SectionEntry>();
  for (const { raw, entry: read } of lines) {
    const isOfLesion = read?.path[0] === 'lesions';
    const entry = read && isOfLesion ? { ...read, path: inAttempt(read.path, lesion.entries) } : read;
    const key = entry?.path.join('.') ?? '';
    if (entry && isOfLesion && lesion.entries.has(key) && BEGINS_LESION.has(String(entry.path.at(-1)))) {
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

/** The lines of some keys of the map at a path, in the order of the schema, or of the entries of a list. */
export function keyLines(at: Path, entries: readonly DraftEntry[]): string[] {
  const numbers = [...new Set(entries.map(({ path }) => path[at.length]))].filter(Number.isInteger);
  if (numbers.length > 0) {
    return numbers.flatMap((number) => {
      const own = entries.filter(({ path }) => path[at.length] === number);
      return keyLines([...at, Number(number)], own).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
    });
  }
  return keysAt(at).flatMap((key) => {
    const own = entries.filter(({ path }) => path[at.length] === key);
    const [value] = own.filter(({ path }) => path.length === at.length + 1);
    if (value) return [`${key}: ${value.yaml}`];
    return own.length === 0 ? [] : [`${key}:`, ...keyLines([...at, key], own).map((line) => `  ${line}`)];
  });
}
