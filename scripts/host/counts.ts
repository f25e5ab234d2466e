/** How a suite tells `npm test`, which started it, what it counted. */
import { readFileSync, writeFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The variable that names the file a suite leaves its counts in. */
export const COUNTS_FILE = 'CTO_NOTES_COUNTS';

/** Leaves the counts of this process for who started it; does nothing when nobody asked. */
export function leaveCounts(counts: Counts): void {
  const file = process.env[COUNTS_FILE];
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/** Reads counts, or answers null when the file is missing or no counts: then the suite crashed. */
export function readCounts(file: string): Counts | null {
  try {
    const { passed, failed, skipped } = JSON.parse(readFileSync(file, 'utf8'));
    return [passed, failed, skipped].every(Number.isInteger) ? { passed, failed, skipped } : null;
  } catch {
    return null;
  }
}

/** The counts as a sentence: `N passed, N failed, N skipped`. */
export function inWords(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
}
