/** What is said at the end of the files of a folder that were passed over. */
import { closeSync, openSync, readSync } from 'node:fs';
import { beginsNote } from '../service/document.ts';

/** So much of a file tells whether it begins as a note does. */
const HEAD = 4096;
/** More names than these help nobody. */
const MOST_NAMED = 10;

function headOf(name: string): string {
  try {
    const file = openSync(name, 'r');
    try {
      const bytes = new Uint8Array(HEAD);
      return new TextDecoder().decode(bytes.subarray(0, readSync(file, bytes)));
    } finally {
      closeSync(file);
    }
  } catch {
    // What cannot be read was not asked for.
    return '';
  }
}

/**
 * One sentence for those that would be notes by another name, which is easily overlooked, and one for the rest.
 *
 * @param names the YAML files of the folders that are not named as notes are
 */
export function passedOver(names: readonly string[]): string[] {
  const notes = names.filter((name) => beginsNote(headOf(name)));
  const others = names.length - notes.length;
  const more = notes.length > MOST_NAMED ? ` and ${notes.length - MOST_NAMED} more` : '';
  const named = `${notes.slice(0, MOST_NAMED).join(', ')}${more}`;
  const sentences = [];
  if (notes.length === 1)
    sentences.push(
      `1 .yaml file begins with cto_note: but is not named .cto.yaml, so it was not read: ${named}.`,
    );
  if (notes.length > 1)
    sentences.push(
      `${notes.length} .yaml files begin with cto_note: but are not named .cto.yaml, so they were not read: ${named}.`,
    );
  if (others > 0)
    sentences.push(`${others} .yaml ${others === 1 ? 'file is not a note' : 'files are not notes'}.`);
  return sentences.map((sentence) => `cto-note: ${sentence}`);
}
