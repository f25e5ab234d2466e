/** Finds and reads the notes that a call names. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import type { NoteDocument } from '../service/document.ts';
import { layoutOf } from '../text/layout.ts';
import { UsageError } from './arguments.ts';

export interface NoteFile {
  /** As it was named or found. */
  readonly name: string;
  /** Whether it begins with a byte order mark, which is no part of its text. */
  readonly bom: boolean;
  readonly document: NoteDocument;
}

const NOTE = /\.cto\.ya?ml$/i;
const MARKDOWN = /\.(md|markdown)$/i;

function languageOf(name: string): string | null {
  if (MARKDOWN.test(name)) return 'markdown';
  return /\.ya?ml$/i.test(name) ? 'cto-note' : null;
}

function decode(name: string, bytes: Buffer): NoteFile {
  const languageId = languageOf(name);
  if (languageId === null) {
    throw new UsageError(`${name}: a note is a .cto.yaml, .cto.yml or .md file.`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name}: this file is not UTF-8 text.`);
  }
  const bom = text.startsWith('\ufeff');
  const content = bom ? text.slice(1) : text;
  return { name, bom, document: { uri: name, version: 0, languageId, getText: () => content } };
}

/** Whether a file in a folder is a note: of Markdown files, only those with fences of ours. */
function isNote(name: string, bytes: Buffer): boolean {
  if (!MARKDOWN.test(name)) return true;
  // The fences are found in any encoding, so that a note in a wrong one is not passed over in silence.
  const encoding = { fffe: 'utf-16le', feff: 'utf-16be' }[bytes.toString('hex', 0, 2)] ?? 'utf-8';
  return layoutOf(new TextDecoder(encoding).decode(bytes), 'markdown').notes.length > 0;
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
};

/** Turns what the system says of a file into one sentence. */
export function unusable(name: string, error: unknown, done: 'read' | 'written'): UsageError {
  if (error instanceof UsageError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  const reason = REASONS[code] ?? `it ${code === 'EACCES' ? 'may not' : 'cannot'} be ${done} (${code})`;
  return new UsageError(`${name}: ${reason}.`);
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The result of a step, or the sentence that says why there is none. */
async function attempt<T>(name: string, step: () => Promise<T>): Promise<T | UsageError> {
  try {
    return await step();
  } catch (error) {
    return unusable(name, error, 'read');
  }
}

/**
 * The files of a folder that may be notes, in an order that depends on nothing but their names. What is hidden
 * is passed over; links are followed to files, and not to folders, which could lead in a circle.
 */
async function* walk(folder: string): AsyncGenerator<string | UsageError> {
  const entries = await attempt(folder, () => readdir(folder, { withFileTypes: true }));
  if (entries instanceof UsageError) return yield entries;
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const stem = folder.endsWith('/') || folder.endsWith(sep) ? folder : folder + sep;
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = stem + entry.name;
    if (entry.isDirectory()) yield* walk(path);
    else if (!NOTE.test(entry.name) && !MARKDOWN.test(entry.name)) continue;
    else if (entry.isFile()) yield path;
    else if (entry.isSymbolicLink()) {
      const target = await attempt(path, () => stat(path));
      if (target instanceof UsageError) yield target;
      else if (target.isFile()) yield path;
    }
  }
}

async function* notesInFolder(folder: string): AsyncGenerator<NoteFile | UsageError> {
  let found = false;
  for await (const path of walk(folder)) {
    const file =
      path instanceof UsageError
        ? path
        : await attempt(path, async () => {
            const bytes = await readFile(path);
            return isNote(path, bytes) ? decode(path, bytes) : null;
          });
    if (file === null) continue;
    found = true;
    yield file;
  }
  if (!found) yield new UsageError(`${folder}: there is no note in this folder.`);
}

/**
 * Reads the notes that a call names, one after the other, and as often as they are named. A folder is walked;
 * its Markdown files without fences of ours are no notes and are passed over.
 *
 * A file that cannot be read gives one sentence in its place, and the others are still read.
 */
export async function* notesIn(
  names: readonly string[],
  stdinName: string,
): AsyncGenerator<NoteFile | UsageError> {
  for (const name of names) {
    if (name === '-') {
      yield await attempt(stdinName, async () => decode(stdinName, await standardInput()));
      continue;
    }
    const found = await attempt(name, () => stat(name));
    if (found instanceof UsageError) yield found;
    else if (found.isDirectory()) yield* notesInFolder(name);
    else yield await attempt(name, async () => decode(name, await readFile(name)));
  }
}
