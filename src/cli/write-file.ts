/** Writes a file as a whole: whatever ends the program, it is not there, or the old one, or the new one. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unusable } from './walk.ts';

/** The name of a file until it takes the place of another: hidden, and so passed over where a folder is walked. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.cto-note-${process.pid}-${randomUUID()}.tmp`);
}

/**
 * Begins a file, which may be there already, and is written piece by piece. What goes wrong is a UsageError with one
 * sentence, and then, or if the program ends before it is finished, nothing has changed.
 */
export function beginFile(path: string) {
  const temporary = temporaryBeside(path);
  const discard = () => rmSync(temporary, { force: true });
  const orUnusable = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      discard();
      throw unusable(path, error, 'written');
    }
  };
  const fd = orUnusable(() => openSync(temporary, 'wx'));
  process.once('exit', discard);
  return {
    write: (content: string | Uint8Array): void => orUnusable(() => writeFileSync(fd, content)),
    finish: (): void =>
      orUnusable(() => {
        fsyncSync(fd);
        closeSync(fd);
        renameSync(temporary, path);
        process.off('exit', discard);
      }),
  };
}

/**
 * Writes a file, which may be there already.
 *
 * @throws UsageError with one sentence, and nothing has changed
 */
export function writeWhole(path: string, text: string): void {
  const file = beginFile(path);
  file.write(text);
  file.finish();
}

/**
 * Makes a folder, and those around it, unless it is there.
 *
 * @throws UsageError with one sentence
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw unusable(path, error, 'written');
  }
}
