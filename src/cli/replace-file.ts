/** Replaces a file as a whole: whatever ends the program, the file is the old one or the new one. */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../service/analysis.ts';
import { computeSummaries } from '../service/lesions/summaries.ts';
import type { NoteFile } from './note-file.ts';
import { UsageError } from './usage-error.ts';
import { unusable } from './walk.ts';
import { exitOnSignals, temporaryBeside } from './write-file.ts';

/** What `temporaryBeside` calls a file. */
const TEMPORARY = /^\.cto-note-(\d+)-[0-9a-f-]{36}\.tmp$/;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Removes from the folder of a file what a call that was killed has left there. It comes before the first file of
 * this call in that folder. Should the other call be alive on another machine, it says that it could not write.
 *
 * @param tidied the folders that this call has tidied
 */
function tidyFolderOf(name: string, tidied: Set<string>): void {
  try {
    const folder = dirname(realpathSync(name));
    if (tidied.has(folder)) return;
    tidied.add(folder);
    for (const entry of readdirSync(folder)) {
      const pid = Number(TEMPORARY.exec(entry)?.[1] ?? 0);
      if (pid === process.pid || (pid > 0 && !isRunning(pid))) rmSync(join(folder, entry), { force: true });
    }
  } catch {
    // A folder that cannot be tidied may still be written to; if not, that is said of the file.
  }
}

/** Gives the open file the owner and the mode of the one whose place it is to take. */
function takeAfter(name: string, fd: number, { uid, gid, mode }: Stats): void {
  const made = fstatSync(fd);
  try {
    if (made.uid !== uid || made.gid !== gid) fchownSync(fd, uid, gid);
  } catch {
    throw new UsageError(
      `${name}: it belongs to another user and could not keep its owner, so it was left as it is.`,
    );
  }
  // Behind the owner, whose change takes bits away.
  if (fstatSync(fd).mode !== mode) fchmodSync(fd, mode & 0o7777);
}

/**
 * Replaces the content of a file, or what a link leads to. Owner and mode stay.
 *
 * @param old what was read from the file, which must still be in it
 * @throws UsageError with one sentence, or what the system says, and nothing has changed
 */
function replaceFile(name: string, old: Uint8Array, text: string): void {
  const path = realpathSync(name);
  const stats = statSync(path);
  if (!stats.isFile()) throw new UsageError(`${name}: it is not a regular file and was left as it is.`);
  if (stats.nlink > 1) {
    throw new UsageError(
      `${name}: it has other names (hard links) that would keep the old text, so it was left as it is.`,
    );
  }
  // Replacing a file asks only for a folder that may be changed; a file that may not be written stays.
  accessSync(path, constants.W_OK);
  const temporary = temporaryBeside(path);
  // Readable for nobody else until it has the mode of the old one.
  const fd = openSync(temporary, 'wx', 0o600);
  try {
    try {
      writeFileSync(fd, Buffer.from(text));
      takeAfter(name, fd, stats);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    if (!readFileSync(path).equals(old)) {
      throw new UsageError(`${name}: it has changed in the meantime and was left as it is.`);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The text with its summaries put in; null if they are all there. */
function withSummaries(analysis: Analysis): string | null {
  const { edits } = computeSummaries(analysis, 'all');
  if (edits.length === 0) return null;
  return TextDocument.applyEdits(TextDocument.create('', '', 0, analysis.text), [...edits]);
}

/**
 * A writer for the files of a call, which it takes one after the other: each is replaced as a whole or not at all,
 * and one that is up to date is not touched. What ends the call waits for the file at hand. The writer throws a
 * UsageError with one sentence if a file cannot be written.
 */
export function summaryWriter(): (file: NoteFile, analysis: Analysis) => void {
  exitOnSignals();
  const tidied = new Set<string>();
  return ({ name, bom, bytes }, analysis) => {
    tidyFolderOf(name, tidied);
    const text = withSummaries(analysis);
    if (text === null) return;
    try {
      replaceFile(name, bytes, (bom ? '\ufeff' : '') + text);
    } catch (error) {
      throw unusable(name, error, 'written');
    }
  };
}
