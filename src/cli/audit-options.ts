/** The options of `audit`. */
import { UsageError } from './usage-error.ts';

/** As `parseArgs` takes them. */
export const AUDIT_OPTIONS = { counts: { type: 'string' } } as const;

/**
 * @param isAudit whether the command is `audit`
 * @throws UsageError with one sentence if the options do not go together, or with another command
 */
export function checkAuditOptions(
  isAudit: boolean,
  files: readonly string[],
  {
    counts,
    output,
    format,
  }: { counts?: string | undefined; output?: string | undefined; format?: string | undefined },
): void {
  if (!isAudit) {
    if (counts !== undefined) throw new UsageError('--counts goes with audit.');
    return;
  }
  if (counts !== undefined && files.length > 0)
    throw new UsageError('audit takes notes, a .parquet file, or --counts, one at a time.');
  if (counts !== undefined && !/\.(?:csv|jsonl|parquet)$/i.test(counts))
    throw new UsageError(`Counts are a .csv, .jsonl or .parquet file, not ${counts}.`);
  const tables = files.filter((file) => /\.parquet$/i.test(file));
  if (tables.length > 0 && tables.length < files.length)
    throw new UsageError('audit takes notes or .parquet files, not both at a time.');
  const other = files.find((file) => /\.(?:csv|jsonl|xlsx)$/i.test(file));
  if (other !== undefined)
    throw new UsageError(`audit reads notes, or a table of lesions as .parquet, and not ${other}.`);
  // The page never takes the place of a note.
  if (output !== undefined && !/\.html?$/i.test(output))
    throw new UsageError(`A page ends in .html: ${output} does not.`);
  if (output !== undefined && format !== undefined)
    throw new UsageError('A page is HTML: --format does not go with -o.');
}
