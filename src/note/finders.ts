/** Where in a note something stands: the blocks of its lesions and of its sections. */
import type { Range } from '../text/range.ts';
import { firstNot } from '../text/search.ts';
import type { Note } from './note.ts';
import type { Part } from './part.ts';
import { holdsLesions } from './reading.ts';

/** Finds the block that a lesion of the note stands in. */
export function homeFinder(parts: readonly Part[]): (lesion: number) => Part | null {
  return (lesion) => {
    // Of the blocks that as many lesions stand before, the last one is it: the others have none.
    return parts[firstNot(parts.length, (i) => (parts[i]?.before ?? 0) <= lesion) - 1] ?? null;
  };
}

/** Finds the place of what stands at a path of the note; its anchor for the note itself. */
export function locator(
  anchor: Range,
  homeOf: (lesion: number) => Part | null,
  partsWith: Note['partsWith'],
): Note['locate'] {
  return (path, mark) => {
    if (path.length === 0) return anchor;
    if (path[0] === 'lesions' && path.length > 1) return homeOf(Number(path[1]))?.locate(path, mark) ?? null;
    // Of a key that stands in several of them the last one counts.
    const home = partsWith(String(path[0])).findLast((part) => part.locate(path, 'key') !== null);
    return home?.locate(path, mark) ?? null;
  };
}

const NO_PARTS: readonly Part[] = [];

/** Finds the blocks in which a key of the note itself stands. */
export function sectionFinder(parts: readonly Part[]): Note['partsWith'] {
  // Built when it is first needed: most lesions are fine, and nobody asks for the place of a section.
  let sections: ReadonlyMap<string, readonly Part[]> | null = null;
  return (key) => {
    sections ??= sectionsOf(parts);
    return sections.get(key) ?? NO_PARTS;
  };
}

/** Finds the blocks that a path may lead to. */
export function partFinder(
  parts: readonly Part[],
  homeOf: (lesion: number) => Part | null,
): Note['partsFor'] {
  let others: readonly Part[] | null = null;
  return (path) => {
    if (path[0] === 'lesions' && path.length > 1) return [homeOf(Number(path[1])) ?? []].flat();
    others ??= parts.filter(({ block }) => !holdsLesions(block));
    return others;
  };
}

/** The blocks in which each top-level key stands. */
function sectionsOf(parts: readonly Part[]): Map<string, Part[]> {
  const sections = new Map<string, Part[]>();
  for (const part of parts) {
    for (const key of Object.keys(part.reading.sections)) {
      const known = sections.get(key);
      if (known) known.push(part);
      else sections.set(key, [part]);
    }
  }
  return sections;
}
