/** A document in stretches: a cure of a lesion hardly ever reaches further than its block, and no cure further than its note. */
import type { TextEdit } from '../../summary/edit.ts';
import { lastAtOrBefore } from '../../text/search.ts';
import type { Analysis } from '../analysis.ts';
import type { Findings } from './proof.ts';

/** The stretches of a text, by where they begin; the first begins with the text. */
export type Stretches = readonly number[];

/** From the beginning of each block to that of the next. */
export function byBlock({ notes }: Analysis): Stretches {
  const [, ...starts] = notes.flatMap(({ note }) => note.parts.map(({ block }) => block.outer.start));
  return [0, ...starts];
}

/** From the beginning of each note to that of the next. */
export function byNote({ notes }: Analysis): Stretches {
  const [, ...starts] = notes.map(({ note }) => note.parts[0]?.block.outer.start ?? 0);
  return [0, ...starts];
}

/** The number of the stretch that all edits of a cure stand in, beside its finding; null if they reach further. */
export function stretchAt(stretches: Stretches, offset: number, edits: readonly TextEdit[]): number | null {
  const number = lastAtOrBefore(stretches, offset);
  const start = stretches[number] ?? 0;
  const end = stretches[number + 1] ?? Number.POSITIVE_INFINITY;
  return edits.every(({ range }) => start <= range.start && range.end <= end) ? number : null;
}

/** The stretches of the edited text, and how far each has moved; the edits are given by the number of their stretch. */
export function movedBy(
  stretches: Stretches,
  edits: ReadonlyMap<number, readonly TextEdit[]>,
): { readonly moved: Stretches; readonly by: readonly number[] } {
  let sum = 0;
  const by = stretches.map((_, number) => {
    const before = sum;
    for (const { range, newText } of edits.get(number) ?? [])
      sum += newText.length - (range.end - range.start);
    return before;
  });
  return { moved: stretches.map((start, number) => start + (by[number] ?? 0)), by };
}

/** What is found in each stretch. */
export function findingsIn({ notes }: Analysis, stretches: Stretches): readonly Findings[] {
  const all = stretches.map(() => ({ problems: [] as Findings['problems'][number][], unread: 0 }));
  const at = (offset: number) => all[lastAtOrBefore(stretches, offset)];
  for (const { note, problems } of notes) {
    for (const problem of problems) at(problem.range.start)?.problems.push(problem);
    for (const { block, readable } of note.parts) {
      const stretch = at(block.outer.start);
      if (stretch && !readable) stretch.unread += 1;
    }
  }
  return all;
}
