/** Quick fixes in tests: made as an editor makes them. */
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver-types';
import { linesOf } from '../../src/text/lines.ts';
import { document, service } from './notes.ts';

/** A text after edits as an editor makes them: all of them at the places of the text as it was. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const { offsetAt } = linesOf(text);
  let last = text.length;
  return edits
    .map((edit, i) => ({ edit, i, start: offsetAt(edit.range.start), end: offsetAt(edit.range.end) }))
    .sort((a, b) => b.start - a.start || b.i - a.i)
    .reduce((current, { edit, start, end }) => {
      if (end > last) throw new Error('edits overlap');
      last = start;
      return current.slice(0, start) + edit.newText + current.slice(end);
    }, text);
}

/** The edits of a quick fix. */
export function editsOf({ edit }: CodeAction): TextEdit[] {
  return Object.values(edit?.changes ?? {}).flat();
}

/** The findings of a text. */
export function found(text: string, languageId: string): Diagnostic[] {
  return service().diagnose(document(text, languageId));
}

/** The quick fixes of those findings of a text that are wanted. */
export function quickFixes(
  text: string,
  languageId: string,
  wanted: (diagnostic: Diagnostic) => boolean = () => true,
): CodeAction[] {
  const asked = service();
  const note = document(text, languageId);
  return asked.codeActions(note, asked.diagnose(note).filter(wanted));
}

/** A text after all fixes that may be made unasked. */
export function fixedAll(text: string, languageId: string): string {
  return edited(text, service().fixAll(document(text, languageId)));
}

/** A range as `line:character-line:character`, from 0. */
export function shownRange({ range: { start, end } }: Pick<Diagnostic, 'range'>): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
