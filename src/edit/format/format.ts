/**
 * A segment of YAML as it is best read: its keys in the order of the schema, each comment beside its key, and spaces as
 * everyone writes them. What it says stays the same, and that is proven by reading it again.
 */
import { linesOf } from '../../text/lines.ts';
import { firstNot, type SegmentOffset } from '../../text/offsets.ts';
import { meaningOf, readYaml } from '../../yaml/meaning.ts';
import type { Path } from '../../yaml/path.ts';
import { attachComments } from './comments.ts';
import { formatEntries } from './entries.ts';
import { type FormattedLine, writeEntries } from './write.ts';

export type { FormattedLine };

/** What a text says; null if it is not free of errors. */
function saidBy(text: string): string | null {
  const read = readYaml(text);
  return read && meaningOf(read.data);
}

/**
 * The lines of a segment, without blank ones at its ends.
 *
 * @param path where the segment stands in a note
 * @param order whether keys are put into the order of the schema, or only spaces into theirs
 * @returns null for a segment that cannot be read, holds anything odd, or could change its meaning
 */
export function formatYaml(text: string, path: Path, order: boolean): FormattedLine[] | null {
  const said = saidBy(text);
  // A byte order mark here is a second one, which is part of the first key: the YAML library takes it for the first.
  if (said === null || /^\uFEFF|\r(?!\n)/.test(text)) return null;
  const lines = linesOf<SegmentOffset>(text);
  const root = formatEntries(text, lines);
  if (!root) return null;
  const source = Array.from(lines.starts, (_, line) => lines.content(line));
  attachComments(root, source);
  const all = writeEntries(root, root.column, path, { text: source, order });
  const isWritten = ({ text: line }: FormattedLine) => line !== '';
  const result = all.slice(all.findIndex(isWritten), all.findLastIndex(isWritten) + 1);
  return saidBy(result.map((line) => `${line.text}\n`).join('')) === said ? result : null;
}

/** Lines that give way to others: from one up to another, which stays. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly FormattedLine[];
}

/** The places of the longest run of lines that stay in order. */
function staying(lines: readonly FormattedLine[]): Set<number> {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [i, { from }] of lines.entries()) {
    const at = firstNot(ends, (end) => (lines[end]?.from ?? 0) < from);
    before.push(ends[at - 1] ?? -1);
    ends[at] = i;
  }
  const kept = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) kept.add(i);
  return kept;
}

/**
 * The changes that lead from lines of a text to others, in order.
 *
 * @param old null for a line that cannot stay as it is
 */
export function computeHunks(old: readonly (string | null)[], lines: readonly FormattedLine[]): Hunk[] {
  const kept = staying(lines);
  const hunks: Hunk[] = [];
  let from = 0;
  let added: FormattedLine[] = [];
  const close = (to: number) => {
    if (to > from || added.length > 0) hunks.push({ from, to, lines: added });
    added = [];
  };
  for (const [i, line] of lines.entries()) {
    if (kept.has(i) && old[line.from] === line.text) {
      close(line.from);
      from = line.from + 1;
    } else {
      added.push(line);
    }
  }
  close(old.length);
  return hunks;
}
