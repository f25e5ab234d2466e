/** Writes a file as a whole: whatever ends the program, it is not there, or the old one, or the new one. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './usage-error.ts';
import { unusable } from './walk.ts';

/** The name of a file until it takes the place of another: hidden, and so passed over where a folder is walked. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.cto-note-${process.pid}-${randomUUID()}.tmp`);
}

/** What ends a call, and the number by which its exit code says so. */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
let listening = false;

/** Has what ends the call wait for the step at hand, and do what is to be done at its end. */
export function exitOnSignals(): void {
  if (listening) return;
  listening = true;
  for (const [signal, number] of Object.entries(SIGNALS))
    process.once(signal, () => process.exit(128 + number));
}

/** The temporary files of what is being written. */
const unfinished = new Set<string>();

function discardUnfinished(): void {
  for (const temporary of unfinished) rmSync(temporary, { force: true });
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
      if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        throw new UsageError(`${path}: its folder does not exist.`);
      throw unusable(path, error, 'written');
    }
  };
  exitOnSignals();
  const fd = orUnusable(() => openSync(temporary, 'wx'));
  // One listener for all: Node warns of more than ten.
  if (unfinished.size === 0) process.once('exit', discardUnfinished);
  unfinished.add(temporary);
  return {
    write: (content: string | Uint8Array): void => orUnusable(() => writeFileSync(fd, content)),
    finish: (): void =>
      orUnusable(() => {
        fsyncSync(fd);
        closeSync(fd);
        renameSync(temporary, path);
        unfinished.delete(temporary);
        if (unfinished.size === 0) process.off('exit', discardUnfinished);
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
 * Writes a file that is not there yet, as a whole or not at all.
 *
 * @returns false if it is there, and then nothing has changed
 * @throws UsageError with one sentence
 */
export function writeNew(path: string, text: string): boolean {
  const temporary = temporaryBeside(path);
  try {
    writeFileSync(temporary, text, { flag: 'wx', flush: true });
    try {
      // Unlike a change of names, this never takes the place of another file.
      linkSync(temporary, path);
    } catch (error) {
      // A disk without links, such as one for a camera.
      if (!['EPERM', 'ENOSYS', 'ENOTSUP'].includes(String((error as NodeJS.ErrnoException).code)))
        throw error;
      writeFileSync(path, text, { flag: 'wx', flush: true });
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw unusable(path, error, 'written');
  } finally {
    rmSync(temporary, { force: true });
  }
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
