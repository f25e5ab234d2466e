/** Finds and reads the notes that a call names. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { NoteDocument } from '../service/document.ts';
import { blocksOf } from '../text/blocks.ts';
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

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'this file may not be read',
  EPERM: 'this file may not be read',
  EISDIR: 'this is a folder',
};

/** Turns what the system says of a file into one sentence. */
export function unreadable(name: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new UsageError(
    `${name}: ${REASONS[code] ?? `this file cannot be used (${code || 'unknown reason'})`}.`,
  );
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
      found.push(...(await walk(path)));
    else if (entry.isFile() && (NOTE.test(entry.name) || MARKDOWN.test(entry.name))) found.push(path);
  }
  return found;
}

/**
 * Reads the notes that a call names, one after the other. A folder is walked; its Markdown files without
 * fences of ours are no notes and are passed over.
 *
 * @throws UsageError with one sentence for a file that cannot be read
 */
export async function* notesIn(names: readonly string[], stdinName: string): AsyncGenerator<NoteFile> {
  for (const name of names) {
    try {
      if (name === '-') {
        yield decode(stdinName, await standardInput());
      } else if ((await stat(name)).isDirectory()) {
        for (const path of await walk(name)) {
          const file = decode(path, await readFile(path));
          const { languageId, getText } = file.document;
          if (languageId !== 'markdown' || blocksOf(getText(), 'markdown').length > 0) yield file;
        }
      } else {
        yield decode(name, await readFile(name));
      }
    } catch (error) {
      throw unreadable(name, error);
    }
  }
}
