/** The options of `import`. */
import type { FieldMapping } from '../registry/redcap/mapping.ts';
import { UsageError } from './usage-error.ts';

/** What `import` reads and writes. */
export interface ImportOptions {
  /** The table. */
  readonly from: string;
  /** The folder of the notes. */
  readonly to: string;
  /** The file that says what its columns and codes are called; null where they are called as ours. */
  readonly mapping: string | null;
  readonly mapped?: FieldMapping;
}

/**
 * @returns null for another command
 * @throws UsageError with one sentence if the options do not go together
 */
export function importOptions(
  isImport: boolean,
  files: readonly string[],
  values: Readonly<Record<string, unknown>>,
): ImportOptions | null {
  if (!isImport) return null;
  const other = Object.keys(values).find((name) => !['to', 'mapping'].includes(name));
  if (other) throw new UsageError(`--${other} does not go with import.`);
  const [from = '', ...more] = files;
  const { to, mapping } = values;
  if (more.length > 0 || !/\.csv$/i.test(from)) throw new UsageError('cto-note import takes one .csv file.');
  if (typeof to !== 'string') throw new UsageError('import needs --to and the folder of the notes.');
  return { from, to, mapping: typeof mapping === 'string' ? mapping : null };
}
