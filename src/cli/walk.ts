/** Finds the notes that a call names. */
import { readdir, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { languageOfFile, YAML_FILE } from '../service/document.ts';
import { UsageError } from './usage-error.ts';

/** A file that may be a note. */
export interface InputFile {
  /** As it was named or found. */
  readonly name: string;
  /** Whether it was found in a folder, where Markdown without fences of ours is no note. */
  readonly walked: boolean;
  /** What was read from standard input, under the name given for it. */
  readonly bytes?: Uint8Array;
}

/** What is met on the way through a call, in the order of its answer. */
export type Step =
  | { readonly kind: 'file'; readonly source: InputFile }
  | { readonly kind: 'complaint'; readonly sentence: string }
  /** What lies in a folder comes between the two. */
  | { readonly kind: 'folder' | 'folder-end'; readonly name: string }
  /** YAML in a folder that is not named as a note is. */
  | { readonly kind: 'other-yaml'; readonly name: string };

const file = (name: string, walked: boolean): Step => ({ kind: 'file', source: { name, walked } });
const refusal = ({ message }: UsageError): Step => ({ kind: 'complaint', sentence: message });

/** What was asked for, or the sentence that says why there is none. */
async function attempt<T>(name: string, asked: Promise<T>): Promise<T | UsageError> {
  try {
    return await asked;
  } catch (error) {
    return unusable(name, error, 'read');
  }
}

/**
 * The files of a folder that may be notes, in an order that depends on nothing but their names. What is hidden
 * is passed over; links are followed to files, and not to folders, which could lead in a circle.
 */
async function* walk(folder: string): AsyncGenerator<Step> {
  const entries = await attempt(folder, readdir(folder, { withFileTypes: true }));
  if (entries instanceof UsageError) return yield refusal(entries);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const stem = folder.endsWith('/') || folder.endsWith(sep) ? folder : folder + sep;
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = stem + entry.name;
    if (entry.isDirectory()) yield* walk(path);
    else if (languageOfFile(entry.name) === null) {
      if (YAML_FILE.test(entry.name) && entry.isFile()) yield { kind: 'other-yaml', name: path };
    } else if (entry.isFile()) yield file(path, true);
    else if (entry.isSymbolicLink()) {
      const target = await attempt(path, stat(path));
      if (target instanceof UsageError) yield refusal(target);
      else if (target.isFile()) yield file(path, true);
    }
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Whether standard input holds notes line by line, each as JSON with its name and its text. */
const IN_LINES = /\.(?:jsonl|ndjson)$/i;

/** The note of a line; null for another one. */
function noteOfLine(line: string): InputFile | null {
  try {
    const { name, text } = JSON.parse(line);
    if (typeof name !== 'string' || typeof text !== 'string') return null;
    return { name, walked: true, bytes: Buffer.from(text) };
  } catch {
    return null;
  }
}

/** The lines of standard input, without their ends. */
async function* inputLines(): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** For programs that hold many notes: `{"name": "a.cto.yaml", "text": "…"}`, one a line. */
async function* notesInLines(stdinName: string): AsyncGenerator<Step> {
  let number = 0;
  for await (const line of inputLines()) {
    number += 1;
    if (line.trim() === '') continue;
    const source = noteOfLine(line);
    if (source) yield { kind: 'file', source };
    else
      yield {
        kind: 'complaint',
        sentence: `${stdinName}, line ${number}: a line has to be JSON with the name and the text of a note.`,
      };
  }
}

/**
 * The files that a call names, one after the other, and as often as they are named. A folder is walked. A file
 * that cannot be found gives one sentence in its place.
 */
export async function* stepsOf(names: readonly string[], stdinName: string): AsyncGenerator<Step> {
  for (const name of names) {
    if (name === '-' && IN_LINES.test(stdinName)) {
      yield* notesInLines(stdinName);
      continue;
    }
    if (name === '-') {
      const bytes = await attempt(stdinName, standardInput());
      if (bytes instanceof UsageError) yield refusal(bytes);
      else yield { kind: 'file', source: { name: stdinName, walked: false, bytes } };
      continue;
    }
    const found = await attempt(name, stat(name));
    if (found instanceof UsageError) yield refusal(found);
    else if (found.isDirectory()) {
      yield { kind: 'folder', name };
      yield* walk(name);
      yield { kind: 'folder-end', name };
    } else yield file(name, false);
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  ENOSPC: 'the disk is full, so it was left as it is',
  EDQUOT: 'your disk quota is used up, so it was left as it is',
  EROFS: 'it is on a read-only disk',
  EBUSY: 'another program has locked it',
};

/** Turns what the system says of a file into one sentence. */
export function unusable(name: string, error: unknown, done: 'read' | 'written'): UsageError {
  if (error instanceof UsageError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  const reason = REASONS[code] ?? `it ${code === 'EACCES' ? 'may not' : 'cannot'} be ${done} (${code})`;
  return new UsageError(`${name}: ${reason}.`);
}
