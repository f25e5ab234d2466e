/** Reads the file of a note. */
import { readFileSync, statSync } from 'node:fs';
import { computeLayout } from '../segments/layout.ts';
import { languageOfFile, type NoteDocument, YAML_FILE } from '../service/document.ts';
import { UsageError } from './usage-error.ts';
import { type InputFile, unusable } from './walk.ts';

export interface NoteFile {
  /** As it was named or found. */
  readonly name: string;
  /** Whether it begins with a byte order mark, which is no part of its text. */
  readonly bom: boolean;
  /** As they were read, with the mark. */
  readonly bytes: Uint8Array;
  readonly document: NoteDocument;
}

/** No note in any encoding has more bytes; see the limits of a document. */
const MOST_BYTES = 64_000_000;

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(name: string, bytes: Uint8Array): NoteFile {
  // A file that is named in the call is a note, whatever its YAML is called.
  const languageId = languageOfFile(name) ?? (YAML_FILE.test(name) ? 'cto-note' : null);
  if (languageId === null) {
    throw new UsageError(`${name}: a note is a .cto.yaml, .cto.yml or .md file.`);
  }
  let text: string;
  try {
    text = UTF_8.decode(bytes);
    // What is no text may be valid all the same, as UTF-16 of plain letters is.
    if (text.includes('\0')) throw new TypeError();
  } catch {
    throw new UsageError(`${name}: this file is not UTF-8 text.`);
  }
  const bom = text.startsWith('\ufeff');
  const content = bom ? text.slice(1) : text;
  return { name, bom, bytes, document: { uri: name, version: 0, languageId, getText: () => content } };
}

/** Whether a file in a folder is a note: of Markdown files, only those with fences of ours, or nearly ours. */
function isNote(name: string, bytes: Uint8Array): boolean {
  if (languageOfFile(name) !== 'markdown') return true;
  // The fences are found in any encoding, so that a note in a wrong one is not passed over in silence.
  const { notes, nearFences } = computeLayout(new TextDecoder(encodingOf(bytes)).decode(bytes), 'markdown');
  return notes.length > 0 || nearFences.length > 0;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark, a plain letter is beside a zero.
  const zero = bytes.indexOf(0);
  return zero < 0 ? 'utf-8' : zero % 2 === 1 ? 'utf-16le' : 'utf-16be';
}

/**
 * Reads a file.
 *
 * @returns null for a file in a folder that is no note
 * @throws UsageError with one sentence if it cannot be read
 */
export function readNote({ name, walked, bytes }: InputFile): NoteFile | null {
  try {
    // Nothing else is to be done meanwhile, and reading so takes half the time of reading in the background.
    if (!bytes && statSync(name).size > MOST_BYTES) {
      throw new UsageError(`${name}: this file is larger than 64 MB and was not read.`);
    }
    const content = bytes ?? readFileSync(name);
    return walked && !isNote(name, content) ? null : decode(name, content);
  } catch (error) {
    throw unusable(name, error, 'read');
  }
}
