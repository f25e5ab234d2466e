/** What the name of a file says, and what is said of a file that cannot be used. */
import { UsageError } from './arguments.ts';

export const NOTE = /\.cto\.ya?ml$/i;
export const YAML = /\.ya?ml$/i;
export const MARKDOWN = /\.(md|markdown)$/i;

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  ENOSPC: 'the disk is full, and it was left as it is',
  EDQUOT: 'the space for your files is used up, and it was left as it is',
  EROFS: 'it lies on a disk that cannot be written to',
  EBUSY: 'another program holds it locked',
};

/** Turns what the system says of a file into one sentence. */
export function unusable(name: string, error: unknown, done: 'read' | 'written'): UsageError {
  if (error instanceof UsageError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  const reason = REASONS[code] ?? `it ${code === 'EACCES' ? 'may not' : 'cannot'} be ${done} (${code})`;
  return new UsageError(`${name}: ${reason}.`);
}
