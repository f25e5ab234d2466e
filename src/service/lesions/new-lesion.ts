/**
 * Where another lesion goes, and the snippet that begins it.
 */
import type { Range as LspRange, Position } from 'vscode-languageserver-types';
import { noteAt } from '../../note/note.ts';
import { msg } from '../../text/message.ts';
import { contains } from '../../text/offsets.ts';
import type { Analysis } from '../analysis.ts';
import { carrierOf, type NoteDocument, toLspRange } from '../document.ts';
import { markdownLesion } from './new-lesion-markdown.ts';
import { yamlLesion } from './new-lesion-yaml.ts';
import type { Insertion } from './templates.ts';

/** Either the place with its snippet, or one sentence that says why there is none. */
export type NewLesion = { readonly range: LspRange; readonly snippet: string } | { readonly refusal: string };

const NO_PLACE = msg`No lesion was inserted: write \`lesions:\` on a line of its own, and each lesion below it with a dash.`;

/** The first letter that names no lesion of the note; behind Z come AA, AB and so on. */
export function nextName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toUpperCase()));
  for (let number = 0; ; number += 1) {
    const name = letters(number);
    if (!used.has(name)) return name;
  }
}

function letters(number: number): string {
  const rest = Math.floor(number / 26) - 1;
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (number % 26));
}

/**
 * Another lesion: at the end of the list in a YAML note, in a fence of its own behind the cursor in Markdown.
 */
export function newLesionAt(analysis: Analysis, document: NoteDocument, position: Position): NewLesion {
  const { text, lines, localize } = analysis;
  const offset = lines.offsetAt(position);
  const note = noteAt(
    analysis.notes.map((one) => one.note),
    offset,
  );
  const name = nextName(note?.lesions.map((lesion) => lesion.name) ?? []);
  const answer = ({ snippet, ...range }: Insertion): NewLesion => ({
    range: toLspRange(lines, range),
    snippet,
  });
  if (carrierOf(document) === 'markdown') {
    const markers = [...(note?.markers.values() ?? [])];
    return answer(markdownLesion(text, lines, offset, name, analysis.fences(), markers));
  }
  const unread = note?.segments.find(({ parsed }) => parsed.unreadable === 'yaml');
  const error = note?.problems.find(({ range }) => unread && contains(unread.region.outer, range.start));
  if (error) {
    const line = lines.lineAt(error.range.start) + 1;
    return {
      refusal: localize(
        msg`No lesion was inserted: this note has an error in line ${line}: ${error.message}`,
      ),
    };
  }
  const insertion = note ? yamlLesion(analysis, note, name) : null;
  return insertion ? answer(insertion) : { refusal: localize(NO_PLACE) };
}
