/** How a suite reports its counts to `npm test`, which started it. */
import { readFileSync, writeFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The environment variable that names the file for the counts. */
export const COUNTS_FILE = 'CTO_NOTES_COUNTS';

/** Write the counts of this process for the parent; do nothing if it did not ask. */
export function leaveCounts(counts: Counts): void {
  const file = process.env[COUNTS_FILE];
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/** Read counts; null if the file is missing or invalid: the suite has crashed. */
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
