/** What YAML makes of a text with a mark in it. */
import type { Path } from '../path.ts';

/** A word that stands in no note. */
export const MARK = 'cto_notes_caret';

/** Where a mark was found. */
export interface Found {
  /** Of the value; for a key, with the mark as its last step. */
  readonly path: Path;
  readonly isKey: boolean;
  /** Whether it is but a part of a text of several lines, or in quotes. */
  readonly inText: boolean;
  /** Whether it stands in brackets. */
  readonly flow: boolean;
  /** What stands beside it: a map or a list without the mark. */
  readonly beside: unknown;
  /** What stands behind it, if it is a key. */
  readonly value: unknown;
}

/** A text as it was read. */
export interface Marked {
  /** How many errors it has. */
  errors(): number;
  /** What it says, without marks and without what they alone have brought into being. */
  said(): string;
  /** Where the mark is; null if it is no word of its own. */
  mark(): Found | null;
}

/** Data without marks, and without what they alone have brought into being. */
export function unmarked(data: unknown): unknown {
  if (Array.isArray(data)) {
    const rest = data.map(unmarked).filter((entry) => entry !== null);
    return rest.length > 0 ? rest : null;
  }
  if (data === undefined || (typeof data === 'string' && data.startsWith(MARK))) return null;
  if (data === null || typeof data !== 'object') return data;
  const rest = Object.entries(data).filter(([key]) => !key.startsWith(MARK));
  return rest.length > 0 ? Object.fromEntries(rest.map(([key, value]) => [key, unmarked(value)])) : null;
}
