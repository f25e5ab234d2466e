/** Writes a file as a whole: whatever ends the program, it is not there, or the old one, or the new one. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unusable } from './walk.ts';

/** The name of a file until it takes the place of another: hidden, and so passed over where a folder is walked. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.cto-note-${process.pid}-${randomUUID()}.tmp`);
}

/**
 * Writes a file, which may be there already.
 *
 * @throws UsageError with one sentence, and nothing has changed
 */
export function writeWhole(path: string, text: string): void {
  const temporary = temporaryBeside(path);
  try {
    const fd = openSync(temporary, 'wx');
    try {
      writeFileSync(fd, text);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw unusable(path, error, 'written');
  }
}
