/**
 * A piece of YAML as it is best read: its keys in the order of the schema, each comment beside its key, and spaces as
 * everyone writes them. What it says stays the same, and that is proven by reading it again.
 */
import type { Path } from '../note/path.ts';
import { errorsIn, readYaml } from '../note/yaml.ts';
import { linesOf } from '../text/lines.ts';
import { attachComments } from './comments.ts';
import { entriesOf } from './entries.ts';
import { type Line, written } from './write.ts';

export type { Line };

/** Data as a text in which the order of keys does not matter. */
export function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** What a text says; null if it is not free of errors. */
function saidBy(text: string): string | null {
  const document = readYaml(text);
  if (errorsIn(document) + document.warnings.length > 0) return null;
  try {
    return canonical(document.toJS());
  } catch {
    // Aliases that lead nowhere, or to too much.
    return null;
  }
}

/**
 * The lines of a piece, without blank ones at its ends.
 *
 * @param path where the piece stands in a note
 * @param order whether keys are put into the order of the schema, or only spaces into theirs
 * @returns null for a piece that cannot be read, holds anything odd, or could change its meaning
 */
export function formatted(text: string, path: Path, order: boolean): Line[] | null {
  const said = saidBy(text);
  if (said === null || /\r(?!\n)/.test(text)) return null;
  const lines = linesOf(text);
  const root = entriesOf(text, lines);
  if (!root) return null;
  const source = Array.from(lines.starts, (start, line) => text.slice(start, lines.end(line)));
  attachComments(root, source);
  const all = written(root, root.column, path, { text: source, order });
  const isWritten = ({ text: line }: Line) => line !== '';
  const result = all.slice(all.findIndex(isWritten), all.findLastIndex(isWritten) + 1);
  return saidBy(result.map((line) => `${line.text}\n`).join('')) === said ? result : null;
}
