/** Values as the YAML that notes are made of: a line for a key, lists of words in brackets, all else indented. */
import { keyRank } from '../../schema/schema.ts';
import { isNumberOrBound } from '../../text/interval.ts';
import { asScalar } from '../../yaml/meaning.ts';
import { isMap, type Path } from '../../yaml/path.ts';

const DIGITS = /^\d(?:, ?\d)+$/;

/** A value on one line, as it stands within brackets. */
export function writeInFlow(value: unknown): string {
  if (typeof value === 'string') return isNumberOrBound(value) ? value : asScalar(value);
  if (Array.isArray(value)) return `[${value.map(writeInFlow).join(', ')}]`;
  if (isMap(value)) {
    const entries = Object.entries(value).map(([key, own]) =>
      own === null ? `${writeInFlow(key)}:` : `${writeInFlow(key)}: ${writeInFlow(own)}`,
    );
    return `{${entries.join(', ')}}`;
  }
  return String(value);
}

/** Whether a value needs lines of its own below its key: a map, or a list with maps or lists in it. */
export function needsLines(value: unknown): boolean {
  if (isMap(value)) return Object.keys(value).length > 0;
  return Array.isArray(value) && value.some((entry) => isMap(entry) || Array.isArray(entry));
}

/** A value that needs no lines, as it stands behind its key; nothing for null. */
export function writeInline(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'string' && DIGITS.test(value) ? value : writeInFlow(value);
}

/**
 * A value that needs lines, from column 0 on: the keys of a map in the order of the schema, the entries of a list with
 * their dashes.
 *
 * @param path where it stands in a note
 */
export function writeLines(value: unknown, path: Path): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => writeEntry(entry, [...path, 0]));
  const rank = keyRank(path);
  const entries = Object.entries(value as object).sort(([a], [b]) => rank(a) - rank(b));
  return entries.flatMap(([key, own]) => writeKey(key, own, [...path, key]));
}

/** A key with its value, from column 0 on. */
export function writeKey(key: string, value: unknown, path: Path): string[] {
  const name = writeInFlow(key);
  if (needsLines(value)) return [`${name}:`, ...writeLines(value, path).map((line) => `  ${line}`)];
  return [`${name}: ${writeInline(value)}`.trimEnd()];
}

/** An entry of a list, its dash at column 0. */
export function writeEntry(value: unknown, path: Path): string[] {
  const lines = needsLines(value) ? writeLines(value, path) : [writeInline(value)];
  return lines.map((line, i) => `${i === 0 ? '-' : ' '} ${line}`.trimEnd());
}
