/** Reads the file of a note. */
import { readFileSync } from 'node:fs';
import type { NoteDocument } from '../service/document.ts';
import { layoutOf } from '../text/layout.ts';
import { UsageError } from './arguments.ts';
import { MARKDOWN, unusable } from './file-names.ts';
import type { Source } from './walk.ts';

export interface NoteFile {
  /** As it was named or found. */
  readonly name: string;
  /** Whether it begins with a byte order mark, which is no part of its text. */
  readonly bom: boolean;
  /** As they were read, with the mark. */
  readonly bytes: Uint8Array;
  readonly document: NoteDocument;
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function languageOf(name: string): string | null {
  if (MARKDOWN.test(name)) return 'markdown';
  return /\.ya?ml$/i.test(name) ? 'cto-note' : null;
}

function decode(name: string, bytes: Uint8Array): NoteFile {
  const languageId = languageOf(name);
  if (languageId === null) {
    throw new UsageError(`${name}: a note is a .cto.yaml, .cto.yml or .md file.`);
  }
  let text: string;
  try {
    text = UTF_8.decode(bytes);
  } catch {
    throw new UsageError(`${name}: this file is not UTF-8 text.`);
  }
  const bom = text.startsWith('\ufeff');
  const content = bom ? text.slice(1) : text;
  return { name, bom, bytes, document: { uri: name, version: 0, languageId, getText: () => content } };
}

/** Whether a file in a folder is a note: of Markdown files, only those with fences of ours. */
function isNote(name: string, bytes: Uint8Array): boolean {
  if (!MARKDOWN.test(name)) return true;
  // The fences are found in any encoding, so that a note in a wrong one is not passed over in silence.
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return layoutOf(new TextDecoder(encoding).decode(bytes), 'markdown').notes.length > 0;
}

/**
 * Reads a file.
 *
 * @returns null for a file in a folder that is no note
 * @throws UsageError with one sentence if it cannot be read
 */
export function readNote({ name, walked, bytes }: Source): NoteFile | null {
  try {
    // Nothing else is to be done meanwhile, and reading so takes half the time of reading in the background.
    const content = bytes ?? readFileSync(name);
    return walked && !isNote(name, content) ? null : decode(name, content);
  } catch (error) {
    throw unusable(name, error, 'read');
  }
}
