/** What differs between two versions of a text: one stretch of the older one gave way to one of the newer. */
export interface Change {
  readonly start: number;
  /** Its end in the older text. */
  readonly end: number;
  /** Its end in the newer text. */
  readonly newEnd: number;
}

/** Long runs of equal text are compared as a whole, which costs a small part of a loop over their characters. */
const STRIDE = 4096;

/**
 * The smallest stretch that holds all differences of two texts.
 *
 * @returns null when they are equal
 */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (
    start + STRIDE <= shorter &&
    before.slice(start, start + STRIDE) === after.slice(start, start + STRIDE)
  ) {
    start += STRIDE;
  }
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
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
