/** Edits made in a text. */
import { firstNot, type HostOffset, type Range, type RangeIn, shiftRange } from './offsets.ts';

/** In the host document, unless said otherwise. */
export interface TextEdit<Offset extends number = HostOffset> {
  readonly range: RangeIn<Offset>;
  readonly newText: string;
}

/** The edit that writes something else in a range. */
export function replaceRange(range: Range, newText: string): TextEdit {
  return { range, newText };
}

/**
 * How certain it is that a fix writes what was meant: `safe` says the same in another form; `likely` is a guess, but the only
 * one near; `possible` is one guess of several, or one that would change what is said.
 */
export type FixSafety = 'safe' | 'likely' | 'possible';

/** The edits in the order of the text; insertions at one place stay in the order in which they were given. */
export function sortEdits<Offset extends number>(edits: readonly TextEdit<Offset>[]): TextEdit<Offset>[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** A text with edits made; they do not overlap. */
export function applyEdits<Offset extends number>(text: string, edits: readonly TextEdit<Offset>[]): string {
  let result = '';
  let from = 0;
  for (const { range, newText } of sortEdits(edits)) {
    result += text.slice(from, range.start) + newText;
    from = range.end;
  }
  return result + text.slice(from);
}

/**
 * Edits of a text, and edits of what they make of it, as edits of the text.
 *
 * @param between the text between the two
 */
export function composeEdits(
  between: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): TextEdit[] {
  let by = 0;
  const written = first.map(({ range: { start, end }, newText }) => {
    const from = start + by;
    const grown = newText.length - (end - start);
    by += grown;
    return { start: from, end: from + newText.length, grown, edits: [] as TextEdit[] };
  });
  const all = [...written, ...second.map((edit) => ({ ...edit.range, grown: 0, edits: [edit] }))];
  const joined: typeof written = [];
  for (const one of all.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (!last || last.end < one.start) joined.push({ ...one });
    else {
      last.end = Math.max(last.end, one.end);
      last.grown += one.grown;
      last.edits = [...last.edits, ...one.edits];
    }
  }
  let moved = 0;
  return joined.map(({ start, end, grown, edits }) => {
    const own = edits.map(({ range, newText }) => replaceRange(shiftRange(range, -start), newText));
    const from = start - moved;
    moved += grown;
    return replaceRange({ start: from, end: end - moved }, applyEdits(between.slice(start, end), own));
  });
}

/** Tells where an offset of the edited text comes from; for what was put in, where it was put. The edits are in order. */
export function originsBefore(edits: readonly TextEdit[]): (offset: HostOffset) => HostOffset {
  let by = 0;
  const starts = edits.map(({ range: { start, end }, newText }) => {
    by += newText.length - (end - start);
    return start + by - newText.length + (end - start);
  });
  return (offset) => {
    const at = firstNot(starts, (start) => start <= offset) - 1;
    const edit = edits[at];
    if (!edit) return offset;
    const behind = offset - (starts[at] ?? 0) - edit.newText.length;
    return behind < 0 ? edit.range.start : edit.range.end + behind;
  };
}

/** What differs between two versions of a text: one range of the older one gave way to one of the newer. */
export interface Change {
  readonly start: HostOffset;
  /** Its end in the older text. */
  readonly end: HostOffset;
  /** Its end in the newer text. */
  readonly newEnd: HostOffset;
}

/** Long runs of equal text are compared as a whole, which costs a small part of a loop over their characters. */
const STRIDE = 4096;

/**
 * The smallest range that holds all differences of two texts.
 *
 * @returns null when they are equal
 */
export function changeBetween(before: string, after: string): Change | null {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (
    start + STRIDE <= shorter &&
    before.slice(start, start + STRIDE) === after.slice(start, start + STRIDE)
  ) {
    start += STRIDE;
  }
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (start === before.length && start === after.length) return null;
  let end = before.length;
  let newEnd = after.length;
  while (
    end - STRIDE >= start &&
    newEnd - STRIDE >= start &&
    before.slice(end - STRIDE, end) === after.slice(newEnd - STRIDE, newEnd)
  ) {
    end -= STRIDE;
    newEnd -= STRIDE;
  }
  while (end > start && newEnd > start && before.charCodeAt(end - 1) === after.charCodeAt(newEnd - 1)) {
    end--;
    newEnd--;
  }
  return { start, end, newEnd };
}

const touches = ({ range: a }: TextEdit, { range: b }: TextEdit) => a.start <= b.end && b.start <= a.end;

/** Those whose edits overlap none, and stand beside none, of one that comes before and is taken. */
export function withoutOverlaps<T>(all: readonly T[], editsOf: (one: T) => readonly TextEdit[]): T[] {
  /** In order and apart, so that only the next ones can touch. */
  const taken: TextEdit[] = [];
  const next = ({ range: { start } }: TextEdit) => firstNot(taken, ({ range }) => range.start <= start);
  const isFree = (edit: TextEdit) => {
    const at = next(edit);
    return ![taken[at - 1], taken[at]].some((other) => other && touches(edit, other));
  };
  return all.filter((one) => {
    const edits = editsOf(one);
    if (!edits.every(isFree)) return false;
    for (const edit of edits) taken.splice(next(edit), 0, edit);
    return true;
  });
}
